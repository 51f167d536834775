import { CONNECTIONS, ratioOf, type Sample } from "./samples.ts";

const WIDTH = 720;
const LEFT = 200;
const BAR = 22;
const GAP = 14;
const TOP = 66;
const TARGET = 0.75;

/** Readable on light and on dark paper; the page that shows it decides neither. */
const STYLE = `text{font:14px system-ui,sans-serif;fill:#22313a}.title{font-weight:600;font-size:16px}.quiet{fill:#5b6b74;font-size:13px}
.bar{fill:#1f6f8b}.rest{fill:#1f6f8b;opacity:.16}.line{stroke:#b4541a;stroke-width:2;stroke-dasharray:4 3}.mark{fill:#b4541a;font-size:13px}
@media(prefers-color-scheme:dark){text{fill:#e6edf0}.quiet{fill:#a3b3bb}.bar,.rest{fill:#6cc3df}.line{stroke:#f0a36b}.mark{fill:#f0a36b}}`;

/** One message: how much of the bare route's throughput intake keeps, with everything that it does besides. */
export function chart(samples: readonly Sample[]): string {
  const bars = (["direct", "proxy"] as const).flatMap((way) =>
    CONNECTIONS.map((connections) => ({
      label: `${way === "direct" ? "workerd" : "wrangler dev"}, ${connections} at once`,
      ratio: ratioOf(samples, way, connections, "batch").perSecond,
    })).filter(({ ratio }) => !Number.isNaN(ratio)),
  );
  const most = Math.max(1, ...bars.map(({ ratio }) => ratio));
  const scale = (WIDTH - LEFT - 90) / most;
  const height = TOP + bars.length * (BAR + GAP) + 34;
  const percents = bars.map(({ ratio }) => Math.round(ratio * 100));
  const range =
    Math.min(...percents) === Math.max(...percents)
      ? `${percents[0]}`
      : `${Math.min(...percents)} to ${Math.max(...percents)}`;
  const title = `Intake keeps ${range} % of a bare route’s throughput`;
  const rows = bars.map(({ label, ratio }, i) => {
    const y = TOP + i * (BAR + GAP);
    const text = y + BAR - 6;
    return `<text x="${LEFT - 12}" y="${text}" text-anchor="end">${label}</text><rect class="rest" x="${LEFT}" y="${y}" width="${scale.toFixed(1)}" height="${BAR}" rx="3"/><rect class="bar" x="${LEFT}" y="${y}" width="${(ratio * scale).toFixed(1)}" height="${BAR}" rx="3"/><text x="${(LEFT + Math.max(ratio, 1) * scale + 8).toFixed(1)}" y="${text}">${ratio.toFixed(2)} ×</text>`;
  });
  const x = (LEFT + TARGET * scale).toFixed(1);
  const bottom = TOP + bars.length * (BAR + GAP);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}">
<style>${STYLE}</style>
<text class="title" x="16" y="26">${title}</text>
<text class="quiet" x="16" y="46">Bare: one rate check, three rows. Intake also validates, promises, answers retries, tells the team.</text>
${rows.join("\n")}
<line class="line" x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${bottom}"/><text class="mark" x="${x}" y="${bottom + 16}" text-anchor="middle">wanted: ${TARGET} ×</text>
</svg>
`;
}
