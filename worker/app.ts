import { type Context, Hono } from "hono";
import { clock } from "./clock.ts";
import { isOutage } from "./database.ts";
import type { App } from "./env.ts";
import { serveAsset } from "./asset.ts";
import { openCors, securityHeaders } from "./middleware/headers.ts";
import { sameOrigin, team } from "./middleware/team.ts";
import { pageProblem } from "./pages/problem.tsx";
import { problem, Refusal } from "./problem.ts";
import { answerRoutes } from "./routes/answering.ts";
import { closingRoutes } from "./routes/closing.ts";
import { coachPageRoutes } from "./routes/coach-page.ts";
import { coachingRoutes } from "./routes/coaching.ts";
import { complaintRoutes } from "./routes/complaints.ts";
import { deliveryRoutes } from "./routes/deliveries.ts";
import { formRoutes } from "./routes/form.tsx";
import { healthRoutes } from "./routes/health.ts";
import { inboxRoutes } from "./routes/inbox.ts";
import { liveRoutes } from "./routes/live.ts";
import { memberRoutes } from "./routes/members.ts";
import { passkeyRoutes } from "./routes/passkeys.ts";
import { photoRoutes, teamPhotoRoutes } from "./routes/photos.ts";
import { preventionRoutes } from "./routes/preventions.ts";
import { promiseRoutes } from "./routes/promises.ts";
import { publicRoutes } from "./routes/public.ts";
import { recoveryRoutes } from "./routes/recovery.ts";
import { remedyRoutes } from "./routes/remedies.ts";
import { reportRoutes } from "./routes/reports.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { settingsRoutes } from "./routes/settings.ts";
import { setupRoutes } from "./routes/setup.ts";
import { signinRoutes } from "./routes/signin.ts";
import { spamRoutes } from "./routes/spam.ts";
import { statusStepRoutes } from "./routes/status-steps.ts";
import { statusRoutes } from "./routes/status.tsx";
import { stopRoutes } from "./routes/stop.tsx";
import { threadRoutes } from "./routes/thread.ts";
import { visitorStepRoutes } from "./routes/visitor-steps.ts";
import { cannotLook } from "./spooled/finding.ts";

/** Pages answer people with a page, everything else answers programs with a problem. */
function answerRefusal(c: Context<App>, refusal: Refusal): Response | Promise<Response> {
  const { pathname } = new URL(c.req.url);
  const isPage = /^\/(c|t|stop|inbox|demo|coach)(\/|$)/.test(pathname);
  return isPage ? pageProblem(c, refusal) : problem(c, refusal);
}

/** The whole Worker as one Hono app. `doors` are the local Worker's own; production passes none. */
export function createApp(doors?: Hono<App>): Hono<App> {
  const app = new Hono<App>();

  app.use(async (c, next) => {
    c.set("now", clock());
    c.set("requestId", crypto.randomUUID());
    await next();
  });
  app.use(securityHeaders);
  app.use("/v1/*", openCors);
  if (doors) app.route("/", doors);

  for (const routes of [
    publicRoutes,
    threadRoutes,
    visitorStepRoutes,
    photoRoutes,
    healthRoutes,
    formRoutes,
    statusRoutes,
    statusStepRoutes,
    stopRoutes,
    inboxRoutes,
    coachPageRoutes,
  ])
    app.route("/", routes);
  app.use("/api/*", sameOrigin, team);
  for (const routes of [setupRoutes, signinRoutes, passkeyRoutes, memberRoutes, sessionRoutes]) app.route("/", routes);
  for (const routes of [
    complaintRoutes,
    teamPhotoRoutes,
    answerRoutes,
    coachingRoutes,
    promiseRoutes,
    preventionRoutes,
    closingRoutes,
    remedyRoutes,
    recoveryRoutes,
    spamRoutes,
    deliveryRoutes,
    reportRoutes,
    settingsRoutes,
    liveRoutes,
  ])
    app.route("/", routes);

  app.notFound((c) => {
    const { pathname } = new URL(c.req.url);
    if (c.req.method === "GET" && !pathname.startsWith("/v1/") && !pathname.startsWith("/api/")) return serveAsset(c);
    return answerRefusal(c, new Refusal("not_found"));
  });
  app.onError((error, c) => {
    if (error instanceof Refusal) return answerRefusal(c, error);
    // An outage is no bug of ours; whoever asked is told so, and when to ask again.
    if (isOutage(error)) return answerRefusal(c, cannotLook());
    // The route and the kind of error; never a body, an address or a token.
    console.error(
      JSON.stringify({ requestId: c.var.requestId, method: c.req.method, route: c.req.routePath, error: error.name }),
    );
    return answerRefusal(c, new Refusal("unknown"));
  });
  return app;
}
