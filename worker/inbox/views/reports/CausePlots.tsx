import { paths } from "../../../../shared/paths.ts";
import type { ReportView } from "../../../../shared/report-view.ts";
import { byEveryMonth, DRAWN_MAX, monthPlace, monthsOf } from "../../reports/data.ts";
import { isSmall, monthWords } from "../../reports/figures.ts";
import { causesSay } from "../../reports/messages.ts";
import { reportWords } from "../../reports/words.ts";
import { siteZone } from "../../promises/wall.ts";
import { wallDayWords } from "../../when.ts";
import { Figure } from "./Figure.tsx";
import { Lines } from "./Lines.tsx";

const words = reportWords.causes;

/** What breaks, month by month, and where something was changed about it. */
export function CausePlots({ report }: { report: ReportView }) {
  const zone = siteZone();
  const months = monthsOf(report, zone);
  const all = report.causes.toSorted((one, other) => other.n - one.n);
  const drawn = all.slice(0, DRAWN_MAX);
  const left = all.length - drawn.length;
  const message = causesSay(report);
  const isFew = isSmall(message.n);
  const lines = drawn.map(({ cause, n, months: counts, fixes }) => ({
    key: cause,
    label: cause,
    says: String(n),
    values: byEveryMonth(months, counts),
    marks: fixes
      .map(({ at }) => ({ ...monthPlace(at, zone), label: words.fixed }))
      .filter(({ month }) => months.includes(month)),
    isFew,
  }));
  const max = Math.max(0, ...lines.flatMap(({ values }) => values.map(({ value }) => value)));
  function rowOf({ cause, n, months: counts, fixes }: ReportView["causes"][number]) {
    const changed = fixes.map(({ at, change }) => words.fixedOn(wallDayWords(at, zone), change)).join("; ");
    return [cause, n, ...byEveryMonth(months, counts).map(({ value }) => value), changed];
  }
  return (
    <>
      <Figure
        message={message}
        counts={words.n}
        note={left > 0 && words.hidden(left)}
        rows={{
          caption: words.caption,
          head: [words.head.cause, words.head.all, ...months.map(monthWords), words.head.fixes],
          body: all.map(rowOf),
        }}
      >
        <Lines lines={lines} months={months} max={max} valueWords={String} />
      </Figure>
      <p>
        <a href={paths.inboxCauses}>{words.page}</a>
      </p>
    </>
  );
}
