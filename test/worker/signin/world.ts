import { env as platform } from "cloudflare:workers";
import { Hono } from "hono";
import { paths } from "../../../shared/paths.ts";
import type { MeView } from "../../../shared/team.ts";
import type { App, Env } from "../../../worker/env.ts";
import { inviteToken, makeSetupTicket, signinMail } from "../../../worker/links.ts";
import { sameOrigin, team } from "../../../worker/middleware/team.ts";
import { problem, Refusal } from "../../../worker/problem.ts";
import { memberRoutes } from "../../../worker/routes/members.ts";
import { passkeyRoutes } from "../../../worker/routes/passkeys.ts";
import { sessionRoutes } from "../../../worker/routes/sessions.ts";
import { setupRoutes } from "../../../worker/routes/setup.ts";
import { signinRoutes } from "../../../worker/routes/signin.ts";
import { seams } from "../../../worker/seams.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const NETWORK_HEADER = "x-test-network";

export interface Answer {
  status: number;
  /** The problem's code, or undefined when it worked. */
  code: string | undefined;
  body: Record<string, unknown>;
  headers: Headers;
}

/** The sign-in part of the Worker on the real database, with a clock of its own; objects only count that they were called. */
export class World {
  now = Date.UTC(2026, 10, 20, 9) + Math.floor(Math.random() * 1_000_000);
  readonly env: Env;
  readonly origin: string;
  readonly published: string[] = [];
  readonly #app = new Hono<App>();

  constructor(options: { origin?: string; setupToken?: string } = {}) {
    this.origin = options.origin ?? "https://amends.example";
    const spool = { publish: async (snapshot: { site: string }) => void this.published.push(snapshot.site) };
    const keeper = { arrived: async (now: number) => now + HOUR, wake: async () => {} };
    // Stand-ins for objects that have tests of their own.
    this.env = {
      ...(platform as object),
      SPOOL: namespace(spool),
      TIMEKEEPER: namespace(keeper),
      LINK_KEY: "link-key-of-these-tests",
      SETUP_TOKEN: options.setupToken ?? "",
    } as unknown as Env;
    seams.networkName = (request) => request.headers.get(NETWORK_HEADER) ?? undefined;
    this.#app.use(async (c, next) => {
      c.set("now", this.now);
      c.set("requestId", "test");
      await next();
    });
    this.#app.use("/api/*", sameOrigin, team);
    for (const routes of [setupRoutes, signinRoutes, passkeyRoutes, memberRoutes, sessionRoutes]) {
      this.#app.route("/", routes);
    }
    this.#app.onError((error, c) => problem(c, error instanceof Refusal ? error : fail(error)));
    this.#app.notFound((c) => problem(c, new Refusal("not_found")));
  }

  forward(ms: number): void {
    this.now += ms;
  }

  browser(): Browser {
    return new Browser(this);
  }

  async fetch(request: Request): Promise<Response> {
    // What is only for speed is begun and not waited for, as in production.
    const ctx = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} };
    return this.#app.fetch(request, this.env, ctx as unknown as ExecutionContext);
  }

  /** A new site with its owner, who is signed in in the browser that comes back. */
  async openShop(email = someAddress()): Promise<Shop> {
    const owner = this.browser();
    const token = await makeSetupTicket(this.env.DB, this.now);
    const answer = await owner.post(paths.api.setup, setupDraft(token, { email }));
    if (answer.status !== 201) throw new Error(`no shop: ${JSON.stringify(answer.body)}`);
    const me = answer.body as MeView;
    return { site: me.site, owner, ownerId: me.member.id, email };
  }

  /** Somebody whom the shop's owner invited and who accepted. */
  async join(
    shop: Shop,
    role: string,
    email = someAddress(),
  ): Promise<{ browser: Browser; id: string; email: string }> {
    this.forward(1); // lists are in order of joining
    const { body } = await shop.owner.post(paths.api.invites, { email, role });
    const token = await inviteToken(this.env, (body as { invite: { id: string } }).invite.id);
    const browser = this.browser();
    const joined = await browser.post(paths.api.inviteAccept, { token, name: "Ben Okoro", publicName: "Ben" });
    if (joined.status !== 201) throw new Error(`not joined: ${JSON.stringify(joined.body)}`);
    return { browser, id: (joined.body as MeView).member.id, email };
  }

  /** The sign-in mails owed to a site's members, the oldest first, as they would be rendered. */
  async mails(site: string): Promise<{ token: string; code: string; minutes: number }[]> {
    const { results } = await this.env.DB.prepare(
      "SELECT detail FROM outbox WHERE site = ?1 AND notice = 'member.signin' ORDER BY created_at, id",
    )
      .bind(site)
      .all<{ detail: string }>();
    return Promise.all(results.map(({ detail }) => signinMail(this.env, detail)));
  }
}

function namespace<T>(stub: T) {
  return { idFromName: (name: string) => name, get: () => stub };
}

export interface Shop {
  site: string;
  owner: Browser;
  ownerId: string;
  email: string;
}

/** One browser: its cookies, its network, its Origin. */
export class Browser {
  readonly cookies = new Map<string, string>();
  network: string = crypto.randomUUID();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  get = (path: string) => this.send("GET", path);
  post = (path: string, body: unknown = {}) => this.send("POST", path, body);
  patch = (path: string, body: unknown) => this.send("PATCH", path, body);
  delete = (path: string) => this.send("DELETE", path);

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const own: Record<string, string> = { [NETWORK_HEADER]: this.network, "user-agent": "Test browser" };
    if (method !== "GET") own["origin"] = this.#world.origin;
    if (body !== undefined) own["content-type"] = "application/json";
    if (this.cookies.size > 0) own["cookie"] = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.#world.fetch(
      new Request(this.#world.origin + path, {
        method,
        headers: { ...own, ...headers },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    );
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    const parsed = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
    const code = response.ok ? undefined : String(parsed["code"]);
    return { status: response.status, code, body: parsed, headers: response.headers };
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

export function someAddress(): string {
  return `${crypto.randomUUID().slice(0, 13)}@shop.example`;
}

export function setupDraft(token: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    token,
    siteName: "Ana's Lamps",
    address: "https://lamps.example",
    languages: ["en", "de"],
    zone: "Europe/Berlin",
    name: "Ana Weber",
    email: someAddress(),
    ...more,
  };
}

function fail(error: Error): Refusal {
  console.error(error);
  return new Refusal("unknown");
}
