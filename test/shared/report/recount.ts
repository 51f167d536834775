import { workingMs } from "../../../shared/hours.ts";
import type { CheckFacts, Facts, Measure, OfferFacts } from "../../../shared/report/facts.ts";
import type { ReportView } from "../../../shared/report-view.ts";

const MINUTE = 60_000;
const UNDERMINING = ["passive", "excuse", "but-clause", "minimising", "legalese", "policy-recital"];
const PARTS = ["regret", "explanation", "responsibility", "repentance", "repair", "forgiveness"];
const OVER = new Set(["settled", "followed_up", "closed", "withdrawn", "final"]);

function distinct<T>(list: readonly T[]): T[] {
  return list.filter((one, index) => list.indexOf(one) === index);
}
function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
function mean(list: readonly number[]): number {
  return sum(list) / list.length;
}
function ordered(list: readonly string[]): string[] {
  return distinct(list).toSorted((a, b) => (a < b ? -1 : 1));
}
function byN<T extends { n: number }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => b.n - a.n);
}
function given({ state }: OfferFacts): boolean {
  return state === "accepted" || state === "delivered";
}
/** Minutes as the report says them: rounded up, three digits at most. */
function speak(ms: number): number {
  const minutes = Math.ceil(ms / MINUTE);
  const digits = String(Math.max(1, minutes)).length;
  const unit = 10 ** Math.max(0, digits - 3);
  return Math.ceil(minutes / unit) * unit;
}

function slope(key: string, some: readonly Facts[]) {
  const both = some.filter(({ anger, angerAfter }) => anger !== null && angerAfter !== null);
  if (both.length === 0) return [];
  return [
    {
      key,
      n: both.length,
      before: mean(both.map((one) => one.anger!)),
      after: mean(both.map((one) => one.angerAfter!)),
    },
  ];
}

/** The words of answers, by listing every find and looking for each again. */
function phrasesIn(checks: readonly CheckFacts[]): Pick<ReportView, "phrases" | "otherPhrases"> {
  const finds = checks.flatMap((check) =>
    check.findings.flatMap(({ class: name, phrase }) =>
      phrase !== null && UNDERMINING.includes(name) ? [{ check, id: JSON.stringify([name, phrase]) }] : [],
    ),
  );
  const counted = distinct(finds.map(({ id }) => id)).map((id) => {
    const these = finds.filter((find) => find.id === id);
    const [name, phrase] = JSON.parse(id) as [string, string];
    return { class: name, phrase, answers: distinct(these.map(({ check }) => check)).length, times: these.length };
  });
  const order = counted
    .toSorted((a, b) => (`${a.class}/${a.phrase}` < `${b.class}/${b.phrase}` ? -1 : 1))
    .toSorted((a, b) => b.times - a.times)
    .toSorted((a, b) => b.answers - a.answers);
  return { phrases: order.slice(0, 10), otherPhrases: sum(order.slice(10).map(({ times }) => times)) };
}

/** Written a second time, without looking at the first: whole lists, filtered again for every figure, and nothing merged. */
export function recount(
  all: readonly Facts[],
  { clock, currency, from, asOf }: Measure,
  days: number,
  fixes: readonly { cause: string; at: number; change: string }[] = [],
): ReportView {
  const month = (at: number): string =>
    new Intl.DateTimeFormat("sv-SE", { timeZone: clock.zone, year: "numeric", month: "2-digit" }).format(at);
  function times(pairs: readonly [number, number][]) {
    const took = pairs
      .map(([received, left]) => speak(workingMs({ ...clock, awayUntil: null }, received, left)))
      .toSorted((a, b) => a - b);
    const at = (share: number) => took[Math.ceil(took.length * share) - 1] ?? null;
    return { n: took.length, median: at(0.5), p90: at(0.9) };
  }
  const causes = ordered(all.flatMap(({ cause }) => cause ?? []));
  const ofCause = (cause: string) => all.filter((one) => one.cause === cause);
  const kinds = ordered(all.flatMap(({ offers }) => offers.filter(given).map(({ kind }) => kind)));
  const due = all.filter(
    (one) =>
      one.promiseDueAt !== null &&
      !(one.overAt !== null && one.overAt <= one.promiseDueAt && !(Math.min(...one.answeredAt) <= one.promiseDueAt)),
  );
  const inTime = due.filter((one) => one.answeredAt.some((at) => at <= one.promiseDueAt!));
  const passed = due.filter((one) => !inTime.includes(one) && one.promiseDueAt! < asOf);
  const binding = passed.filter((one) => {
    const wasOpenedAgain = one.reopenedAt !== null && one.reopenedAt > one.promiseDueAt!;
    return !wasOpenedAgain || one.missedAt !== null || one.answeredAt.some((at) => at <= one.reopenedAt!);
  });

  const promises = all.flatMap(({ promises: list, overAt }) => list.map((one) => ({ ...one, overAt })));
  const open = promises.filter(({ doneAt }) => doneAt === null);
  const offered = all.flatMap(({ offers, cause }) => offers.map((one) => ({ ...one, cause })));
  const paid = offered.filter(given);
  const cost = (list: readonly OfferFacts[]) =>
    sum(list.filter((one) => one.currency === currency).map((one) => one.cost));
  const givenIn = (one: OfferFacts) => month(one.answeredAt ?? one.deliveredAt ?? asOf);
  const state = (one: OfferFacts) => (one.state === "open" && one.standsUntil < asOf ? "expired" : one.state);
  const checks = all.flatMap((one) => one.checks);
  const scores = (name: "outcome" | "process" | "treatment") => {
    const said = all.flatMap((one) => one.scores[name] ?? []);
    return { n: said.length, mean: said.length === 0 ? null : mean(said) };
  };

  return {
    days,
    countedAt: asOf,
    from,
    n: all.length,
    currency,
    firstAnswer: times(
      all.filter((one) => one.answeredAt.length > 0).map((one) => [one.receivedAt, Math.min(...one.answeredAt)]),
    ),
    finalAnswer: times(
      all
        .filter((one) => one.answeredAt.length > 0 && OVER.has(one.state))
        .map((one) => [one.receivedAt, Math.max(...one.answeredAt)]),
    ),
    answers: {
      inTime: inTime.length,
      late: binding.filter((one) => one.answeredAt.length > 0).length,
      never: binding.filter((one) => one.answeredAt.length === 0).length,
    },
    promises: {
      kept: promises.filter((one) => one.doneAt !== null && one.doneAt <= one.dueAt).length,
      late: promises.filter((one) => one.doneAt !== null && one.doneAt > one.dueAt).length,
      broken: open.filter(({ dueAt, madeAt, overAt }) => {
        const endedMeanwhile = overAt !== null && overAt > madeAt && overAt <= dueAt;
        return dueAt < asOf && !endedMeanwhile;
      }).length,
      open: open.filter((one) => one.dueAt >= asOf).length,
    },
    anger: {
      all: slope("all", all)[0] ?? null,
      byCause: byN(causes.flatMap((cause) => slope(cause, ofCause(cause)))).slice(0, 50),
      byRemedy: byN(
        kinds.flatMap((kind) =>
          slope(
            kind,
            all.filter((one) => one.offers.some((of) => given(of) && of.kind === kind)),
          ),
        ),
      ),
    },
    followUps: {
      yes: all.filter((one) => one.followUp === "yes").length,
      partly: all.filter((one) => one.followUp === "partly").length,
      no: all.filter((one) => one.followUp === "no").length,
      silent: all.filter((one) => one.followUp === null && one.overHow === "no_answer").length,
    },
    scores: { outcome: scores("outcome"), process: scores("process"), treatment: scores("treatment") },
    causes: byN(
      causes.map((cause) => ({
        cause,
        n: ofCause(cause).length,
        months: ordered(ofCause(cause).map((one) => month(one.receivedAt))).map((name) => ({
          month: name,
          n: ofCause(cause).filter((one) => month(one.receivedAt) === name).length,
        })),
        fixes: fixes.filter((fix) => fix.cause === cause).map(({ at, change }) => ({ at, change })),
      })),
    ).slice(0, 50),
    remedies: {
      offered: offered.filter((one) => !one.isOutright).length,
      accepted: offered.filter((one) => one.state === "accepted" || (one.state === "delivered" && one.isAccepted))
        .length,
      declined: offered.filter((one) => one.state === "declined").length,
      countered: offered.filter((one) => one.state === "countered").length,
      expired: offered.filter((one) => state(one) === "expired").length,
      delivered: offered.filter((one) => one.state === "delivered").length,
      cost: cost(paid),
      byMonth: ordered(paid.map(givenIn)).map((name) => {
        const then = paid.filter((one) => givenIn(one) === name);
        return { month: name, n: then.length, cost: cost(then) };
      }),
      byCause: causes
        .flatMap((cause) => {
          const of = paid.filter((one) => one.cause === cause);
          return of.length === 0 ? [] : [{ cause, n: of.length, cost: cost(of) }];
        })
        .toSorted((a, b) => b.cost - a.cost || b.n - a.n)
        .slice(0, 50),
    },
    secondFailures: all.filter((one) => one.isSecond).length,
    parts: ordered(checks.map((one) => month(one.leftAt))).map((name) => {
      const then = checks.filter((one) => month(one.leftAt) === name);
      const having = (part: string) => then.filter((one) => (one.present as readonly string[]).includes(part)).length;
      return { month: name, n: then.length, present: Object.fromEntries(PARTS.map((part) => [part, having(part)])) };
    }),
    undermining: byN(
      UNDERMINING.toSorted()
        .map((name) => ({
          class: name,
          n: checks.filter((one) => one.findings.some((finding) => finding.class === name)).length,
        }))
        .filter(({ n }) => n > 0),
    ).slice(0, 5),
    ...phrasesIn(checks),
  };
}
