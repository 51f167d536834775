import { afterEach, expect, test, vi } from "vitest";
import { ntfyChannel } from "../../../worker/channels/ntfy.ts";
import { testChannel, testHttpChannel, testLyingEndpoint } from "./contract.ts";
import { httpEndpoint } from "./endpoint.ts";
import { complaint, teamDigest, teamReceived, telling } from "./notices.ts";

const url = "https://ntfy.sh/corner-shop_9f2c";
const hello = () => Response.json({ id: "sPs71M8A2T", time: 1_795_000_000, event: "message", topic: "corner" });

afterEach(() => void vi.restoreAllMocks());

testChannel("ntfy", () => {
  const endpoint = httpEndpoint(hello);
  return {
    ...endpoint,
    channel: (limitMs) => ntfyChannel({ url, local: false, ...(limitMs && { limitMs }) }),
    fails: () => endpoint.answers(() => Response.json({ code: 50_001 }, { status: 500 })),
    marks: () => endpoint.calls.map(({ body }) => JSON.parse(body).sequence_id),
  };
});
testHttpChannel("ntfy", hello, (url, local) => ntfyChannel({ url, local }));
testLyingEndpoint("ntfy", (limitMs) => ntfyChannel({ url, local: false, ...(limitMs && { limitMs }) }));

test("it is published as JSON to the server's root, so that any letter survives in the title", async () => {
  const endpoint = httpEndpoint(hello);
  const told = await ntfyChannel({ url, local: false }).send(telling(teamReceived({ reference: "Ñandú-東京" })));
  expect(told).toEqual({ ok: true, providerId: "sPs71M8A2T" });
  expect(endpoint.last().url).toBe("https://ntfy.sh/");
  expect(endpoint.json()).toMatchObject({
    topic: "corner-shop_9f2c",
    title: "New complaint Ñandú-東京, anger 9 of 10",
    message: expect.stringContaining("The parcel never came"),
    click: complaint.link,
  });
});

test("a server below a path keeps its path", async () => {
  const endpoint = httpEndpoint(hello);
  await ntfyChannel({ url: "https://push.example.com/ntfy/corner?auth=x#y", local: false }).send(telling());
  expect(endpoint.last().url).toBe("https://push.example.com/ntfy/");
});

test.each([
  [10, 4],
  [9, 4],
  [8, 3],
  [null, 3],
])("anger %j has priority %i", async (anger, priority) => {
  const endpoint = httpEndpoint(hello);
  await ntfyChannel({ url, local: false }).send(telling({ ...teamReceived(), complaint: { ...complaint, anger } }));
  expect(endpoint.json().priority).toBe(priority);
});

test("a digest has the usual priority", async () => {
  const endpoint = httpEndpoint(hello);
  await ntfyChannel({ url, local: false }).send(telling(teamDigest()));
  expect(endpoint.json().priority).toBe(3);
});

test.each([
  "https://ntfy.sh/",
  "https://ntfy.sh",
  "https://ntfy.sh/a b",
  `https://ntfy.sh/${"a".repeat(65)}`,
  "ntfy.sh/a",
  "",
])("%j names no topic", async (url) => {
  const endpoint = httpEndpoint(hello);
  expect(await ntfyChannel({ url, local: true }).send(telling())).toEqual({
    ok: false,
    error: "address",
    retry: false,
  });
  expect(endpoint.calls).toEqual([]);
});
