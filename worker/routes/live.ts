import { Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import { ThreadKey } from "../../shared/thread.ts";
import type { App, Env } from "../env.ts";
import { check } from "../middleware/read.ts";
import { Refusal } from "../problem.ts";
import { openThread } from "../thread.ts";

function isUpgrade(request: Request): boolean {
  return request.headers.get("upgrade")?.toLowerCase() === "websocket";
}

/** Same origin only: a socket carries a session's cookie, and browsers do not hold sockets to CORS. */
function refuseForeign(request: Request): void {
  if (request.headers.get("origin") !== new URL(request.url).origin) throw new Refusal("forbidden");
}

function listen(env: Env, site: string, hears: string): Promise<Response> {
  const live = env.LIVE.get(env.LIVE.idFromName(site));
  return live.fetch("https://live.amends.invalid/", { headers: { upgrade: "websocket", "x-hears": hears } });
}

export const liveRoutes = new Hono<App>();

/** The inbox's socket; the team's middleware has already checked the session. */
liveRoutes.get(paths.api.live, async (c) => {
  if (!isUpgrade(c.req.raw)) throw new Refusal("unsupported");
  refuseForeign(c.req.raw);
  return listen(c.env, c.var.me.site, "*");
});

/** How long a socket may stay silent before it says whose thread it wants, in ms. */
const HELLO_MS = 10_000;

/**
 * The status page's socket: the key comes as the first message, never in an address. The Worker checks it and then joins
 * the two sockets, so that the Live object never sees a key.
 */
liveRoutes.get(paths.threadLive, async (c) => {
  if (!isUpgrade(c.req.raw)) throw new Refusal("unsupported");
  refuseForeign(c.req.raw);
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  const silent = setTimeout(() => server.close(4408, "silent"), HELLO_MS);
  server.addEventListener(
    "message",
    (event) => {
      clearTimeout(silent);
      doJoin(c.env, server, event.data).catch(() => server.close(4404, "not_found"));
    },
    { once: true },
  );
  return new Response(null, { status: 101, webSocket: client });
});

async function doJoin(env: Env, server: WebSocket, hello: unknown): Promise<void> {
  const { key } = JSON.parse(String(hello)) as { key: unknown };
  const opened = check(ThreadKey, key);
  await openThread(env, opened);
  const { webSocket: live } = await listen(env, opened.site, opened.id);
  if (!live) throw new Refusal("unknown");
  live.accept();
  live.addEventListener("message", (event) => server.send(event.data));
  live.addEventListener("close", () => server.close(1012, "again"));
  server.addEventListener("close", () => live.close(1000, "gone"));
  // The first word says that listening has begun: look now for what came before.
  server.send("{}");
}
