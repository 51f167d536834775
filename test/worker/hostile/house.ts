import { exports } from "cloudflare:workers";
import { paths } from "../../../shared/paths.ts";
import type { SettingsView } from "../../../shared/site.ts";
import type { ReceiptView } from "../../../shared/thread.ts";
import { newId, randomSecret } from "../../../worker/keys.ts";

/** The whole local Worker, as a browser reaches it. */
const worker = (exports as unknown as { default: Fetcher }).default;
export const W = "https://amends.example";

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The problem's code, or undefined where the answer is none. */
  code: string | undefined;
}

export interface Asking {
  /** Sent as it is when it is a string or bytes, as JSON otherwise. */
  body?: unknown;
  headers?: Record<string, string>;
}

function codeIn(text: string, headers: Headers): string | undefined {
  return headers.get("content-type")?.startsWith("application/problem+json")
    ? (JSON.parse(text) as { code: string }).code
    : undefined;
}

/** One request from a network of its own, so that no test meets another one's rate limit. Redirects are not followed. */
export async function ask(method: string, path: string, { body, headers }: Asking = {}): Promise<Answer> {
  const response = await worker.fetch(W + path, {
    method,
    headers: { "x-test-network": crypto.randomUUID(), ...headers },
    redirect: "manual",
    ...(body === undefined
      ? {}
      : { body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, code: codeIn(text, response.headers) };
}

export function read<T>(answer: Answer): T {
  if (answer.status >= 300) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return JSON.parse(answer.text) as T;
}

/** As a form without JavaScript sends it. */
export function sendForm(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return ask("POST", path, {
    body: new URLSearchParams(fields).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
}

/** What our own pages send with everything. */
export const OWN = { origin: W, "content-type": "application/json" };

/** A browser in which a team member is signed in. */
export class Member {
  readonly site: string;
  readonly id: string;
  readonly sid: string;

  constructor(site: string, id: string, sid: string) {
    this.site = site;
    this.id = id;
    this.sid = sid;
  }

  get cookie(): { cookie: string } {
    return { cookie: `__Host-sid=${this.sid}` };
  }

  ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const own = method === "GET" ? {} : OWN;
    return ask(method, path, { body, headers: { ...own, ...this.cookie } });
  }

  async settings(): Promise<SettingsView> {
    return read<SettingsView>(await this.ask("GET", paths.api.settings));
  }

  /** Saves what `change` makes of the settings as they now are. */
  async change(change: (view: SettingsView) => void): Promise<Answer> {
    const view = structuredClone(await this.settings());
    change(view);
    const { number, settings, channels } = view;
    return this.ask("PUT", paths.api.settings, { number, settings, channels });
  }

  /** Somebody this owner invited, signed in. */
  async invites(role: "owner" | "manager" | "agent"): Promise<Member> {
    const invited = await this.ask("POST", paths.api.invites, { email: `${crypto.randomUUID()}@shop.example`, role });
    const token = read<{ link: string }>(invited).link.split("#")[1];
    const accepted = await ask("POST", paths.api.inviteAccept, {
      headers: OWN,
      body: { token, name: "Ben Okoro", publicName: "Ben" },
    });
    const { member } = read<{ member: { id: string } }>(accepted);
    return new Member(this.site, member.id, sidIn(accepted));
  }
}

export function sidIn(answer: Answer): string {
  return /sid=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
}

/** A new site, in the browser of its owner. */
export async function openSite(wanted: Record<string, unknown> = {}): Promise<Member> {
  const made = read<{ site: string; sid: string; owner: { id: string } }>(
    await ask("POST", "/__test/site", { body: wanted }),
  );
  return new Member(made.site, made.owner.id, made.sid);
}

/** A site that tells its team nothing: for tests of what is stored. */
export async function openQuietSite(): Promise<Member> {
  const owner = await openSite();
  read(await owner.change((view) => (view.channels = { mail: null, webhook: null, slack: null, ntfy: null })));
  return owner;
}

export interface Key {
  site: string;
  id: string;
  secret: string;
}

export function draftFor(site: string, more: Record<string, unknown> = {}): Record<string, unknown> & Key {
  const now = Date.now();
  return {
    id: newId(now),
    messageId: newId(now),
    secret: randomSecret(),
    site,
    kind: "problem",
    text: "The parcel never came.",
    reach: "here",
    lang: "en",
    took: 20_000,
    ...more,
  };
}

/** A visitor complains through the widget. */
export async function complain(site: string, more: Record<string, unknown> = {}) {
  const draft = draftFor(site, more);
  const receipt = read<ReceiptView>(await ask("POST", paths.complaints, { body: draft }));
  const key: Key = { site, id: draft.id, secret: draft.secret };
  return { draft, receipt, key };
}

/** Moves the Worker's time to `now` and runs what is due by then. */
export async function moveTo(now: number): Promise<void> {
  read(await ask("POST", "/__test/time", { body: { now } }));
}

export interface Mail {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

export async function mailsTo(address: string): Promise<Mail[]> {
  return read<Mail[]>(await ask("GET", "/dev/mail.json")).filter((mail) => mail.to === address);
}
