import type { ComponentChildren } from "preact";
import type { CoachReport } from "../../../../shared/coach/types.ts";
import type { Rail } from "../../coach/rail.ts";
import { coachWords as words } from "../../coach/words.ts";
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
  /** What stands before anything is written. */
  children?: ComponentChildren;
}

/** What the coach says: the verdict, what is good, the six parts, then what to look at, and what is promised. */
export function RailView({ rail, lang, language, onChange, children }: RailProps) {
  const { report } = rail;
  return (
    <section class="rail" id="coach-rail" aria-label={words.title} tabIndex={-1}>
      <Told rail={rail} />
      {rail.state === "failed" && <p class="hint">{words.failed}</p>}
      {rail.state === "loading" && <p class="hint">{words.loading}</p>}
      {!rail.begun && children}
      {report && rail.begun && (
        <div class="judgement">
          <Verdict rail={rail} />
          <p class="summary">{summary(report, rail, language)}</p>
        </div>
      )}
      {report && rail.begun && report.praise.length > 0 && (
        <ul class="praise" aria-label={words.praise} lang={report.lang}>
          {report.praise.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {rail.begun && report?.lang !== undefined && <Parts rail={rail} lang={report.lang} />}
      <Findings rail={rail} lang={report?.lang ?? lang} onChange={onChange} />
      {report && rail.begun && <Facts facts={report.facts} lang={lang} />}
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

/** Days, times and amounts that the words name. Whoever writes them is held to them. */
function Facts({ facts, lang }: { facts: CoachReport["facts"]; lang: string }) {
  if (facts.length === 0) return null;
  return (
    <section class="tied" aria-label={words.facts}>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.kind} ${fact.start}`} lang={lang}>
            {words.fact[fact.kind](fact.text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
