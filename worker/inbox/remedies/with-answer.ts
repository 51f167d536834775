import { useState } from "preact/hooks";
import type { Fact } from "../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { mayGive, type OfferState, offerStateAt } from "../../../shared/remedy.ts";
import type { Role } from "../../../shared/team.ts";
import { now, serverNow } from "../clock.ts";
import { newId, type Draft } from "../drafts.ts";
import type { Codes } from "../form.ts";
import { say } from "../say.ts";
import { me } from "../session.ts";
import {
  BLANK_OPTION,
  dearestSaid,
  newOffer,
  offerCodes,
  optionFrom,
  sumIn,
  type OfferToBe,
  type OptionToBe,
} from "./draft.ts";
import { useGuidelines, loadGuidelines, type Guidelines } from "./guidelines.ts";
import { givenSoFar, leftFor } from "./limit.ts";
import { codeHere, remedyWords as words } from "./words.ts";

const STANDS: ReadonlySet<OfferState> = new Set(["asked", "open"]);

/** Where an offer stands in the page, for whoever leads there. */
export const OFFER_ID = "answer-offer";

/** The offer that goes with an answer, and what may be offered. */
export interface OfferWithAnswer {
  offer: OfferToBe | undefined;
  guidelines: Guidelines;
  role: Role;
  /** Could an offer be made now at all? */
  can: boolean;
  /** One stands already, or waits for approval. */
  standing: boolean;
  /** What is given or offered already, and what may still be given without asking (null: no limit). Minor units. */
  given: number;
  left: number | null;
  /** What it costs at most; undefined while that cannot be read. Minor units. */
  cost: number | undefined;
  /** Over the member's limit: the answer will wait. */
  over: boolean;
  /** What needs a change, once somebody has tried to send. */
  codes: Codes;
  add: (option?: OptionToBe) => void;
  /** Makes an offer of a sum that the words name. Not where nothing can be offered, or something is: two would be a choice. */
  make: ((sum: Fact) => void) | undefined;
  /** Was the offer taken from this sum? */
  isOf: (sum: Fact) => boolean;
  change: (at: number, part: Partial<OptionToBe>) => void;
  until: (at: number | null) => void;
  drop: (at: number) => void;
  /** What stands in the way of sending, and a way there. `now` in ms UTC. */
  missing: (draft: Draft, now: number) => { code: string; lead: () => void } | undefined;
  /** Takes up what the Worker refused; the first code. */
  refused: (fields: Codes) => string | undefined;
}

/** After a try the Worker may hold the old offer under the old ids, and would keep it silently. */
function renewed(draft: Draft | undefined, offer: OfferToBe | undefined): Draft {
  if (!draft) return { text: "", messageId: newId(), tried: false, offer };
  if (!draft.tried) return { ...draft, offer };
  return { ...draft, messageId: newId(), tried: false, offer: offer && { ...offer, id: newId() } };
}

function leadTo(selector: string): void {
  window.setTimeout(() => {
    const form = document.getElementById(OFFER_ID);
    const field = form?.querySelector<HTMLElement>(selector) ?? form;
    field?.focus();
    field?.scrollIntoView?.({ block: "nearest" });
  });
}

/** It lives in the draft of the answer: kept with it, sent with it. `on` while somebody is at it. */
export function useOffer(
  view: ComplaintView,
  latest: () => Draft | undefined,
  put: (draft: Draft) => void,
  on: boolean,
): OfferWithAnswer {
  const guidelines = useGuidelines(on && view.item.kind === "problem");
  const [codes, setCodes] = useState<Codes>({});
  const { role } = me.value!.member;
  const recovery = guidelines.view?.recovery;
  const offer = latest()?.offer;
  const can = view.can.includes("offer");
  const given = givenSoFar(view.offers, now.value);
  const cost = offer && recovery && dearestSaid(offer.options, recovery.currency);
  const over = recovery !== undefined && cost !== undefined && !mayGive(role, recovery.limits, cost, given);

  function set(next: OfferToBe | undefined): void {
    setCodes({});
    put(renewed(latest(), next));
  }
  function add(option = BLANK_OPTION): void {
    set(offer ? { ...offer, options: [...offer.options, option] } : newOffer(option, serverNow()));
    say(words.offer.added);
    leadTo(`[data-option="${offer?.options.length ?? 0}"] :is(input, textarea, select)`);
  }
  return {
    offer,
    guidelines,
    role,
    can,
    standing: view.offers.some((one) => STANDS.has(offerStateAt(one, now.value))),
    given,
    left: recovery ? leftFor(role, recovery.limits, given) : 0,
    cost,
    over,
    codes,
    add,
    make: recovery && can && !offer ? (sum) => add(optionFrom(sum, recovery.currency)) : undefined,
    isOf: (sum) => offer?.options.some(({ from }) => from === sumIn(sum)) ?? false,
    change(at, part) {
      const change = (one: OptionToBe): OptionToBe => ({
        ...one,
        ...part,
        ...(part.amount !== undefined && { from: undefined }),
      });
      if (offer) set({ ...offer, options: offer.options.map((one, n) => (n === at ? change(one) : one)) });
    },
    until: (standsUntil) => offer && set({ ...offer, standsUntil }),
    drop(at) {
      const left = offer?.options.filter((_, n) => n !== at) ?? [];
      set(offer && left.length > 0 ? { ...offer, options: left } : undefined);
      if (left.length === 0) say(words.offer.dropped);
    },
    missing(draft, at) {
      if (!draft.offer) return undefined;
      if (!recovery) return { code: "offer.unknown", lead: () => void loadGuidelines() };
      if (!can) return { code: "offer.standing", lead: () => leadTo("[data-drop]") };
      const found = offerCodes(draft.offer, recovery.currency, at);
      setCodes(found);
      const [code] = Object.values(found);
      return code === undefined ? undefined : { code: codeHere(code)!, lead: () => leadTo("[aria-invalid]") };
    },
    refused(fields) {
      const own = Object.entries(fields).filter(([path]) => path === "offer" || path.startsWith("offer."));
      if (own.length === 0) return undefined;
      setCodes(Object.fromEntries(own.map(([path, code]) => [path.replace(/^offer\.?/, ""), code])));
      leadTo("[aria-invalid]");
      return codeHere(own[0]?.[1]);
    },
  };
}
