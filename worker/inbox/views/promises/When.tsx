import { useId } from "preact/hooks";
import { PROMISE_AHEAD_MAX_MS } from "../../../../shared/promise.ts";
import { now } from "../../clock.ts";
import { instantOf, isElsewhere, picks, siteZone, wallOf } from "../../promises/wall.ts";
import { promiseWords as words } from "../../promises/words.ts";
import { relativeWords, wallWords } from "../../when.ts";
import { codeWords } from "../../words.ts";

interface WhenProps {
  /** ms UTC; null where nobody has said. */
  value: number | null;
  onValue: (at: number | null) => void;
  code: string | undefined;
  hint?: string | undefined;
  /** Id of the field, for whoever leads there. */
  id?: string;
  /** Times that one tap picks, where they are not the usual three. */
  offered?: readonly { name: string; label: string; at: number }[];
}

/** A day and an hour on the site's wall: three that are promised often, or any. */
export function When({ value, onValue, code, hint, id: own, offered }: WhenProps) {
  const made = useId();
  const id = own ?? made;
  const zone = siteZone();
  const at = now.value;
  const told = [hint && `${id}-hint`, `${id}-time`, code !== undefined && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field when">
      <label for={id}>{words.when}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="datetime-local"
        min={wallOf(at, zone)}
        max={wallOf(at + PROMISE_AHEAD_MAX_MS, zone)}
        aria-describedby={told}
        aria-invalid={code === undefined ? undefined : true}
        value={value === null ? "" : wallOf(value, zone)}
        onInput={(event) => onValue(instantOf(event.currentTarget.value, zone) ?? null)}
      />
      <p class="hint" id={`${id}-time`}>
        {value !== null && `${wallWords(value, zone)}, ${relativeWords(value, at)}. `}
        {isElsewhere(zone, at) && `${words.zone(zone)}.`}
      </p>
      <div class="when-picks">
        {(offered ?? usual(at, zone)).map((pick) => (
          <button
            type="button"
            key={pick.name}
            class="chip"
            aria-pressed={value === pick.at}
            onClick={() => onValue(pick.at)}
          >
            {pick.label}
          </button>
        ))}
      </div>
      {code !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {codeWords(code)}
        </p>
      )}
    </div>
  );
}

function usual(at: number, zone: string) {
  return picks(at, zone).map(({ name, at }) => ({ name, at, label: words.pick[name](wallOf(at, zone).slice(11)) }));
}
