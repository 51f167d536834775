import type { Role } from "../../shared/team.ts";
import { until } from "./wait.ts";

/** Chances from 0 to 1, per call. */
interface Trouble {
  errorBefore?: number;
  errorAfter?: number;
  stall?: number;
  stallMs?: number | [number, number] | null;
  outage?: boolean;
}
export interface Faults {
  seed?: number;
  d1?: Trouble;
  r2?: Trouble;
}

/** A site made for one test: its key, its owner, and a session that is already signed in. */
export interface TestSite {
  site: string;
  owner: { email: string };
  /** Value of the `sid` cookie. */
  sid: string;
  webhookSecret: string;
}
export interface Mail {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  links: string[];
  at: number;
}

/** Makes a site with an owner and, if given, a webhook and origins. The doors exist in the local Worker only. */
export async function makeSite(
  app: string,
  wanted: { key?: string; webhook?: string; origins?: string[] } = {},
): Promise<TestSite> {
  return (await knock(app, "/__test/site", wanted)) as TestSite;
}

/** One more member of the site, who is signed in already. */
export async function makeMember(
  app: string,
  wanted: { site: string; role: Role; publicName: string },
): Promise<{ id: string; email: string; sid: string }> {
  return (await knock(app, "/__test/member", wanted)) as { id: string; email: string; sid: string };
}

/** A fresh set-up link, as `npm start` prints it. */
export async function setupLink(app: string): Promise<string> {
  return ((await knock(app, "/__test/seed", {})) as { setupLink: string }).setupLink;
}

/** Moves the clocks of Worker and objects to `now` (ms UTC) and runs what fell due. */
export function moveTime(app: string, now: number): Promise<unknown> {
  return knock(app, "/__test/time", { now });
}

/** What database and bucket suffer from now on; `{}` ends it. See worker/doors/faults.ts. */
export function setFaults(app: string, faults: Faults): Promise<unknown> {
  return knock(app, "/__test/faults", faults);
}

/** Every mail that was sent, the oldest first. */
export async function mails(app: string): Promise<Mail[]> {
  const sent = (await (await fetch(`${app}/dev/mail.json`)).json()) as Mail[];
  return sent.toSorted((a, b) => a.at - b.at);
}

/** The newest mail to this address whose subject or text fits. */
export function mailTo(app: string, address: string, fits: RegExp = /./): Promise<Mail> {
  return until(`a mail to ${address} that says ${fits}`, async () =>
    (await mails(app)).findLast(({ to, subject, text }) => to === address && fits.test(`${subject}\n${text}`)),
  );
}

async function knock(app: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${app}${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
