import type { Recovery, Remedy } from "./remedy.ts";

/** The words a visitor reads, until the site writes its own, and within how many days of their yes it is done. */
const FIRST: readonly { kind: Remedy; text: string; days: number; cost: number | null }[] = [
  { kind: "refund", text: "Your money back.", days: 5, cost: null },
  { kind: "replacement", text: "A new one, and you keep the old one.", days: 7, cost: null },
  { kind: "redo", text: "We do it again, properly.", days: 7, cost: null },
  { kind: "discount", text: "Something off your next order.", days: 1, cost: null },
  { kind: "credit", text: "A credit you can spend with us.", days: 1, cost: null },
  { kind: "call_back", text: "I call you, and we sort it out together.", days: 1, cost: 0 },
  { kind: "fix", text: "We repair it.", days: 7, cost: null },
  { kind: "apology", text: "I come and apologise in person.", days: 7, cost: 0 },
  { kind: "gift", text: "It is yours, free.", days: 1, cost: null },
];

/** Ids of the first entries; the same everywhere, because they name nothing but themselves. */
const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n + 1).padStart(12, "0")}`;

/**
 * How a new site begins: one entry of each kind, nothing that costs anything given by an agent without asking, whatever they see fit by
 * a manager.
 */
export const RECOVERY_DEFAULTS: Recovery = {
  currency: "EUR",
  items: FIRST.map(({ kind, text, days, cost }, n) => ({ id: idOf(n), kind, text, amount: null, cost, days })),
  limits: { agent: 0, manager: null },
  always: [],
};
