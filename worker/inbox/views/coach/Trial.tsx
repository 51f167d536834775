import { useId, useRef, useState } from "preact/hooks";
import { useCheck } from "../../coach/check.ts";
import { languagesFor } from "../../coach/languages.ts";
import { useRail } from "../../coach/rail.ts";
import { firstBlank, skeleton } from "../../coach/skeleton.ts";
import { USUAL } from "../../coach/usual.ts";
import { coachWords } from "../../coach/words.ts";
import { LANG, languageName } from "../../words.ts";
import { Area } from "../Field.tsx";
import { Case, type CaseOf } from "./Case.tsx";
import { Paper } from "./Paper.tsx";
import { RailView } from "./RailView.tsx";

const words = coachWords.trial;
const FRESH: CaseOf = { severity: null, fault: null, lang: LANG, moment: "reply" };

/** Anybody may try a draft here. What is written lives in this page and nowhere else. */
export function Trial() {
  const [text, setText] = useState("");
  const [complaint, setComplaint] = useState("");
  const [of, setOf] = useState<CaseOf>(FRESH);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { severity, fault, lang, moment } = of;
  const coached = useCheck({
    text,
    lang,
    moment,
    severity: severity ?? undefined,
    fault: fault ?? undefined,
    complaint,
  });
  const rail = useRail(coached, text, [], box);
  const frame = skeleton({
    lang,
    moment,
    fault: fault ?? USUAL.fault,
    severity: severity ?? USUAL.severity,
    name: null,
    wroteAt: null,
    order: null,
    signer: null,
  });

  function begin(draft: string): void {
    setText(draft);
    box.current?.focus();
  }
  return (
    <>
      <header class="trial-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p class="hint">{words.safe}</p>
      </header>
      <div class="answer at-it">
        <div class="trial-text">
          <label for={id}>{words.text}</label>
          <Paper
            id={id}
            box={box}
            value={text}
            marks={rail.marks}
            lang={lang}
            aria-describedby={rail.chosen ? "coach-chosen" : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
            onClick={(event) => rail.pointAt(event.currentTarget.selectionStart)}
            onKeyDown={(event) => {
              if (event.key === "Escape" && rail.goBack()) event.preventDefault();
            }}
          />
        </div>
        <div class="tools">
          {text === "" && (
            <button type="button" class="quiet" onClick={() => begin(words.bad)}>
              {words.example}
            </button>
          )}
          {frame && firstBlank(text) === undefined && (
            <button
              type="button"
              class="quiet"
              onClick={() => begin(text.trim() === "" ? frame : `${text}\n\n${frame}`)}
            >
              {coachWords.skeleton.put}
            </button>
          )}
          {text !== "" && (
            <button type="button" class="quiet" onClick={() => begin("")}>
              {words.clear}
            </button>
          )}
        </div>
        <Case of={of} languages={languagesFor(LANG)} onChange={(part) => setOf({ ...of, ...part })} />
        <RailView rail={rail} lang={lang} language={languageName(lang)} onChange={() => box.current?.focus()}>
          <p class="hint">{coachWords.nothing}</p>
        </RailView>
        <div class="trial-complaint">
          <Area label={words.complaint} hint={words.complaintHint} value={complaint} onValue={setComplaint} rows={3} />
        </div>
      </div>
    </>
  );
}
