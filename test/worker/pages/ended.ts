import type { OverView, VisitorStep } from "../../../shared/closing.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { DUE, HOUR, promise } from "./drawn.ts";

export const DAY = 24 * HOUR;
export const NOW = DUE + 10 * DAY;
export const ANSWERED: Partial<ThreadView> = {
  state: "answered",
  promiseDueAt: null,
  readBy: { name: "Ana", at: DUE },
  events: [{ n: 2, kind: "replied", by: "Ana", at: DUE }],
  can: ["settle", "withdraw"],
};
export const ASKED: Partial<ThreadView> = {
  ...ANSWERED,
  followUp: { plannedAt: null, askedAt: NOW - DAY, open: true, answer: null, answeredAt: null },
  promises: [promise],
  can: ["follow_up", "settle", "withdraw"],
};
export const LAST: OverView["last"] = {
  done: "A new lamp,\nand the money back.",
  offer: "A second lamp.",
  offerUntil: NOW + 30 * DAY,
  elsewhere: [{ name: "Consumer board", text: "Free of charge.", url: "/board", checkedOn: "2026-03-01" }],
};
/** A thread that is over, in one of the ways there are. */
export function over(how: OverView["how"], can: VisitorStep[] = ["reopen"]): Partial<ThreadView> {
  const final = how === "final";
  const view = { how, at: NOW - DAY, reopenUntil: final ? null : NOW + 89 * DAY, last: final ? LAST : null };
  return { ...ANSWERED, state: how === "no_answer" ? "closed" : how, over: view, can: final ? [] : can };
}
