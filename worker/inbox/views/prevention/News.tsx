import { useEffect, useRef, useState } from "preact/hooks";
import { news } from "../../live.ts";
import { acknowledge, changes, lookForChanges } from "../../prevention/news.ts";
import { preventionWords } from "../../prevention/words.ts";
import { siteZone } from "../../promises/wall.ts";
import { me } from "../../session.ts";
import { wallDayWords } from "../../when.ts";

const words = preventionWords.news;

/** What has changed so that it does not happen again: each member sees it once, one at a time, and says that they have. */
export function News() {
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const looked = useRef(false);
  const member = me.value?.member.id;
  const { n, complaint } = news.value;
  useEffect(() => {
    // The first look waits for no news, and news of one complaint are none of a change.
    const isFirst = !looked.current;
    looked.current = true;
    if (member !== undefined && (isFirst || complaint === null)) void lookForChanges(member);
  }, [n, member]);
  const [first, ...others] = changes.value;
  if (!first) return null;
  async function gotIt(id: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    await acknowledge(id);
    setBusy(false);
    // The last one takes the button with it.
    if (changes.value.length === 0) document.querySelector<HTMLElement>("h1")?.focus();
    else button.current?.focus();
  }
  return (
    <aside class="changes" aria-label={words.title}>
      <div>
        <p>
          <strong>{words.since(wallDayWords(first.fixedAt ?? first.madeAt, siteZone()), first.cause)}</strong>
        </p>
        <p dir="auto">{first.change}</p>
        <p class="hint">
          {preventionWords.one.wasBy(first.by)}
          {others.length > 0 && ` · ${words.more(others.length)}`}
        </p>
      </div>
      <button type="button" ref={button} aria-disabled={busy} onClick={() => void gotIt(first.id)}>
        {words.gotIt}
      </button>
    </aside>
  );
}
