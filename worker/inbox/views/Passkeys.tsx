import { useEffect, useState } from "preact/hooks";
import type { PasskeyView } from "../../../shared/signin.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { me } from "../session.ts";
import { say } from "../say.ts";
import { failureWords, words } from "../words.ts";
import { Line } from "./Field.tsx";
import { Time } from "./Time.tsx";

/** Passkeys of this member: add, see, remove. */
export function Passkeys() {
  const [list, setList] = useState<readonly PasskeyView[]>();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const said = words.account;

  function show(passkeys: readonly PasskeyView[]): void {
    setList(passkeys);
    if (me.value) me.value = { ...me.value, passkeys: passkeys.length };
  }
  async function load(): Promise<void> {
    const outcome = await ask<{ passkeys: PasskeyView[] }>("GET", paths.api.passkeys);
    if (outcome.ok) show(outcome.value.passkeys);
    else setProblem(failureWords(outcome.error));
  }
  useEffect(() => void load(), []);

  async function add(): Promise<void> {
    setProblem("");
    const { addPasskey } = await import("../passkey.ts");
    const outcome = await addPasskey(name.trim() || navigator.platform || said.passkeys);
    if (!outcome?.ok) return setProblem(outcome ? failureWords(outcome.error) : said.passkeyFailed);
    show(outcome.value.passkeys);
    setName("");
    say(said.passkeyAdded);
  }
  async function remove(passkey: PasskeyView): Promise<void> {
    const outcome = await ask("DELETE", paths.api.passkey(passkey.id));
    if (outcome.ok) show((list ?? []).filter((one) => one.id !== passkey.id));
    else setProblem(failureWords(outcome.error));
  }

  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{said.passkeys}</h2>
      {list?.length === 0 && <p>{said.passkeysNone}</p>}
      <ul class="plain">
        {list?.map((passkey) => (
          <li key={passkey.id} class="line">
            <span>
              <bdi>{passkey.name}</bdi>,{" "}
              {passkey.lastUsedAt === null ? (
                said.neverUsed
              ) : (
                <>
                  {said.used} <Time at={passkey.lastUsedAt} />
                </>
              )}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={said.passkeyRemove(passkey.name)}
              onClick={() => void remove(passkey)}
            >
              {said.remove}
            </button>
          </li>
        ))}
      </ul>
      <Line label={said.passkeyName} value={name} onValue={setName} autocomplete="off" />
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="button" onClick={() => void add()}>
        {said.passkeyAdd}
      </button>
    </section>
  );
}
