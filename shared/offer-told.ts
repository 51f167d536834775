import { agreedOn, endedWith, offerStateAt, progressOf, takenBackAt } from "./offer-stands.ts";
import type { OfferView } from "./remedy.ts";
import type { ThreadView } from "./thread.ts";
import type { OfferWords } from "./words/en.offers.ts";
import type { PromiseWords } from "./words/en.promises.ts";

/** In whose words, and by whose calendar. */
export interface Telling {
  offers: OfferWords;
  promises: PromiseWords;
  /** A moment (ms UTC) in words. */
  say(at: number): string;
  /** A sum (minor units of the offer's currency) in words. */
  money(amount: number): string;
}

/** What became of an offer, in words. */
export interface Told {
  title: string;
  lines: string[];
  /** It was promised, and has not come in time. */
  late: boolean;
}

/**
 * What became of an offer that waits for no answer any more, as of `now` (ms UTC). `isLast`: no other was made since, so that what
 * follows from it is said too.
 */
export function toldOf(thread: ThreadView, offer: OfferView, isLast: boolean, now: number, telling: Telling): Told {
  const { offers, promises, say, money } = telling;
  const { answeredAt, standsUntil, counter, deliveredAt, by, madeAt } = offer;
  const going = progressOf(thread, offer, now);
  const promised = going && promises.lines[going.state](going.by, say(going.dueAt), say(going.doneAt ?? going.dueAt));
  const answered = say(answeredAt ?? madeAt);
  const reply = isLast ? (thread.replyDueAt ?? 0) : 0;
  const hears = reply > now ? offers.writes : offers.unwritten;
  const answers = reply > now ? offers.answers(thread.reader.name, say(reply)) : undefined;
  const told = (title: string, ...lines: (string | undefined)[]): Told => ({
    title,
    lines: lines.filter((line) => line !== undefined),
    late: going?.state === "broken",
  });
  switch (offerStateAt(offer, now)) {
    case "accepted":
      return told(
        offers.agreed,
        offers.accepted(answered),
        promised,
        reply && going?.state === "broken" ? hears(going.by, say(reply)) : undefined,
      );
    case "delivered":
      return told(
        agreedOn(offer).length > 1 ? offers.deliveredEither : offers.delivered,
        promised ?? offers.deliveredOn(by, say(deliveredAt ?? now)),
        isLast && !thread.over ? offers.deliveredWrong : undefined,
      );
    case "declined":
      return told(offers.declined, offers.declinedOn(answered), answers);
    case "countered":
      return told(
        offers.countered,
        offers.counteredOn(answered),
        counter === null ? undefined : offers.suggested(money(counter)),
        answers,
      );
    case "retracted": {
      const at = takenBackAt(thread, offer);
      return told(
        offers.retracted,
        at === undefined ? offers.ended[endedWith(thread, offer) ?? "otherwise"] : offers.retractedOn(say(at)),
      );
    }
    case "expired":
      return told(offers.expired, (isLast && !thread.over ? offers.expiredOn : offers.stood)(say(standsUntil)));
    default:
      // Open, but not theirs to answer: it is said until when, and nothing more.
      return told(offers.title(by), offers.stands(say(standsUntil)));
  }
}
