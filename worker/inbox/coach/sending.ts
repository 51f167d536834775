import { useState } from "preact/hooks";
import type { CoachReport, Finding } from "../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { serverNow } from "../clock.ts";
import type { OpenComplaint } from "../complaint.ts";
import type { Draft } from "../drafts.ts";
import { codeWords, failureWords } from "../words.ts";
import type { Coached } from "./check.ts";
import { barring } from "./findings.ts";
import type { Outlet } from "./outlet.ts";
import { offersPause, PAUSE_MS } from "./pause.ts";
import { useMoving } from "./moving.ts";
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
  outlet: Outlet;
  onSent: (messageId: string, view: ComplaintView) => void;
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
  const { open, draft, put, coached, lead, isUrgent, focusBox, outlet, onSent } = around;
  const view = open.view!;
  const text = draft?.text ?? "";
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const [pausedAt, setPausedAt] = useState<number>();
  const [refusal, setRefusal] = useState<{ text: string; findings: readonly Finding[] }>();
  // Only what stopped it, and only while those very words are there.
  const place = useMoving(refusal, text);
  const refused = place(refusal?.findings ?? []).filter(
    (one) => one.severity === "block" && text.slice(one.start, one.end) === one.text,
  );
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

  async function post(written: Draft): Promise<void> {
    const own = outlet.renew?.(written) ?? written;
    setBusy(true);
    setPausedAt(undefined);
    put({ ...own, tried: true });
    const why = reason.trim();
    const outcome = await open.act("POST", outlet.path, outlet.body(own, why === "" ? undefined : why));
    setBusy(false);
    if (outcome.ok) {
      put(undefined);
      setAsked(false);
      setReason("");
      setRefusal(undefined);
      onSent(own.messageId, outcome.value);
      return;
    }
    setRefusal({ text: own.text, findings: outcome.findings });
    if (outcome.error === "reason_needed") {
      setAsked(true);
      setProblem(coachWords.reason.needed);
      return;
    }
    const { text: ofText, reason: ofReason, ...others } = outcome.fields;
    const changed = outcome.error === "conflict";
    if (changed) void open.load();
    const said = (changed && outlet.conflict?.(own)) || failureWords(outcome.error);
    setProblem(codeWords(ofText ?? ofReason ?? outlet.refused(others)) ?? said);
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
    const missing = outlet.missing(draft, now);
    if (missing) {
      setProblem(codeWords(missing.code));
      missing.lead();
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
