import type { ReportView } from "../../../../shared/report-view.ts";
import { partShares } from "../../reports/data.ts";
import { isSmall, monthsThrough, monthWords } from "../../reports/figures.ts";
import { classWords } from "../../reports/classes.ts";
import { partsSay, phrasesSay, underminingSays } from "../../reports/messages.ts";
import { reportWords } from "../../reports/words.ts";
import { LANG } from "../../words.ts";
import { Bars } from "./Bars.tsx";
import { Figure } from "./Figure.tsx";
import { Lines } from "./Lines.tsx";

const percent = new Intl.NumberFormat(LANG, { style: "percent", maximumFractionDigits: 0 });

export function WordPlots({ report }: { report: ReportView }) {
  return (
    <>
      <Parts report={report} />
      {report.parts.length > 0 && <Undermining report={report} />}
      {report.undermining.length > 0 && <Phrases report={report} />}
    </>
  );
}

function Parts({ report }: { report: ReportView }) {
  const { parts: said } = reportWords;
  const shares = partShares(report.parts);
  const written = report.parts.filter(({ n }) => n > 0).toSorted((one, other) => one.month.localeCompare(other.month));
  const message = partsSay(report);
  return (
    <Figure
      message={message}
      counts={said.n}
      someFew={written.some(({ n }) => isSmall(n))}
      rows={{
        caption: said.caption,
        head: [said.head.part, said.head.all, ...written.map(({ month }) => monthWords(month))],
        body: shares.map(({ part, label, n, all }) => [
          label,
          said.share(n, all),
          ...written.map((month) => said.share(month.present[part] ?? 0, month.n)),
        ]),
      }}
    >
      <Lines
        lines={shares.map(({ part, label, n, all, values }) => ({
          key: part,
          label,
          says: said.share(n, all),
          values,
          marks: [],
          isFew: isSmall(all),
        }))}
        months={monthsThrough(written.map(({ month }) => month))}
        max={1}
        valueWords={(share) => percent.format(share)}
      />
    </Figure>
  );
}

function Undermining({ report }: { report: ReportView }) {
  const { undermining: said } = reportWords;
  const message = underminingSays(report);
  return (
    <Figure
      message={message}
      counts={said.n}
      rows={{
        caption: said.caption,
        head: said.head,
        body: report.undermining.map((one) => [classWords(one.class), one.n]),
      }}
    >
      <Bars
        bars={report.undermining.map((one) => ({
          key: one.class,
          label: classWords(one.class),
          value: one.n,
          says: String(one.n),
          isFew: isSmall(message.n),
        }))}
      />
    </Figure>
  );
}

function Phrases({ report }: { report: ReportView }) {
  const { phrases: said } = reportWords;
  const { phrases, otherPhrases } = report;
  const message = phrasesSay(report);
  const notes = [
    phrases.some(({ phrase }) => phrase.includes("…")) && said.between,
    otherPhrases > 0 && said.others(otherPhrases),
  ].filter((note) => note !== false);
  return (
    <Figure
      message={message}
      counts={said.n}
      note={notes.join(" ")}
      rows={{
        caption: said.caption,
        head: said.head,
        body: phrases.map((one) => [one.phrase, one.answers, one.times, classWords(one.class)]),
      }}
    >
      <Bars
        bars={phrases.map((one) => ({
          key: `${one.class}/${one.phrase}`,
          label: said.label(one.phrase, classWords(one.class)),
          value: one.answers,
          says: String(one.answers),
          isFew: isSmall(message.n),
        }))}
      />
    </Figure>
  );
}
