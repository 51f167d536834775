import { beforeAll, describe, expect, test } from "vitest";
import { LINE_MAX } from "../../../shared/limits.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { SettingsView } from "../../../shared/site.ts";
import type { MemberView } from "../../../shared/team.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { type Answer, ask, complain, draftFor, type Key, type Member, openQuietSite, read } from "./house.ts";
import { hearLogs } from "./logs.ts";
import { inLanes } from "./lanes.ts";
import { kept, keptLine, naughty, naughtyLines, naughtyTexts } from "./strings.ts";

hearLogs();

const { api } = paths;
let owner: Member;
beforeAll(async () => {
  owner = await openQuietSite();
});

const isBlank = (text: string) => text.trim() === "";
const isLong = (text: string) => keptLine(text).length > LINE_MAX;
const fieldsOf = ({ text }: Answer) => (JSON.parse(text) as { fields?: Record<string, string> }).fields;

/** Every field takes the same string; a test complaint, so that nobody is told. */
function draftOf(text: string): ReturnType<typeof draftFor> {
  const lines = { name: text, order: text, phone: text, phoneWhen: text };
  const context = { title: text, url: text, agent: text, viewport: text.slice(0, 20) };
  return draftFor(owner.site, { text, ...lines, context, test: true });
}

describe("a complaint from the widget", () => {
  test("keeps every string in every field as it was typed, or says which field it cannot take", async () => {
    await inLanes(naughty, async (text) => {
      const draft = draftOf(text);
      const answer = await ask("POST", paths.complaints, { body: draft });
      if (isBlank(text) || isLong(text)) {
        expect(answer.code).toBe("invalid");
        const lines = { name: "name.long", order: "order.long", phone: "phone.long", phoneWhen: "phone.long" };
        expect(fieldsOf(answer)).toEqual(isBlank(text) ? { text: "text.empty" } : lines);
        return;
      }
      expect(answer.status).toBe(201);
      const view = read<ComplaintView>(await owner.ask("GET", api.complaint(draft.id)));
      const line = keptLine(text);
      expect(view.messages.map((message) => message.text)).toEqual([kept(text)]);
      expect(view).toMatchObject({ order: line, phone: line, phoneWhen: line, pageTitle: line, pageUrl: line });
      expect(view).toMatchObject({ agent: line, viewport: keptLine(text.slice(0, 20)), item: { name: line } });
      expect(kept(text).replace(/\s+/g, " ").trim()).toContain(view.item.excerpt);
    });
  });

  test("takes no string that is not an address for one", async () => {
    await inLanes(naughty, async (text) => {
      const answer = await ask("POST", paths.complaints, { body: { ...draftOf("Words."), email: text, phone: "1" } });
      const address = answer.status === 201 ? keptLine(text) : "";
      expect([201, 422]).toContain(answer.status);
      expect(address).toMatch(/^$|^[^\s<>"(),:;\\\p{Cc}]+@[^\s<>"(),:;\\\p{Cc}]+$/u);
    });
  });

  test.each(["id", "messageId", "secret", "site", "kind", "wish", "reach", "lang"])(
    "takes no string for %s that is none",
    async (field) => {
      await inLanes([...naughtyLines, ...naughtyTexts], async (text) => {
        const answer = await ask("POST", paths.complaints, { body: { ...draftOf("Words."), [field]: text } });
        expect(answer.code).toBe("invalid");
        expect(Object.keys(fieldsOf(answer) ?? {})).toEqual([field]);
      });
    },
  );
});

function words(text: string): { messageId: string; text: string } {
  return { messageId: newId(clock()), text };
}

function textOf(view: { messages: { id: string; text: string }[] }, id: string): string | undefined {
  return view.messages.find((message) => message.id === id)?.text;
}

describe("a thread", () => {
  let key: Key;
  beforeAll(async () => {
    ({ key } = await complain(owner.site));
  });

  test("keeps what the visitor writes back, and shows the same to both", async () => {
    for (const text of naughtyTexts) {
      const message = words(text);
      const answer = await ask("POST", paths.threadMessages, { body: { key, ...message } });
      expect(textOf(read<ThreadView>(answer), message.messageId)).toBe(kept(text));
      const view = read<ComplaintView>(await owner.ask("GET", api.complaint(key.id)));
      expect(textOf(view, message.messageId)).toBe(kept(text));
    }
  });

  test.each([
    ["calls", api.calls],
    ["notes", api.notes],
  ] as const)("keeps every string in %s", async (_kind, path) => {
    for (const text of naughtyTexts) {
      const message = words(text);
      const view = read<ComplaintView>(await owner.ask("POST", path(key.id), message));
      expect(textOf(view, message.messageId)).toBe(kept(text));
    }
  });

  test("keeps every string in promises, causes and what the owner is told, as a line", async () => {
    const dueAt = clock() + 3_600_000;
    await inLanes(naughtyLines, async (text) => {
      const { key: other } = await complain(owner.site, { test: true });
      await owner.ask("POST", api.promises(other.id), { id: newId(clock()), text, dueAt });
      await owner.ask("POST", api.handOver(other.id), { summary: text });
      const view = read<ComplaintView>(await owner.ask("POST", api.reading(other.id), { cause: text }));
      const line = keptLine(text);
      expect(view).toMatchObject({ promises: [{ text: line }], reading: { cause: line } });
      expect(view.events.find(({ kind }) => kind === "handed_over")?.about).toBe(line);
      const thread = read<ThreadView>(await ask("POST", paths.thread, { body: other }));
      expect(thread.promises.map((promise) => promise.text)).toEqual([line]);
    });
  });

  test("keeps every string in replies but for what looks like a blank, and says where that is", async () => {
    let sent = 0;
    await inLanes(naughtyLines, async (text) => {
      const message = { ...words(text), reason: "As it is" };
      const answer = await owner.ask("POST", api.replies(key.id), message);
      const view = read<ComplaintView>(await owner.ask("GET", api.complaint(key.id)));
      if (answer.status === 200) sent++;
      else expect(answer).toMatchObject({ code: "barred", text: expect.stringContaining('"placeholder"') as string });
      expect(textOf(view, message.messageId)).toBe(answer.status === 200 ? kept(text) : undefined);
    });
    expect(sent).toBeGreaterThan(naughtyLines.length / 2);
  });
});

test("taps keep every string in the words that come along, and a last answer in all that it says", async () => {
  await inLanes(naughtyLines, async (text) => {
    const { key } = await complain(owner.site, { lang: "fi" });
    await owner.ask("POST", api.calls(key.id), words("I rang."));
    const id = newId(clock());
    const tapped = read<ThreadView>(
      await ask("POST", paths.threadStep, { body: { key, id, step: "settle", text: text.trim() === "" ? "." : text } }),
    );
    if (text.trim() !== "") expect(textOf(tapped, id)).toBe(kept(text));
    const offerUntil = clock() + 3_600_000;
    const ended = await owner.ask("POST", api.end(key.id), {
      ...words("Viimeinen sana."),
      done: text,
      offer: text,
      offerUntil: text.trim() === "" ? null : offerUntil,
    });
    if (text.trim() === "" || text.trim().length > 500) expect(ended.code).toBe("invalid");
    else expect(ended.status).toBe(200);
  });
});

test("a complaint entered by hand keeps every string in every field", async () => {
  await inLanes(naughtyLines, async (text) => {
    const { secret: _, took: __, ...draft } = draftFor(owner.site, { text, name: text, order: text, phone: text });
    const view = read<ComplaintView>(await owner.ask("POST", api.complaints, { ...draft, source: "letter" }));
    const line = keptLine(text);
    expect(view).toMatchObject({ order: line, phone: line, item: { name: line }, messages: [{ text: kept(text) }] });
  });
});

test("an address of where it was said is a web address or none", async () => {
  await inLanes([...naughtyLines, "javascript:alert(1)", "data:text/html,x"], async (sourceUrl) => {
    const { secret: _, took: __, ...draft } = draftFor(owner.site, { source: "social", sourceUrl });
    const answer = await owner.ask("POST", api.complaints, draft);
    if (answer.status !== 200) expect(fieldsOf(answer)).toEqual({ sourceUrl: "url.shape" });
    else expect(read<ComplaintView>(answer).sourceUrl).toMatch(/^https?:/);
  });
});

test("the texts of the settings keep every string", async () => {
  for (const text of naughtyLines) {
    const answer = await owner.change(({ settings }) => {
      settings.name = text;
      settings.signer = { name: text, role: text };
      settings.contacts.phone = text;
    });
    const line = keptLine(text);
    expect(read<SettingsView>(answer).settings).toMatchObject({
      name: line,
      signer: { name: line, role: line },
      contacts: { phone: line },
    });
  }
  const site = read<{ name: string }>(await ask("GET", paths.site(owner.site)));
  expect(site.name).toBe(keptLine(naughtyLines.at(-1) ?? ""));
});

test("the shapes of the settings take no string that is none", async () => {
  for (const text of [...naughtyTexts, ...naughtyLines.filter((_, n) => n % 10 === 0)]) {
    const answer = await owner.change(({ settings }) => {
      settings.address = text;
      settings.contacts = { phone: "", email: text, url: text };
      settings.clock = { ...settings.clock, zone: text, awayUntil: text, holidays: [text] };
      settings.look.accent = text;
      settings.origins = [text];
    });
    expect(Object.keys(fieldsOf(answer) ?? {})).toEqual(
      expect.arrayContaining([
        "settings.address",
        "settings.look.accent",
        "settings.origins.0",
        "settings.clock.awayUntil",
      ]),
    );
  }
});

test("a member's names keep every string", async () => {
  const ben = await owner.invites("agent");
  for (const text of naughtyLines) {
    const view = read<MemberView>(await ben.ask("PATCH", api.member(ben.id), { name: text, publicName: text }));
    expect(view).toMatchObject({ name: keptLine(text), publicName: keptLine(text) });
  }
});

function inPath(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

test("no string in an address of ours is more than not found", async () => {
  const addresses = [
    ...naughty.map((text) => `/c/${inPath(text)}`),
    ...naughtyLines
      .map(inPath)
      .flatMap((text) => [
        `/v1/site?site=${text}`,
        `/c/${owner.site}/receipt?r=${text}&lang=${text}`,
        `/api/complaints/${text}`,
        `/api/complaints?filter=${text}&cursor=${text}`,
        `/api/deliveries?cursor=${text}`,
      ]),
  ];
  await inLanes(addresses, async (address) => {
    const { status, headers, text } = await owner.ask("GET", address);
    expect([200, 404, 422]).toContain(status);
    const kind = headers.get("content-type") ?? "";
    if (status === 404 && text !== "") expect(kind).toMatch(/^text\/html|^application\/problem\+json/);
  });
});
