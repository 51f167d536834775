import type { ReadingView } from "../../shared/coaching.ts";
import type { FollowUpAnswer } from "../../shared/closing.ts";
import type { TeamEventView } from "../../shared/inbox.ts";
import type { EventKind } from "../../shared/life.ts";
import type { EventRow } from "../store/thread.ts";

/** Nothing of the safety or the cause was kept at first. */
function readingIn(detail: string | null): ReadingView {
  const unsaid: ReadingView = { severity: null, fault: null, failure: null, safety: null, cause: null };
  return { ...unsaid, ...(JSON.parse(detail ?? "{}") as Partial<ReadingView>) };
}

/** Events whose detail says what they are about. */
const ABOUT: ReadonlySet<EventKind> = new Set([
  "promised",
  "promise_kept",
  "promise_missed",
  "linked",
  "handed_over",
  "offered",
  "offer_expired",
  "offer_retracted",
  "approval_asked",
  "approved",
  "approval_refused",
  "delivered",
  "prevention_set",
  "fixed_told",
] as const);
/** And those of the visitor, whose detail says more than that. */
const ABOUT_OFFER: ReadonlySet<EventKind> = new Set(["accepted", "declined", "countered"] as const);

function aboutOf(kind: EventKind, detail: string | null): string | null {
  if (ABOUT_OFFER.has(kind) && detail !== null) return (JSON.parse(detail) as { offer: string }).offer;
  return ABOUT.has(kind) ? detail || null : null;
}

/** What the visitor said then. */
function answeredIn(detail: string | null): TeamEventView["answered"] {
  return detail === null ? null : (JSON.parse(detail) as { answer: FollowUpAnswer; anger: number | null });
}

export function toTeamEvent({ n, kind, author, by_name: by, at, detail }: EventRow): TeamEventView {
  return {
    n,
    kind,
    author,
    by,
    at,
    reading: kind === "assessed" ? readingIn(detail) : null,
    reason: kind === "sent_anyway" ? detail : null,
    about: aboutOf(kind, detail),
    answered: kind === "follow_up_answered" ? answeredIn(detail) : null,
  };
}
