import { beforeAll, describe, expect, test } from "vitest";
import type { ComplaintView, InboxPage } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { clock } from "../../../worker/clock.ts";
import { ask, type Member, moveTo, openQuietSite, openSite, read, sendForm } from "../hostile/house.ts";
import { hearLogs } from "../hostile/logs.ts";
import { readPage } from "../hostile/page.ts";
import { complainByForm, follow, openForm } from "./typed.ts";

hearLogs();

const { api } = paths;
const HOUR = 3_600_000;
let owner: Member;
let path: string;
beforeAll(async () => {
  owner = await openQuietSite();
  path = paths.form(owner.site);
});

async function complaintsOf(member: Member): Promise<InboxPage["items"]> {
  return read<InboxPage>(await member.ask("GET", `${api.complaints}?filter=all`)).items;
}

describe("a form without JavaScript", () => {
  test("brings fresh ids and a fresh secret each time, and is kept by nobody", async () => {
    const [one, other] = [await openForm(owner.site), await openForm(owner.site)];
    const names = ["id", "messageId", "secret"];
    expect(names.map((name) => one[name])).not.toContain("");
    expect(new Set(names.flatMap((name) => [one[name], other[name]])).size).toBe(6);
    expect((await ask("GET", path)).headers.get("cache-control")).toBe("no-store");
  });

  test("is answered with a page to be shown, with reference, code, reader and what a machine did", async () => {
    const sent = await sendForm(path, { ...(await openForm(owner.site)), text: "The lamp is broken." });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("cache-control")).toBe("no-store");
    const { page, reference, code, address } = await follow(sent);
    expect(page.inside("reference")).toEqual([reference, code.replace(/^.{5}/, "$&-")]);
    expect(reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const { text } = await ask("GET", address);
    expect(text).toContain("Olga will read it and answer by");
    expect(text).toContain("no person has read your words yet");
  });

  test("keeps every answer given in it", async () => {
    const typed = {
      text: "The lamp is broken.\nIt hums.",
      kind: "problem",
      wish: "refund",
      anger: "7",
      reach: "phone",
      phone: "555 0134",
      phoneWhen: "mornings",
      name: "Ruth",
      order: "LS-1",
      email: "ruth@customer.example",
    };
    const { id } = await complainByForm(owner.site, typed);
    const view = read<ComplaintView>(await owner.ask("GET", api.complaint(id)));
    const { phone, phoneWhen, order, email } = typed;
    expect(view).toMatchObject({ source: "form", phone, phoneWhen, order, email, messages: [{ text: typed.text }] });
    expect(view.item).toMatchObject({ kind: "problem", wish: "refund", anger: 7, reach: "phone", name: "Ruth" });
  });

  test("sent twice, and its receipt loaded again, is one complaint with one receipt", async () => {
    const site = await openQuietSite();
    const fields = { ...(await openForm(site.site)), text: "Twice." };
    const [first, second] = await Promise.all([1, 2].map(() => sendForm(paths.form(site.site), fields)));
    const [one, other] = [await follow(first!), await follow(second!)];
    expect([one.reference, one.code]).toEqual([other.reference, other.code]);
    const again = await readPage((await ask("GET", one.address)).text);
    expect([again.values["reference"], again.values["code"]]).toEqual([one.reference, one.code]);
    expect(await complaintsOf(site)).toHaveLength(1);
  });

  test("marks what fills in the field that people never see, and gives a receipt all the same", async () => {
    const { id } = await complainByForm(owner.site, { text: "Buy my pills.", website: "https://pills.example" });
    const view = read<ComplaintView>(await owner.ask("GET", api.complaint(id)));
    expect(view).toMatchObject({ signals: ["honeypot"], item: { spam: true } });
  });
});

describe("a form that could not be taken", () => {
  const typed = {
    kind: "idea",
    text: "\n\n  A longer story, with lines.\n",
    wish: "fix",
    anger: "9",
    reach: "mail",
    email: "ruth at customer",
    phone: "555 0134",
    phoneWhen: "mornings",
    name: "Ruth",
    order: "LS-1",
  };

  test("comes back as it was, with the words beside the field", async () => {
    const fields = { ...(await openForm(owner.site)), ...typed };
    const answer = await sendForm(path, fields);
    expect(answer.status).toBe(422);
    const page = await readPage(answer.text);
    expect(page.values).toMatchObject(fields);
    expect(page.inside("bad")).toEqual(["This does not look like a mail address."]);
    const field = page.elements.find(({ attributes }) => attributes["name"] === "email");
    expect(field?.attributes).toMatchObject({ "aria-invalid": "true", "aria-describedby": "email-problem" });
    const { reference } = await follow(await sendForm(path, { ...page.values, email: "ruth@customer.example" }));
    expect(reference).not.toBe("");
  });

  test.each([
    [{ text: " \n ", email: "a@b.example" }, "Tell us what happened, so that somebody can act on it."],
    [{ text: "x".repeat(10_001), email: "a@b.example" }, "That is longer than 10,000 characters."],
    [{ email: "" }, "We need an address to answer by mail."],
    [{ reach: "phone", phone: "", email: "" }, "We need a number to call you."],
    [{ email: "", reach: "here", name: "x".repeat(201) }, "This is too long."],
  ])("says what is wrong: %#", async (wrong, said) => {
    const fields = { ...(await openForm(owner.site)), ...typed, ...wrong };
    const page = await readPage((await sendForm(path, fields)).text);
    expect(page.inside("bad")).toEqual([said]);
    expect(page.values).toMatchObject(fields);
  });

  test("comes back full when too many write at once, and says for how long", async () => {
    const site = await openQuietSite();
    const headers = { "x-test-network": crypto.randomUUID() };
    const send = async () => {
      const fields = { ...(await openForm(site.site)), text: "One of many.", name: "Ruth" };
      return { fields, answer: await sendForm(paths.form(site.site), fields, headers) };
    };
    let last = await send();
    // Limits are counted in windows of a minute; whoever sends this many meets one, wherever the window began.
    for (let n = 0; n < 130 && last.answer.status === 303; n++) last = await send();
    expect(last.answer.status).toBe(429);
    expect(Number(last.answer.headers.get("retry-after"))).toBeGreaterThanOrEqual(30);
    const page = await readPage(last.answer.text);
    expect(page.values).toMatchObject(last.fields);
    expect(page.inside("bad")).toEqual([
      "Many people are writing just now. Your words are still here; please send again in half a minute.",
    ]);
    const elsewhere = await sendForm(paths.form(site.site), page.values);
    expect(elsewhere.status).toBe(303);
  });
});

/** The language of the form for whoever asks like this. */
async function langOf(site: string, query: string, accept: string): Promise<string | undefined> {
  const { text } = await ask("GET", `${paths.form(site)}${query}`, { headers: { "accept-language": accept } });
  return (await readPage(text)).elements.find(({ tag }) => tag === "html")?.attributes["lang"];
}

describe("its language", () => {
  test.each([
    ["", "de-AT,de;q=0.9,en;q=0.5", "de"],
    ["", "fr, es;q=0.3, de;q=0.2", "es"],
    ["", "en;q=0.1, de;q=0.9", "de"],
    ["", "de;q=0, es", "es"],
    ["", "tlh", "en"],
    ["", ";;;,q=", "en"],
    ["?lang=es", "de", "es"],
    ["?lang=tlh", "de", "de"],
  ])("with %j and Accept-Language %j is %s", async (query, accept, lang) => {
    expect(await langOf(owner.site, query, accept)).toBe(lang);
  });

  test("is one that the site speaks, whatever is asked for", async () => {
    const { site } = await openSite({ languages: ["de"] });
    expect(await langOf(site, "?lang=es", "en")).toBe("de");
  });

  test("stays through sending, a mistake and the receipt, and can be changed by a link", async () => {
    const { text } = await ask("GET", path, { headers: { "accept-language": "de" } });
    const page = await readPage(text);
    const action = page.elements.find(({ tag }) => tag === "form")?.attributes["action"] ?? "";
    const links = page.elements.flatMap(({ attributes }) => (attributes["hreflang"] ? [attributes["href"]] : []));
    expect(links).toEqual([`${path}?lang=en`, `${path}?lang=es`]);
    const wrong = await readPage((await sendForm(action, { ...page.values, text: "" })).text);
    expect(wrong.elements.find(({ tag }) => tag === "html")?.attributes["lang"]).toBe("de");
    const { page: receipt, id } = {
      ...(await follow(await sendForm(action, { ...page.values, text: "Kaputt." }))),
      id: page.values["id"]!,
    };
    expect(receipt.elements.find(({ tag }) => tag === "html")?.attributes["lang"]).toBe("de");
    expect(read<ComplaintView>(await owner.ask("GET", api.complaint(id))).item.lang).toBe("de");
  });
});

describe("the receipt's address", () => {
  test("dies after an hour; reference and code go on", async () => {
    const { address, reference, code } = await complainByForm(owner.site, { text: "Soon forgotten." });
    await moveTo(clock() + HOUR - 5_000);
    expect((await ask("GET", address)).status).toBe(200);
    await moveTo(clock() + 6_000);
    const late = await ask("GET", address);
    expect(late.status).toBe(404);
    expect(late.text).not.toContain(reference);
    expect((await sendForm(paths.status, { reference, code })).status).toBe(200);
  });

  test("cannot be given a longer life, nor another complaint", async () => {
    const { address, id } = await complainByForm(owner.site, { text: "Mine." });
    const other = await complainByForm(owner.site, { text: "Theirs." });
    const until = /\.(\d+)\./.exec(address)?.[1] ?? "";
    const forged = [
      address.replace(until, String(Number(until) + HOUR)),
      address.replace(until, `${until}e0`),
      address.replace(id, other.id),
      address.replace(/\.[\w-]+&/, ".&"),
      `${path}/receipt`,
      `${path}/receipt?r=..`,
    ];
    for (const one of forged) expect((await ask("GET", one)).status).toBe(404);
  });
});

test("a site that does not exist has no form, and says so as a page", async () => {
  for (const key of ["no-such-site", "X", "a b", "%00", "..%2f", "healthz"]) {
    const answer = await ask("GET", `/c/${key}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=UTF-8"]);
    expect((await sendForm(`/c/${key}`, { text: "x" })).status).toBe(404);
  }
});
