import { type Context, Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import type { Role } from "../../shared/team.ts";
import { clock, moveClock } from "../clock.ts";
import type { App } from "../env.ts";
import { makeSetupTicket } from "../links.ts";
import { readBody } from "../middleware/read.ts";
import { newSession } from "../session.ts";
import { newSite } from "../sites.ts";
import { publishSnapshot } from "../snapshot.ts";
import { commit } from "../store/commit.ts";
import { insertMember } from "../store/members.ts";
import { nextDue } from "../store/outbox.ts";
import { readSite, updateSite } from "../store/sites.ts";
import { boxOf, type LocalEnv } from "./box.ts";
import { Faults, setFaults, tallyFaults } from "./faults.ts";
import { demoPages } from "./demo/pages.ts";
import { drawMailbox } from "./mailbox.tsx";
import { DEMO_OWNER, DEMO_SITE, seed } from "./seed.ts";

type Local = App & { Bindings: LocalEnv };

/** What only the local Worker has. Production's entry never imports this file, and a test reads the deployed bundle. */
export const doors = new Hono<Local>();

doors.post("/__test/seed", async (c) => {
  const base = new URL(c.req.url).origin;
  await seed(c.env, base, c.var.now);
  const setupLink = `${base}${paths.inboxSetup(await makeSetupTicket(c.env.DB, c.var.now))}`;
  return c.json({ demo: `${base}${paths.demo}`, inbox: `${base}/dev/inbox`, setupLink, mails: `${base}/dev/mail` });
});

/** Signs this browser in as the demo shop's owner. Changes something on a GET, which no page of the product does. */
doors.get("/dev/inbox", async (c) => {
  const session = await newSession(c as unknown as Context<App>, DEMO_SITE, DEMO_OWNER.id);
  await commit(c.env.DB, session.statements);
  session.hand();
  return c.redirect(paths.inbox, 303);
});

doors.get("/dev/mail.json", async (c) => c.json(await boxOf(c.env).list()));
doors.get("/dev/mail", async (c) => drawMailbox(c, await boxOf(c.env).list()));

doors.post("/__test/time", async (c) => {
  const { now } = (await c.req.json()) as { now: number };
  moveClock(now);
  const keeper = c.env.TIMEKEEPER.get(c.env.TIMEKEEPER.idFromName("timekeeper-0"));
  return c.json({ now: clock(), ran: await keeper.runDue() });
});

/** When the next notice is due, or null: tests wait until nobody is owed anything, instead of for a while. */
doors.get("/__test/due", async (c) => c.json({ due: (await nextDue(c.env.DB)) ?? null }));

/** Sets the faults of database and bucket, `{}` ends them; answers what the ones before really did. */
doors.post("/__test/faults", async (c) => c.json(setFaults(await readBody(c, Faults))));
doors.get("/__test/faults", (c) => c.json(tallyFaults()));

interface Wanted {
  key?: string;
  name?: string;
  webhook?: string;
  slack?: string;
  /** False: the team gets no mail. */
  mail?: boolean;
  origins?: string[];
  languages?: ("en" | "es" | "de")[];
}

function handedSid(c: Context<Local>): string {
  return /sid=([^;]+)/.exec(c.res.headers.get("set-cookie") ?? "")?.[1] ?? "";
}

/** A site with an owner who is already signed in, for one test. */
doors.post("/__test/site", async (c) => {
  const wanted = JSON.parse((await c.req.text()) || "{}") as Wanted;
  const base = new URL(c.req.url).origin;
  const mark = crypto.randomUUID().slice(0, 8);
  const owner = { id: `owner-${mark}`, name: "Olga Owner", publicName: "Olga", email: `olga-${mark}@shop.example` };
  const draft = {
    key: wanted.key ?? `shop-${mark}`,
    name: wanted.name ?? "Corner Shop",
    address: "https://shop.example",
    languages: wanted.languages ?? (["en", "es", "de"] as const),
    zone: "Europe/Berlin",
    ownerName: owner.publicName,
    email: owner.email,
    base,
  };
  const { site, statements, publish } = await newSite(c.env, draft, c.var.now);
  const session = await newSession(c as unknown as Context<App>, site, owner.id);
  await commit(c.env.DB, [
    ...statements,
    insertMember(c.env.DB, { site, role: "owner", createdAt: c.var.now, ...owner }),
    ...session.statements,
  ]);
  await publish();
  const stored = await readSite(c.env.DB, site);
  if (!stored) throw new Error("the site was not stored");
  const secret = `whsec_${btoa("twenty-four-bytes-secret")}`;
  const next = {
    ...stored,
    number: 2,
    settings: { ...stored.settings, origins: wanted.origins ?? [] },
    channels: {
      ...stored.channels,
      mail: wanted.mail === false ? null : stored.channels.mail,
      webhook: wanted.webhook ? { url: wanted.webhook, secret } : null,
      slack: wanted.slack ? { url: wanted.slack } : null,
    },
  };
  await commit(c.env.DB, [updateSite(c.env.DB, next)]);
  await publishSnapshot(c.env, { site, number: 2, settings: next.settings });
  session.hand();
  return c.json({ site, owner: { email: owner.email, id: owner.id }, sid: handedSid(c), webhookSecret: secret });
});

/** One more member of a site, who is signed in already. */
doors.post("/__test/member", async (c) => {
  const { site, role, publicName } = (await c.req.json()) as { site: string; role: Role; publicName: string };
  const mark = crypto.randomUUID().slice(0, 8);
  const member = { id: `member-${mark}`, name: publicName, publicName, email: `member-${mark}@shop.example` };
  const session = await newSession(c as unknown as Context<App>, site, member.id);
  await commit(c.env.DB, [
    insertMember(c.env.DB, { site, role, createdAt: c.var.now, ...member }),
    ...session.statements,
  ]);
  session.hand();
  return c.json({ id: member.id, email: member.email, sid: handedSid(c) });
});

doors.on("GET", [paths.demo, `${paths.demo}/*`], (c) => {
  const { origin, pathname } = new URL(c.req.url);
  const page = demoPages[pathname.replace(/\/$/, "")];
  if (!page) return c.notFound();
  const fill = (text: string) => text.replaceAll("{{W}}", origin).replaceAll("{{SITE}}", DEMO_SITE);
  const headers = Object.entries(page.headers).map(([name, value]) => [name, fill(value)] as [string, string]);
  // A page of a stranger's making: none of our own policy unless it brings one.
  const policy = headers.some(([name]) => name.toLowerCase() === "content-security-policy")
    ? []
    : [["Content-Security-Policy", "frame-ancestors 'self'"] as [string, string]];
  return new Response(fill(page.html), {
    headers: [...headers, ...policy, ["Content-Type", "text/html; charset=utf-8"], ["Cache-Control", "no-store"]],
  });
});
