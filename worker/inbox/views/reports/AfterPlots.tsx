import { SCORE_MAX, SCORES } from "../../../../shared/closing.ts";
import type { ReportView } from "../../../../shared/report-view.ts";
import { isSmall, meanWords } from "../../reports/figures.ts";
import { followUpsSay, scoresSay, secondSays } from "../../reports/messages.ts";
import { reportWords as words } from "../../reports/words.ts";
import { Bars } from "./Bars.tsx";
import { Figure } from "./Figure.tsx";
import { Stacked, type Part } from "./Stacked.tsx";

export function AfterPlots({ report }: { report: ReportView }) {
  return (
    <>
      <FollowUps report={report} />
      <Scores report={report} />
      <div class="report-figure is-empty">
        <h3>{secondSays(report).title}</h3>
      </div>
    </>
  );
}

function FollowUps({ report }: { report: ReportView }) {
  const { followUps: said } = words;
  const { yes, partly, no, silent } = report.followUps;
  const parts: Part[] = [
    { key: "yes", label: said.parts.yes, n: yes, tone: "good" },
    { key: "partly", label: said.parts.partly, n: partly, tone: "half" },
    { key: "no", label: said.parts.no, n: no, tone: "bad" },
    { key: "silent", label: said.parts.silent, n: silent, tone: "calm" },
  ];
  const message = followUpsSay(report);
  return (
    <Figure
      message={message}
      counts={said.n}
      note={yes + partly + no > 0 && silent > 0 && said.silent(silent)}
      rows={{ caption: said.caption, head: said.head, body: parts.map(({ label, n }) => [label, n]) }}
    >
      <Stacked parts={parts} isFew={isSmall(yes + partly + no)} />
    </Figure>
  );
}

function Scores({ report }: { report: ReportView }) {
  const { scores: said } = words;
  const given = SCORES.flatMap((score) => {
    const { n, mean } = report.scores[score];
    return n > 0 && mean !== null ? [{ key: score, label: said.score[score], n, mean }] : [];
  });
  return (
    <Figure
      message={scoresSay(report)}
      counts={said.n}
      someFew={given.some(({ n }) => isSmall(n))}
      rows={{
        caption: said.caption,
        head: said.head,
        body: given.map(({ label, n, mean }) => [label, n, meanWords(mean)]),
      }}
    >
      <Bars
        bars={given.map(({ key, label, n, mean }) => ({
          key,
          label: `${label}, n ${n}`,
          value: mean,
          says: meanWords(mean),
          isFew: isSmall(n),
        }))}
        max={SCORE_MAX}
      />
    </Figure>
  );
}
