import type { Kind, Reach, Wish } from "../../../shared/complaint.ts";
import type { ClosingWords } from "../../../shared/words/en.closing.ts";
import type { OfferWords } from "../../../shared/words/en.offers.ts";
import type { PromiseWords } from "../../../shared/words/en.promises.ts";
import type { TimelineWords } from "../../../shared/words/en.timeline.ts";

/** Everything the pages without JavaScript say, in one language. Functions take what varies, so that each language orders it its own way. */
export interface PageWords {
  form: {
    title(site: string): string;
    lead(reader: string): string;
    away(date: string): string;
    kind: string;
    kinds: Record<Kind, string>;
    what: string;
    wish: string;
    noWish: string;
    wishes: Record<Wish, string>;
    anger: string;
    angerHint: string;
    reach: string;
    reaches: Record<Reach, string>;
    email: string;
    phone: string;
    phoneWhen: string;
    name: string;
    order: string;
    optional: string;
    honeypot: string;
    send: string;
    otherWays: string;
    language: string;
    call(phone: string): string;
    write(email: string): string;
  };
  receipt: {
    title: string;
    reference: string;
    code: string;
    codeHint: string;
    promise(reader: string, time: string): string;
    noPromise(reader: string): string;
    automatic: string;
    mail: string;
    next: string;
    open: string;
    again: string;
  };
  status: {
    title: string;
    lead: string;
    reference: string;
    code: string;
    open: string;
    loading: string;
    promise(time: string): string;
    readBy(name: string, time: string): string;
    notRead: string;
    /** Kept durably, and not where it can be looked up yet. */
    filing: string;
    onIt(name: string): string;
    /** Unfolds everything that happened. */
    timeline: string;
    /** Whose clock the times beside it are read from. */
    zone(zone: string): string;
    you: string;
    called(name: string): string;
    write: string;
    send: string;
    refresh: string;
  };
  promises: PromiseWords;
  timeline: TimelineWords;
  closing: ClosingWords;
  offers: OfferWords;
  photos: {
    label: string;
    hint: string;
    /** The alternative text of a photo. */
    one(n: number, of: number, time: string): string;
    /** Words per code of a photo that was not taken. The complaint was. */
    issues: Record<string, string> & { "photo.later": string };
  };
  problem: { title: string; back: string; fields: string };
  /** Words per code; a code that is missing here gets `unknown`. */
  errors: Record<string, string> & { unknown: string };
}
