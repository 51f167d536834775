import { Hono } from "hono";
import { base64url } from "../../shared/id.ts";
import { paths } from "../../shared/paths.ts";
import {
  RecoveryDraft,
  RedeemDraft,
  type RedeemView,
  type SigninAskedView,
  SigninMailDraft,
} from "../../shared/signin.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, hurry } from "../heartbeat.ts";
import { hashOf, hmac, newId, randomSecret, readLetters, sameText } from "../keys.ts";
import { minutesFrom, SIGNIN_MINUTES, signinCode, signinToken } from "../links.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { Refusal } from "../problem.ts";
import { recoveryHash } from "../recovery.ts";
import { meView, signIn } from "../session.ts";
import { changed, commit } from "../store/commit.ts";
import { findMembersByEmail, sameAddress } from "../store/members.ts";
import { enqueue } from "../store/outbox.ts";
import { useRecoveryCode } from "../store/recovery.ts";
import {
  countAsks,
  countTry,
  findByToken,
  forgetOldSignins,
  insertSignin,
  type SigninRow,
  toSignin,
  useSignin,
} from "../store/signins.ts";

/**
 * Mails to one address in the time one mail is good: few from one network, so that a mailbox cannot be flooded; more from
 * all of them together, so that a stranger elsewhere cannot keep a member from asking.
 */
const ASKS_HERE = 5;
const ASKS_ALL = 20;

function wrongCode(): Refusal {
  return new Refusal("invalid", { fields: { code: "code.wrong" } });
}

export const signinRoutes = new Hono<App>();

/** Known and unknown addresses get the same answer after the same work; only the mail differs, and it leaves later. */
signinRoutes.post(paths.api.signinMail, async (c) => {
  const network = await patience(c, "signin");
  const { email } = await readBody(c, SigninMailDraft);
  const { now } = c.var;
  const db = databaseFor(c.env, "");
  const address = base64url((await hmac(c.env.LINK_KEY, "signin-address", sameAddress(email))).subarray(0, 16));
  const [members, asks] = await Promise.all([
    findMembersByEmail(db, email),
    countAsks(db, address, network, now - SIGNIN_MINUTES * 60_000),
  ]);
  if (asks.here >= ASKS_HERE || asks.all >= ASKS_ALL) {
    throw new Refusal("slow_down", { retry_after_s: SIGNIN_MINUTES * 60 });
  }

  const ask = randomSecret();
  const askHash = await hashOf(ask);
  const expiresAt = minutesFrom(now, SIGNIN_MINUTES);
  const statements = [forgetOldSignins(db, now)];
  for (const { site, id: member } of members.length > 0 ? members : [{ site: "", id: undefined }]) {
    const id = newId(now);
    const tokenHash = await hashOf(await signinToken(c.env, id));
    statements.push(insertSignin(db, { id, askHash, tokenHash, site, member, address, network, expiresAt }, now));
    if (member) statements.push(enqueue(db, { site, id, notice: "member.signin", detail: id, dueAt: now }, now));
  }
  await commit(db, statements);
  c.executionCtx.waitUntil(Promise.allSettled(members.map(({ site }) => tell(c.env, site, now))));
  return c.json<SigninAskedView>({ ask, minutes: SIGNIN_MINUTES });
});

async function tell(env: App["Bindings"], site: string, now: number): Promise<void> {
  await ensureHeartbeat(env, site, now);
  await hurry(env, site);
}

/** By link, in the browser that asked (elsewhere it only shows the code); or by code, in the browser that asked. */
signinRoutes.post(paths.api.signinRedeem, async (c) => {
  await patience(c, "signin");
  const { ask, token, code } = await readBody(c, RedeemDraft);
  const { now } = c.var;
  const db = databaseFor(c.env, "");
  if (token !== undefined) {
    const signin = await findByToken(db, await hashOf(token), now);
    if (!signin) throw new Refusal("gone");
    const here = signin.askHash === undefined || (ask !== undefined && sameText(await hashOf(ask), signin.askHash));
    if (!here) return c.json<RedeemView>({ signedIn: false, code: await signinCode(c.env, signin.id) });
    await redeem(signin);
    return c.json<RedeemView>({ signedIn: true });
  }
  if (ask === undefined || code === undefined) throw wrongCode();

  const [tried] = await commit<SigninRow>(db, [countTry(db, await hashOf(ask), now)]);
  const open = (tried?.results ?? []).map(toSignin);
  if (open.length === 0) throw new Refusal("gone");
  const typed = readLetters(code);
  const codes = await Promise.all(open.map(({ id }) => signinCode(c.env, id)));
  const meant = open.find(({ member }, n) => sameText(typed, codes[n] ?? "") && member !== undefined);
  if (!meant) throw wrongCode();
  await redeem(meant);
  return c.json<RedeemView>({ signedIn: true });

  async function redeem({ id, site, member }: { id: string; site: string; member: string | undefined }): Promise<void> {
    const [used] = await commit(db, [useSignin(db, id, now)]);
    if (changed(used) !== 1 || member === undefined) throw new Refusal("gone");
    await signIn(c, site, member);
  }
});

/** For whoever has neither mail nor passkey. A wrong code and an unknown address get the same answer. */
signinRoutes.post(paths.api.signinRecovery, async (c) => {
  await patience(c, "recovery");
  const { email, code } = await readBody(c, RecoveryDraft);
  const { now } = c.var;
  const db = databaseFor(c.env, "");
  const address = base64url(await hmac(c.env.LINK_KEY, "recovery-address", sameAddress(email)));
  const { success } = await c.env.NETWORK_LIMIT.limit({ key: `recovery-address/${address}` });
  if (!success) throw new Refusal("slow_down", { retry_after_s: 60 });

  const members = await findMembersByEmail(db, email);
  const tried = members.length > 0 ? members : [{ site: "", id: "" }];
  const used = await commit(
    db,
    await Promise.all(
      tried.map(async ({ site, id }) => useRecoveryCode(db, site, id, await recoveryHash(c.env, site, id, code), now)),
    ),
  );
  const member = members[used.findIndex((result) => changed(result) === 1)];
  if (!member) throw wrongCode();
  await signIn(c, member.site, member.id);
  return c.json(await meView(c, member.site, member.id));
});
