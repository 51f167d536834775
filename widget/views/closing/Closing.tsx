import type { ThreadKey, ThreadView } from "../../../shared/thread.ts";
import { isRatable, tapsOffered, whereItStands } from "../../../shared/where-it-stands.ts";
import type { ClosingWords } from "../../../shared/words/en.closing.ts";
import { closingWords } from "../../closing-words.ts";
import { dated } from "../../dated.ts";
import type { LaterWords } from "../../strings/en.later.ts";
import { FollowUp } from "./FollowUp.tsx";
import { Over } from "./Over.tsx";
import { Rating } from "./Rating.tsx";
import { Tap } from "./Tap.tsx";

export interface ClosingProps {
  base: string;
  access: ThreadKey;
  words: LaterWords;
  thread: ThreadView;
  /** The answer that came with the link; it counts when it is confirmed. */
  marked?: string | undefined;
  /** Something was done, or could not be, in words; the thread is looked at anew. */
  told(said: string): void;
}
/** What every part of it is drawn from. */
export interface Part extends ClosingProps {
  closing: ClosingWords;
}

/** What goes before everything else: our question, how it ended, or how it stands since the visitor said so. */
function Standing(props: Part) {
  const { thread, closing, words, marked } = props;
  const { stands, ask } = closing;
  const now = whereItStands(thread);
  const late = marked && Object.hasOwn(ask.answers, marked) && now?.is !== "asked";
  return (
    <>
      {late && <p>{ask.over}</p>}
      {thread.wordsDeleted && <p>{stands.wordsGone}</p>}
      {now?.is === "right" && <p>{stands.right(dated(now.at, words.lang))}</p>}
      {now?.is === "open_again" && <p>{stands.openAgain(dated(now.at, words.lang))}</p>}
      {now?.is === "asked" && <FollowUp key={thread.followUp?.askedAt} {...props} />}
      {now?.is === "over" && <Over {...props} over={now.over} />}
      {isRatable(thread) && <Rating {...props} />}
    </>
  );
}

/** What the visitor can do about it by themselves, as far as it is possible. */
function Taps(props: Part) {
  return (
    <>
      {tapsOffered(props.thread).map((step) => (
        <Tap key={step} {...props} step={step} hint />
      ))}
    </>
  );
}

export async function ready(language: string) {
  const closing = await closingWords(language);
  return {
    Standing: (props: ClosingProps) => <Standing closing={closing} {...props} />,
    Taps: (props: ClosingProps) => <Taps closing={closing} {...props} />,
  };
}
