import { useState } from "preact/hooks";
import type { PreventionView } from "../../../../shared/prevention.ts";
import { now } from "../../clock.ts";
import type { PreventionDeeds } from "../../prevention/deeds.ts";
import { preventionStanding } from "../../prevention/standing.ts";
import { preventionWords } from "../../prevention/words.ts";

const words = preventionWords.hold;

/** Did it hold? Asked when its time has come; whoever knows earlier says so earlier. */
export function Held({ prevention, deeds }: { prevention: PreventionView; deeds: PreventionDeeds }) {
  const [early, setEarly] = useState(false);
  const { id, change, held } = prevention;
  if (held !== null) return null;
  if (!early && preventionStanding(prevention, now.value) !== "asked")
    return (
      <button type="button" class="quiet" aria-label={`${words.early}: ${change}`} onClick={() => setEarly(true)}>
        {words.early}
      </button>
    );
  return (
    <fieldset class="held" aria-label={`${words.ask} ${change}`}>
      <p>
        <strong>{words.ask}</strong>
      </p>
      <div class="deeds">
        {[true, false].map((yes) => (
          <button
            type="button"
            key={String(yes)}
            aria-label={yes ? words.yesOf(change) : words.noOf(change)}
            aria-disabled={deeds.busy}
            onClick={() => void deeds.hold(id, yes)}
          >
            {yes ? words.yes : words.no}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
