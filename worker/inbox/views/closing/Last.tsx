import type { ElsewhereView, OverView } from "../../../../shared/closing.ts";
import { now } from "../../clock.ts";
import { isOutOfDate } from "../../../../shared/elsewhere/elsewhere.ts";
import { closingWords } from "../../closing/words.ts";
import { dayWords, wallDayWords } from "../../when.ts";
import { siteZone } from "../../promises/wall.ts";
import { Outside } from "../Facts.tsx";

const words = closingWords.last;
type LastWords = Pick<NonNullable<OverView["last"]>, "done" | "offer" | "offerUntil">;

/** The last words as the visitor has them before them. What nobody has looked up for a year is marked, for the team. */
export function Last({ last, elsewhere }: { last: LastWords; elsewhere: readonly ElsewhereView[] }) {
  const { done, offer, offerUntil } = last;
  return (
    <dl class="last-words">
      {done !== "" && (
        <div>
          <dt>{words.done}</dt>
          <dd dir="auto">{done}</dd>
        </div>
      )}
      {offer !== "" && (
        <div>
          <dt>{words.offer}</dt>
          <dd>
            <p dir="auto">{offer}</p>
            {offerUntil !== null && <p>{untilWords(offerUntil)}</p>}
          </dd>
        </div>
      )}
      {elsewhere.length > 0 && (
        <div>
          <dt>{words.elsewhere}</dt>
          <dd>
            <ul>
              {elsewhere.map((one) => (
                <Turn key={`${one.name} ${one.url}`} one={one} />
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

function untilWords(at: number): string {
  return (at < now.value ? words.stood : words.until)(wallDayWords(at, siteZone()));
}

function Turn({ one: { name, text, url, checkedOn } }: { one: ElsewhereView }) {
  return (
    <li>
      <strong dir="auto">{name}</strong>
      <p dir="auto">{text}</p>
      {url !== null && url !== "" && <Outside url={url} />}
      {checkedOn !== null &&
        (isOutOfDate(checkedOn, now.value) ? (
          <p class="warn">{words.stale(dayWords(checkedOn))}</p>
        ) : (
          <p class="hint">{words.checked(dayWords(checkedOn))}</p>
        ))}
    </li>
  );
}
