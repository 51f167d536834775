import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { ask, complain, type Member, moveTo, openQuietSite, read, sendForm } from "../hostile/house.ts";
import { hearLogs } from "../hostile/logs.ts";
import { readPage } from "../hostile/page.ts";
import { complainByForm, type Receipt } from "./typed.ts";

hearLogs();

const { api } = paths;
const HOUR = 3_600_000;
const NOTHING =
  "We find nothing under these. Please check reference and code; after ten wrong tries we stop looking for an hour.";
let owner: Member;
let mine: Receipt & { id: string };
beforeAll(async () => {
  owner = await openQuietSite();
});
beforeEach(async () => {
  mine = await complainByForm(owner.site, { text: "The lamp is broken." });
});

const open = (reference = mine.reference, code = mine.code) => sendForm(paths.status, { reference, code });
const viewOfTeam = async () => read<ComplaintView>(await owner.ask("GET", api.complaint(mine.id)));
/** A code that is none, and another one for each `n`. */
const wrong = (n = 0) => `${mine.code.startsWith("0") ? "1" : "0"}${String(n).padStart(2, "0")}${mine.code.slice(3)}`;

describe("reference and code", () => {
  test.each([
    ["as printed", (r: string, c: string) => [r, c]],
    ["in small letters", (r: string, c: string) => [r.toLowerCase(), c.toLowerCase()]],
    ["without dashes", (r: string, c: string) => [r.replaceAll("-", ""), c]],
    [
      "with dashes and spaces anywhere",
      (r: string, c: string) => [` ${r.replaceAll("-", " – ")} `, c.replace(/(..)/g, "$1- ")],
    ],
    [
      "with O for 0, and I or l for 1",
      (r: string, c: string) => [r, c].map((one) => one.replaceAll("0", "o").replace(/1/g, "l")),
    ],
  ])("open the thread %s", async (_how, typed) => {
    const [reference, code] = typed(mine.reference, mine.code);
    const answer = await open(reference, code);
    expect(answer.status).toBe(200);
    const page = await readPage(answer.text);
    expect(page.inside("words")).toEqual(["The lamp is broken."]);
    expect(page.inside("reference")).toEqual([mine.reference]);
    expect(answer.text).toContain("No person has read it yet.");
  });

  test("get one and the same page when either is wrong, when neither exists, and when the thread has no code", async () => {
    const { receipt } = await complain(owner.site);
    const other = await complainByForm(owner.site, { text: "Another." });
    const tries: [string, string][] = [
      [mine.reference, wrong()],
      [mine.reference, ""],
      [mine.reference, `${mine.code}0`],
      [other.reference, mine.code],
      [receipt.reference, mine.code],
      ["K7F-3QX-9MD", mine.code],
      ["", ""],
      ["nonsense", "nonsense"],
    ];
    const pages = await Promise.all(
      tries.map(async ([reference, code]) => {
        const { status, text } = await open(reference, code);
        const { inside, values } = await readPage(text);
        expect(values["code"]).toBe(""); // a code is never shown again
        const typed = `value="${reference}"`;
        return { status, said: inside("bad"), rest: text.replace(typed, "").replace(/nonce[-=]"?[\w+/=]+/g, "") };
      }),
    );
    expect(new Set(pages.map(({ rest }) => rest)).size).toBe(1);
    expect(pages[0]).toMatchObject({ status: 404, said: [NOTHING] });
  });

  test("are looked for ten times, then not for an hour, then again", async () => {
    for (let n = 0; n < 10; n++) expect((await open(mine.reference, wrong(n))).status).toBe(404);
    const locked = await open();
    expect(locked.status).toBe(404);
    expect((await readPage(locked.text)).inside("bad")).toEqual([NOTHING]);
    await moveTo(clock() + HOUR - 10_000);
    expect((await open()).status).toBe(404);
    await moveTo(clock() + 11_000);
    expect((await open()).status).toBe(200);
  });

  test("are locked by tries at writing too, and one lock is no other's", async () => {
    const other = await complainByForm(owner.site, { text: "Another." });
    for (let n = 0; n < 10; n++) {
      const typed = { reference: mine.reference, code: wrong(n), messageId: newId(clock()), text: "x" };
      expect((await sendForm(paths.statusMessages, typed)).status).toBe(404);
    }
    expect((await open()).status).toBe(404);
    expect((await open(other.reference, other.code)).status).toBe(200);
  });

  test("that are right give all ten tries back", async () => {
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 9; n++) await open(mine.reference, wrong(n));
      expect((await open()).status).toBe(200);
    }
  });

  test("cannot be guessed in a rush: a hundred at once are ten", async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, (_, n) => open(mine.reference, wrong(n))));
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([404]));
    expect((await open()).status).toBe(404);
  });

  test("are asked for by POST only, so that no address bar or log holds them", async () => {
    const answer = await ask("GET", `${paths.status}?reference=${mine.reference}&code=${mine.code}`);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain("The lamp is broken.");
    expect(answer.text).not.toContain(mine.code);
  });
});

describe("the thread without JavaScript", () => {
  test("shows who read it, who is on it, and what was answered once it has left", async () => {
    const text = "We send a new one today.";
    read(await owner.ask("POST", api.seen(mine.id), {}));
    read(await owner.ask("POST", api.onIt(mine.id), {}));
    read(await owner.ask("POST", api.notes(mine.id), { messageId: newId(clock()), text: "Careful, a regular." }));
    read(await owner.ask("POST", api.replies(mine.id), { messageId: newId(clock()), text }));
    const before = await open();
    expect(before.text).toContain("Read by Olga, ");
    expect(before.text).toContain("Olga is on it.");
    expect((await readPage(before.text)).inside("words")).toEqual(["The lamp is broken."]);
    await moveTo(clock() + 11_000);
    const after = await open();
    expect((await readPage(after.text)).inside("words")).toEqual(["The lamp is broken.", text]);
    expect(after.text).not.toContain("Careful");
  });

  test("takes a message once, however often it is sent", async () => {
    const page = await readPage((await open()).text);
    const typed = { ...page.values, reference: mine.reference, code: mine.code, text: "It is a present for Saturday." };
    const answers = [
      ...(await Promise.all([1, 2].map(() => sendForm(paths.statusMessages, typed)))),
      await sendForm(paths.statusMessages, typed),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect((await readPage(text)).inside("words")).toEqual(["The lamp is broken.", typed.text]);
    }
    const view = await viewOfTeam();
    expect(view.messages).toHaveLength(2);
    expect(view.events.filter(({ kind }) => kind === "wrote")).toHaveLength(1);
    // The box is empty again, and what is written next is another message.
    const { values } = await readPage(answers.at(-1)?.text ?? "");
    expect(values["text"]).toBe("");
    expect(values["messageId"]).not.toBe(page.values["messageId"]);
  });

  test("keeps in the box what it cannot take, with the words", async () => {
    const { values } = await readPage((await open()).text);
    for (const [text, said] of [
      ["  \n ", "Tell us what happened, so that somebody can act on it."],
      ["x".repeat(10_001), "That is longer than 10,000 characters."],
    ] as const) {
      const answer = await sendForm(paths.statusMessages, {
        ...values,
        reference: mine.reference,
        code: mine.code,
        text,
      });
      expect(answer.status).toBe(422);
      const page = await readPage(answer.text);
      expect(page.inside("bad")).toEqual([said]);
      expect(page.values["text"]).toBe(text);
    }
    expect((await viewOfTeam()).messages).toHaveLength(1);
  });

  test("keeps a message whose hidden id was broken in the box, with an id that works", async () => {
    const typed = { reference: mine.reference, code: mine.code, text: "Once more.", messageId: "broken" };
    const page = await readPage((await sendForm(paths.statusMessages, typed)).text);
    expect(page.values["text"]).toBe("Once more.");
    const { messageId = "" } = page.values;
    expect((await sendForm(paths.statusMessages, { ...typed, messageId })).status).toBe(200);
    expect((await viewOfTeam()).messages).toHaveLength(2);
  });

  test("is shown in the language asked for", async () => {
    const headers = { "accept-language": "de" };
    const { text } = await sendForm(paths.status, { reference: mine.reference, code: mine.code }, headers);
    expect(text).toContain('<html lang="de"');
    expect((await sendForm(`${paths.status}?lang=es`, {}, headers)).text).toContain('<html lang="es"');
  });

  test("knocked at too often from one network says to wait, and asks nothing of the database", async () => {
    const headers = { "x-test-network": crypto.randomUUID() };
    const knock = () => sendForm(paths.status, { reference: "K7F-3QX-9MD", code: "x" }, headers);
    let answer = await knock();
    for (let n = 0; n < 130 && answer.status === 404; n++) answer = await knock();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThanOrEqual(30);
    expect((await open()).status).toBe(200);
  });
});
