import type { ComplaintView } from "../../../shared/inbox.ts";

/** What stands between a complaint and its close; times in ms UTC. */
export type Hindrance =
  | { what: "answer" | "reply"; dueAt: number }
  | { what: "promise"; id: string; text: string; dueAt: number }
  | { what: "offer" | "approval" | "unsettled" };

/** Only what we owe ourselves: closing for good waits for no word of the visitor. */
export function debts(view: ComplaintView): Hindrance[] {
  return hindrances(view).filter((one) => "dueAt" in one || one.what === "approval");
}

/** All that stands in the way, what we owe first. */
export function hindrances({ item, promises, offers }: ComplaintView): Hindrance[] {
  const { owed, state } = item;
  const left = promises.filter(({ doneAt }) => doneAt === null);
  const ours: Hindrance[] = [
    ...(owed ? [owed] : []),
    ...left.map(({ id, text, dueAt }) => ({ what: "promise", id, text, dueAt }) as const),
  ];
  if (offers.some((offer) => offer.state === "asked")) ours.push({ what: "approval" });
  if (state === "offered") return [...ours, { what: "offer" }];
  return state === "answered" ? [...ours, { what: "unsettled" }] : ours;
}
