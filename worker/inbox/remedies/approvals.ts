import { signal } from "@preact/signals";
import { paths } from "../../../shared/paths.ts";
import type { ApprovalsView } from "../../../shared/remedy.ts";
import { ask, type Failure } from "../api.ts";

/** What waits for a manager, as far as we know. */
export const approvals = signal<ApprovalsView | undefined>(undefined);
export const approvalsFailed = signal<Failure["error"] | undefined>(undefined);
let latest = 0;

/** A newer call makes an older one void. */
export async function loadApprovals(): Promise<void> {
  const mine = ++latest;
  const outcome = await ask<ApprovalsView>("GET", paths.api.approvals);
  if (mine !== latest) return;
  approvalsFailed.value = outcome.ok ? undefined : outcome.error;
  if (outcome.ok) approvals.value = outcome.value;
}

/** How many wait for whoever looks. */
export function waitingForMe(): number {
  return approvals.value?.items.filter(({ offer }) => offer.canDecide).length ?? 0;
}
