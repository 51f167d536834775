import { useEffect, useId, useState } from "preact/hooks";
import { LINE_MAX } from "../../../../shared/limits.ts";
import type { CausesView } from "../../../../shared/inbox.ts";
import { paths } from "../../../../shared/paths.ts";
import { ask } from "../../api.ts";
import { lookWords } from "../../look/words.ts";
import { Line } from "../Field.tsx";
import { Chip, Chips } from "./Chips.tsx";

const words = lookWords.cause;
/** More than these are for the field: the most frequent stand first. */
const SHOWN = 8;

/** What broke: one of the causes the site has named, or own words. */
export function Cause({ value, onValue }: { value: string | null; onValue: (cause: string | null) => void }) {
  const [known, setKnown] = useState<readonly string[] | "failed">();
  const [own, setOwn] = useState("");
  const list = useId();
  useEffect(() => {
    async function load(): Promise<void> {
      const outcome = await ask<CausesView>("GET", paths.api.causes);
      setKnown(outcome.ok ? outcome.value.items.map(({ cause }) => cause) : "failed");
    }
    void load();
  }, []);
  const listed = Array.isArray(known) ? known : [];
  const shown = [...new Set([...(value === null ? [] : [value]), ...listed])].slice(0, SHOWN);
  function keep(): void {
    const cause = own.trim();
    if (cause === "") return;
    onValue(cause);
    setOwn("");
  }
  return (
    <>
      <Chips legend={words.pick}>
        {shown.map((cause) => (
          <Chip key={cause} on={value === cause} onTap={(on) => onValue(on ? cause : null)}>
            <bdi>{cause}</bdi>
          </Chip>
        ))}
        {known !== undefined && shown.length === 0 && (
          <span class="hint">{known === "failed" ? words.failed : words.none}</span>
        )}
      </Chips>
      <form
        class="beside"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Line label={words.own} hint={words.hint} value={own} maxLength={LINE_MAX} list={list} onValue={setOwn} />
        <datalist id={list}>
          {listed.map((cause) => (
            <option key={cause} value={cause}>
              {cause}
            </option>
          ))}
        </datalist>
        <button type="submit">{words.keep}</button>
      </form>
    </>
  );
}
