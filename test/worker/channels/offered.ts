import type { OptionDraft } from "../../../shared/remedy.ts";
import type { OfferCard, OfferData } from "../../../worker/notices/render-data-offers.ts";
import { complaint, HOUR, NOON, type Of, site, STATUS_LINK, STOP_LINK, told } from "./notices.ts";

const DAY = 24 * HOUR;

export const refund: OptionDraft = { kind: "refund", text: "Your money back.", amount: 2_490, cost: 2_490, days: 5 };
export const lamp: OptionDraft = { kind: "replacement", text: "A new lamp.", amount: null, cost: 1_800, days: 1 };

/** To choose from: money back, or a new lamp. */
export function offer(change: Partial<OfferData> = {}): OfferData {
  return {
    id: "01931b2c-7000-7000-8000-000000000004",
    by: "Ben",
    currency: "EUR",
    options: [refund, lamp],
    standsUntil: NOON + 14 * DAY,
    state: "open",
    cost: 2_490,
    chosen: null,
    dueAt: null,
    counter: null,
    ...change,
  };
}

/** The same as its visitor is told of it. */
export function card(change: Partial<OfferData> = {}): OfferCard {
  const { currency, options, standsUntil, state } = offer(change);
  return {
    currency,
    standsUntil,
    state,
    options: options.map(({ kind, text, amount, days }) => ({ kind, text, amount, days })),
  };
}

export function approvalAsked(change: Partial<Of<"approval.asked", "team">> = {}): Of<"approval.asked", "team"> {
  const asked = offer({ state: "asked" });
  return { ...told, notice: "approval.asked", offer: asked, role: "agent", limit: 1_000, given: 500, ...change };
}

export function approvalDecided(change: Partial<Of<"approval.decided", "team">> = {}): Of<"approval.decided", "team"> {
  return { ...told, notice: "approval.decided", offer: offer(), approved: true, by: "Olga", reason: null, ...change };
}

export function offerLapsed(): Of<"offer.lapse", "team"> {
  return { ...told, notice: "offer.lapse", offer: offer({ state: "expired" }) };
}

export function delivered(change: Partial<Of<"remedy.delivered", "visitor">> = {}): Of<"remedy.delivered", "visitor"> {
  const { id, reference } = complaint;
  return {
    notice: "remedy.delivered",
    audience: "visitor",
    site,
    at: NOON,
    link: STATUS_LINK,
    lang: "en",
    complaint: { id, reference },
    currency: "EUR",
    options: card().options.slice(0, 1),
    deliveredAt: NOON,
    stop: STOP_LINK,
    ...change,
  };
}
