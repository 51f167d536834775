import { moneyText, parseMoney } from "../../../shared/money.ts";
import { RecoveryDraft, type RecoveryView, type RemedyLimits } from "../../../shared/remedy.ts";
import { newId } from "../drafts.ts";
import { check } from "../form.ts";
import { LANG } from "../words.ts";
import { BLANK_OPTION, pays, typed, type OptionToBe } from "./draft.ts";

export const LIMITED = ["agent", "manager"] as const satisfies readonly (keyof RemedyLimits)[];

export interface ItemToBe extends OptionToBe {
  id: string;
}

/** The guidelines as they are typed: sums are text until they are saved. */
export interface GuidelinesToBe {
  currency: string;
  items: readonly ItemToBe[];
  /** Null is no limit. */
  limits: { agent: string | null; manager: string | null };
  /** One line each. */
  always: string;
}

export const blankItem = (): ItemToBe => ({ ...BLANK_OPTION, id: newId() });

export function toType({ recovery: { currency, items, limits, always } }: RecoveryView): GuidelinesToBe {
  const limit = (of: number | null): string | null => (of === null ? null : moneyText(of, currency, LANG));
  return {
    currency,
    items: items.map((item) => ({ ...typed(item, currency), id: item.id })),
    limits: { agent: limit(limits.agent), manager: limit(limits.manager) },
    always: always.join("\n"),
  };
}

/** The draft as the Worker reads it, or the codes of its fields: `currency`, `items.0.text`, `limits.agent`, `always.0`. */
export function read(form: GuidelinesToBe, number: number) {
  const currency = form.currency.trim().toUpperCase();
  // Of a currency that is none only that is said, and not also of each sum.
  const known = /^[A-Z]{3}$/.test(currency) ? currency : "EUR";
  const money = (said: string): number => parseMoney(said, known, LANG) ?? Number.NaN;
  const perhaps = (said: string): number | null => (said.trim() === "" ? null : money(said));
  const limit = (said: string | null): number | null => (said === null ? null : money(said));
  const recovery = {
    currency,
    items: form.items.map(({ id, kind, text, amount, cost, days }) => ({
      id,
      kind,
      text,
      amount: pays(kind) ? perhaps(amount) : null,
      cost: perhaps(cost),
      days: /^\d+$/.test(days.trim()) ? Number(days) : Number.NaN,
    })),
    limits: { agent: limit(form.limits.agent), manager: limit(form.limits.manager) },
    always: form.always
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  };
  const { draft, codes } = check(RecoveryDraft, { number, recovery });
  return draft ? { draft } : { codes: withoutPrefix(codes) };
}

/** The Worker names the fields of the whole draft. */
export function withoutPrefix(codes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(codes).map(([path, code]) => [path.replace(/^recovery\./, ""), code]));
}
