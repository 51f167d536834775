import { useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import type { TeamOfferView } from "../../../../shared/remedy.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { remedyWords } from "../../remedies/words.ts";
import { say } from "../../say.ts";
import { failureWords } from "../../words.ts";

const words = remedyWords.list;

interface RetractProps {
  open: OpenComplaint;
  offer: TeamOfferView;
  name: string;
  onDone: () => void;
}

/** The visitor has seen it, so it is asked once more. */
export function Retract({ open, offer, name, onDone }: RetractProps) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  async function retract(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const outcome = await open.act("DELETE", paths.api.offer(open.view!.item.id, offer.id));
    setBusy(false);
    if (!outcome.ok && outcome.error === "conflict") void open.load();
    say(outcome.ok ? words.retracted : failureWords(outcome.error));
    if (outcome.ok) onDone();
  }
  if (!sure) {
    return (
      <button type="button" class="quiet" onClick={() => setSure(true)}>
        {words.retract}
      </button>
    );
  }
  return (
    <div class="sure">
      <p class="hint">{words.retractHint(name)}</p>
      <div class="deeds">
        <button
          type="button"
          class="danger"
          aria-disabled={busy}
          ref={(button) => button?.focus()}
          onClick={() => void retract()}
        >
          {words.retractSure}
        </button>
        <button type="button" class="quiet" onClick={() => setSure(false)}>
          {words.keep}
        </button>
      </div>
    </div>
  );
}
