import type { ReadingDraft } from "../../../shared/coaching.ts";
import { SEVERITY_MAX } from "../../../shared/coaching.ts";
import type { ComplaintView, HintView } from "../../../shared/inbox.ts";
import { USUAL } from "../coach/usual.ts";

type Reading = ComplaintView["reading"];

/** What could be set with a tap, and the words it comes from. */
export interface Suggestion {
  hints: readonly HintView[];
  /** The person had another failure not long before. */
  second: boolean;
  drafts: readonly ReadingDraft[];
}
/** One of them, before those that come from the same words stand together. */
type Found = Omit<Suggestion, "drafts"> & { draft: ReadingDraft };

/** Words of theirs that may mean danger, before or after somebody has said so. */
function dangers(view: ComplaintView): HintView[] {
  return view.firstLook.filter(({ suggests }) => suggests.safety === true);
}

/** A matter of safety: somebody said so, or their words may mean it and nobody has said no. */
export function isSafetyMatter(view: ComplaintView, reading: Reading): boolean {
  return reading.safety ?? dangers(view).length > 0;
}

function ofSafety(view: ComplaintView): Found[] {
  const hints = dangers(view);
  return hints.length === 0 ? [] : [{ hints, second: false, draft: { safety: true } }];
}

function ofSeverity(view: ComplaintView, reading: Reading): Found[] {
  // Where nobody is in danger, words that sounded like it say nothing of how bad it is.
  const sounds = reading.safety === false ? new Set(dangers(view)) : new Set<HintView>();
  const hints = view.firstLook.filter((hint) => hint.suggests.severity !== undefined && !sounds.has(hint));
  const second = view.person?.second === true;
  if (hints.length === 0 && !second) return [];
  const worst = Math.max(...hints.map(({ suggests }) => suggests.severity ?? 1), second ? USUAL.severity : 1);
  return [{ hints, second, draft: { severity: Math.min(SEVERITY_MAX, second ? worst + 1 : worst) } }];
}

function ofFailure(view: ComplaintView): Found[] {
  const hints = view.firstLook.filter(({ suggests }) => suggests.failure !== undefined);
  const failures = new Set(hints.map(({ suggests }) => suggests.failure!));
  const [first] = failures;
  return first === undefined ? [] : [{ hints, second: false, draft: { failure: failures.size > 1 ? "both" : first } }];
}

/** What their words suggest where nobody has said anything yet. Nothing of it sets itself, and no words are quoted twice. */
export function suggestions(view: ComplaintView, reading: Reading): Suggestion[] {
  const open = [
    ...(reading.safety === null ? ofSafety(view) : []),
    ...(reading.severity === null ? ofSeverity(view, reading) : []),
    ...(reading.failure === null ? ofFailure(view) : []),
  ];
  const quoted = new Set<HintView>();
  const all: Suggestion[] = [];
  for (const { draft, ...from } of open) {
    const hints = from.hints.filter((hint) => !quoted.has(hint));
    hints.forEach((hint) => quoted.add(hint));
    const last = all.at(-1);
    if (last && hints.length === 0 && !from.second) all[all.length - 1] = { ...last, drafts: [...last.drafts, draft] };
    else all.push({ hints, second: from.second, drafts: [draft] });
  }
  return all;
}
