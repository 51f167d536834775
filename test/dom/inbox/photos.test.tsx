import { cleanup, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, expect, test, vi } from "vitest";
import { Complaint } from "../../../worker/inbox/views/Complaint.tsx";
import { openWorld, serveComplaint } from "./world.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const AT = Date.UTC(2026, 10, 24, 13, 30);
const photo = (id: string) => ({ id, type: "image/jpeg" as const, width: 1_200, height: 900, at: AT });

function open(photos: ReturnType<typeof photo>[]) {
  const view = serveComplaint(openWorld(), { photos });
  render(
    <LocationProvider>
      <Complaint id={view.item.id} />
    </LocationProvider>,
  );
  return view.item.id;
}

test("photos stand under the words with when they came, and open full size in a new tab", async () => {
  const id = open([photo("one"), photo("two")]);
  const links = within(await screen.findByRole("region", { name: "Their photos" })).getAllByRole("link");
  expect(links.map((link) => link.textContent.trim())).toEqual(Array(2).fill("(opens full size in a new tab)"));
  const pictures = links.map((link) => within(link).getByRole("img"));
  expect(pictures.map((picture) => picture.getAttribute("alt"))).toEqual([
    expect.stringMatching(/^Photo 1 of 2, sent .*2026/),
    expect.stringMatching(/^Photo 2 of 2, sent .*2026/),
  ]);
  const address = `/api/complaints/${id}/photos/two`;
  expect([links[1]?.getAttribute("href"), pictures[1]?.getAttribute("src")]).toEqual([address, address]);
  expect(links.map((link) => [link.getAttribute("target"), link.getAttribute("rel")])).toEqual(
    links.map(() => ["_blank", "noopener"]),
  );
});

test("without photos nothing stands there", async () => {
  open([]);
  await screen.findByRole("region", { name: "Their words" });
  expect(screen.queryByRole("region", { name: "Their photos" })).toBeNull();
});
