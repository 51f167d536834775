import { AUTHORS, EVENT_KINDS, MESSAGE_KINDS, SHELF, SOURCES, STATES } from "../../../shared/life.ts";
import { ENDINGS, FOLLOW_UP_ANSWERS } from "../../../shared/closing.ts";
import { CHANNELS, DELIVERY_STATES, NOTICES } from "../../../shared/notice.ts";
import { FAILURES, FAULTS, MOMENTS, VERDICTS } from "../../../shared/coach/types.ts";
import { InboxItemView } from "../../../shared/inbox.ts";
import { KEPT_VERDICTS } from "../../../shared/spam.ts";
import { KINDS, REACHES, WISHES } from "../../../shared/complaint.ts";
import { PARTICULARS } from "../../../shared/particulars.ts";
import { PHOTO_TYPES } from "../../../shared/photo/clean.ts";
import { PROMISE_BASES } from "../../../shared/promise.ts";
import { OFFER_STATES } from "../../../shared/remedy.ts";
import { ROLES } from "../../../shared/team.ts";

/** Each list in the migrations, and the one in the code that it repeats. */
export const LISTS = {
  "members.role": ROLES,
  "invites.role": ROLES,
  "complaints.kind": KINDS,
  "complaints.state": STATES,
  "complaints.source": SOURCES,
  "complaints.wish": WISHES,
  "complaints.reach": REACHES,
  "complaints.owed_what": InboxItemView.entries.owed.wrapped.entries.what.options,
  "complaints.shelf": Object.values(SHELF),
  "complaints.spam_verdict": KEPT_VERDICTS,
  "complaints.fault": FAULTS,
  "complaints.failure": FAILURES,
  "complaints.promise_basis": PROMISE_BASES,
  "complaints.follow_answer": FOLLOW_UP_ANSWERS,
  "complaints.over_how": ENDINGS,
  "messages.author": AUTHORS,
  "messages.kind": MESSAGE_KINDS,
  "events.author": AUTHORS,
  "events.kind": EVENT_KINDS,
  "outbox.notice": NOTICES,
  "deliveries.channel": CHANNELS,
  "deliveries.notice": NOTICES,
  "deliveries.state": DELIVERY_STATES,
  "offers.state": OFFER_STATES,
  "photos.type": PHOTO_TYPES,
  "checks.verdict": VERDICTS,
  "checks.moment": MOMENTS,
  "particulars.kind": PARTICULARS,
  // The Worker's own: a ticket never leaves it.
  "tickets.purpose": ["setup", "passkey"],
};
