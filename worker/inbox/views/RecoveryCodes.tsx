import { useState } from "preact/hooks";
import type { RecoveryCodesView } from "../../../shared/signin.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { me } from "../session.ts";
import { failureWords, words } from "../words.ts";
import { Copy } from "./Copy.tsx";
import { Tick } from "./Field.tsx";

/** Ten codes, shown once: made, copied or printed, and put away by a person who says so. */
export function RecoveryCodes({ make, onSaved }: { make: string; onSaved?: () => void }) {
  const [codes, setCodes] = useState<readonly string[]>();
  const [problem, setProblem] = useState("");
  const said = words.account;
  const left = me.value?.recoveryCodes ?? 0;

  async function ten(): Promise<void> {
    const outcome = await ask<RecoveryCodesView>("POST", paths.api.recoveryCodes, {});
    if (!outcome.ok) return setProblem(failureWords(outcome.error));
    setProblem("");
    setCodes(outcome.value.codes);
    if (me.value) me.value = { ...me.value, recoveryCodes: outcome.value.codes.length };
  }
  function putAway(): void {
    setCodes(undefined);
    onSaved?.();
  }

  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{said.codes}</h2>
      <p>
        {said.codesHint} {said.codesLeft(left)}
      </p>
      {codes ? (
        <div class="codes">
          <output class="block">
            <strong>{said.codesOnce}</strong>
          </output>
          <Copy text={codes.join("\n")} label={said.codes} />
          <button type="button" onClick={() => window.print()}>
            {said.print}
          </button>
          <Tick label={said.codesSaved} checked={false} onTick={putAway} />
        </div>
      ) : (
        <>
          {left > 0 && <p>{said.codesOld}</p>}
          <button type="button" onClick={() => void ten()}>
            {make}
          </button>
        </>
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
    </section>
  );
}
