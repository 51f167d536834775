import type { Author, EventKind, State } from "./life.ts";
import { type Audience, type Refused, type Rule, RULES, type Standing } from "./step-rules.ts";

export { AUDIENCES, REOPEN_MS, type Audience, type Refused, type Standing } from "./step-rules.ts";

/** What can be done with a complaint. */
export type Step = keyof typeof RULES;
export const STEPS = Object.keys(RULES) as Step[];

/** What a step does: the state it leads to, the one event it leaves, and who is told; or why it cannot be taken. */
export type Taken = { to: State; event: EventKind; tells: readonly Audience[] } | { refused: Refused };

/** Takes a step, if it may be taken now by this author. `now` in ms UTC. */
export function take(standing: Standing, step: Step, by: Author, now: number): Taken {
  const rule: Rule = RULES[step];
  if (!rule.by.includes(by)) return { refused: "by" };
  if (rule.problem && standing.kind !== "problem") return { refused: "kind" };
  if (!rule.from.includes(standing.state)) return { refused: "state" };
  const refused = rule.unless?.(standing, by, now);
  if (refused) return { refused };
  const to = typeof rule.to === "function" ? rule.to(standing) : (rule.to ?? standing.state);
  return { to, event: rule.event, tells: rule.tells ?? [] };
}

/** The states from which a step can be taken, for whoever guards the write itself. */
export function statesFor(step: Step): readonly State[] {
  return RULES[step].from;
}

/** The steps this author can take now, for screens that offer only what is possible. */
export function possible(standing: Standing, by: Author, now: number): Step[] {
  return STEPS.filter((step) => !("refused" in take(standing, step, by, now)));
}
