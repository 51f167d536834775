import { now } from "../clock.ts";
import { spooled } from "../list.ts";
import { sinceWords } from "../when.ts";
import { words } from "../words.ts";

/** Something is stored but not filed yet, and so not in this list: how much, since when, why, and that it is safe. */
export function Spooled() {
  const waiting = spooled.value;
  if (!waiting) return null;
  const { count, since, why } = waiting;
  const said = words.list;
  return (
    <output class="stale spooled">
      <strong>{said.spooled(count, sinceWords(since, now.value))}</strong>
      {`: ${said.spooledWhy[why] ?? why}. ${said.spooledSafe}`}
    </output>
  );
}
