import type { Hono } from "hono";
import { createApp } from "./app.ts";
import { clock } from "./clock.ts";
import { boxOf, type LocalEnv } from "./doors/box.ts";
import { withFaults } from "./doors/faults.ts";
import { linksIn } from "./doors/mailbox.tsx";
import { doors } from "./doors/routes.tsx";
import type { App } from "./env.ts";
import { ensureAllHeartbeats } from "./heartbeat.ts";
import { Timekeeper as ProductionTimekeeper } from "./objects/timekeeper.ts";
import { seams } from "./seams.ts";
import { env } from "cloudflare:workers";

// The local Worker: production's app with the test doors before it. wrangler.toml never names this file.
export { Doors } from "./doors/box.ts";
export { Live } from "./objects/live.ts";
export { Spool } from "./objects/spool.ts";

/** The Timekeeper asks the binding itself, because its work is of all sites; here it has the same bad days. */
export class Timekeeper extends ProductionTimekeeper {
  constructor(ctx: DurableObjectState, env: LocalEnv) {
    super(ctx, {
      ...env,
      get DB() {
        return withFaults("d1", env.DB);
      },
    });
  }
}

const local = env as unknown as LocalEnv;
seams.localTargets = true;
seams.database = (db) => withFaults("d1", db);
seams.photos = (bucket) => withFaults("r2", bucket);
seams.networkName = (request) => request.headers.get("x-test-network") ?? undefined;
seams.mailPost = (binding) => ({
  async send(letter) {
    const { from, to, subject, text = "", html = "", headers = {} } = letter;
    const sender = typeof from === "string" ? from : `${from.name} <${from.email}>`;
    const recipient = String(to);
    const links = linksIn(text);
    // oxlint-disable-next-line no-console -- on a laptop this is where one looks for the sign-in link
    if (local.PRINT_MAIL) console.log(`Mail to ${recipient}: ${subject} ${links.join(" ")}`);
    await boxOf(local).keep({
      from: sender,
      to: recipient,
      subject,
      text,
      html,
      headers,
      links,
      at: clock(),
    });
    return binding.send(letter);
  },
});

const app = createApp(doors as unknown as Hono<App>);

export default {
  fetch: app.fetch,
  async scheduled(_controller, bindings) {
    await ensureAllHeartbeats(bindings);
  },
} satisfies ExportedHandler<LocalEnv>;
