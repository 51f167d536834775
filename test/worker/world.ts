import { env, exports } from "cloudflare:workers";
import { onTestFinished, vi } from "vitest";
import type { ComplaintDraft } from "../../shared/complaint.ts";
import { base64url, uuid7 } from "../../shared/id.ts";
import type { ComplaintView, InboxPage, VerdictView } from "../../shared/inbox.ts";
import type { DeliveriesPage, DeliveryView, Notice } from "../../shared/notice.ts";
import { paths } from "../../shared/paths.ts";
import type { PromiseDraft } from "../../shared/promise.ts";
import type { PublicSettings, SettingsView, TeamChannels } from "../../shared/site.ts";
import type { Verdict } from "../../shared/spam.ts";
import type { ChangesView, ReceiptView, ThreadKey, ThreadView } from "../../shared/thread.ts";
import type { BoxedMail } from "../../worker/doors/box.ts";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const ORIGIN = "https://amends.example";

const app = (exports as unknown as { default: Fetcher }).default;
/**
 * A Monday, 9:00 UTC, years ahead: an alarm set then never rings by itself, so nothing happens but what a test
 * makes happen. Every world opens a week after the one before, because rows of earlier tests are still there.
 */
let monday = Date.UTC(2031, 2, 3, 9);

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

/** One request to the Worker, as it is. */
export async function knock<Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> {
  const response = await app.fetch(`${ORIGIN}${path}`, { redirect: "manual", ...init });
  const text = await response.text();
  const json = /json/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, text, body: (json ? JSON.parse(text) : {}) as Body };
}

/** The body of an answer that had to be a success. */
export function good<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 300) throw new Error(`expected a success, got ${answer.status} ${answer.text}`);
  return answer.body;
}

export function freshId(): string {
  return uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}

export function freshSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

export function someAddress(): string {
  return `${crypto.randomUUID().slice(0, 13)}@visitor.example`;
}

/** One call that somebody's server got. */
export interface Call {
  url: string;
  key: string | null;
  body: string;
}

/** The whole Worker with its clock stopped. `at` and `forward` move it, and run what falls due. */
export class World {
  readonly calls: Call[] = [];
  readonly #answers = new Map<string, () => Response | Promise<Response>>();

  constructor() {
    monday += 7 * DAY;
    vi.setSystemTime(monday);
    // Only what the Worker sends out goes through here; the tests themselves come in by the front door.
    vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
      const url = String(input);
      this.calls.push({ url, key: new Headers(init?.headers).get("webhook-id"), body: String(init?.body) });
      return (this.#answers.get(url) ?? (() => new Response("ok")))();
    });
    onTestFinished(async () => {
      vi.restoreAllMocks();
      vi.useRealTimers();
      // What is still owed in this world, or would be counted every night, is no business of the next one's, a week later.
      await env.DB.exec("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL");
      await env.DB.exec("UPDATE sites SET measured_at = 9e15, measured_published = 9e15, published = number");
      await env.DB.exec("UPDATE reports SET counted_at = 9e15");
    });
  }

  get now(): number {
    return Date.now();
  }

  /** From now on the server at this address answers like this; before, it says ok. */
  answers(url: string, make: () => Response | Promise<Response>): void {
    this.#answers.set(url, make);
  }

  /** Of a notice, those that tell of it: a webhook's. */
  callsTo(url: string, notice?: Notice): Call[] {
    const told = (body: string) => notice === undefined || (JSON.parse(body) as { type: Notice }).type === notice;
    return this.calls.filter((call) => call.url === url && told(call.body));
  }

  async mailsTo(address: string): Promise<BoxedMail[]> {
    return good(await knock<BoxedMail[]>("/dev/mail.json")).filter(
      ({ to }) => to.toLowerCase() === address.toLowerCase(),
    );
  }

  /** Moves the clock to this time and runs what is due; the notices that ran, as `notice id`. */
  async at(now: number): Promise<string[]> {
    vi.setSystemTime(now);
    return good(await knock<{ ran: string[] }>("/__test/time", { method: "POST", body: JSON.stringify({ now }) })).ran;
  }

  forward(ms: number): Promise<string[]> {
    return this.at(this.now + ms);
  }

  /** The Timekeeper does what is due now. */
  tick(): Promise<string[]> {
    return this.forward(0);
  }

  /** A site with an owner who is signed in, and a webhook of its own. */
  async shop(wanted: { origins?: string[]; channels?: Partial<TeamChannels> } = {}): Promise<Shop> {
    await this.tick();
    const webhook = `https://hook.example/${crypto.randomUUID()}`;
    const body = JSON.stringify({ webhook, origins: wanted.origins ?? [] });
    const made = good(
      await knock<{ site: string; sid: string; owner: { email: string } }>("/__test/site", { method: "POST", body }),
    );
    const team = new Team(made.sid);
    if (wanted.channels) await team.sets({ channels: wanted.channels });
    return { site: made.site, webhook, team, owner: made.owner.email, visitor: () => new Visitor(made.site) };
  }
}

export interface Shop {
  site: string;
  webhook: string;
  team: Team;
  /** The owner's address. */
  owner: string;
  visitor(): Visitor;
}

/** Somebody on somebody's page, in a network of their own. */
export class Visitor {
  network: string = crypto.randomUUID();
  readonly #site: string;
  constructor(site: string) {
    this.#site = site;
  }

  draft(more: Partial<ComplaintDraft> = {}): ComplaintDraft {
    const ids = { id: freshId(), messageId: freshId(), secret: freshSecret(), site: this.#site };
    return { ...ids, kind: "problem", text: "The parcel never came", reach: "here", lang: "en", took: 9_000, ...more };
  }

  post<Body>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const own = { "content-type": "text/plain;charset=UTF-8", "x-test-network": this.network };
    return knock<Body>(path, { method: "POST", body: text, headers: { ...own, ...headers } });
  }

  sends(draft: unknown, headers: Record<string, string> = {}): Promise<Answer<ReceiptView>> {
    return this.post<ReceiptView>(paths.complaints, draft, headers);
  }

  async complains(more: Partial<ComplaintDraft> = {}, headers: Record<string, string> = {}): Promise<Thread> {
    const draft = this.draft(more);
    return new Thread(this, draft, good(await this.sends(draft, headers)));
  }
}

/** A complaint as its visitor holds it. */
export class Thread {
  readonly visitor: Visitor;
  readonly draft: ComplaintDraft;
  readonly receipt: ReceiptView;
  readonly key: ThreadKey;
  constructor(visitor: Visitor, draft: ComplaintDraft, receipt: ReceiptView) {
    this.visitor = visitor;
    this.draft = draft;
    this.receipt = receipt;
    this.key = { site: draft.site, id: draft.id, secret: draft.secret };
  }

  get id(): string {
    return this.draft.id;
  }

  view = async (): Promise<ThreadView> => good(await this.visitor.post<ThreadView>(paths.thread, this.key));

  changes = async (since: number, hold?: boolean): Promise<ChangesView> =>
    good(await this.visitor.post<ChangesView>(paths.threadChanges, { key: this.key, since, hold }));

  writes = async (text: string, messageId = freshId()): Promise<ThreadView> =>
    good(await this.visitor.post<ThreadView>(paths.threadMessages, { key: this.key, messageId, text }));
}

/** The owner in the inbox. */
export class Team {
  readonly #cookie: string;
  constructor(sid: string) {
    this.#cookie = `__Host-sid=${sid}`;
  }

  ask<Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const own = { cookie: this.#cookie, origin: ORIGIN, "content-type": "application/json", ...headers };
    return knock<Body>(path, { method, headers: own, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  inbox = async (query = ""): Promise<InboxPage> =>
    good(await this.ask<InboxPage>("GET", `${paths.api.complaints}${query}`));
  opens = async (id: string): Promise<ComplaintView> =>
    good(await this.ask<ComplaintView>("GET", paths.api.complaint(id)));
  does = async (path: string, body: unknown = {}): Promise<ComplaintView> =>
    good(await this.ask<ComplaintView>("POST", path, body));

  reads = (id: string) => this.does(paths.api.seen(id));
  isOn = (id: string) => this.does(paths.api.onIt(id));
  replies = (id: string, text: string, messageId = freshId()) => this.does(paths.api.replies(id), { messageId, text });
  called = (id: string, text: string, messageId = freshId()) => this.does(paths.api.calls(id), { messageId, text });
  notes = (id: string, text: string, messageId = freshId()) => this.does(paths.api.notes(id), { messageId, text });
  promises = (id: string, draft: PromiseDraft) => this.does(paths.api.promises(id), draft);
  keeps = (id: string, promise: string) => this.does(paths.api.promiseKept(id, promise));
  handsOver = (id: string, summary?: string) => this.does(paths.api.handOver(id), { summary });
  marks = (id: string, spam: boolean) => this.does(paths.api.spam(id), { spam });
  judges = async (ids: string[], verdict: Verdict): Promise<string[]> =>
    good(await this.ask<VerdictView>("POST", paths.api.spamVerdicts, { ids, verdict })).changed;
  takesBack = (id: string, message: string) => this.ask<ComplaintView>("DELETE", paths.api.reply(id, message));

  deliveries = async (): Promise<DeliveryView[]> =>
    good(await this.ask<DeliveriesPage>("GET", paths.api.deliveries)).items;
  sendsAgain = (fact: string, channel: string) => this.ask("POST", paths.api.deliveryAgain, { fact, channel });

  async sets(change: { settings?: Partial<PublicSettings>; channels?: Partial<TeamChannels> }): Promise<void> {
    const { number, settings, channels } = good(await this.ask<SettingsView>("GET", paths.api.settings));
    const next = { settings: { ...settings, ...change.settings }, channels: { ...channels, ...change.channels } };
    good(await this.ask("PUT", paths.api.settings, { number, ...next }));
  }
}
