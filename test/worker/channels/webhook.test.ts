import { Webhook } from "standardwebhooks";
import { afterEach, expect, test, vi } from "vitest";
import { webhookChannel } from "../../../worker/channels/webhook.ts";
import { testChannel, testHttpChannel } from "./contract.ts";
import { httpEndpoint } from "./endpoint.ts";
import { complaint, NOON, teamDigest, teamReceived, teamWrote, telling } from "./notices.ts";

const secret = `whsec_${btoa("0123456789abcdef0123456789abcdef")}`;
const url = "https://hooks.example.com/corner";
const hello = () => new Response("thanks");

afterEach(() => void vi.restoreAllMocks());

testChannel("webhook", () => {
  const endpoint = httpEndpoint(hello);
  return {
    ...endpoint,
    channel: (limitMs) => webhookChannel({ url, secret, local: false, ...(limitMs && { limitMs }) }),
    fails: () => endpoint.answers(() => new Response("no", { status: 500 })),
    marks: () => endpoint.calls.map(({ headers }) => headers.get("webhook-id")!),
  };
});
testHttpChannel("webhook", hello, (url, local) => webhookChannel({ url, secret, local }));

test("a receiver that follows Standard Webhooks accepts the signature, and not a changed body", async () => {
  const endpoint = httpEndpoint(hello);
  const now = Date.now();
  await webhookChannel({ url, secret, local: false }).send(telling(teamReceived(), now));
  const { body, headers } = endpoint.last();
  const receiver = new Webhook(secret);
  const signed = Object.fromEntries(headers);
  expect(receiver.verify(body, signed)).toMatchObject({ type: "complaint.received" });
  expect(() => receiver.verify(body.replace("refund", "apology"), signed)).toThrow();
  expect(headers.get("webhook-timestamp")).toBe(String(Math.floor(now / 1_000)));
});

test("the body tells what happened and when, the same at every try, and no key to the visitor's thread", async () => {
  const endpoint = httpEndpoint(hello);
  const channel = webhookChannel({ url, secret, local: false });
  await channel.send(telling(teamReceived(), NOON));
  await channel.send(telling(teamReceived(), NOON + 60_000));
  expect(endpoint.calls[1]!.body).toBe(endpoint.calls[0]!.body);
  expect(endpoint.json()).toEqual({
    type: "complaint.received",
    timestamp: "2026-11-24T11:00:00.000Z",
    data: {
      site: { key: "corner-shop", name: "Corner Shop" },
      link: complaint.link,
      complaint: {
        id: complaint.id,
        reference: "K7F-3QX-9MD",
        kind: "problem",
        state: "received",
        lang: "en",
        excerpt: complaint.excerpt,
        anger: 9,
        wish: "refund",
        reach: "mail",
        receivedAt: "2026-11-24T11:00:00.000Z",
        promiseDueAt: "2026-11-24T13:30:00.000Z",
        link: complaint.link,
      },
    },
  });
});

test("a further message and a digest carry their own parts", async () => {
  const endpoint = httpEndpoint(hello);
  const channel = webhookChannel({ url, secret, local: false });
  await channel.send(telling(teamWrote("Still nothing.")));
  expect(endpoint.json().data.message).toMatchObject({ excerpt: "Still nothing." });
  await channel.send(telling(teamDigest()));
  expect(endpoint.json().data).toMatchObject({ total: 7, complaints: [{ reference: "K7F-3QX-9MD" }, { anger: 3 }] });
});

test.each(['{"ok":false,"error":"no"}', "", "<html>"])("any 2xx is a yes, even with the body %j", async (body) => {
  httpEndpoint(() => new Response(body, { status: 202 }));
  expect(await webhookChannel({ url, secret, local: false }).send(telling())).toEqual({ ok: true });
});

test.each(["", "whsec_", "whsec_???"])("the secret %j cannot sign, and nothing is sent unsigned", async (secret) => {
  const endpoint = httpEndpoint(hello);
  const told = await webhookChannel({ url, secret, local: false }).send(telling());
  expect(told).toEqual({ ok: false, error: "secret", retry: false });
  expect(endpoint.calls).toEqual([]);
});
