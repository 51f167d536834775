import type { Remedy } from "../../../../shared/remedy.ts";
import type { ReportView, SlopeView } from "../../../../shared/report-view.ts";
import { drawnSlopes } from "../../reports/data.ts";
import { isSmall, meanWords } from "../../reports/figures.ts";
import { angerByCauseSays, angerByRemedySays, angerSays, type Message } from "../../reports/messages.ts";
import { reportWords } from "../../reports/words.ts";
import { remedyWords } from "../../remedies/words.ts";
import { Figure } from "./Figure.tsx";
import { Slope } from "./Slope.tsx";

const words = reportWords.anger;

export function AngerPlots({ report }: { report: ReportView }) {
  const { all, byRemedy, byCause } = report.anger;
  return (
    <>
      <Slopes of="all" message={angerSays(report)} slopes={all ? [{ ...all, key: words.all }] : []} />
      <Slopes of="remedy" message={angerByRemedySays(report)} slopes={byRemedy.map(named)} />
      <Slopes of="cause" message={angerByCauseSays(report)} slopes={byCause} />
    </>
  );
}

/** By the name of its remedy. */
function named({ key, n, before, after }: SlopeView): SlopeView {
  return { key: remedyWords.kind[key as Remedy] ?? key, n, before, after };
}

interface SlopesProps {
  of: "all" | "remedy" | "cause";
  message: Message;
  slopes: readonly SlopeView[];
}

function Slopes({ of, message, slopes }: SlopesProps) {
  const drawn = drawnSlopes(slopes);
  const left = slopes.filter(({ n }) => n > 0).length - drawn.length;
  const { head } = words;
  return (
    <Figure
      message={message}
      counts={words.n}
      someFew={drawn.some(({ n }) => isSmall(n))}
      note={left > 0 && words.hidden(left)}
      rows={{
        caption: words.caption[of],
        head: [head[of], head.n, head.before, head.after],
        body: slopes.map(({ key, n, before, after }) => [key, n, meanWords(before), meanWords(after)]),
      }}
    >
      <Slope lines={drawn} />
    </Figure>
  );
}
