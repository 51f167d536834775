import { DurableObject } from "cloudflare:workers";
import { clock, wakeTime } from "../clock.ts";
import type { Env } from "../env.ts";
import { measureSites } from "../measuring.ts";
import { drain } from "../notices/drain.ts";
import { tidyPhotos } from "../photos/tidy.ts";
import { countPiece } from "../reporting.ts";
import { mendSnapshots } from "../snapshot.ts";
import { forgetOldMail } from "../store/caps.ts";
import { commit } from "../store/commit.ts";
import { nextDue } from "../store/outbox.ts";

const QUICK_BEAT_MS = 30_000;
const SLOW_BEAT_MS = 10 * 60_000;
/** The beat stays quick for this long after something arrived. */
const QUICK_FOR_MS = 60 * 60_000;
/** How often addresses older than 48 h are forgotten. */
const FORGET_MS = 60 * 60_000;
/** How often it is looked whether a report is to be counted. */
const REPORTS_MS = 10 * 60_000;
/** Sites measured in one beat, at most: a busy one takes 100 ms of the processor. */
const MEASURED_MAX = 3;
/** Settings published belatedly in one beat, and what was measured, at most. */
const MENDED_MAX = 5;
/** So many beats in a row may have something to tell; then what has time gets a beat of its own. */
const BUSY_MAX = 20;
/** Arrivals closer together than this are not written down again. */
const GRAIN_MS = 60_000;

/**
 * Owns time: what is due is done on its alarm, never on somebody's request. The alarm is a standing heartbeat, so that
 * work which nobody announced (a process that died after the receipt) is found all the same.
 */
export class Timekeeper extends DurableObject<Env> {
  #forgotAt = 0;
  /** Beats in a row that had something to tell. */
  #busy = 0;
  /** When it was last looked for reports, and whether the next beat with nothing to tell counts a piece of one. */
  #reportedAt = 0;
  #isToCount = false;
  #lastRound: Promise<unknown> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => {
      if ((await ctx.storage.getAlarm()) === null) await ctx.storage.setAlarm(Date.now());
    });
  }

  /** Something is about to be stored: from now on the beat is quick. Answers until when; durable once it has answered. */
  async arrived(now: number): Promise<number> {
    const quickUntil = now + QUICK_FOR_MS;
    const known = (await this.ctx.storage.get<number>("quickUntil")) ?? 0;
    if (Math.abs(quickUntil - known) > GRAIN_MS) await this.ctx.storage.put("quickUntil", quickUntil);
    await this.#wakeBy(wakeTime(now + QUICK_BEAT_MS));
    return quickUntil;
  }

  /** Look now. */
  async wake(): Promise<void> {
    await this.#wakeBy(Date.now());
  }

  /** Somebody waits for a report that was never counted. */
  async count(): Promise<void> {
    this.#isToCount = true;
    await this.#wakeBy(Date.now());
  }

  /** The outbox has something due at this time (ms UTC). */
  async expect(due: number): Promise<void> {
    await this.#wakeBy(wakeTime(due));
  }

  async #wakeBy(time: number): Promise<void> {
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > time) await this.ctx.storage.setAlarm(time);
  }

  /**
   * One round after the other: what a slow one puts into a digest must be written down before a later one tells that
   * digest, or it would be told of by nobody.
   */
  #round(): ReturnType<typeof drain> {
    const round = this.#lastRound.then(() => drain(this.env, clock()));
    this.#lastRound = round.catch(() => undefined);
    return round;
  }

  /** What a site's answers take is worked out once a day; then, and after a failure, the spool object is owed it. */
  async #measure(now: number): Promise<void> {
    await measureSites(this.env, now, MEASURED_MAX);
    await mendSnapshots(this.env, MENDED_MAX);
  }

  /** Runs what is due until nothing is, and lists what ran; the local time door calls it so that moved time is obeyed at once. */
  async runDue(): Promise<string[]> {
    const ran: string[] = [];
    for (;;) {
      const { told, more } = await this.#round();
      ran.push(...told);
      if (!more) break;
    }
    await this.#measure(clock());
    while (await countPiece(this.env, clock()));
    return ran;
  }

  /**
   * One thing in one beat: what is due is told, and what has time is done when nothing was. Both together would ask the
   * database more than one invocation may. True asks for another beat at once.
   */
  async #beat(now: number): Promise<boolean> {
    if (this.#busy < BUSY_MAX) {
      const { told, more } = await this.#round();
      if (more) return true;
      if (told.length > 0) return ++this.#busy === BUSY_MAX;
    }
    this.#busy = 0;
    if (this.#isToCount) {
      this.#isToCount = await countPiece(this.env, now);
      return this.#isToCount;
    }
    await this.#tidy(now);
    if (Math.abs(now - this.#reportedAt) < REPORTS_MS) return false;
    this.#reportedAt = now;
    this.#isToCount = await countPiece(this.env, now);
    return this.#isToCount;
  }

  /** What has time until nothing is to be told. */
  async #tidy(now: number): Promise<void> {
    if (Math.abs(now - this.#forgotAt) >= FORGET_MS) {
      this.#forgotAt = now;
      await commit(this.env.DB, [forgetOldMail(this.env.DB, now)]);
    }
    await this.#measure(now);
    await tidyPhotos(this.env, now);
  }

  /** Never throws: the platform gives an alarm up after six failures, and then nobody would be told of anything. */
  override async alarm(): Promise<void> {
    const now = clock();
    const quickUntil = (await this.ctx.storage.get<number>("quickUntil")) ?? 0;
    await this.ctx.storage.setAlarm(wakeTime(now + (now < quickUntil ? QUICK_BEAT_MS : SLOW_BEAT_MS)));
    try {
      if (await this.#beat(now)) {
        await this.ctx.storage.setAlarm(Date.now());
        return;
      }
      const due = await nextDue(this.env.DB);
      if (due !== undefined) await this.#wakeBy(wakeTime(due));
    } catch (error) {
      console.error("timekeeper", error instanceof Error ? error.name : "failed");
      await this.#wakeBy(wakeTime(now + QUICK_BEAT_MS));
    }
  }
}
