import { DurableObject } from "cloudflare:workers";
import type { SpooledView } from "../../shared/inbox.ts";
import type { Snapshot } from "../../shared/site.ts";
import { clock, wakeTime } from "../clock.ts";
import type { Env } from "../env.ts";
import { sameText, siblingId } from "../keys.ts";
import { opens } from "../proof.ts";
import type { Held, KeepAnswer, Manner, Words, WriteAnswer } from "../spooled/entry.ts";
import type { Intake } from "../store/intake.ts";
import { receiptOf } from "../store/receipt.ts";
import { locksOfHeld } from "../thread.ts";
import { Entries } from "./entries.ts";
import { doubled, filePiece } from "./piece.ts";

/** A quarter of an hour of the most that a site takes by default (1,200 a minute). */
const ENTRIES_MAX = 20_000;
/** Words that nobody can check yet may be a stranger's: they never fill what complaints need. */
const UNCHECKED_MAX = 5_000;
/** More on one complaint within one outage is nobody's story. */
const PER_COMPLAINT_MAX = 50;
/** Wrong codes for one complaint in an hour. */
const TRIES_MAX = 10;
const HOUR_MS = 60 * 60_000;
/** How long the heartbeat rests while D1 fails, in ms: doubled from the first to the longest. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/** Something that was set aside is waited for no longer than this at a time, in ms. */
const LONGEST_BEAT_MS = 10 * 60_000;

/**
 * One per site. Holds the site's numbered snapshot, so that intake never asks D1 for settings; and keeps, in order, what
 * D1 could not take, until its own heartbeat has filed all of it. Nobody is told from here: the notice is owed by what is filed.
 */
export class Spool extends DurableObject<Env> {
  /** Undefined for a site this object was never told of: an unknown site stores nothing, not even an empty table. */
  #entries: Entries | undefined;
  #site = "";
  #tries = new Map<string, { count: number; since: number }>();
  /** Pieces in a row in which D1 took nothing. */
  #failures = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => {
      const snapshot = await ctx.storage.get<Snapshot>("snapshot");
      if (!snapshot) return;
      this.#open(snapshot.site);
      if (this.#entries?.count && (await ctx.storage.getAlarm()) === null) await ctx.storage.setAlarm(Date.now());
    });
  }

  #open(site: string): void {
    this.#site = site;
    this.#entries ??= new Entries(this.ctx.storage.sql);
  }

  /** The snapshot, or null for a site this object was never told of. */
  async snapshot(): Promise<Snapshot | null> {
    return (await this.ctx.storage.get<Snapshot>("snapshot")) ?? null;
  }

  /**
   * Takes what is newer than what is here: settings by their number, what was measured by its time. Each by itself, so that
   * a save and a night's measuring that pass each other lose nothing.
   */
  async publish(snapshot: Snapshot): Promise<void> {
    const held = await this.ctx.storage.get<Snapshot>("snapshot");
    const settled = held && held.number >= snapshot.number ? held : snapshot;
    const isLater = (snapshot.measured?.at ?? 0) > (held?.measured?.at ?? 0);
    const { measured } = isLater || !held ? snapshot : held;
    if (settled === held && !isLater) return;
    await this.ctx.storage.put("snapshot", { ...settled, measured: measured ?? null } satisfies Snapshot);
    this.#open(snapshot.site);
  }

  /** Takes a complaint, or a correction of one. Durable, and its heartbeat set, before it answers; a retry gets the first one's receipt. */
  async keep(intake: Intake, { why, behind }: Manner): Promise<KeepAnswer> {
    const entries = this.#entries;
    if (!entries) return { refused: "unknown_site" };
    const { id, messageId, text } = intake.draft;
    const { intakes } = entries.of(id);
    const first = intakes[0];
    if (!first && behind) return { refused: "not_held" };
    if (first && !sameText(first.secretHash, intake.secretHash)) return { refused: "not_found" };
    const receipt = receiptOf(first ?? intake);
    const same = intakes.find(({ draft }) => draft.messageId === messageId);
    if (!same) {
      if (this.#isFull(entries, id)) return { refused: "full" };
      entries.add({ kind: "intake", intake }, why, true);
    }
    await this.#wakeBy(Date.now() + FIRST_WAIT_MS);
    return { kept: { receipt, fresh: !same, sameWords: !same || same.draft.text === text } };
  }

  /** Takes words for a thread. Other words under a message id that is taken are kept beside it. */
  async write(words: Words, { why, behind, checked }: Manner): Promise<WriteAnswer> {
    const entries = this.#entries;
    if (!entries) return { refused: "unknown_site" };
    const { complaint, text, proof } = words;
    const own = await this.look(complaint);
    if (!own && behind) return { refused: "not_held" };
    if (own && !(await opens(this.env.LINK_KEY, proof, locksOfHeld(own)))) return { refused: "not_found" };
    let { id } = words;
    let known = entries.words(complaint, id, proof.hash);
    if (known && known.text !== text) {
      id = await siblingId(id, text);
      known = entries.words(complaint, id, proof.hash);
    }
    if (!known) {
      const sure = checked === true || own !== null;
      if (this.#isFull(entries, complaint) || (!sure && entries.unchecked >= UNCHECKED_MAX)) return { refused: "full" };
      entries.add({ kind: "words", words: { ...words, id } }, why, sure);
    }
    await this.#wakeBy(Date.now() + FIRST_WAIT_MS);
    return { at: known?.at ?? words.at };
  }

  /** What waits of one complaint; null when the complaint itself is not here. */
  async look(complaint: string): Promise<Held | null> {
    const { intakes, words } = this.#entries?.of(complaint) ?? { intakes: [], words: [] };
    const [first, ...others] = intakes;
    return first ? { intakes: [first, ...others], words } : null;
  }

  /** The same for whoever shows the hash of its code; ten tries an hour, as in D1. In memory: what waits here does not wait long. */
  async tryCode(complaint: string, codeHash: string): Promise<Held | null> {
    const held = await this.look(complaint);
    if (!held) return null;
    const now = Date.now();
    const known = this.#tries.get(complaint);
    const tried = known && Math.abs(now - known.since) < HOUR_MS ? known : { count: 0, since: now };
    if (tried.count >= TRIES_MAX) return null;
    const isRight = sameText(codeHash, held.intakes[0].codeHash ?? "");
    this.#tries.set(complaint, { ...tried, count: isRight ? 0 : tried.count + 1 });
    return isRight ? held : null;
  }

  async figure(): Promise<SpooledView | null> {
    return this.#entries?.figure() ?? null;
  }

  #isFull(entries: Entries, complaint: string): boolean {
    return entries.count >= ENTRIES_MAX || entries.countOf(complaint) >= PER_COMPLAINT_MAX;
  }

  async #wakeBy(time: number): Promise<void> {
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > time) await this.ctx.storage.setAlarm(time);
  }

  /** Never throws: the platform gives an alarm up after six failures, and then what waits here would wait for ever. */
  override async alarm(): Promise<void> {
    try {
      await this.ctx.storage.setAlarm(Date.now() + LONGEST_WAIT_MS);
      const entries = this.#entries;
      let rest = 0;
      if (entries?.count) {
        const waitUntil = (promise: Promise<unknown>) => this.ctx.waitUntil(promise);
        const how = await filePiece({ env: this.env, site: this.#site, waitUntil }, entries, clock());
        this.#failures = how === "failing" ? this.#failures + 1 : 0;
        if (how === "failing") rest = doubled(FIRST_WAIT_MS, LONGEST_WAIT_MS, this.#failures - 1);
      }
      // Looked at after the piece: what came meanwhile has found the alarm set, or finds it deleted and sets it.
      const next = entries?.nextAt();
      if (next === undefined) await this.ctx.storage.deleteAlarm();
      else
        await this.ctx.storage.setAlarm(
          Math.max(Date.now() + rest, Math.min(wakeTime(next), Date.now() + LONGEST_BEAT_MS)),
        );
    } catch (error) {
      console.error("spool", error instanceof Error ? error.name : "failed");
    }
  }
}
