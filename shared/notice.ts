import * as v from "valibot";

/** Facts we owe somebody news of; one outbox row each. */
export const NOTICES = [
  /** To the team: a new complaint. To the visitor, when they gave an address: the receipt. */
  "complaint.received",
  /** To the team: the visitor wrote again. */
  "visitor.wrote",
  /** To the visitor: an answer has left. */
  "team.answered",
  /** To the team: several new complaints at once. */
  "team.digest",
  /** To the team: half of the time until the promised first answer has passed, then four fifths; nobody has answered. */
  "answer.half",
  "answer.near",
  /** To the visitor first, then to the team: the promised first answer is late; whose delay it is, and the new time. */
  "answer.missed",
  /** To the team: a promise on record is due within a day. */
  "promise.near",
  /** To the visitor first, then to the team: a promise on record was not kept in time. */
  "promise.missed",
  /** To the team: a member asks the owner to answer this one. */
  "owner.asked",
  /** To the visitor, about a week later: did we do what we said, and is it right now? */
  "follow.up",
  /** To nobody: the follow-up was not answered in time, and the complaint closes as that. */
  "follow.lapse",
  /** To the team: the visitor answered the follow-up or an offer, reopened, withdrew, or said that it is right now. */
  "visitor.acted",
  /** To the team: a member asks for an offer over their limit to be approved; whether it was. */
  "approval.asked",
  "approval.decided",
  /** To the team: an offer was not answered in its time. */
  "offer.lapse",
  /** To the visitor: what was offered or given is done. */
  "remedy.delivered",
  /** To the team: what was to change is due; and a month after it was fixed: did it hold? */
  "prevention.due",
  "prevention.check",
  /** To nobody: everybody who suffered a cause is to be told that it is fixed; owes one `fixed.told` each. */
  "cause.fixed",
  /** To the visitor, once: since when it is fixed, because they told us. */
  "fixed.told",
  /** To the team, weekly: what was written to complaints that are closed for good. */
  "ended.digest",
  /** To one member: a sign-in link and code. Never listed with its text. */
  "member.signin",
  /** To somebody invited. Never listed with its text. */
  "member.invited",
  /** To the team: a test somebody asked for in Settings. */
  "channel.test",
] as const;
export type Notice = (typeof NOTICES)[number];

/** Ways of telling somebody. `visitor_mail` is mail to the visitor; the others tell the team. */
export const CHANNELS = ["mail", "webhook", "slack", "ntfy", "visitor_mail", "member_mail"] as const;
export const Channel = v.picklist(CHANNELS, "channel.unknown");
export type Channel = v.InferOutput<typeof Channel>;

/**
 * waiting: due or being tried · sent · failed: tried, will be tried again · given_up: the schedule ran out, visible ·
 * withheld: a cap or a setting says no · digested: told within a digest.
 */
export const DELIVERY_STATES = ["waiting", "sent", "failed", "given_up", "withheld", "digested"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * The written schedule: seconds until the next try after the 1st, 2nd, … failed one; after the last it is given up
 * and shown. Seconds first, then hours.
 */
export const RETRY_AFTER_S = [5, 30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400] as const;

/** Milliseconds until the next try after `attempts` failed ones (1, 2, …), or undefined when the schedule ran out. `jitter` in [0, 1) adds up to 20 %. */
export function retryAfterMs(attempts: number, jitter: number): number | undefined {
  const seconds = RETRY_AFTER_S[attempts - 1];
  return seconds === undefined ? undefined : Math.round(seconds * 1_000 * (1 + 0.2 * jitter));
}

/** A row of the Deliveries screen. Addresses and keys are masked; sign-in mails show no text and cannot be sent again. */
export const DeliveryView = v.object({
  fact: v.string(),
  notice: v.picklist(NOTICES),
  channel: v.picklist(CHANNELS),
  state: v.picklist(DELIVERY_STATES),
  /** The complaint it is about, if any: id and reference. */
  complaint: v.nullable(v.object({ id: v.string(), reference: v.string() })),
  attempts: v.number(),
  createdAt: v.number(),
  nextAt: v.nullable(v.number()),
  sentAt: v.nullable(v.number()),
  /** A short code of the last failure: `timeout`, `http.500`, `redirect`, `address`, `not_set_up`, `cap.address`, … */
  error: v.nullable(v.string()),
  canSendAgain: v.boolean(),
});
export type DeliveryView = v.InferOutput<typeof DeliveryView>;

export const DeliveriesPage = v.object({
  items: v.array(DeliveryView),
  next: v.nullable(v.string()),
  failing: v.number(),
});
export type DeliveriesPage = v.InferOutput<typeof DeliveriesPage>;

/** "Send again" for one delivery. */
export const DeliveryAgainDraft = v.object({ fact: v.string("fact.shape"), channel: Channel });
