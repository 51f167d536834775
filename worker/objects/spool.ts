import { DurableObject } from "cloudflare:workers";
import type { Snapshot } from "../../shared/site.ts";
import type { Env } from "../env.ts";

/**
 * One per site. Holds the site's numbered snapshot, so that intake never asks D1 for settings. Complaints that D1 could
 * not take will be kept here too; `worker/keep.ts` is where they would be handed over.
 */
export class Spool extends DurableObject<Env> {
  /** The snapshot, or null for a site this object was never told of; an unknown site stores nothing. */
  async snapshot(): Promise<Snapshot | null> {
    return (await this.ctx.storage.get<Snapshot>("snapshot")) ?? null;
  }

  /** Takes a snapshot unless a newer one is here. Answers the number that now stands. */
  async publish(snapshot: Snapshot): Promise<number> {
    const held = await this.ctx.storage.get<Snapshot>("snapshot");
    if (held && held.number >= snapshot.number) return held.number;
    await this.ctx.storage.put("snapshot", snapshot);
    return snapshot.number;
  }
}
