import { moneyWords } from "../../../../shared/money.ts";
import type { ReportView } from "../../../../shared/report-view.ts";
import { DRAWN_MAX, monthsOf, stillOpen } from "../../reports/data.ts";
import { isSmall, monthWords } from "../../reports/figures.ts";
import { costByCauseSays, costSays, offersSay } from "../../reports/messages.ts";
import { reportWords } from "../../reports/words.ts";
import { siteZone } from "../../promises/wall.ts";
import { LANG } from "../../words.ts";
import { Bars } from "./Bars.tsx";
import { Figure } from "./Figure.tsx";
import { Stacked, type Part } from "./Stacked.tsx";

const words = reportWords.remedies;

export function RemedyPlots({ report }: { report: ReportView }) {
  return (
    <>
      <ByMonth report={report} />
      <ByCause report={report} />
      <Offers report={report} />
    </>
  );
}

function ByMonth({ report }: { report: ReportView }) {
  const { byMonth } = report.remedies;
  const known = new Map(byMonth.map((one) => [one.month, one]));
  // A sum is what it is, of however few.
  const rows = monthsOf(report, siteZone()).map((month) => known.get(month) ?? { month, n: 0, cost: 0 });
  const sum = (cost: number): string => moneyWords(cost, report.currency, LANG);
  return (
    <Figure
      message={costSays(report)}
      counts={words.n}
      rows={{
        caption: words.caption,
        head: words.head,
        body: rows.map(({ month, n, cost }) => [monthWords(month), n, sum(cost)]),
      }}
    >
      <Bars
        bars={rows.map(({ month, n, cost }) => ({
          key: month,
          label: `${monthWords(month)}, n ${n}`,
          value: cost,
          says: sum(cost),
        }))}
      />
    </Figure>
  );
}

function ByCause({ report }: { report: ReportView }) {
  const said = words.byCause;
  const rows = report.remedies.byCause.toSorted((one, other) => other.cost - one.cost);
  const sum = (cost: number): string => moneyWords(cost, report.currency, LANG);
  return (
    <Figure
      message={costByCauseSays(report)}
      counts={said.n}
      rows={{
        caption: said.caption,
        head: said.head,
        body: rows.map(({ cause, n, cost }) => [cause, n, sum(cost)]),
      }}
    >
      <Bars
        bars={rows.slice(0, DRAWN_MAX).map(({ cause, n, cost }) => ({
          key: cause,
          label: `${cause}, n ${n}`,
          value: cost,
          says: sum(cost),
        }))}
      />
    </Figure>
  );
}

function Offers({ report }: { report: ReportView }) {
  const said = words.offers;
  const { accepted, countered, declined, expired, delivered } = report.remedies;
  const parts: Part[] = [
    { key: "accepted", label: said.parts.accepted, n: accepted, tone: "good" },
    { key: "countered", label: said.parts.countered, n: countered, tone: "half" },
    { key: "declined", label: said.parts.declined, n: declined, tone: "bad" },
    { key: "expired", label: said.parts.expired, n: expired, tone: "calm" },
    { key: "open", label: said.parts.open, n: stillOpen(report.remedies), tone: "calm" },
  ];
  const message = offersSay(report);
  return (
    <Figure
      message={message}
      counts={said.n}
      rows={{
        caption: said.caption,
        head: said.head,
        body: [...parts.map(({ label, n }) => [label, n]), [said.delivered, delivered]],
      }}
    >
      <Stacked parts={parts} isFew={isSmall(message.n)} />
    </Figure>
  );
}
