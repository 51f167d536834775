import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { SIGNS } from "../../../shared/first-look.ts";
import { EVENT_KINDS } from "../../../shared/life.ts";
import { NOTICES } from "../../../shared/notice.ts";
import { lookWords } from "../../../worker/inbox/look/words.ts";
import { Context } from "../../../worker/inbox/views/Context.tsx";
import { words } from "../../../worker/inbox/words.ts";
import { complaint } from "./world.ts";

afterEach(cleanup);

test.each(EVENT_KINDS)("%s has its line on the timeline", (kind) => {
  const event = { n: 1, kind, author: "amends", by: null, at: Date.now(), reading: null, reason: null } as const;
  render(<Context view={complaint({ events: [event] })} />);
  const [line] = within(screen.getByText("Timeline").closest("details")!).getAllByRole("listitem");
  expect(line?.textContent).toMatch(/^[A-Z][\w ,:-]+, Amends \(automatic\), /);
});

test.each(NOTICES)("%s has its name among the deliveries", (notice) => {
  expect(words.deliveries.notice[notice]).toMatch(/^[A-Z][\w -]+$/);
});

test("every sign asks, and quotes the words it comes from", () => {
  for (const sign of SIGNS) expect(lookWords.asks[sign]("smoke")).toMatch(/^“smoke”: .+\?$/);
});
