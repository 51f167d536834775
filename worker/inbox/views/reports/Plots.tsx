import type { ReportView } from "../../../../shared/report-view.ts";
import { reportWords } from "../../reports/words.ts";
import { AngerPlots } from "./AngerPlots.tsx";
import { AfterPlots } from "./AfterPlots.tsx";
import { AnswerPlots } from "./AnswerPlots.tsx";
import { CausePlots } from "./CausePlots.tsx";
import { RemedyPlots } from "./RemedyPlots.tsx";
import { WordPlots } from "./WordPlots.tsx";

const SECTIONS = [
  ["answers", AnswerPlots],
  ["anger", AngerPlots],
  ["after", AfterPlots],
  ["causes", CausePlots],
  ["remedies", RemedyPlots],
  ["words", WordPlots],
] as const;

/** Everything that is drawn. It comes by itself, so that what we owe today never waits for it. */
export function Plots({ report }: { report: ReportView }) {
  return SECTIONS.map(([name, Section]) => (
    <section key={name} class="report-section" aria-labelledby={`report-${name}`}>
      <h2 id={`report-${name}`}>{reportWords.sections[name]}</h2>
      <div class="report-figures">
        <Section report={report} />
      </div>
    </section>
  ));
}
