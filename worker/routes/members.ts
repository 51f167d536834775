import { Hono } from "hono";
import { paths, patterns } from "../../shared/paths.ts";
import {
  InviteAcceptDraft,
  InviteDraft,
  type InvitedView,
  type InviteView,
  MemberDraft,
  type MembersView,
} from "../../shared/signin.ts";
import { MEMBER_NAMES_MAX, type MemberNamesView, may } from "../../shared/team.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, hurry } from "../heartbeat.ts";
import { hashOf, newId } from "../keys.ts";
import { INVITE_HOURS, inviteToken, minutesFrom } from "../links.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { Refusal } from "../problem.ts";
import { meView, memberView, newSession } from "../session.ts";
import { changed, commit } from "../store/commit.ts";
import {
  deleteInvite,
  findInvite,
  insertInvite,
  insertInvitedMember,
  type Invite,
  listInvites,
  useInvite,
} from "../store/invites.ts";
import {
  changeRole,
  findMembersByEmail,
  listMemberNames,
  listMembers,
  readMember,
  removeMember,
  renameMember,
  sameAddress,
} from "../store/members.ts";
import { enqueue } from "../store/outbox.ts";
import { deletePasskeysOfRemoved } from "../store/passkeys.ts";
import { deleteSessionsOfRemoved } from "../store/sessions.ts";

function inviteView({ id, email, role, expiresAt }: Invite): InviteView {
  return { id, email, role, expiresAt };
}

export const memberRoutes = new Hono<App>();

memberRoutes.get(paths.api.members, allow("members"), async (c) => {
  const { site } = c.var.me;
  const db = databaseFor(c.env, site);
  const [members, invites] = await Promise.all([listMembers(db, site), listInvites(db, site, c.var.now)]);
  return c.json<MembersView>({ members: members.map(memberView), invites: invites.map(inviteView) });
});

/** For whoever may name the one who sees to a change: no addresses and no roles. */
memberRoutes.get(paths.api.memberNames, allow("prevent"), async (c) => {
  const { site } = c.var.me;
  const items = await listMemberNames(databaseFor(c.env, site), site, MEMBER_NAMES_MAX);
  return c.json<MemberNamesView>({ items });
});

/** Names are one's own; roles are given by owners. */
memberRoutes.patch(patterns.member, async (c) => {
  const draft = await readBody(c, MemberDraft);
  const { site, member: mine, role } = c.var.me;
  const id = c.req.param("id");
  const db = databaseFor(c.env, site);
  const renames = draft.name !== undefined || draft.publicName !== undefined;
  if ((renames && id !== mine) || (draft.role !== undefined && !may(role, "members"))) throw new Refusal("forbidden");
  const before = await readMember(db, site, id);
  if (!before) throw new Refusal("not_found");

  // The role first: where it may not change, nothing else does.
  if (draft.role !== undefined) {
    const [given] = await commit(db, [changeRole(db, site, id, draft.role)]);
    if (changed(given) !== 1) throw new Refusal("conflict");
  }
  if (renames) await commit(db, [renameMember(db, site, id, draft)]);
  const after = await readMember(db, site, id);
  if (!after) throw new Refusal("not_found");
  return c.json(memberView(after));
});

memberRoutes.delete(patterns.member, allow("members"), async (c) => {
  const { site } = c.var.me;
  const id = c.req.param("id");
  const db = databaseFor(c.env, site);
  const [removed] = await commit(db, [
    removeMember(db, site, id, c.var.now),
    deleteSessionsOfRemoved(db, site, id),
    deletePasskeysOfRemoved(db, site, id),
  ]);
  if (changed(removed) !== 1) throw new Refusal((await readMember(db, site, id)) ? "conflict" : "not_found");
  return c.body(null, 204);
});

/** The link is shown to the owner this once, and mailed where mail is set up. */
memberRoutes.post(paths.api.invites, allow("members"), async (c) => {
  const draft = await readBody(c, InviteDraft);
  const { now } = c.var;
  const { site, member } = c.var.me;
  const db = databaseFor(c.env, site);
  if ((await findMembersByEmail(db, draft.email)).some((known) => known.site === site)) throw new Refusal("conflict");
  const id = newId(now);
  const token = await inviteToken(c.env, id);
  const invite = {
    site,
    id,
    email: sameAddress(draft.email),
    role: draft.role,
    expiresAt: minutesFrom(now, INVITE_HOURS * 60),
  };
  await commit(db, [
    insertInvite(db, { ...invite, tokenHash: await hashOf(token), invitedBy: member }, now),
    enqueue(db, { site, id, notice: "member.invited", detail: id, dueAt: now }, now),
  ]);
  await ensureHeartbeat(c.env, site, now);
  c.executionCtx.waitUntil(hurry(c.env, site).catch(() => undefined));
  const link = new URL(paths.inboxInvite(token), c.req.url).href;
  return c.json<InvitedView>({ invite: inviteView(invite), link }, 201);
});

memberRoutes.delete(patterns.invite, allow("members"), async (c) => {
  const { site } = c.var.me;
  const db = databaseFor(c.env, site);
  const [taken] = await commit(db, [deleteInvite(db, site, c.req.param("id"))]);
  if (changed(taken) !== 1) throw new Refusal("not_found");
  return c.body(null, 204);
});

/** Member and session in one batch; address and role are the invite's, whatever else is sent. */
memberRoutes.post(paths.api.inviteAccept, async (c) => {
  await patience(c, "invite");
  const draft = await readBody(c, InviteAcceptDraft);
  const { now } = c.var;
  const tokenHash = await hashOf(draft.token);
  const invite = await findInvite(databaseFor(c.env, ""), tokenHash, now);
  if (!invite) throw new Refusal("gone");
  const db = databaseFor(c.env, invite.site);
  const member = { id: newId(now), name: draft.name, publicName: draft.publicName };
  const session = await newSession(c, invite.site, member.id);
  const [made] = await commit(db, [
    insertInvitedMember(db, invite, member, now),
    ...session.statements,
    useInvite(db, invite, member.id, now),
  ]);
  if (changed(made) !== 1) throw new Refusal((await findInvite(db, tokenHash, now)) ? "conflict" : "gone");
  session.hand();
  return c.json(await meView(c, invite.site, member.id), 201);
});
