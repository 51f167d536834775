import { useEffect, useState } from "preact/hooks";
import { moneyWords } from "../../../../shared/money.ts";
import { paths } from "../../../../shared/paths.ts";
import { GivenDraft } from "../../../../shared/remedy.ts";
import { now } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { newId } from "../../drafts.ts";
import { check, useFirstProblem, type Codes } from "../../form.ts";
import { BLANK_OPTION, optionCodes, optionOf, type OptionToBe } from "../../remedies/draft.ts";
import { loadGuidelines, useGuidelines } from "../../remedies/guidelines.ts";
import { givenSoFar, leftFor } from "../../remedies/limit.ts";
import { remedyWords } from "../../remedies/words.ts";
import { say } from "../../say.ts";
import { me } from "../../session.ts";
import { failureWords, LANG } from "../../words.ts";
import { Area } from "../Field.tsx";
import { codesAt, OptionFields } from "./OptionFields.tsx";

const words = remedyWords.list;
/** It is done already. */
const DONE: OptionToBe = { ...BLANK_OPTION, days: "0" };

interface GiveProps {
  open: OpenComplaint;
  name: string;
  onDone: () => void;
}

/** Something that was done without an offer. A retry stays the same; a changed one is another. */
export function Give({ open, name, onDone }: GiveProps) {
  const { view: guidelines, failed } = useGuidelines(true);
  const [id, setId] = useState(newId);
  const [option, setOption] = useState(DONE);
  const [proof, setProof] = useState("");
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useFirstProblem(codes);
  const ready = guidelines !== undefined;
  useEffect(() => form.current?.querySelector<HTMLElement>("select")?.focus(), [ready]);

  function edit(change: () => void): void {
    change();
    // After a try the Worker may hold the old one under the old id, and would keep it silently.
    if (tried) setId(newId());
    setTried(false);
  }
  async function save(currency: string): Promise<void> {
    if (busy) return;
    const read = check(GivenDraft, { id, option: optionOf(option, currency), proof });
    const own = optionCodes(read.codes ?? {}, option, "option.");
    setCodes(own);
    setProblem("");
    if (!read.draft) return;
    setBusy(true);
    setTried(true);
    const outcome = await open.act("POST", paths.api.given(open.view!.item.id), read.draft);
    setBusy(false);
    if (outcome.ok) {
      say(words.recorded(name));
      return onDone();
    }
    if (outcome.error === "conflict") void open.load();
    setCodes(outcome.fields);
    setProblem(outcome.error === "forbidden" ? words.giveOver : failureWords(outcome.error));
  }
  if (!guidelines) {
    const said = remedyWords.card;
    if (!failed) return <output class="skeleton" aria-label={said.loading} children={<span />} />;
    return (
      <div role="alert" class="stale">
        <p>{said.failed}</p>
        <button type="button" onClick={() => void loadGuidelines()}>
          {said.again}
        </button>
      </div>
    );
  }
  const { currency, limits } = guidelines.recovery;
  const left = leftFor(me.value!.member.role, limits, givenSoFar(open.view!.offers, now.value));
  return (
    <form
      ref={form}
      class="give"
      noValidate
      aria-label={words.giveTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save(currency);
      }}
    >
      <h3>{words.giveTitle}</h3>
      <p class="hint">
        {words.giveHint(name)} {left !== null && remedyWords.card.left(moneyWords(left, currency, LANG))}
      </p>
      <OptionFields
        option={option}
        currency={currency}
        isDone
        code={codesAt(codes, "option.")}
        onChange={(part) => edit(() => setOption({ ...option, ...part }))}
      />
      <Area
        label={words.proof}
        hint={words.proofHint}
        rows={2}
        code={codes["proof"]}
        value={proof}
        onValue={(next) => edit(() => setProof(next))}
      />
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="deeds">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? words.recording : words.record}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
