import type { EventView } from "../../shared/thread.ts";
import { timeline } from "../../shared/words/en.timeline.ts";
import type { TimelineWords } from "../../shared/words/en.timeline.ts";
import { dated } from "../dated.ts";

const catalogues: Record<string, (() => Promise<TimelineWords>) | undefined> = {
  es: () => import("../../shared/words/es.timeline.ts").then((chunk) => chunk.timeline),
  de: () => import("../../shared/words/de.timeline.ts").then((chunk) => chunk.timeline),
};

/** Everything that happened, as a list that is loaded when it is unfolded. */
export async function ready(language: string) {
  const words = (await catalogues[language]?.().catch(() => timeline)) ?? timeline;
  return ({ events }: { events: readonly EventView[] }) => (
    <ol>
      {events.map(({ n, kind, by, at }) => {
        const said = words[kind]?.(by);
        return (
          said && (
            <li key={n}>
              <p class="soft">{dated(at, language)}</p>
              <p>{said}</p>
            </li>
          )
        );
      })}
    </ol>
  );
}
