import { now } from "../clock.ts";
import { exactWords, relativeWords, spanWords } from "../when.ts";

/** A time as people say it, with the exact one on hover and for screen readers. `span` says only how long until then. */
export function Time({ at, span = false }: { at: number; span?: boolean }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactWords(at)}>
      {span ? spanWords(at - now.value) : relativeWords(at, now.value)}
      <span class="heard">, {exactWords(at)}</span>
    </time>
  );
}
