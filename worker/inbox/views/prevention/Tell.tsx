import { useEffect, useRef, useState } from "preact/hooks";
import type { PreventionView } from "../../../../shared/prevention.ts";
import { may } from "../../../../shared/team.ts";
import type { PreventionDeeds } from "../../prevention/deeds.ts";
import { preventionWords } from "../../prevention/words.ts";
import { me } from "../../session.ts";

const words = preventionWords.tell;

/** Tells everyone who suffered it, once. It cannot be taken back, so a second tap says how many that is. */
export function Tell({ prevention, deeds }: { prevention: PreventionView; deeds: PreventionDeeds }) {
  const [sure, setSure] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), [sure]);
  const { id, change, wouldTell } = prevention;
  if (wouldTell === 0) return null;
  if (!may(me.value!.member.role, "tellFixed")) return <p class="hint">{words.who}</p>;
  function leave(): void {
    setSure(false);
    // It is there again after the next paint.
    window.setTimeout(() => first.current?.focus());
  }
  if (!sure)
    return (
      <button type="button" ref={first} aria-label={words.tapOf(change)} onClick={() => setSure(true)}>
        {words.tap}
      </button>
    );
  return (
    <fieldset class="tell-sure" aria-label={words.tapOf(change)}>
      <p>
        <strong>{words.will(wouldTell)}</strong> {words.noUndo}
      </p>
      <p class="hint">
        {words.reads} <q dir="auto">{change}</q>
      </p>
      <div class="deeds">
        <button type="button" class="primary" aria-disabled={deeds.busy} onClick={() => void deeds.tell(id)} ref={yes}>
          {deeds.busy ? words.sending : words.yes}
        </button>
        <button type="button" class="quiet" onClick={leave}>
          {words.no}
        </button>
      </div>
    </fieldset>
  );
}
