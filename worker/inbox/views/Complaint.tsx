import { useEffect } from "preact/hooks";
import { paths } from "../../../shared/paths.ts";
import { useEnding, type Ending } from "../closing/ending.ts";
import { closingWords } from "../closing/words.ts";
import { useReadingOf, type ReadingOf } from "../coach/case.ts";
import { useComplaint, useReading, type OpenComplaint } from "../complaint.ts";
import { isSafetyMatter } from "../look/suggest.ts";
import { failureWords, LANG, languageName, words } from "../words.ts";
import { Anger } from "./Anger.tsx";
import { Composer } from "./Composer.tsx";
import { Context } from "./Context.tsx";
import { Facts } from "./Facts.tsx";
import { Deeds, Warnings } from "./Marks.tsx";
import { Owed } from "./Owed.tsx";
import { Photos } from "./Photos.tsx";
import { Thread } from "./Thread.tsx";
import { FirstLook } from "./look/FirstLook.tsx";
import { AskOwner, Asked } from "./people/AskOwner.tsx";
import { Earlier, Second } from "./people/Earlier.tsx";
import { CloseForGood } from "./closing/CloseForGood.tsx";
import { Effort } from "./closing/Effort.tsx";
import { FollowUp } from "./closing/FollowUp.tsx";
import { Over } from "./closing/Over.tsx";
import { Counter } from "./remedies/Counter.tsx";
import { decidesHere, Offers } from "./remedies/Offers.tsx";
import { Scores } from "./closing/Scores.tsx";
import { TheEnd } from "./closing/TheEnd.tsx";
import { Preventions } from "./prevention/Preventions.tsx";
import { Missed } from "./promises/Missed.tsx";
import { Promises } from "./promises/Promises.tsx";
import { Title } from "./Title.tsx";

/** One complaint: the facts first, then the words, then the thread, and the answer always in reach. */
export function Complaint({ id }: { id: string }) {
  const open = useComplaint(id);
  useReading(open);
  useEffect(() => window.scrollTo(0, 0), [id]);
  return (
    <article class="complaint">
      <p class="back">
        <a href={paths.inbox}>{words.complaint.back}</a>
      </p>
      {open.view ? <Opened open={open} /> : <Unopened open={open} />}
    </article>
  );
}

function Unopened({ open }: { open: OpenComplaint }) {
  return (
    <div class="complaint-body">
      <Title>{words.complaint.loading}</Title>
      {open.failed ? (
        <div class="empty" role="alert">
          <p>{open.failed === "not_found" ? words.complaint.gone : words.failed.load}</p>
          <p>{open.failed === "offline" ? words.failed.words["cannot_look"] : ""}</p>
          <button type="button" onClick={() => void open.load()}>
            {words.failed.again}
          </button>
        </div>
      ) : (
        <output class="skeleton tall" aria-label={words.list.loading}>
          <span />
          <span />
          <span />
        </output>
      )}
    </div>
  );
}

function spokenHere(lang: string): boolean {
  return lang.split("-")[0] === LANG;
}

function Opened({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const { item } = view;
  const reading = useReadingOf(open);
  const who = item.name ?? words.row.somebody;
  const ending = useEnding(open, item.id);
  return (
    <>
      <div class="complaint-body">
        {open.failed && (
          <output class="stale">{open.failed === "offline" ? words.failed.offline : failureWords(open.failed)}</output>
        )}
        <header class="complaint-head">
          <Title page={item.reference}>{words.complaint.from(words.kind[item.kind], who)}</Title>
          <p class="reference">
            <span class="heard">{words.complaint.reference} </span>
            {item.reference}
            {item.anger !== null && <Anger level={item.anger} />}
            {item.test && <span class="mark">{words.row.test}</span>}
          </p>
          <Owed item={item} />
          <Effort view={view} />
        </header>
        {ending.on ? (
          <CloseForGood open={open} ending={ending} />
        ) : (
          <Read open={open} reading={reading} ending={ending} />
        )}
      </div>
      <Composer
        key={`${item.id} ${ending.on}`}
        open={open}
        reading={reading[0]}
        ending={ending}
        name={item.name ?? words.composer.someone}
      />
    </>
  );
}

interface ReadProps {
  open: OpenComplaint;
  reading: ReadingOf;
  ending: Ending;
}

/** Everything that is read before an answer is written. */
function Read({ open, reading, ending }: ReadProps) {
  const view = open.view!;
  const { item } = view;
  const first = view.messages.find((message) => message.kind === "words");
  const isDeleted = view.events.some(({ kind }) => kind === "words_deleted");
  return (
    <>
      <Over open={open} />
      {decidesHere(view) && <Offers open={open} />}
      <Counter open={open} />
      <Missed view={view} />
      <Second view={view} />
      <Asked view={view} />
      <Deeds open={open} />
      <Facts view={view} />
      {first && (
        <section class="their-words" aria-label={words.complaint.words}>
          <h2>{spokenHere(first.lang) ? words.complaint.words : words.complaint.wordsIn(languageName(first.lang))}</h2>
          {isDeleted ? (
            <p class="hint">{closingWords.wordsDeleted}</p>
          ) : (
            <p lang={first.lang} dir="auto">
              {first.text}
            </p>
          )}
        </section>
      )}
      <Photos view={view} />
      <Warnings open={open} />
      {item.kind === "problem" && <FirstLook view={view} reading={reading[0]} onSay={reading[1]} />}
      <AskOwner open={open} />
      {!decidesHere(view) && <Offers open={open} />}
      <Promises open={open} />
      <Earlier view={view} />
      <Thread open={open} first={first?.id} calm={isSafetyMatter(view, reading[0])} />
      <Preventions open={open} reading={reading} />
      <Scores rating={view.rating} />
      <FollowUp open={open} />
      <TheEnd open={open} ending={ending} />
      <Context view={view} />
    </>
  );
}
