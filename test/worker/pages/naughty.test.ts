import { beforeAll, expect, test } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { ask, type Member, moveTo, openQuietSite, read, sendForm } from "../hostile/house.ts";
import { inLanes } from "../hostile/lanes.ts";
import { hearLogs } from "../hostile/logs.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { kept, keptLine, naughty, naughtyLines, naughtyTexts } from "../hostile/strings.ts";
import { complainByForm, follow, openForm } from "./typed.ts";

hearLogs();

const { api } = paths;
let owner: Member;
beforeAll(async () => {
  owner = await openQuietSite();
});

/** Browsers send every line end as CRLF, and the form takes each back. */
const sentBack = (text: string) => kept(text).replace(/\r\n/g, "\n");

test("the plain form keeps every string in every field", async () => {
  await inLanes(naughtyLines, async (text) => {
    const typed = { text, name: text, order: text, phone: text, phoneWhen: text };
    const { id, page } = await complainByForm(owner.site, typed);
    expect(foreignIn(page)).toEqual([]);
    const line = keptLine(text).replace(/\r\n/g, "\n");
    const view = read<ComplaintView>(await owner.ask("GET", api.complaint(id)));
    expect(view).toMatchObject({ order: line, phone: line, phoneWhen: line, item: { name: line } });
    expect(view.messages.map((message) => message.text)).toEqual([sentBack(text)]);
  });
});

test("a form that comes back holds every string, and nothing of it is more than text", async () => {
  const ids = await openForm(owner.site);
  await inLanes(naughty, async (text) => {
    const lines = { name: text, order: text, phone: text, phoneWhen: text, website: text };
    const typed = { ...ids, text, ...lines, email: "not an address" };
    const answer = await sendForm(paths.form(owner.site), typed);
    expect(answer.status).toBe(422);
    const page = await readPage(answer.text);
    expect(foreignIn(page)).toEqual([]);
    const back = Object.entries(typed).map(([name, value]) => [name, sentBack(value)]);
    expect(page.values).toEqual(Object.fromEntries(back));
  });
});

test("choices and ids that are no such thing are taken for nothing, and a second try works", async () => {
  await inLanes(naughtyLines, async (text) => {
    const odd = {
      id: text,
      messageId: text,
      secret: text,
      kind: text,
      wish: text,
      anger: text,
      reach: text,
      lang: text,
    };
    const answer = await sendForm(`${paths.form(owner.site)}?lang=${encodeURIComponent(kept(text))}`, {
      ...odd,
      text: "My words.",
    });
    expect(answer.status).toBe(422);
    const page = await readPage(answer.text);
    expect(foreignIn(page)).toEqual([]);
    expect(page.inside("bad")).toEqual(["We could not read what your browser sent."]);
    expect(page.values["text"]).toBe("My words.");
    await follow(await sendForm(paths.form(owner.site), page.values));
  });
});

test("the thread page shows what both wrote as text and nothing else", async () => {
  const { reference, code, id } = await complainByForm(owner.site, { text: "It began well." });
  const said = ["It began well."];
  for (const text of naughtyTexts) {
    const answer = await sendForm(paths.statusMessages, { reference, code, messageId: newId(clock()), text });
    expect(answer.status).toBe(200);
    said.push(sentBack(text));
    await moveTo(clock() + 1_000);
    read(await owner.ask("POST", api.calls(id), { messageId: newId(clock()), text }));
    said.push(kept(text));
    await moveTo(clock() + 1_000);
  }
  const page = await readPage((await sendForm(paths.status, { reference, code })).text);
  expect(foreignIn(page)).toEqual([]);
  expect(page.inside("words")).toEqual(said);
});

test("reference and code are looked for as typed and shown again as text", async () => {
  await inLanes(naughty, async (text) => {
    const answer = await sendForm(paths.status, { reference: text, code: text });
    expect(answer.status).toBe(404);
    const page = await readPage(answer.text);
    expect(foreignIn(page)).toEqual([]);
    expect(page.values["reference"]).toBe(sentBack(text));
  });
});

test("the texts of a site stand on its pages as text", async () => {
  const site = await openQuietSite();
  const { reference, code } = await complainByForm(site.site, { text: "x" });
  for (let n = 0; n < naughtyLines.length; n += 4) {
    const [name = "x", who = "x", role = "x", phone = "x"] = naughtyLines.slice(n, n + 4);
    const saved = await site.change(({ settings }) => {
      settings.name = name;
      settings.signer = { name: who, role };
      settings.contacts.phone = phone;
    });
    expect(saved.status).toBe(200);
    const { page: receipt } = await complainByForm(site.site, { text: "y" });
    const form = await readPage((await ask("GET", paths.form(site.site))).text);
    const thread = await readPage((await sendForm(paths.status, { reference, code })).text);
    for (const page of [form, receipt, thread]) expect(foreignIn(page)).toEqual([]);
    expect(form.title).toContain(keptLine(name));
    expect(thread.title).toBe(`${reference} · ${keptLine(name)}`);
  }
});
