import { createApp } from "./app.ts";
import type { Env } from "./env.ts";
import { ensureAllHeartbeats } from "./heartbeat.ts";

export { Live } from "./objects/live.ts";
export { Spool } from "./objects/spool.ts";
export { Timekeeper } from "./objects/timekeeper.ts";

const app = createApp();

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await ensureAllHeartbeats(env);
  },
} satisfies ExportedHandler<Env>;
