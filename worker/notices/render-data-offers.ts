import type { OfferState, OptionDraft, RemedyLimits } from "../../shared/remedy.ts";
import type { Base, ComplaintData } from "./render-data.ts";

/** An offer as its visitor is told of it: nothing of what it costs. Times in ms UTC, sums in minor units. */
export interface OfferCard {
  /** ISO 4217. */
  currency: string;
  options: readonly Omit<OptionDraft, "cost">[];
  standsUntil: number;
  /** As of this telling. */
  state: OfferState;
}

/** And as the team is. */
export interface OfferData extends OfferCard {
  id: string;
  /** Public name of who makes it. */
  by: string;
  options: readonly OptionDraft[];
  /** What it costs as it stands: the dearest option until one is chosen. */
  cost: number;
  /** Of an accepted one: which option, and by when it is done. */
  chosen: number | null;
  dueAt: number | null;
  /** Of a counter: the sum the visitor would settle for. */
  counter: number | null;
}

/** A member asks for an offer over their limit. */
export interface TeamApprovalAsked extends Base<"approval.asked", "team"> {
  complaint: ComplaintData;
  offer: OfferData;
  /** Whose offer it is; null where they are a member no more. */
  role: keyof RemedyLimits | null;
  /** What they may give on one complaint without asking; null where nothing limits them, or nobody knows. */
  limit: number | null;
  /** What was given or offered on this complaint before, and still stands. */
  given: number;
}

/** Whether it was approved, by whom, and why not. */
export interface TeamApprovalDecided extends Base<"approval.decided", "team"> {
  complaint: ComplaintData;
  offer: OfferData;
  approved: boolean;
  by: string;
  reason: string | null;
}

/** An offer was not answered in its time. */
export interface TeamOfferLapsed extends Base<"offer.lapse", "team"> {
  complaint: ComplaintData;
  offer: OfferData;
}

/** What was offered or given is done. How is on record, for the team. */
export interface VisitorDelivered extends Base<"remedy.delivered", "visitor"> {
  lang: string;
  complaint: { id: string; reference: string };
  /** ISO 4217. */
  currency: string;
  /** What was done; of several, one of them. */
  options: readonly Omit<OptionDraft, "cost">[];
  deliveredAt: number;
  stop: string;
}

export type OfferNotice = TeamApprovalAsked | TeamApprovalDecided | TeamOfferLapsed | VisitorDelivered;
