import { useEffect, useRef, useState } from "preact/hooks";
import { isOfWhole, meet } from "../../../shared/coach/rank.ts";
import type { CoachReport, Component, Finding } from "../../../shared/coach/types.ts";
import type { Coached } from "./check.ts";
import { nameOf, together, type Shown } from "./findings.ts";
import type { Mark } from "./spans.ts";

/** What is shown beside a text and marked in it, and which of it somebody is looking at. */
export interface Rail extends Shown {
  state: Coached["state"];
  report: CoachReport | undefined;
  /** Is there anything to judge? */
  begun: boolean;
  marks: Mark[];
  chosen: Finding | undefined;
  part: Component | undefined;
  /** The words that speak for that part. */
  evidence: string[];
  name: (finding: Finding) => string;
  /** Shows why, and selects the words; `undefined` closes it again. */
  choose: (finding: Finding | undefined) => void;
  choosePart: (part: Component | undefined) => void;
  /** The caret went here: what stands under it is shown. */
  pointAt: (at: number) => void;
  /** Escape: from the words back to the finding. False where there was nothing to go back to. */
  goBack: () => boolean;
}

const isTouch = (): boolean => window.matchMedia("(pointer: coarse)").matches;

/** Shows the words of a span: selected and focused where there are keys, else only brought into view. */
function showWords(box: HTMLTextAreaElement, { start, end }: Finding): void {
  box.setSelectionRange(start, end);
  // On a touch screen the keys would come up, over the very advice that was asked for.
  const goes = isTouch() ? document.querySelector<HTMLElement>("[data-finding][aria-expanded=true]") : box;
  goes?.focus({ preventScroll: true });
  const words = box.parentElement?.querySelector("mark.chosen") ?? box;
  words.scrollIntoView({ block: "nearest" });
}

/** `others` are findings that the coach beside us cannot make: the server's. */
export function useRail(
  coached: Coached,
  text: string,
  others: readonly Finding[],
  box: { current: HTMLTextAreaElement | null },
): Rail {
  const { state, report } = coached;
  const begun = text.trim() !== "";
  const shown = begun ? together(coached.found, others) : { findings: [], more: 0 };
  const name = (finding: Finding): string => nameOf(finding, shown.findings);
  const [picked, setPicked] = useState<string>();
  const [part, setPart] = useState<Component>();
  // Counts up, so that the same finding chosen anew selects its words anew.
  const [turn, setTurn] = useState(0);
  const cameFrom = useRef<string | undefined>(undefined);
  // As it was last shown: the next report on the same text may find something else in its words, and that is looked at then.
  const seen = useRef<{ finding: Finding; text: string } | undefined>(undefined);
  const gone = seen.current?.text === text ? seen.current.finding : undefined;
  const chosen =
    picked === undefined
      ? undefined
      : (shown.findings.find((finding) => name(finding) === picked) ??
        shown.findings.find((finding) => gone && meet(finding, gone)));
  seen.current = chosen && { finding: chosen, text };
  const known = chosen && name(chosen);

  useEffect(() => {
    if (turn > 0 && chosen && box.current && chosen.end > chosen.start && !isOfWhole(chosen))
      showWords(box.current, chosen);
  }, [turn]);

  useEffect(() => {
    if (known === undefined) return;
    if (cameFrom.current === picked) cameFrom.current = known;
    setPicked((now) => (now === picked ? known : now));
  }, [known]);

  function choose(finding: Finding | undefined): void {
    setPart(undefined);
    setPicked(finding && name(finding));
    cameFrom.current = finding && name(finding);
    if (finding) setTurn((n) => n + 1);
  }
  function choosePart(to: Component | undefined): void {
    choose(undefined);
    setPart(to);
  }
  function pointAt(at: number): void {
    if (isTouch()) return;
    const under = shown.findings.find(({ start, end }) => start < at && at < end);
    setPicked(under && name(under));
    cameFrom.current = undefined;
  }
  function goBack(): boolean {
    if (!chosen) return false;
    const from = [...document.querySelectorAll<HTMLElement>("[data-finding]")].find(
      ({ dataset }) => dataset["finding"] === cameFrom.current,
    );
    if (!from) {
      setPicked(undefined);
      return true;
    }
    cameFrom.current = undefined;
    from.focus();
    return true;
  }

  const evidence = part && report ? coached.place(report.components[part].evidence) : [];
  const marks: Mark[] = [
    ...shown.findings.flatMap((finding) => {
      const look = finding === chosen ? `is-${finding.severity} chosen` : `is-${finding.severity}`;
      return isOfWhole(finding) ? [] : { start: finding.start, end: finding.end, look };
    }),
    ...evidence.map((span) => ({ ...span, look: "evidence" })),
  ];
  const said = evidence.map(({ start, end }) => text.slice(start, end));
  return {
    ...shown,
    state,
    report,
    begun,
    marks,
    chosen,
    part,
    evidence: said,
    name,
    choose,
    choosePart,
    pointAt,
    goBack,
  };
}
