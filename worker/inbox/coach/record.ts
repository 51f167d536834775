import { useEffect, useRef, useState } from "preact/hooks";
import type { CheckDraft, CheckView } from "../../../shared/coaching.ts";
import type { Finding } from "../../../shared/coach/types.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { useMoving } from "./moving.ts";

/** The record is asked once the hands have rested this long, in ms. */
export const RECORD_IDLE_MS = 1_500;

export interface FromRecord {
  /** What belongs to other people's complaints, and what may stand in any answer: for the coach beside us. */
  foreign: readonly string[];
  own: readonly string[] | undefined;
  /** What only the record can tell, where its words stand now. */
  findings: readonly Finding[];
}

/** Asks the server what only it can know about these words. It fails quietly: the server looks again on sending. */
export function useRecord(complaint: string, draft: CheckDraft | undefined): FromRecord {
  const [told, setTold] = useState<{ text: string; view: CheckView }>();
  const wait = useRef(0);
  const all = JSON.stringify(draft);
  useEffect(() => {
    if (!draft || draft.text.trim() === "") return undefined;
    let late = false;
    const timer = window.setTimeout(async () => {
      const outcome = await ask<CheckView>("POST", paths.api.check(complaint), draft);
      wait.current = outcome.ok ? 0 : (outcome.waitS ?? 0) * 1_000;
      if (outcome.ok && !late) setTold({ text: draft.text, view: outcome.value });
    }, RECORD_IDLE_MS + wait.current);
    return () => {
      late = true;
      window.clearTimeout(timer);
    };
  }, [complaint, all]);
  const place = useMoving(told, draft?.text ?? "");
  if (!told) return { foreign: [], own: undefined, findings: [] };
  const repeats = told.view.findings.filter(({ class: of }) => of === "repeat");
  return { ...told.view, findings: place(repeats) };
}
