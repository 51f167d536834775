import type { ComplaintView } from "../../shared/inbox.ts";
import { possible, type Standing, type Step } from "../../shared/steps.ts";

/** How it stands, as far as this screen knows. What it does not know makes no step possible that we offer here. */
export function standingOf(view: ComplaintView): Standing {
  const { kind, state, owed } = view.item;
  return {
    kind,
    state,
    owed: owed !== null,
    promises: view.promises.filter(({ doneAt }) => doneAt === null).length,
    offers: state === "offered" ? 1 : 0,
    asked: false,
    overAt: null,
  };
}

/** What the team can do with it now; nothing else is offered. `now` in ms UTC. */
export function stepsFor(view: ComplaintView, now: number): ReadonlySet<Step> {
  return new Set(possible(standingOf(view), "team", now));
}
