import type { PreventionView } from "../../../../shared/prevention.ts";
import { now } from "../../clock.ts";
import type { PreventionDeeds } from "../../prevention/deeds.ts";
import { preventionStanding, type PreventionStanding } from "../../prevention/standing.ts";
import { preventionWords } from "../../prevention/words.ts";
import { siteZone } from "../../promises/wall.ts";
import { wallDayWords } from "../../when.ts";
import { Time } from "../Time.tsx";
import { Held } from "./Held.tsx";
import { Tell } from "./Tell.tsx";

const words = preventionWords.one;
/** A shape beside the state, for those who see no colour. */
const SHAPES: Record<PreventionStanding, string> = {
  open: "○",
  late: "!",
  fixed: "✓",
  asked: "?",
  held: "✓",
  failed: "✗",
};

interface OneProps {
  prevention: PreventionView;
  deeds: PreventionDeeds;
}

/** One change: how it stands, what became of it, and what to do next. */
export function One({ prevention, deeds }: OneProps) {
  const { id, change, by, fixedAt, dueAt } = prevention;
  const standing = preventionStanding(prevention, now.value);
  return (
    <li class={`prevention is-${standing}`}>
      <p class="prevention-change" dir="auto">
        {change}
      </p>
      <p class="prevention-facts">
        <strong class="prevention-state">
          <span aria-hidden="true">{SHAPES[standing]} </span>
          {stateWords(prevention, standing)}
        </strong>
        {fixedAt === null && (
          <>
            {" "}
            · {dueAt > now.value ? words.due : words.wasDue} <Time at={dueAt} />
          </>
        )}{" "}
        · <bdi>{fixedAt === null ? words.by(by) : words.wasBy(by)}</bdi>
      </p>
      {fixedAt !== null && <Since prevention={prevention} />}
      {fixedAt === null ? (
        <button
          type="button"
          aria-label={preventionWords.fix.tapOf(change)}
          aria-disabled={deeds.busy}
          onClick={() => void deeds.fix(id)}
        >
          {preventionWords.fix.tap}
        </button>
      ) : (
        <>
          <Tell prevention={prevention} deeds={deeds} />
          <Held prevention={prevention} deeds={deeds} />
        </>
      )}
    </li>
  );
}

function stateWords({ fixedAt }: PreventionView, standing: PreventionStanding): string {
  if (fixedAt === null) return standing === "late" ? words.overdue : words.open;
  return words.fixed(wallDayWords(fixedAt, siteZone()));
}

/** What became of it since it was fixed: who was told, whether it came back, whether it held. */
function Since({ prevention }: { prevention: PreventionView }) {
  const { toldAt, told, wouldTell, recurred, held, heldAt, checkAt } = prevention;
  return (
    <div class="prevention-since">
      {recurred > 0 ? (
        <p class="came-back">
          <span aria-hidden="true">! </span>
          {words.recurred(recurred)}
        </p>
      ) : (
        <p>{words.quiet}</p>
      )}
      {toldAt === null ? (
        <p>{wouldTell > 0 ? words.untold : words.nobody}</p>
      ) : (
        <p>
          {words.told(told)} <Time at={toldAt} />
          {wouldTell > 0 && ` ${words.toldNotAll}`}
        </p>
      )}
      {held === null
        ? checkAt !== null &&
          checkAt > now.value && (
            <p>
              {words.asks} <Time at={checkAt} />
            </p>
          )
        : heldAt !== null && (
            <p>
              <strong>{held ? words.held : words.notHeld}</strong>, {words.heldSaid} <Time at={heldAt} />
            </p>
          )}
    </div>
  );
}
