import { useEffect, useRef } from "preact/hooks";
import { REASON_MAX } from "../../../../shared/coaching.ts";
import { barring } from "../../coach/findings.ts";
import type { Rail } from "../../coach/rail.ts";
import type { Sending } from "../../coach/sending.ts";
import { coachWords } from "../../coach/words.ts";
import { words } from "../../words.ts";
import { Verdict } from "./Verdict.tsx";

/** One question, and only where the coach stopped it: the reason is kept with the answer. */
export function Reason({ sending }: { sending: Sending }) {
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => line.current?.focus(), []);
  const said = coachWords.reason;
  return (
    <div class="field reason">
      <label for="send-reason">{said.label}</label>
      <p class="hint" id="send-reason-hint">
        {said.hint}
      </p>
      <input
        id="send-reason"
        ref={line}
        value={sending.reason}
        maxLength={REASON_MAX}
        required
        aria-describedby="send-reason-hint composer-problem"
        onInput={(event) => sending.setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && void sending.send()}
      />
    </div>
  );
}

interface SendRowProps {
  rail: Rail;
  sending: Sending;
  hint: string;
  /** What the button says where nothing stands in the way. */
  label: string;
  /** Characters left, where they are running out. */
  left: number | undefined;
  /** A matter of safety: the verdict is not shown. */
  calm: boolean;
}

/** The verdict and the way out, always in reach. What cannot go out says why on the button, and a tap leads there. */
export function SendRow({ rail, sending, hint, label: free, left, calm }: SendRowProps) {
  const said = words.composer;
  const bar = rail.begun && rail.report ? barring(rail.report) : undefined;
  const label = bar ? (coachWords.leads[bar.class] ?? free) : sending.asks ? coachWords.reason.send : free;
  const judged = rail.begun && rail.report !== undefined && !calm;
  return (
    <div class="send">
      {judged && (
        <a class="to-rail" href="#coach-rail" aria-label={coachWords.seeRail(coachWords.verdict[rail.report!.verdict])}>
          <Verdict rail={rail} />
        </a>
      )}
      <p id="composer-hint" class={judged ? "hint spare" : "hint"}>
        {hint} {left === undefined ? <span class="wide">{said.keysSend}.</span> : said.left(left)}
      </p>
      <button
        type="button"
        class={bar ? "barred" : "primary"}
        aria-disabled={sending.busy}
        onClick={() => void sending.send()}
      >
        {sending.busy ? said.sending : label}
      </button>
    </div>
  );
}
