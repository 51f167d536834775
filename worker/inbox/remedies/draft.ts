import type { Fact } from "../../../shared/coach/types.ts";
import { moneyDigits, moneyText, namesCurrency, parseMoney } from "../../../shared/money.ts";
import {
  type CatalogueItem,
  costOf,
  OfferDraft,
  type OptionDraft,
  type Remedy,
  STANDS_MAX_MS,
  STANDS_MS,
  type TeamOfferView,
} from "../../../shared/remedy.ts";
import { newId } from "../drafts.ts";
import { check, type Codes } from "../form.ts";
import { endOfDay, siteZone, wallOf } from "../promises/wall.ts";
import { LANG } from "../words.ts";

/** What is offered, as it is typed: sums and days are text until somebody sends them. */
export interface OptionToBe {
  kind: Remedy;
  text: string;
  amount: string;
  cost: string;
  days: string;
  /** The words of the answer that it was taken from, until somebody types another sum. */
  from?: string | undefined;
}

/** An offer on its way; how long it stands (ms UTC) is null where the field is empty. */
export interface OfferToBe {
  id: string;
  options: readonly OptionToBe[];
  standsUntil: number | null;
}

const PAYS: ReadonlySet<Remedy> = new Set(["refund", "discount", "credit"]);
/** Does the visitor get a sum with it? */
export function pays(kind: Remedy): boolean {
  return PAYS.has(kind);
}

export const BLANK_OPTION: OptionToBe = { kind: "refund", text: "", amount: "", cost: "", days: "7" };

/** The last minute of the day on which an offer runs out where nothing else is said. `now` in ms UTC. */
export function usualEnd(now: number): number {
  const zone = siteZone();
  return endOfDay(wallOf(now + STANDS_MS, zone).slice(0, 10), zone) ?? now + STANDS_MS;
}

export function newOffer(option: OptionToBe, now: number): OfferToBe {
  return { id: newId(), options: [option], standsUntil: usualEnd(now) };
}

type Known = Pick<CatalogueItem, "kind" | "text" | "amount" | "cost" | "days">;
/** What is on record, to be typed over. */
export function typed({ kind, text, amount, cost, days }: Known, currency: string): OptionToBe {
  const sum = (of: number | null): string => (of === null ? "" : moneyText(of, currency, LANG));
  return { kind, text, amount: sum(amount), cost: sum(cost), days: String(days) };
}

/** A sum, told apart from the same one in another sentence. */
export const sumIn = ({ text, sentence }: Pick<Fact, "text" | "sentence">): string => `${text} ${sentence ?? ""}`;

/** A sum that the words of an answer name, to be typed over. One in another currency is for a person to turn into ours. */
export function optionFrom({ text, amount, currency: said, remedy, sentence }: Fact, currency: string): OptionToBe {
  const isOurs = said === undefined ? namesCurrency(text, currency, LANG) : said === currency;
  // Read in hundredths, whatever the currency has.
  const sum = amount === undefined ? 0 : Math.round((amount / 100) * 10 ** moneyDigits(currency));
  return {
    ...BLANK_OPTION,
    kind: remedy ?? BLANK_OPTION.kind,
    text: sentence ?? text,
    amount: isOurs && sum > 0 ? moneyText(sum, currency, LANG) : "",
    from: sumIn({ text, sentence }),
  };
}

/** An offer whose answer was taken back, as a new one: the old id is spent. */
export function offerAgain({ options, currency, standsUntil }: TeamOfferView): OfferToBe {
  return { id: newId(), options: options.map((option) => typed(option, currency)), standsUntil };
}

/** As it goes out. What cannot be read as a number is NaN, which every schema refuses. */
export function optionOf({ kind, text, amount, cost, days }: OptionToBe, currency: string): OptionDraft {
  const money = (said: string): number => parseMoney(said, currency, LANG) ?? Number.NaN;
  const sum = pays(kind) && amount.trim() !== "" ? money(amount) : null;
  return {
    kind,
    text: text.trim(),
    amount: sum,
    // What is given as a sum costs as much, where nobody says otherwise.
    cost: cost.trim() === "" ? (sum ?? Number.NaN) : money(cost),
    days: /^\d+$/.test(days.trim()) ? Number(days) : Number.NaN,
  };
}

export function offerOf({ id, options, standsUntil }: OfferToBe, currency: string): OfferDraft {
  return { id, options: options.map((option) => optionOf(option, currency)), standsUntil: standsUntil ?? Number.NaN };
}

/** What one option costs the house, in minor units; undefined while that cannot be read. */
function costSaid(option: OptionToBe, currency: string): number | undefined {
  const cost = costOf(optionOf(option, currency));
  return Number.isNaN(cost) ? undefined : cost;
}

/** What the dearest option costs, in minor units; undefined while one of them cannot be read. */
export function dearestSaid(options: readonly OptionToBe[], currency: string): number | undefined {
  const costs = options.map((option) => costSaid(option, currency));
  return costs.includes(undefined) ? undefined : Math.max(...(costs as number[]));
}

/** Of one option, the codes at `prefix`: a cost that nobody has said asks for one, and says so once. */
export function optionCodes(codes: Codes, option: OptionToBe, prefix: string): Codes {
  const [amount, cost] = [`${prefix}amount`, `${prefix}cost`];
  if (codes[cost] === undefined || option.cost.trim() !== "") return codes;
  const { [cost]: _, ...others } = codes;
  return codes[amount] === undefined ? { ...others, [cost]: "cost.empty" } : others;
}

/** What still needs a change before it can go out: codes by path, like `options.0.text` and `standsUntil`. `now` in ms UTC. */
export function offerCodes(offer: OfferToBe, currency: string, now: number): Codes {
  const { codes = {} } = check(OfferDraft, offerOf(offer, currency));
  const { standsUntil: until } = offer;
  const named = offer.options.reduce((found, option, at) => optionCodes(found, option, `options.${at}.`), codes);
  return {
    ...named,
    ...(until !== null && until <= now && { standsUntil: "due.past" }),
    ...(until !== null && until > now + STANDS_MAX_MS && { standsUntil: "stands.far" }),
  };
}
