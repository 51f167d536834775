import type { ComplaintView } from "../../../../shared/inbox.ts";
import { now } from "../../clock.ts";
import { promiseWords } from "../../promises/words.ts";
import { exactWords } from "../../when.ts";

/** The promised first answer is late: what we said, whether they know, and what we say now. */
export function Missed({ view }: { view: ComplaintView }) {
  const said = promiseWords.missed;
  const { missed, item } = view;
  const isOwed = item.owed?.what === "answer";
  const dueAt = missed?.dueAt ?? view.promiseDueAt;
  if (dueAt === null || (missed === null && (!isOwed || dueAt > now.value))) return null;
  const name = item.name ?? promiseWords.someone;
  const sentences = [
    said.promised(exactWords(dueAt)),
    isOwed ? said.late : said.answered,
    missed ? said.told(name, exactWords(missed.toldAt)) : said.untold(name),
    missed &&
      isOwed &&
      (missed.nextAt > now.value ? said.next(exactWords(missed.nextAt)) : said.nextPassed(exactWords(missed.nextAt))),
  ].filter(Boolean);
  return <p class={isOwed ? "warn" : "calm"}>{sentences.join(" ")}</p>;
}
