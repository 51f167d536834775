import { coachWords as words } from "../../coach/words.ts";

/** Why, what to try, and where that is known from; in the language of the draft. */
export function Advice({
  of,
  lang,
}: {
  of: { why: string; instead: string; source: string; words?: string[] | undefined };
  lang: string | undefined;
}) {
  return (
    <div class="advice">
      <p lang={lang}>{of.why}</p>
      <p>
        <strong>{words.tryInstead}</strong> <span lang={lang}>{of.instead}</span>
      </p>
      {of.words && of.words.length > 0 && (
        <p class="source">
          {words.weighs}: <span lang={lang}>{of.words.map((each) => `“${each}”`).join(", ")}</span>
        </p>
      )}
      <p class="source">
        {words.source}: {of.source}
      </p>
    </div>
  );
}
