import { now } from "../../clock.ts";
import { closingWords } from "../../closing/words.ts";
import { endOfDay, siteZone, wallOf } from "../../promises/wall.ts";
import { PROMISE_AHEAD_MAX_MS } from "../../../../shared/promise.ts";
import { Line } from "../Field.tsx";

const words = closingWords.final;
const DAY = 86_400_000;
const PICKS = { fortnight: 14, month: 30 } as const;

interface UntilProps {
  id: string;
  /** ms UTC; null where nobody has said. */
  value: number | null;
  code: string | undefined;
  /** How far ahead at most, in ms. */
  ahead?: number;
  onValue: (at: number | null) => void;
}

/** The last day on which an offer stands, on the site's wall. */
export function Until({ id, value, code, ahead = PROMISE_AHEAD_MAX_MS, onValue }: UntilProps) {
  const zone = siteZone();
  const day = (at: number): string => wallOf(at, zone).slice(0, 10);
  const at = now.value;
  return (
    <div class="until">
      <Line
        id={id}
        label={words.until}
        hint={words.untilHint}
        type="date"
        min={day(at)}
        max={day(at + ahead)}
        code={code}
        value={value === null ? "" : day(value)}
        onValue={(next) => onValue(endOfDay(next, zone) ?? null)}
      />
      <div class="when-picks">
        {(["fortnight", "month"] as const).map((pick) => {
          const then = endOfDay(day(at + PICKS[pick] * DAY), zone)!;
          return (
            <button type="button" key={pick} class="chip" aria-pressed={value === then} onClick={() => onValue(then)}>
              {words.picks[pick]}
            </button>
          );
        })}
      </div>
    </div>
  );
}
