import { figureAt, MEASURED_DAYS, OVERALL_MIN } from "../../../../shared/measure.ts";
import type { Measured } from "../../../../shared/promise.ts";
import type { Clock } from "../../../../shared/site.ts";
import { now } from "../../clock.ts";
import { words } from "../../words.ts";
import { Time } from "../Time.tsx";

/** What this site's own answers take, and which figure is promised now: the measured one, or the owner's where that is longer. */
export function Promised({ clock, measured }: { clock: Clock; measured: Measured | null }) {
  const said = words.settings.measured;
  return (
    <section class="promised" aria-label={said.title}>
      <p>{measuredWords(clock, measured, now.value)}</p>
      {measured?.figureMin != null && (
        <>
          <p>
            <strong>{decidesWords(clock, measured, now.value)}</strong>
          </p>
          <p class="hint">
            {said.when} <Time at={measured.at} />. {hoursWords(measured)}
          </p>
        </>
      )}
    </section>
  );
}

function measuredWords(clock: Clock, measured: Measured | null, at: number): string {
  const said = words.settings.measured;
  if (!measured) return said.never;
  if (measured.figureMin === null) return said.few(measured.n, OVERALL_MIN);
  // As it would be promised to everybody if the owner had said nothing.
  const alone = figureAt({ ...clock, figureMin: 0 }, { ...measured, byHour: [] }, at);
  return said.says(words.settings.figureWords(alone.min), measured.n, MEASURED_DAYS);
}

function decidesWords(clock: Clock, measured: Measured, at: number): string {
  const { min, basis } = figureAt(clock, measured, at);
  return words.settings.measured.decides[basis](words.settings.figureWords(min));
}

function hoursWords({ byHour }: Measured): string {
  const own = byHour.filter((figure) => figure !== null).length;
  return own > 0 ? words.settings.measured.hours(own) : "";
}
