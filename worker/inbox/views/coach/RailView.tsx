import type { ComponentChildren } from "preact";
import type { CoachReport, Fact } from "../../../../shared/coach/types.ts";
import { PROMISES_MAX } from "../../../../shared/promise.ts";
import type { Rail } from "../../coach/rail.ts";
import { coachWords as words } from "../../coach/words.ts";
import { lookWords } from "../../look/words.ts";
import { promiseWords } from "../../promises/words.ts";
import type { OfferWithAnswer } from "../../remedies/with-answer.ts";
import { remedyWords } from "../../remedies/words.ts";
import { Findings } from "./Findings.tsx";
import { Parts } from "./Parts.tsx";
import { Told, Verdict } from "./Verdict.tsx";

interface RailProps {
  rail: Rail;
  /** BCP 47 tag of the draft, and how people call it. */
  lang: string;
  language: string;
  /** Puts the focus into the words that are selected. */
  onChange: () => void;
  /** A matter of safety: no score and no praise, only what stops it and what is promised. */
  calm?: boolean;
  /** What one tap puts on record; without it nothing can be. */
  record?: Recording | undefined;
  /** The offer that one tap makes of a sum; without it there is none to make. */
  offered?: Offering | undefined;
  /** What stands before anything is written. */
  children?: ComponentChildren;
}

/** What the coach says: the verdict, what is good, the six parts, then what to look at, and what is promised. */
export function RailView({ rail, lang, language, onChange, calm = false, record, offered, children }: RailProps) {
  const { report } = rail;
  return (
    <section class="rail" id="coach-rail" aria-label={words.title} tabIndex={-1}>
      {calm ? <p class="calm-line">{lookWords.safety.calm}</p> : <Told rail={rail} />}
      {rail.state === "failed" && <p class="hint">{words.failed}</p>}
      {rail.state === "loading" && <p class="hint">{words.loading}</p>}
      {!rail.begun && !calm && children}
      {report && rail.begun && !calm && (
        <div class="judgement">
          <Verdict rail={rail} />
          <p class="summary">{summary(report, rail, language)}</p>
        </div>
      )}
      {report && rail.begun && !calm && report.praise.length > 0 && (
        <ul class="praise" aria-label={words.praise} lang={report.lang}>
          {report.praise.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {rail.begun && !calm && report?.lang !== undefined && <Parts rail={rail} lang={report.lang} />}
      <Findings rail={rail} lang={report?.lang ?? lang} onChange={onChange} />
      {report && rail.begun && <Facts facts={report.facts} lang={lang} record={record} offered={offered} />}
    </section>
  );
}

function summary(report: CoachReport, rail: Rail, language: string): string {
  const { verdict, missing } = report;
  if (verdict === "unchecked") return words.unchecked(language);
  const parts = missing.map(({ component }) => words.part[component].toLowerCase());
  const n = rail.findings.length + rail.more;
  const lacks = verdict === "send" ? words.wouldHelp(parts) : words.lacks(parts);
  const said = [parts.length > 0 ? lacks : words.allThere, n > 0 ? `${words.toLook(n)}.` : ""];
  return said.join(" ").trim();
}

/** Puts a promise of the words on record. */
export interface Recording {
  has: (text: string) => boolean;
  put: (text: string) => void;
  full: boolean;
}

export type Offering = Pick<OfferWithAnswer, "make" | "isOf">;

interface FactsProps {
  facts: CoachReport["facts"];
  lang: string;
  record: Recording | undefined;
  offered: Offering | undefined;
}

/** Days, times and amounts that the words name. Whoever writes them is held to them. */
function Facts({ facts, lang, record, offered }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <section class="tied" aria-label={words.facts}>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.kind} ${fact.start}`}>
            <span lang={lang}>{words.fact[fact.kind](fact.text)}</span>
            {record && fact.kind === "promise" && <Put text={fact.text} record={record} />}
            {offered && fact.kind === "amount" && <Make sum={fact} offered={offered} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Make({ sum, offered: { make, isOf } }: { sum: Fact; offered: Offering }) {
  if (isOf(sum)) return <span class="hint"> {remedyWords.offer.isMade}</span>;
  if (!make) return null;
  return (
    <button type="button" class="chip" aria-label={remedyWords.offer.makeOf(sum.text)} onClick={() => make(sum)}>
      {remedyWords.offer.make}
    </button>
  );
}

function Put({ text, record }: { text: string; record: Recording }) {
  if (record.has(text)) return <span class="hint"> {promiseWords.isPut}</span>;
  if (record.full) return <span class="hint"> {promiseWords.full(PROMISES_MAX)}</span>;
  return (
    <button type="button" class="chip" aria-label={promiseWords.putOf(text)} onClick={() => record.put(text)}>
      {promiseWords.put}
    </button>
  );
}
