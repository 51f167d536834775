import { env } from "cloudflare:workers";
import { ascii, joined } from "../../../shared/photo/bytes.ts";
import { paths } from "../../../shared/paths.ts";
import type { SessionView } from "../../../shared/signin.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { png } from "../../shared/photo/pictures.ts";
import { ask, complain, type Key, type Member, moveTo, openSite, read, sendForm } from "./house.ts";
import { readPage } from "./page.ts";

const { api } = paths;

/** Stands in everything of the other site that is nobody else's business. */
export const MARK = "zebra-crossing-93";

/** One site with a bit of everything, and the ids and keys of it. */
export interface Shop {
  owner: Member;
  agent: Member;
  site: string;
  key: Key;
  reference: string;
  /** Of a complaint that came by the plain form. */
  form: { id: string; reference: string; code: string; receipt: string };
  reply: string;
  promise: string;
  /** Waits for a manager, on the complaint that came by the form. */
  offer: string;
  /** What changes: one that is to, and one that has. */
  prevention: string;
  fixed: string;
  fact: string;
  invite: string;
  session: string;
  passkey: string;
  photo: string;
}

async function complainByForm(site: string, text: string): Promise<Shop["form"]> {
  const path = paths.form(site);
  const { values } = await readPage((await ask("GET", path)).text);
  const sent = await sendForm(path, { ...values, text });
  const receipt = sent.headers.get("location") ?? "";
  const { values: shown } = await readPage((await ask("GET", receipt)).text);
  return { id: values["id"] ?? "", reference: shown["reference"] ?? "", code: shown["code"] ?? "", receipt };
}

export async function openShop(mark: string): Promise<Shop> {
  const owner = await openSite();
  const { site } = owner;
  const agent = await owner.invites("agent");
  read(await agent.ask("PATCH", api.member(agent.id), { name: mark, publicName: mark }));
  read(await owner.change(({ channels }) => (channels.ntfy = null)));
  const lines = { name: mark, order: mark, phone: mark, email: `${mark}@customer.example` };
  const { key, receipt, draft } = await complain(site, { text: `${mark} broke`, ...lines, reach: "mail" });
  const form = await complainByForm(site, `${mark} by the form`);
  const reply = newId(clock());
  read(await agent.ask("POST", api.replies(key.id), { messageId: reply, text: `${mark} answered` }));
  const offer = newId(clock());
  const option = { kind: "refund", text: `${mark} back`, amount: 100, cost: 100, days: 5 };
  const offered = { id: offer, options: [option], standsUntil: clock() + 30 * 86_400_000 };
  read(
    await agent.ask("POST", api.replies(form.id), {
      messageId: newId(clock()),
      text: `${mark} is sorry`,
      lang: "fi",
      offer: offered,
    }),
  );
  read(await agent.ask("POST", api.notes(key.id), { messageId: newId(clock()), text: `${mark} noted` }));
  read(await agent.ask("POST", api.reading(key.id), { severity: 4, fault: "ours", cause: `${mark} caused it` }));
  const promise = newId(clock());
  const later = clock() + 30 * 86_400_000;
  read(await agent.ask("POST", api.promises(key.id), { id: promise, text: `${mark} promised`, dueAt: later }));
  const change = { cause: `${mark} caused it`, change: `${mark} changed it`, dueAt: later, complaint: key.id };
  const [prevention, fixed] = [newId(clock()), newId(clock())];
  for (const id of [prevention, fixed]) read(await agent.ask("POST", api.preventions, { ...change, id }));
  read(await agent.ask("POST", api.preventionFixed(fixed), {}));
  read(await agent.ask("POST", api.handOver(key.id), { summary: `${mark} summed up` }));
  await moveTo(clock() + 20_000);
  read(await owner.ask("POST", api.goodAnswer(key.id, reply), {}));
  const invited = await owner.ask("POST", api.invites, { email: `${mark}@team.example`, role: "agent" });
  const { sessions } = read<{ sessions: SessionView[] }>(await owner.ask("GET", api.sessions));
  const passkey = `passkey-of-${site}`;
  await env.DB.prepare(
    `INSERT INTO passkeys (id, site, member, public_key, counter, transports, name, created_at)
     VALUES (?1, ?2, ?3, 'AA', 0, '[]', ?4, 1)`,
  )
    .bind(passkey, site, owner.id, mark)
    .run();
  const photo = newId(clock());
  const head = JSON.stringify({ key, photo, part: 0, bytes: png.length });
  read(await ask("POST", paths.threadPhotos, { body: joined([ascii(`${head}\n`), png]) }));
  return {
    owner,
    agent,
    site,
    key,
    reference: receipt.reference,
    form,
    reply,
    promise,
    offer,
    prevention,
    fixed,
    fact: String(draft["messageId"]),
    invite: read<{ invite: { id: string } }>(invited).invite.id,
    session: sessions[0]?.id ?? "",
    passkey,
    photo,
  };
}

/** All that is owed has been told, so that nothing moves by itself any more. */
export async function settleDown(): Promise<void> {
  await moveTo(clock() + 60_000);
}

/** Every row of a site, but for what counts a stranger's tries. */
export async function rowsOf(site: string): Promise<Record<string, unknown[]>> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%site TEXT%' ORDER BY name",
  ).all<{ name: string }>();
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { results } = await env.DB.prepare(`SELECT * FROM ${name} WHERE site = ?1`).bind(site).all();
    rows[name] = results.map((row) => Object.assign(row, { code_tries: null, code_tries_since: null }));
  }
  return rows;
}
