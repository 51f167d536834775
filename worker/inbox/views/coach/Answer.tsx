import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../../../shared/limits.ts";
import type { Moment } from "../../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import type { OpenComplaint } from "../../complaint.ts";
import type { Ending } from "../../closing/ending.ts";
import { closingWords } from "../../closing/words.ts";
import { callHint, cameFromAnswer, wantsCall } from "../../compose.ts";
import { onRecord } from "../../coach/case.ts";
import { onlyBars, useCheck } from "../../coach/check.ts";
import { languagesFor } from "../../coach/languages.ts";
import { replies } from "../../coach/outlet.ts";
import { useRail } from "../../coach/rail.ts";
import { useRecord } from "../../coach/record.ts";
import { type OfferWithAnswer, useOffer } from "../../remedies/with-answer.ts";
import { remedyWords } from "../../remedies/words.ts";
import { useSending } from "../../coach/sending.ts";
import { firstBlank, skeleton } from "../../coach/skeleton.ts";
import { USUAL } from "../../coach/usual.ts";
import { coachWords } from "../../coach/words.ts";
import { edited, isBegun, type Draft } from "../../drafts.ts";
import { isSafetyMatter } from "../../look/suggest.ts";
import { withAnswer } from "../../promises/with-answer.ts";
import { say } from "../../say.ts";
import { me } from "../../session.ts";
import { clockWords } from "../../when.ts";
import { languageName, words } from "../../words.ts";
import { useNarrow } from "../../narrow.ts";
import { OnRecord, whenId } from "../promises/OnRecord.tsx";
import { MayGive } from "../remedies/MayGive.tsx";
import { OfferForm } from "../remedies/OfferForm.tsx";
import { GoodAnswers } from "./GoodAnswers.tsx";
import { Paper } from "./Paper.tsx";
import { Kept, PauseOffer } from "./Pause.tsx";
import { RailView } from "./RailView.tsx";
import { Reads } from "./Reads.tsx";
import { Reason, SendRow } from "./Send.tsx";
import { Theirs } from "./Theirs.tsx";

export interface AnswerProps {
  open: OpenComplaint;
  reading: ComplaintView["reading"];
  /** It is the last one, and closes for good. */
  ending: Ending | undefined;
  name: string;
  draft: Draft | undefined;
  put: (draft: Draft | undefined) => void;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Is somebody at it? Else it is one line at the foot of the page. */
  roused: boolean;
  onSent: (messageId: string, view: ComplaintView) => void;
  onLeave: () => void;
}

function leadToPromise(id: string): void {
  document.getElementById(whenId(id))?.focus();
}

/** What stands on the button, and beside it. */
function sendWords(view: ComplaintView, isLast: boolean, { over, role }: OfferWithAnswer) {
  const { hint, send } = words.composer;
  if (isLast) return { label: closingWords.final.send, hint: closingWords.final.hint };
  const label = over ? remedyWords.offer.ask[role] : send.reply;
  return { label, hint: wantsCall(view) ? callHint(view, "reply") : hint.reply };
}

/** An answer, with the coach reading along: their words, ours, what the coach says of them, and the way out. */
export function Answer({ open, reading, ending, name, draft, put, box, roused, onSent, onLeave }: AnswerProps) {
  const view = open.view!;
  const { item } = view;
  const text = draft?.text ?? "";
  const calm = isSafetyMatter(view, reading);
  const [chosen, setChosen] = useState<{ lang: string; moment: Moment }>({
    lang: (ending ? undefined : draft?.lang) ?? item.lang,
    moment: ending ? "closure" : (draft?.moment ?? "reply"),
  });
  const { lang, moment } = chosen;
  const on = roused || isBegun(draft);
  const record = useRecord(item.id, on ? { text, lang, moment } : undefined);
  const { foreign, own } = record;
  const latest = useRef(draft);
  latest.current = draft;
  const promised = withAnswer(() => latest.current, put, lang);
  const offered = useOffer(view, () => (ending ? undefined : latest.current), put, on && !ending);
  const offers = offered.offer !== undefined;
  const givable = item.kind === "problem" && !ending;
  const narrow = useNarrow();
  const judged = useCheck(on ? { text, lang, moment, ...onRecord(view, reading, offers), foreign, own } : undefined);
  const coached = calm ? onlyBars(judged) : judged;
  const focusBox = (): void => box.current?.focus();
  const [leadTo, setLeadTo] = useState<{ rule: string }>();
  const outlet = ending?.outlet ?? replies(item.id, leadToPromise, offered);
  const way = { coached, lead: setLeadTo, isUrgent: calm, focusBox, outlet, onSent };
  const sending = useSending({ open, draft, put, ...way });
  const rail = useRail(coached, text, [...(calm ? [] : record.findings), ...sending.refused], box);

  useEffect(() => {
    const found = leadTo && rail.findings.find(({ rule }) => rule === leadTo.rule);
    if (found) rail.choose(found);
  }, [leadTo]);

  function change(part: Partial<typeof chosen>): void {
    setChosen({ ...chosen, ...part });
    if (draft) put({ ...draft, ...chosen, ...part });
  }
  function goLook(): void {
    onLeave();
    cameFromAnswer.value = item.id;
  }
  function write(next: string): void {
    put({ ...edited(draft, next), lang, moment });
  }
  const [blanks, setBlanks] = useState(0);
  useEffect(() => {
    const blank = firstBlank(text);
    if (blanks > 0 && blank) box.current?.setSelectionRange(blank.start, blank.end);
  }, [blanks]);
  const frame = skeleton({
    lang,
    moment,
    fault: reading.fault ?? USUAL.fault,
    severity: reading.severity ?? USUAL.severity,
    name: item.name,
    wroteAt: item.receivedAt,
    order: view.order,
    signer: me.value?.member.publicName ?? null,
  });
  function putSkeleton(): void {
    const area = box.current!;
    const more = text.trim() === "" ? frame! : `\n\n${frame}`;
    area.focus();
    area.setSelectionRange(text.length, text.length);
    // Through the browser's own editing where it has it, so that its undo takes the skeleton out again.
    if (!document.execCommand?.("insertText", false, more)) write(text + more);
    setBlanks((n) => n + 1);
    say(coachWords.skeleton.done);
  }

  const said = words.composer;
  const label = ending ? closingWords.final.label(name) : said.label.reply(name);
  const dueAt = item.owed?.dueAt ?? null;
  return (
    <div class={roused ? "answer at-it" : "answer"}>
      {(roused || draft?.lookAgainAt !== undefined) && (
        <div class="above">
          {draft?.lookAgainAt !== undefined && (
            <Kept until={draft.lookAgainAt} dueAt={dueAt} onLooked={() => put({ ...draft, lookAgainAt: undefined })} />
          )}
          {roused && <Theirs view={view} />}
        </div>
      )}
      <label class="heard" for="composer-text">
        {label}
      </label>
      <Paper
        id="composer-text"
        box={box}
        value={text}
        marks={rail.marks}
        lang={lang}
        placeholder={label}
        readOnly={sending.busy}
        aria-describedby={`composer-hint composer-problem${rail.chosen ? " coach-chosen" : ""}`}
        aria-invalid={sending.problem ? true : undefined}
        aria-keyshortcuts="Meta+Enter Control+Enter"
        onInput={(event) => write(event.currentTarget.value)}
        onClick={(event) => rail.pointAt(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void sending.send();
          if (event.key !== "Escape") return;
          event.preventDefault();
          if (!rail.goBack()) onLeave();
        }}
      />
      {roused && !ending && (
        <Reads
          reading={item.kind === "problem" ? reading : undefined}
          {...chosen}
          languages={languagesFor(item.lang)}
          onChange={change}
          onLook={goLook}
        />
      )}
      {roused && (
        <div class="side">
          <OfferForm offered={offered} onEmpty={focusBox} />
          {givable && !narrow && <MayGive offered={offered} />}
          <RailView
            rail={rail}
            lang={lang}
            language={languageName(lang)}
            onChange={focusBox}
            calm={calm}
            record={ending ? undefined : promised}
            offered={givable ? offered : undefined}
          >
            <p class="hint">{coachWords.nothing}</p>
          </RailView>
        </div>
      )}
      {!roused && offers && <p class="hint">{remedyWords.offer.title}</p>}
      {(roused || promised.promises.length > 0) && <OnRecord record={promised} onEmpty={focusBox} />}
      {roused && (
        <div class="tools">
          {frame && !calm && firstBlank(text) === undefined && (
            <button type="button" class="quiet" title={coachWords.skeleton.hint} onClick={putSkeleton}>
              {coachWords.skeleton.put}
            </button>
          )}
          <GoodAnswers lang={lang} />
        </div>
      )}
      <div class="way-out">
        {roused && givable && narrow && <MayGive offered={offered} />}
        <p id="composer-problem" role="alert" class="problem">
          {sending.problem}
        </p>
        {sending.asks && <Reason sending={sending} />}
        {offered.over && <p class="hint">{remedyWords.offer.waits}</p>}
        {sending.pausedAt !== undefined ? (
          <PauseOffer
            dueAt={dueAt}
            at={sending.pausedAt}
            onKeep={() => {
              say(coachWords.pause.kept(clockWords(sending.keep())));
              onLeave();
            }}
            onSend={() => void sending.sendNow()}
            onBack={sending.goOn}
          />
        ) : (
          <SendRow
            rail={rail}
            sending={sending}
            {...sendWords(view, ending !== undefined, offered)}
            left={text.length >= TEXT_COUNTER_FROM ? TEXT_MAX - text.length : undefined}
            calm={calm}
          />
        )}
      </div>
    </div>
  );
}
