import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ANGER_MAX } from "../../../../shared/complaint.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { coachWords } from "../../coach/words.ts";
import { words as inboxWords } from "../../words.ts";

const words = coachWords.theirs;

/** Their own words, their wish and how angry they said they are, where the answer is written. Nothing is guessed. */
export function Theirs({ view }: { view: ComplaintView }) {
  const [all, setAll] = useState(false);
  const { wish, anger } = view.item;
  const said = view.messages.filter(({ author }) => author === "visitor");
  const begin = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const words = begin.current?.firstElementChild;
    if (!all && words) setCut(words.scrollHeight > words.clientHeight + 1);
  }, [all, said[0]?.text]);
  const long = all || isCut || said.length > 1;
  return (
    <section class={`theirs${all ? " all" : ""}`} aria-label={words.title}>
      <div class="theirs-words" ref={begin}>
        {(all ? said : said.slice(0, 1)).map((message) => (
          <p key={message.id} lang={message.lang} dir="auto">
            {message.text}
          </p>
        ))}
      </div>
      <p class="theirs-facts">
        {wish && <span>{words.wish(inboxWords.wish[wish])}</span>}
        {anger !== null && <span>{words.anger(anger, ANGER_MAX)}</span>}
        {long && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.less : words.all}
          </button>
        )}
      </p>
    </section>
  );
}
