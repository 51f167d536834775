import type { PreventionView } from "../../../../shared/prevention.ts";
import { newId } from "../../../../worker/inbox/drafts.ts";
import { HOUR } from "../world.ts";

/** Something that is to change, and has not yet; due in five days. */
export function prevention(part: Partial<PreventionView> = {}): PreventionView {
  const now = Date.now();
  return {
    id: newId(),
    cause: "Late parcels",
    change: "The driver rings first",
    by: "Tom",
    madeAt: now - HOUR,
    dueAt: now + 5 * 24 * HOUR + 60_000,
    fixedAt: null,
    toldAt: null,
    told: 0,
    wouldTell: 0,
    checkAt: null,
    held: null,
    heldAt: null,
    recurred: 0,
    acknowledged: false,
    ...part,
  };
}

/** The same once it is fixed, since ten days. */
export function fixed(part: Partial<PreventionView> = {}): PreventionView {
  const now = Date.now();
  return prevention({ fixedAt: now - 240 * HOUR, checkAt: now + 480 * HOUR + 60_000, ...part });
}
