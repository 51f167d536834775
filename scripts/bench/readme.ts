import type { Quoted } from "./results.ts";

const BEGIN = "<!-- npm run bench writes from here -->";
const END = "<!-- to here -->";

/** What the README says of itself, in the figures of a full run. */
export function quote(figures: Quoted): string {
  const { intakeThroughput, intakeP99, rowsWritten, loader, toReceipt, bundle, met, of } = figures;
  return `Taking a complaint keeps ${intakeThroughput} × the throughput, at ${intakeP99} × the p99, of a bare route that checks one rate and writes three rows; it writes ${rowsWritten} rows in one
round trip. The loader weighs ${loader} B, everything up to the receipt ${toReceipt} B, the Worker ${bundle} KiB (gzip, without passkeys). ${met} of ${of} targets are met;
what falls short, and by how much: [docs/bench](docs/bench/README.md).`;
}

/** The README with the block between our two marks written anew. Throws where the marks are gone. */
export function quoteIn(readme: string, figures: Quoted): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The README has lost its marks: ${BEGIN} ${END}`);
  return `${readme.slice(0, from)}${BEGIN}\n${quote(figures)}\n${readme.slice(to)}`;
}
