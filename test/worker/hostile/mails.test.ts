import { beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { complain, ask, type Mail, mailsTo, type Member, moveTo, openSite, read } from "./house.ts";
import { hearLogs } from "./logs.ts";
import { foreignIn, readPage } from "./page.ts";
import { kept, naughtyLines, naughtyTexts } from "./strings.ts";

hearLogs();

const { api } = paths;
const MINUTE = 60_000;
let owner: Member;
let team: string;
beforeAll(async () => {
  owner = await openSite();
  team = (await owner.settings()).channels.mail?.to ?? "";
});

/** What a mail may keep of words: no control characters, no marks that turn our own words around, no blank edges. */
function mailable(text: string): string {
  return kept(text)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "") // oxlint-disable-line no-control-regex -- they are what is taken out
    .trim();
}

const HEADERS = new Set([
  "Auto-Submitted",
  "Content-Language",
  "In-Reply-To",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
  "References",
  "X-Auto-Response-Suppress",
]);

/** Nothing in it can start another header, another recipient, or anything that runs. */
async function expectHarmless(mails: Mail[]): Promise<void> {
  for (const { from, to, subject, headers, html } of mails) {
    for (const value of [from, to, subject, ...Object.values(headers)])
      expect(value).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(from).toMatch(/^[^<>]* <amends@localhost\.test>$/);
    expect(Object.keys(headers).filter((name) => !HEADERS.has(name))).toEqual([]);
    expect(foreignIn(await readPage(html), "mail")).toEqual([]);
  }
}

interface Refused {
  code: string;
  findings: { class: string; text: string }[];
}

/** Sends it for a reason; what looks like a blank that nobody filled in is filled in first, for that goes to nobody. */
async function answer(complaint: string, text: string): Promise<string> {
  let filled = text;
  for (let tries = 0; tries < 50; tries++) {
    const draft = { messageId: newId(clock()), text: filled, reason: "Strings from a list of naughty ones" };
    const { status, text: said } = await owner.ask("POST", api.replies(complaint), draft);
    if (status < 300) return filled;
    const refused = JSON.parse(said) as Refused;
    expect(refused.code).toBe("barred");
    for (const { class: of, text: blank } of refused.findings)
      if (of === "placeholder") filled = filled.replaceAll(blank, "filled in");
  }
  throw new Error("it is refused again and again");
}

describe("an answer by mail", () => {
  test("brings every string as it was written, and nothing that runs or adds a header", async () => {
    const email = "reader@customer.example";
    const { key } = await complain(owner.site, { reach: "mail", email });
    const sent = [];
    for (const text of naughtyTexts) {
      sent.push(await answer(key.id, text));
      await moveTo(clock() + MINUTE);
    }
    const mails = (await mailsTo(email)).filter(({ headers }) => headers["Auto-Submitted"] === undefined);
    expect(mails).toHaveLength(sent.length);
    await expectHarmless(mails);
    for (const [n, text] of sent.entries()) expect(mails[n]?.text).toContain(`\n\n${mailable(text)}\n\n`);
  });
});

describe("a mail to the team", () => {
  test("quotes the visitor so that no line of theirs passes for one of ours", async () => {
    const { key } = await complain(owner.site);
    await moveTo(clock() + 11 * MINUTE);
    const before = (await mailsTo(team)).length;
    for (const text of naughtyLines) {
      const message = { messageId: newId(clock()), text };
      read(await ask("POST", paths.threadMessages, { body: { key, ...message } }));
      await moveTo(clock() + 1_000);
    }
    const mails = (await mailsTo(team)).slice(before);
    const quotes = mails.map(({ text }) =>
      text
        .split("\n")
        .flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []))
        .join("\n"),
    );
    expect(quotes).toEqual(naughtyLines.map(mailable));
    await expectHarmless(mails);
  });

  test("holds a name of any string in its subject and no header more", async () => {
    for (const name of naughtyLines) {
      const { key } = await complain(owner.site, { name });
      read(await ask("POST", paths.threadMessages, { body: { key, messageId: newId(clock()), text: "Again." } }));
      await moveTo(clock() + 1_000);
    }
    const mails = (await mailsTo(team)).filter(({ subject }) => subject.includes(" wrote again: "));
    expect(mails.length).toBeGreaterThanOrEqual(naughtyLines.length);
    await expectHarmless(mails);
  });
});

test("the receipt carries none of the sender's words, whatever they are", async () => {
  for (const [n, text] of naughtyLines.filter((_, at) => at % 8 === 0).entries()) {
    const email = `somebody-${n}@victim.example`;
    const mark = "zebra-crossing-93";
    const lines = { name: `${mark} ${text}`.slice(0, 150), order: mark, phone: mark };
    await complain(owner.site, { text: `${mark} ${text}`, ...lines, reach: "mail", email });
    await moveTo(clock() + 61 * MINUTE);
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(1);
    await expectHarmless(mails);
    expect(JSON.stringify(mails)).not.toContain(mark);
  }
});

test("the names of a site and of who answers cannot add a header or a recipient", async () => {
  const email = "regular@customer.example";
  const { key } = await complain(owner.site, { reach: "mail", email });
  for (const text of naughtyLines.filter((_, at) => at % 4 === 0)) {
    read(await owner.ask("PATCH", api.member(owner.id), { publicName: text }));
    read(
      await owner.change(({ settings }) => {
        settings.name = text;
        settings.signer = { name: text, role: text };
      }),
    );
    read(await owner.ask("POST", api.replies(key.id), { messageId: newId(clock()), text: "Here is the answer." }));
    await moveTo(clock() + MINUTE);
  }
  const mails = await mailsTo(email);
  expect(mails.length).toBeGreaterThanOrEqual(naughtyLines.length / 4);
  await expectHarmless(mails);
});
