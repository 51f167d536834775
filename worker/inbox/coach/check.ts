import { useEffect, useRef, useState } from "preact/hooks";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import type { CoachDraft, CoachReport, Span } from "../../../shared/coach/types.ts";
import type { Own } from "./findings.ts";
import { useMoving } from "./moving.ts";

/** The check runs once the hands have rested this long, in ms; no key ever waits for it. */
export const IDLE_MS = 120;

export type Check = (draft: CoachDraft) => CoachReport;

/** Fetches the engine and one pack, when somebody begins to write and not before. */
export async function loadCheck(lang: string): Promise<Check> {
  const [{ coach }, pack] = await Promise.all([import("../../../shared/coach/coach.ts"), loadPack(lang)]);
  return (draft) => coach(draft, pack);
}

/** What a test puts in the place of the engine. */
export const engine = { load: loadCheck };

export interface Coached {
  state: "off" | "loading" | "ready" | "failed";
  /** Of the latest check; its offsets are those of the text as it was then. */
  report: CoachReport | undefined;
  /** What that report found, and evidence, where the words stand in the text of now. */
  found: Own;
  place: (spans: readonly Span[]) => Span[];
  /** Checks what stands there at this moment: before it is sent, nothing may be a key behind. */
  now: () => CoachReport | undefined;
}

/** Reads along with a draft; `undefined` while there is nothing to read along with. */
export function useCheck(draft: CoachDraft | undefined): Coached {
  const [loaded, setLoaded] = useState<{ lang: string; check: Check }>();
  const [failed, setFailed] = useState(false);
  const [checked, setChecked] = useState<{ text: string; report: CoachReport }>();
  const latest = useRef(draft);
  latest.current = draft;
  const lang = draft?.lang ?? "en";
  const on = draft !== undefined;
  const check = loaded?.lang === lang ? loaded.check : undefined;

  useEffect(() => {
    if (!on || check) return undefined;
    let late = false;
    setFailed(false);
    engine.load(lang).then(
      (check) => late || setLoaded({ lang, check }),
      () => late || setFailed(true),
    );
    return () => {
      late = true;
    };
  }, [on, lang, check]);

  function now(): CoachReport | undefined {
    if (!check || !latest.current) return undefined;
    const { text } = latest.current;
    try {
      const report = check(latest.current);
      setFailed(false);
      setChecked({ text, report });
      return report;
    } catch {
      // A coach that stumbles must not hold up an answer; the server looks again.
      setFailed(true);
      setChecked(undefined);
      return undefined;
    }
  }
  const all = JSON.stringify(draft);
  useEffect(() => {
    if (!check || !on) return undefined;
    const timer = window.setTimeout(now, checked ? IDLE_MS : 0);
    return () => window.clearTimeout(timer);
  }, [check, on, all]);

  const text = draft?.text ?? "";
  const place = useMoving(checked, text);
  // What was said of an empty box is nothing to be told of the first letter.
  const report = on && checked?.text.trim() !== "" ? checked?.report : undefined;
  const state = !on ? "off" : failed ? "failed" : check ? "ready" : "loading";
  const found = { findings: place(report?.findings ?? []), next: place(report?.next ?? []), more: report?.more ?? 0 };
  return { state, report, found, place, now };
}

/** The same without a score: only what stops an answer from going out. */
export function onlyBars(coached: Coached): Coached {
  const findings = coached.found.findings.filter(({ severity }) => severity === "block");
  return { ...coached, found: { findings, next: [], more: 0 } };
}
