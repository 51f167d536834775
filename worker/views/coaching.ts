import type { CheckedView, GoodAnswerView, ReadingView } from "../../shared/coaching.ts";
import { blanked } from "../../shared/particulars.ts";
import type { CheckRow } from "../store/coaching.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { GoodAnswerRow } from "../store/good-answers.ts";

/** How the team reads it. */
export function toReading({ severity, fault, failure, safety, cause }: ComplaintRow): ReadingView {
  return { severity, fault, failure, safety: safety === null ? null : safety === 1, cause };
}

export function toChecked(row: CheckRow | undefined): CheckedView | null {
  if (!row) return null;
  const { verdict, moment, lang, version, reason } = row;
  return {
    verdict,
    moment,
    lang,
    version,
    findings: JSON.parse(row.findings) as CheckedView["findings"],
    components: JSON.parse(row.components) as CheckedView["components"],
    reason,
    failed: row.failed === 1,
  };
}

/** The answer, and of the complaint no more than what kind it was and what was wished for. */
export function toGoodAnswer(row: GoodAnswerRow): GoodAnswerView {
  const { complaint, message, lang, kind, wish, at } = row;
  return { complaint, message, text: blanked(row.text, { name: row.name, order: row.order_no }), lang, kind, wish, at };
}
