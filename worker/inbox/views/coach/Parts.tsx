import { COMPONENTS, type Component } from "../../../../shared/coach/types.ts";
import type { Coached } from "../../coach/check.ts";
import type { Rail } from "../../coach/rail.ts";
import { onEscape } from "../../keys.ts";
import { coachWords as words } from "../../coach/words.ts";
import { Advice } from "./Advice.tsx";

/** The six parts of an apology: what is there, and on a tap the words that say so, or what to try. */
export function Parts({ rail, lang }: { rail: Rail; lang: string | undefined }) {
  const { report } = rail;
  if (!report) return null;
  return (
    <section class="parts" aria-label={words.parts}>
      <ul>
        {COMPONENTS.map((part) => {
          const { state } = report.components[part];
          const open = rail.part === part;
          return (
            <li key={part} class={`part ${state}`}>
              <button
                type="button"
                aria-expanded={open}
                aria-controls={open ? "coach-part" : undefined}
                onClick={() => rail.choosePart(open ? undefined : part)}
                onKeyDown={open ? onEscape(() => rail.choosePart(undefined)) : undefined}
              >
                <span class="bead" aria-hidden="true" />
                <span>
                  {words.part[part]}
                  <span class="state">{words.state[state]}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {rail.part && <Detail rail={rail} part={rail.part} lang={lang} />}
    </section>
  );
}

function Detail({ rail, part, lang }: { rail: Rail; part: Component; lang: string | undefined }) {
  const report: NonNullable<Coached["report"]> = rail.report!;
  const { state, evidence } = report.components[part];
  const lack = report.missing.find(({ component }) => component === part);
  return (
    <div class="part-detail" id="coach-part">
      <p class="part-name">{words.part[part]}</p>
      {evidence.length > 0 && (
        <>
          <p class="hint">{words.partSays.evidence}</p>
          <ul lang={lang}>
            {rail.evidence.map((text, index) => (
              <li key={index} class="quoted" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {!lack && state !== "present" && <p>{words.partSays[state]}</p>}
      {lack && <Advice of={lack} lang={lang} />}
    </div>
  );
}
