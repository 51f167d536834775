import { useState } from "preact/hooks";
import type { GoodAnswersView } from "../../../../shared/coaching.ts";
import { paths } from "../../../../shared/paths.ts";
import { ask } from "../../api.ts";
import { coachWords } from "../../coach/words.ts";
import { words as inboxWords } from "../../words.ts";

const words = coachWords.good;

/** What this site holds up as good, to read beside one's own. Folded away, and fetched when it is unfolded. */
export function GoodAnswers({ lang }: { lang: string }) {
  const [items, setItems] = useState<GoodAnswersView["items"] | "failed">();
  async function load(): Promise<void> {
    const outcome = await ask<GoodAnswersView>("GET", paths.api.goodAnswers);
    setItems(outcome.ok ? outcome.value.items : "failed");
  }
  return (
    <details class="good-answers" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{words.list}</summary>
      {items === "failed" && <p class="hint">{words.failed}</p>}
      {Array.isArray(items) && (
        <>
          <p class="hint">{items.length === 0 ? words.none : words.hint}</p>
          <ol>
            {ordered(items, lang).map((item) => (
              <li key={item.message}>
                <p class="hint">
                  {words.about(inboxWords.kind[item.kind], item.wish ? inboxWords.wish[item.wish] : undefined)}
                </p>
                <p class="good-text" lang={item.lang} dir="auto">
                  {item.text}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}

const primary = (tag: string): string => tag.split("-")[0] ?? tag;

/** Those in the language of the draft first; otherwise as they came. */
function ordered(items: GoodAnswersView["items"], lang: string): GoodAnswersView["items"] {
  const here = (tag: string): number => (primary(tag) === primary(lang) ? 0 : 1);
  return items.toSorted((one, other) => here(one.lang) - here(other.lang));
}
