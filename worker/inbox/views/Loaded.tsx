import type { Failure } from "../api.ts";
import { failureWords, words } from "../words.ts";

interface LoadedProps {
  /** What is loaded, for who does not see the bars. */
  name: string;
  value: unknown;
  failed: Failure["error"] | undefined;
  load: () => void;
}

/** Before something is there, bars; where it cannot be had, why, and a way to try again. What stood there before stays. */
export function Loaded({ name, value, failed, load }: LoadedProps) {
  if (failed) {
    return (
      <div class="stale" role="alert">
        <p>{failed === "offline" ? words.failed.offline : failureWords(failed)}</p>
        <button type="button" onClick={load}>
          {words.failed.again}
        </button>
      </div>
    );
  }
  if (value !== undefined) return null;
  return (
    <output class="skeleton tall" aria-label={name}>
      <span />
      <span />
    </output>
  );
}
