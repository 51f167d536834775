import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { paths } from "../../../shared/paths.ts";
import type { RecoveryView } from "../../../shared/remedy.ts";
import { ask, type Failure } from "../api.ts";
import { me } from "../session.ts";

/** What the team may give, and of which site and member that was learnt. */
const held = signal<{ of: string; view: RecoveryView } | undefined>(undefined);
const failed = signal<Failure["error"] | undefined>(undefined);

const whose = (): string => `${me.value?.site} ${me.value?.member.id}`;

export async function loadGuidelines(): Promise<void> {
  const of = whose();
  const outcome = await ask<RecoveryView>("GET", paths.api.recovery);
  failed.value = outcome.ok ? undefined : outcome.error;
  if (outcome.ok) held.value = { of, view: outcome.value };
}

export function learnGuidelines(view: RecoveryView): void {
  held.value = { of: whose(), view };
}

export interface Guidelines {
  view: RecoveryView | undefined;
  failed: Failure["error"] | undefined;
}

/** The site's guidelines, looked up anew whenever somebody begins to need them. */
export function useGuidelines(needed: boolean): Guidelines {
  useEffect(() => {
    if (needed) void loadGuidelines();
  }, [needed]);
  const known = held.value;
  const view = known?.of === whose() ? known.view : undefined;
  return { view, failed: view ? undefined : failed.value };
}
