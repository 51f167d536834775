import { useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import { ask } from "../../api.ts";
import { now, serverNow } from "../../clock.ts";
import { newId } from "../../drafts.ts";
import { useFirstProblem, type Codes } from "../../form.ts";
import { farPicks, readPrevention, type PreventionToBe } from "../../prevention/draft.ts";
import { preventionWords } from "../../prevention/words.ts";
import { siteZone } from "../../promises/wall.ts";
import { say } from "../../say.ts";
import { failureWords, LANG } from "../../words.ts";
import { Area } from "../Field.tsx";
import { When } from "../promises/When.tsx";
import { SeesToIt } from "./SeesToIt.tsx";

const words = preventionWords.ask;

interface NewPreventionProps {
  cause: string | null;
  complaint?: string;
  /** It is on record: shows what became of it. */
  onSaved: () => Promise<void>;
  /** Something of it is there that must not go away. */
  onBegun?: () => void;
  onLeave: () => void;
}

/** What changes, who sees to it, by when. A retry stays the same prevention. */
export function NewPrevention({ cause, complaint, onSaved, onBegun, onLeave }: NewPreventionProps) {
  const [prevention, setPrevention] = useState<PreventionToBe>(fresh);
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useFirstProblem(codes);

  /** After a try the Worker may hold the old one under the old id, and would keep it silently. */
  function edit(part: Partial<PreventionToBe>): void {
    setPrevention((old) => ({ ...old, ...part, id: tried ? newId() : old.id }));
    setTried(false);
    onBegun?.();
  }
  async function guess(): Promise<void> {
    const said = prevention.change;
    if (prevention.dueAt !== null || said.trim() === "") return;
    const { guessDue } = await import("../../promises/guess.ts");
    const dueAt = await guessDue(said, LANG, serverNow(), siteZone());
    // Whoever has chosen a time meanwhile knows better.
    if (dueAt !== null) setPrevention((old) => (old.dueAt === null ? { ...old, dueAt, guessed: true } : old));
  }
  async function save(): Promise<void> {
    if (busy) return;
    setProblem(cause === null ? words.causeFirst : "");
    const of = { cause: cause ?? "", ...(complaint !== undefined && { complaint }) };
    const { draft, codes: own = {} } = readPrevention(prevention, of, serverNow());
    setCodes(own);
    if (!draft) return;
    setBusy(true);
    setTried(true);
    const outcome = await ask("POST", paths.api.preventions, draft);
    if (outcome.ok) {
      say(words.saved);
      return onSaved();
    }
    setBusy(false);
    setCodes(outcome.fields);
    setProblem(failureWords(outcome.error));
  }
  return (
    <form
      ref={form}
      class="new-prevention"
      noValidate
      aria-label={words.begin}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {/* Leaving the field bubbles as focusout; blur would not. */}
      <div onFocusOut={() => void guess()}>
        <Area
          label={words.change}
          hint={words.changeHint}
          rows={2}
          value={prevention.change}
          code={codes["change"]}
          onValue={(change) => edit({ change })}
        />
      </div>
      <SeesToIt value={prevention.owner} code={codes["owner"]} onValue={(owner) => edit({ owner })} />
      <When
        value={prevention.dueAt}
        code={codes["dueAt"]}
        hint={prevention.guessed ? words.guessed : undefined}
        offered={farPicks(now.value, siteZone()).map(({ name, at }) => ({ name, at, label: words.pick[name] }))}
        onValue={(dueAt) => edit({ dueAt, guessed: false })}
      />
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="deeds">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? words.saving : words.save}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {words.later}
        </button>
      </div>
    </form>
  );
}

function fresh(): PreventionToBe {
  return { id: newId(), change: "", owner: undefined, dueAt: null, guessed: false };
}
