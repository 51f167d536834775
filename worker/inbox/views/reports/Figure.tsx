import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { SMALL_SAMPLE } from "../../../../shared/report-view.ts";
import type { Message } from "../../reports/messages.ts";
import { isSmall } from "../../reports/figures.ts";
import { reportWords as words } from "../../reports/words.ts";
import { Behind, type Rows } from "./Behind.tsx";

interface FigureProps {
  message: Message;
  /** What `n` counts. */
  counts: string;
  /** Some of what is drawn goes by few. */
  someFew?: boolean;
  /** What else must be said, in a sentence. */
  note?: string | false;
  rows: Rows;
  children: ComponentChildren;
}

/** One message, what it goes by, its plot, and the figures behind it. Where there is nothing to draw it says only that. */
export function Figure({ message: { title, n }, counts, someFew = false, note, rows, children }: FigureProps) {
  const id = useId();
  if (n === 0)
    return (
      <div class="report-figure is-empty">
        <h3>{title}</h3>
        {note && <p class="hint">{note}</p>}
      </div>
    );
  const few = isSmall(n) ? words.few(SMALL_SAMPLE) : someFew ? words.someFew(SMALL_SAMPLE) : undefined;
  return (
    <figure class="report-figure" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p class="hint">
          {words.goesBy(n, counts)}
          {few !== undefined && `. ${few}`}
        </p>
        {note && <p class="hint">{note}</p>}
      </figcaption>
      {children}
      <Behind title={title} rows={rows} />
    </figure>
  );
}
