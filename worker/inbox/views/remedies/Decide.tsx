import { useEffect, useRef, useState } from "preact/hooks";
import { ApprovalDraft, type TeamOfferView } from "../../../../shared/remedy.ts";
import { check } from "../../form.ts";
import type { Failure } from "../../api.ts";
import { codeHere, remedyWords } from "../../remedies/words.ts";
import { say } from "../../say.ts";
import { failureWords } from "../../words.ts";
import { Area } from "../Field.tsx";

const words = remedyWords.decide;

interface DecideProps {
  offer: TeamOfferView;
  reference: string;
  /** Sends it; undefined once it is stored. */
  decide: (draft: ApprovalDraft) => Promise<Failure | undefined>;
  /** Decided, by whomever: the buttons are about to go. */
  onDone: () => void;
}

/** A manager's yes with one tap, or a no that says why. */
export function Decide({ offer, reference, decide, onDone }: DecideProps) {
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState("");
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; on the first look nobody has pressed any.
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) whole.current?.querySelector<HTMLElement>(refusing ? "textarea" : "[data-refuse]")?.focus();
  }, [refusing]);
  function fold(to: boolean): void {
    pressed.current = true;
    setRefusing(to);
  }

  async function send(draft: ApprovalDraft): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem("");
    const failed = await decide(draft);
    setBusy(false);
    if (!failed) {
      say(draft.approve ? words.approved : words.refused(offer.by));
      return onDone();
    }
    if (failed.error === "conflict") {
      say(words.changed);
      return onDone();
    }
    setCode(failed.fields["reason"]);
    setProblem(failureWords(failed.error));
  }
  function refuse(): void {
    const { draft, codes } = check(ApprovalDraft, { approve: false, reason });
    setCode(codes?.["reason"]);
    if (draft) void send(draft);
    else whole.current?.querySelector("textarea")?.focus();
  }

  if (!offer.canDecide) return <p class="hint">{words.owner}</p>;
  return (
    <div class="decide" ref={whole}>
      {refusing && (
        <Area
          label={words.reason}
          hint={words.reasonHint(offer.by)}
          rows={2}
          code={codeHere(code)}
          value={reason}
          onValue={setReason}
        />
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="deeds">
        {refusing ? (
          <>
            <button type="button" class="primary" aria-disabled={busy} onClick={refuse}>
              {busy ? words.busy : words.send}
            </button>
            <button type="button" class="quiet" onClick={() => fold(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              aria-label={words.approveOf(reference)}
              aria-disabled={busy}
              onClick={() => void send({ approve: true })}
            >
              {busy ? words.busy : words.approve}
            </button>
            <button type="button" data-refuse aria-label={words.refuseOf(reference)} onClick={() => fold(true)}>
              {words.refuse}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
