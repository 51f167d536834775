import type { ReportView } from "../../../../shared/report-view.ts";
import { isSmall, workWords } from "../../reports/figures.ts";
import { firstAnswerSays, inTimeSays, promisesSay } from "../../reports/messages.ts";
import { reportWords as words } from "../../reports/words.ts";
import { Bars } from "./Bars.tsx";
import { Figure } from "./Figure.tsx";
import { Stacked, type Part } from "./Stacked.tsx";

export function AnswerPlots({ report }: { report: ReportView }) {
  return (
    <>
      <Took report={report} />
      <InTime report={report} />
      <Promises report={report} />
    </>
  );
}

function Took({ report }: { report: ReportView }) {
  const { answers: said } = words;
  const rows = [
    { key: "first", label: said.first, ...report.firstAnswer },
    { key: "final", label: said.final, ...report.finalAnswer },
  ];
  const bars = rows.flatMap(({ key, label, n, median, p90 }) =>
    (
      [
        ["median", median],
        ["p90", p90],
      ] as const
    ).flatMap(([which, minutes]) =>
      minutes === null
        ? []
        : [
            {
              key: `${key} ${which}`,
              label: `${label}, ${said[which]}`,
              value: minutes,
              says: workWords(minutes),
              isFew: isSmall(n),
            },
          ],
    ),
  );
  const show = (minutes: number | null): string => (minutes === null ? said.unknown : workWords(minutes));
  return (
    <Figure
      message={firstAnswerSays(report)}
      counts={said.n}
      someFew={isSmall(report.finalAnswer.n)}
      rows={{
        caption: said.caption,
        head: said.head,
        body: rows.map(({ label, n, median, p90 }) => [label, n, show(median), show(p90)]),
      }}
    >
      <Bars bars={bars} />
    </Figure>
  );
}

function InTime({ report }: { report: ReportView }) {
  const { inTime: said } = words;
  const { inTime, late, never } = report.answers;
  const parts: Part[] = [
    { key: "inTime", label: said.parts.inTime, n: inTime, tone: "good" },
    { key: "late", label: said.parts.late, n: late, tone: "half" },
    { key: "never", label: said.parts.never, n: never, tone: "bad" },
  ];
  const message = inTimeSays(report);
  return (
    <Figure
      message={message}
      counts={said.n}
      rows={{ caption: said.caption, head: said.head, body: parts.map(({ label, n }) => [label, n]) }}
    >
      <Stacked parts={parts} isFew={isSmall(message.n)} />
    </Figure>
  );
}

function Promises({ report }: { report: ReportView }) {
  const { promises: said } = words;
  const { kept, late, broken, open } = report.promises;
  const parts: Part[] = [
    { key: "kept", label: said.parts.kept, n: kept, tone: "good" },
    { key: "late", label: said.parts.late, n: late, tone: "half" },
    { key: "broken", label: said.parts.broken, n: broken, tone: "bad" },
  ];
  const message = promisesSay(report);
  return (
    <Figure
      message={message}
      counts={said.n}
      note={open > 0 && said.open(open)}
      rows={{
        caption: said.caption,
        head: said.head,
        body: [...parts.map(({ label, n }) => [label, n]), [said.isOpen, open]],
      }}
    >
      <Stacked parts={parts} isFew={isSmall(message.n)} />
    </Figure>
  );
}
