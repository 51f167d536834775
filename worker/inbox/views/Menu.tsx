import { useEffect, useState } from "preact/hooks";
import { upTo, words } from "../words.ts";

export interface Page {
  href: string;
  text: string;
  /** Where more than its own address belongs to it. */
  here?: boolean;
  /** Something waits there: how much, and in words. */
  mark?: number;
  says?: string;
  /** Stands in sight on a phone, too. */
  often?: boolean;
}

/** Every page. On a phone those that are needed often, the one that is open, and those where something waits; the rest behind "More". */
export function Menu({ pages, path }: { pages: readonly Page[]; path: string }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <nav aria-label={words.app.menu}>
      <ul class={isOpen ? "is-open" : undefined} id="pages">
        {pages.map(({ href, text, here = path === href, mark = 0, says, often = false }) => (
          <li key={href} class={often || here || mark > 0 ? undefined : "seldom"}>
            <a href={href} aria-current={here ? "page" : undefined}>
              {text}
              {mark > 0 && (
                <span class="count">
                  {upTo(mark)}
                  <span class="heard"> {says}</span>
                </span>
              )}
            </a>
          </li>
        ))}
        <li class="more-pages">
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            aria-controls="pages"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.app.fewerPages : words.app.morePages}
          </button>
        </li>
      </ul>
    </nav>
  );
}
