import { Hono } from "hono";
import { knownZone } from "../../shared/hours.ts";
import { paths } from "../../shared/paths.ts";
import { SetupDraft } from "../../shared/team.ts";
import { type App, databaseFor } from "../env.ts";
import { hashOf, newId, sameText } from "../keys.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { Refusal } from "../problem.ts";
import { meView, newSession } from "../session.ts";
import { newSite } from "../sites.ts";
import { commit } from "../store/commit.ts";
import { insertMember } from "../store/members.ts";
import { readSetupTicket, useSetupTicket } from "../store/tickets.ts";

/** When a deployment's key ends, ms UTC; it stands before the dot, in base 36. A key that does not say has ended. */
function endOf(token: string): number {
  const [, end] = /^([0-9a-z]{8,9})\./.exec(token) ?? [];
  return end ? Number.parseInt(end, 36) : 0;
}

export const setupRoutes = new Hono<App>();

/** Makes the site and its owner. Wrong, used and ended keys get the same answer as a deployment without set-up. */
setupRoutes.post(paths.api.setup, async (c) => {
  await patience(c, "setup");
  const draft = await readBody(c, SetupDraft);
  const { now } = c.var;
  const db = databaseFor(c.env, "");
  const key = await hashOf(draft.token);
  const deployments = c.env.SETUP_TOKEN ?? "";
  const isDeployments = deployments !== "" && now < endOf(deployments) && sameText(draft.token, deployments);
  const ticket = await readSetupTicket(db, key, now);
  if (ticket !== "good" && !(isDeployments && ticket === "unknown")) throw new Refusal("not_found");
  if (draft.zone !== undefined && !knownZone(draft.zone)) {
    throw new Refusal("invalid", { fields: { zone: "zone.unknown" } });
  }

  const { site, statements, publish } = await newSite(
    c.env,
    {
      name: draft.siteName,
      address: draft.address,
      languages: draft.languages,
      ownerName: draft.name,
      email: draft.email,
      base: new URL(c.req.url).origin,
      ...(draft.zone === undefined ? {} : { zone: draft.zone }),
    },
    now,
  );
  const owner = {
    site,
    id: newId(now),
    name: draft.name,
    publicName: draft.name,
    email: draft.email,
    role: "owner" as const,
    createdAt: now,
  };
  const session = await newSession(c, site, owner.id);
  try {
    await commit(db, [
      useSetupTicket(db, key, site, now),
      ...statements,
      insertMember(db, owner),
      ...session.statements,
    ]);
  } catch (error) {
    // Somebody else was faster with the same key: their site stands, ours was taken back whole.
    if ((await readSetupTicket(db, key, now)) === "used") throw new Refusal("not_found");
    throw error;
  }
  await publish();
  session.hand();
  return c.json(await meView(c, site, owner.id), 201);
});
