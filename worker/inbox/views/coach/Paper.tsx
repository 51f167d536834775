import type { ComponentProps } from "preact";
import type { Ref } from "preact";
import { pieces, type Mark } from "../../coach/spans.ts";

type Area = Omit<ComponentProps<"textarea">, "ref" | "value" | "rows">;

/**
 * A text box with marks under its words. The same text lies beneath it, unseen, in the same face and the same width, and
 * carries the lines. That text gives both their height, and their frame scrolls, so the two can never part.
 */
export function Paper({
  box,
  value,
  marks,
  ...area
}: Area & { box: Ref<HTMLTextAreaElement>; value: string; marks: readonly Mark[] }) {
  return (
    <div class="paper">
      <div class="sheet">
        <div class="under" aria-hidden="true" lang={area.lang}>
          {pieces(value, marks).map(({ text, look }, index) =>
            look === "" ? (
              text
            ) : (
              <mark key={index} class={look}>
                {text}
              </mark>
            ),
          )}
          {"\u200b"}
        </div>
        <textarea {...area} ref={box} rows={1} value={value} dir="auto" />
      </div>
    </div>
  );
}
