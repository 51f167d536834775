import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mailChannel, type MailPost } from "../../../worker/channels/mail.ts";
import type { NoticeData } from "../../../worker/notices/render-data.ts";
import { testChannel } from "./contract.ts";
import { mailEndpoint } from "./endpoint.ts";
import { EVERY } from "./every.ts";
import { answered, complaint, receipt, signin, teamReceived, telling } from "./notices.ts";

const from = "amends@shop.example.com";
const to = "owner@shop.example.com";

afterEach(() => void vi.restoreAllMocks());

testChannel("mail", () => {
  const endpoint = mailEndpoint();
  return {
    ...endpoint,
    channel: (limitMs) => mailChannel({ post: endpoint.post, from, to, ...(limitMs && { limitMs }) }),
    fails: () => endpoint.refuses("E_INTERNAL_SERVER_ERROR"),
    marks: () => endpoint.letters.map(({ headers }) => headers!["References"]!),
  };
});

test("the platform's Message-ID is kept", async () => {
  const { post } = mailEndpoint();
  expect(await mailChannel({ post, from, to }).send(telling())).toEqual({
    ok: true,
    providerId: "<sent-1@amends.example>",
  });
});

test("text and HTML say the same, from the site, to one person", async () => {
  const endpoint = mailEndpoint();
  await mailChannel({ post: endpoint.post, from, to, replyTo: "hello@shop.example.com" }).send(telling(answered()));
  const letter = endpoint.last();
  expect(letter).toMatchObject({
    from: { email: from, name: "Ben, Corner Shop" },
    to,
    replyTo: "hello@shop.example.com",
  });
  for (const part of [letter.text, letter.html]) expect(part).toContain("I sent it to the wrong street.");
});

async function headersOf(data: NoticeData): Promise<Record<string, string>> {
  const endpoint = mailEndpoint();
  await mailChannel({ post: endpoint.post, from, to }).send(telling(data));
  return endpoint.last().headers!;
}

describe("headers", () => {
  test("every mail about one complaint hangs on the same parent", async () => {
    const parent = `<thread.${complaint.id}@shop.example.com>`;
    for (const data of [teamReceived(), receipt(), answered()]) {
      expect(await headersOf(data)).toMatchObject({ References: parent, "In-Reply-To": parent });
    }
    expect(await headersOf(signin())).not.toHaveProperty("References");
  });

  test("automatic mails say so; an answer a person wrote does not", async () => {
    for (const data of Object.values(EVERY)) {
      const headers = await headersOf(data);
      expect(headers["X-Auto-Response-Suppress"]).toBe("All");
      expect(headers["Auto-Submitted"]).toBe(data.notice === "team.answered" ? undefined : "auto-generated");
    }
  });

  test("only headers that the platform lets a sender choose are set", async () => {
    const allowed =
      /^(References|In-Reply-To|Auto-Submitted|Content-Language|List-Unsubscribe|List-Unsubscribe-Post|X-[\w-]+)$/;
    for (const data of Object.values(EVERY)) {
      for (const [name, value] of Object.entries(await headersOf(data))) {
        expect(name).toMatch(allowed);
        expect(value).toMatch(/^[\x20-\x7e]{1,2048}$/);
      }
    }
  });
});

describe("injection", () => {
  const attack = "Ana\r\nBcc: victim@example.com\r\n\r\n<script>\u0000\u2028\u202e";

  test("no field can start a header of its own", async () => {
    const endpoint = mailEndpoint();
    const site = { ...teamReceived().site, name: attack };
    const channel = mailChannel({ post: endpoint.post, from, to });
    await channel.send(telling({ ...teamReceived({ reference: attack, lang: attack }), site }));
    await channel.send(telling({ ...answered({ by: { name: attack, role: attack }, lang: attack }), site }));
    await channel.send({ ...telling(), said: { ...telling().said, subject: attack, lang: attack }, thread: attack });
    expect(endpoint.letters).toHaveLength(3);
    for (const { subject, from, headers } of endpoint.letters) {
      for (const value of [subject, (from as EmailAddress).name, ...Object.values(headers!)]) {
        // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
        expect(value).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }
    }
  });

  test.each([
    "ana@example.com\r\nBcc: victim@example.com",
    "ana@example.com\n",
    "\tana@example.com",
    "ana@example.com\u0000",
    "ana@example.com,victim@example.com",
    "ana@example.com victim@example.com",
    "Ana <ana@example.com>",
    "<ana@example.com>",
    "ana@victim@example.com",
    "ana@example.com/path",
    "ana@example.com?subject=x",
    "ana%40example.com@",
    "ana@",
    "@example.com",
    "ana",
    "",
    "ana@localhost",
    "ana@127.0.0.1",
    "ana@0x7f000001.1",
    "ana@[127.0.0.1]",
    "ana@example..com",
    "ana@.example.com",
    "ana@example.com.",
    `${"a".repeat(65)}@example.com`,
    `ana@${"a".repeat(250)}.com`,
  ])("%j is no address: nothing is sent, and it is not tried again", async (to) => {
    const { post, letters } = mailEndpoint();
    expect(await mailChannel({ post, from, to }).send(telling())).toEqual({
      ok: false,
      error: "address",
      retry: false,
    });
    expect(letters).toEqual([]);
  });

  test.each(["o'hara+shop@example.co.uk", "müller@example.com", "a..b@docomo.example.com", "x@amends.localhost.test"])(
    "%s is written to as it is",
    async (to) => {
      const endpoint = mailEndpoint();
      expect(await mailChannel({ post: endpoint.post, from, to }).send(telling())).toMatchObject({ ok: true });
      expect(endpoint.last().to).toBe(to);
    },
  );

  test("an international domain is written to in its ASCII form", async () => {
    const endpoint = mailEndpoint();
    await mailChannel({ post: endpoint.post, from, to: "ana@bücher.example" }).send(telling());
    expect(endpoint.last().to).toBe("ana@xn--bcher-kva.example");
  });

  test("a wrong sender is for us to mend, so it is tried again", async () => {
    const { post } = mailEndpoint();
    expect(await mailChannel({ post, from: "", to }).send(telling())).toEqual({
      ok: false,
      error: "sender",
      retry: true,
    });
  });
});

test.each([
  ["E_RECIPIENT_NOT_ALLOWED", "mail.recipient_not_allowed", false],
  ["E_RECIPIENT_SUPPRESSED", "mail.recipient_suppressed", false],
  ["E_VALIDATION_ERROR", "mail.validation_error", false],
  ["E_HEADER_NOT_ALLOWED", "mail.header_not_allowed", false],
  ["E_RATE_LIMIT_EXCEEDED", "mail.rate_limit_exceeded", true],
  ["E_DAILY_LIMIT_EXCEEDED", "mail.daily_limit_exceeded", true],
  ["E_SENDER_NOT_VERIFIED", "mail.sender_not_verified", true],
  ["ana@example.com is not verified", "mail.failed", true],
])("the platform's %s becomes %s", async (code, error, retry) => {
  const endpoint = mailEndpoint();
  endpoint.refuses(code);
  expect(await mailChannel({ post: endpoint.post, from, to }).send(telling())).toEqual({ ok: false, error, retry });
});

test("the platform's own binding takes the letter as it is", async () => {
  const { EMAIL } = env as unknown as { EMAIL: MailPost };
  for (const data of Object.values(EVERY)) {
    expect(await mailChannel({ post: EMAIL, from, to }).send(telling(data))).toEqual({
      ok: true,
      providerId: expect.stringContaining("@"),
    });
  }
});
