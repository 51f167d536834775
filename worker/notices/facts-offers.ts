import type { Facts, OfferFacts } from "../channels/channel.ts";
import { oneLine } from "../channels/line.ts";
import type { TeamActed } from "./render-data.ts";
import type { OfferData, TeamApprovalAsked, TeamApprovalDecided, TeamOfferLapsed } from "./render-data-offers.ts";

const TEXT_MAX = 500;

function offerFacts({ id, by, state, currency, options, cost, standsUntil, dueAt }: OfferData): OfferFacts {
  return {
    id,
    by: oneLine(by),
    state,
    currency,
    options: options.map(({ kind, text, ...rest }) => ({ kind, text: oneLine(text, TEXT_MAX), ...rest })),
    cost,
    standsUntil: new Date(standsUntil).toISOString(),
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
  };
}

/** What programs are told of a notice about an offer. */
export function noticeFacts(data: TeamApprovalAsked | TeamApprovalDecided | TeamOfferLapsed): Partial<Facts> {
  const offer = offerFacts(data.offer);
  switch (data.notice) {
    case "approval.asked":
      return { offer, limit: data.limit, given: data.given };
    case "approval.decided":
      return {
        offer,
        approved: data.approved,
        by: data.by,
        ...(data.reason !== null && { reason: oneLine(data.reason, TEXT_MAX) }),
      };
    case "offer.lapse":
      return { offer };
  }
}

/** And of the visitor's yes or no to one. */
export function answerFacts({ offer, option, amount }: TeamActed): Partial<Facts> {
  return {
    ...(offer && { offer: offerFacts(offer) }),
    ...(option !== null && { option }),
    ...(amount !== null && { amount }),
  };
}
