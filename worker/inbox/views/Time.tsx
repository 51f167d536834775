import { now } from "../clock.ts";
import { exactWords, relativeWords } from "../when.ts";

/** A time as people say it, with the exact one on hover and for screen readers. */
export function Time({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactWords(at)}>
      {relativeWords(at, now.value)}
      <span class="heard">, {exactWords(at)}</span>
    </time>
  );
}
