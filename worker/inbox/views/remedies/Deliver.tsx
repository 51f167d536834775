import { useEffect, useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import { DeliveredDraft, type TeamOfferView } from "../../../../shared/remedy.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { check, useFirstProblem, type Codes } from "../../form.ts";
import { remedyWords } from "../../remedies/words.ts";
import { say } from "../../say.ts";
import { failureWords } from "../../words.ts";
import { Area } from "../Field.tsx";

const words = remedyWords.list;

interface DeliverProps {
  open: OpenComplaint;
  offer: TeamOfferView;
  name: string;
  onDone: () => void;
}

/** It is done: with proof, and they are told. */
export function Deliver({ open, offer, name, onDone }: DeliverProps) {
  const [on, setOn] = useState(false);
  const [proof, setProof] = useState("");
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const form = useFirstProblem(codes);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), [on]);

  async function save(): Promise<void> {
    if (busy) return;
    const { draft, codes: own = {} } = check(DeliveredDraft, { proof });
    setCodes(own);
    setProblem("");
    if (!draft) return;
    setBusy(true);
    const outcome = await open.act("POST", paths.api.delivered(open.view!.item.id, offer.id), draft);
    setBusy(false);
    if (outcome.ok) {
      say(words.recorded(name));
      return onDone();
    }
    if (outcome.error === "conflict") void open.load();
    setCodes(outcome.fields);
    setProblem(failureWords(outcome.error));
  }
  if (!on) {
    const what = offer.options[offer.chosen ?? 0]?.text ?? "";
    return (
      <button type="button" aria-label={words.deliverOf(what)} onClick={() => setOn(true)}>
        {words.deliver}
      </button>
    );
  }
  return (
    <form
      ref={form}
      class="deliver"
      noValidate
      aria-label={words.deliver}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Area
        label={words.proof}
        hint={words.proofHint}
        rows={2}
        code={codes["proof"]}
        value={proof}
        onValue={setProof}
      />
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="deeds">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? words.recording : words.record}
        </button>
        <button type="button" class="quiet" onClick={() => setOn(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
