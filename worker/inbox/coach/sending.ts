import { useState } from "preact/hooks";
import type { ReplyDraft } from "../../../shared/coaching.ts";
import type { CoachReport, Finding } from "../../../shared/coach/types.ts";
import { paths } from "../../../shared/paths.ts";
import { serverNow } from "../clock.ts";
import type { OpenComplaint } from "../complaint.ts";
import type { Draft } from "../drafts.ts";
import { firstUnready } from "../promises/draft.ts";
import { codeWords, failureWords } from "../words.ts";
import type { Coached } from "./check.ts";
import { barring } from "./findings.ts";
import { offersPause, PAUSE_MS } from "./pause.ts";
import { moved } from "./spans.ts";
import { coachWords } from "./words.ts";

interface Around {
  open: OpenComplaint;
  draft: Draft | undefined;
  put: (draft: Draft | undefined) => void;
  coached: Pick<Coached, "report" | "now">;
  /** Leads to the words that stand in the way. */
  lead: (to: Finding) => void;
  /** A matter of safety waits for nobody to cool down. */
  isUrgent: boolean;
  focusBox: () => void;
  /** Leads to a promise that cannot go on record yet. */
  leadToPromise: (id: string) => void;
  onSent: () => void;
}

export interface Sending {
  busy: boolean;
  problem: string | undefined;
  /** Is the reason asked for, what it is, and is it still missing? */
  asks: boolean;
  reason: string;
  setReason: (reason: string) => void;
  /** When the pause was offered; ms UTC. */
  pausedAt: number | undefined;
  /** What the server found in these words, where they stand now. */
  refused: Finding[];
  send: () => Promise<void>;
  sendNow: () => Promise<void>;
  keep: () => number;
  goOn: () => void;
}

/** The way out of the box: what bars it is led to, what needs a reason asks for one, and haste is offered a pause. */
export function useSending(around: Around): Sending {
  const { open, draft, put, coached, lead, isUrgent, focusBox, leadToPromise, onSent } = around;
  const view = open.view!;
  const text = draft?.text ?? "";
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const [pausedAt, setPausedAt] = useState<number>();
  const [refusal, setRefusal] = useState<{ text: string; findings: readonly Finding[] }>();
  // Only what stopped it, and only while those very words are there.
  const refused = refusal
    ? moved(refusal.findings, refusal.text, text).filter(
        (one) => one.severity === "block" && text.slice(one.start, one.end) === one.text,
      )
    : [];
  const needsReason = (report: CoachReport | undefined): boolean => report?.barred === "reason" || refused.length > 0;
  // Whoever takes the words out is asked no more.
  const asks = asked && needsReason(coached.report);

  /** Says what stands in the way, if anything does. */
  function standsInTheWay(report: CoachReport | undefined): boolean {
    const bar = report && barring(report);
    if (bar) {
      setProblem(coachWords.barred[bar.class] ?? coachWords.barredAny);
      lead(bar);
      return true;
    }
    if (needsReason(report) && reason.trim() === "") {
      setProblem(asks ? coachWords.reason.needed : undefined);
      setAsked(true);
      return true;
    }
    return false;
  }

  async function post(own: Draft): Promise<void> {
    setBusy(true);
    setPausedAt(undefined);
    put({ ...own, tried: true });
    const { messageId, lang, moment } = own;
    const why = reason.trim() === "" ? {} : { reason: reason.trim() };
    const body: ReplyDraft = { messageId, text: own.text, lang, moment, ...why, ...onRecord(own) };
    const outcome = await open.act("POST", paths.api.replies(view.item.id), body);
    setBusy(false);
    if (outcome.ok) {
      put(undefined);
      setAsked(false);
      setReason("");
      setRefusal(undefined);
      onSent();
      return;
    }
    setRefusal({ text: own.text, findings: outcome.findings });
    if (outcome.error === "reason_needed") {
      setAsked(true);
      setProblem(coachWords.reason.needed);
      return;
    }
    const { text: ofText, reason: ofReason, ...others } = outcome.fields;
    setProblem(codeWords(ofText ?? ofReason ?? ofPromises(others)) ?? failureWords(outcome.error));
    if (outcome.error === "barred" && outcome.findings[0]) lead(outcome.findings[0]);
  }

  async function go(isPauseOver: boolean): Promise<void> {
    if (busy) return;
    setProblem(undefined);
    if (!draft || text.trim() === "") {
      setProblem(codeWords("text.empty"));
      focusBox();
      return;
    }
    const report = coached.now();
    if (standsInTheWay(report)) return;
    const now = serverNow();
    const unready = firstUnready(draft.promises ?? [], now);
    if (unready) {
      setProblem(codeWords(unready.code));
      leadToPromise(unready.promise.id);
      return;
    }
    const hasty = offersPause([...(report?.findings ?? []), ...refused], view.readBy?.at ?? now, now);
    if (hasty && !isUrgent && !isPauseOver && draft.lookAgainAt === undefined) {
      setPausedAt(now);
      return;
    }
    await post(draft);
  }

  return {
    busy,
    problem,
    asks,
    reason,
    setReason,
    pausedAt,
    refused,
    send: () => go(false),
    sendNow: () => go(true),
    keep() {
      const until = (pausedAt ?? serverNow()) + PAUSE_MS;
      setPausedAt(undefined);
      if (draft) put({ ...draft, lookAgainAt: until });
      return until;
    },
    goOn() {
      setPausedAt(undefined);
      focusBox();
    },
  };
}

/** What goes on record with an answer; each has a time by now. */
function onRecord({ promises }: Draft): Pick<ReplyDraft, "promises"> {
  if (!promises || promises.length === 0) return {};
  return { promises: promises.map(({ id, text, dueAt }) => ({ id, text: text.trim(), dueAt: dueAt! })) };
}

/** The code of the first promise that the Worker refused. */
function ofPromises(fields: Record<string, string>): string | undefined {
  return Object.entries(fields).find(([path]) => path.startsWith("promises"))?.[1];
}
