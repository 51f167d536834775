import { effect, signal } from "@preact/signals";
import type { VerdictView } from "../../shared/inbox.ts";
import { LEAVES_AFTER_MS } from "../../shared/limits.ts";
import { paths } from "../../shared/paths.ts";
import type { Verdict } from "../../shared/spam.ts";
import { ask } from "./api.ts";
import { serverNow } from "./clock.ts";
import { filter, loadList } from "./list.ts";
import { say } from "./say.ts";
import { failureWords, words } from "./words.ts";

/** The rows that are chosen, by id. */
export const chosen = signal<ReadonlySet<string>>(new Set());
/** The last verdict, as long as it can be taken back here: on which complaints, and what they were before. */
export const done = signal<{ ids: string[]; verdict: Verdict; before: Verdict; at: number } | undefined>(undefined);

export function pick(id: string, on: boolean): void {
  const next = new Set(chosen.value);
  if (on) next.add(id);
  else next.delete(id);
  chosen.value = next;
}

export function pickAll(ids: readonly string[], on: boolean): void {
  chosen.value = new Set(on ? ids : []);
}

/** Another list, another choice. */
effect(() => {
  void filter.value;
  chosen.value = new Set();
  done.value = undefined;
});

async function send(ids: readonly string[], verdict: Verdict): Promise<string[] | undefined> {
  const outcome = await ask<VerdictView>("POST", paths.api.spamVerdicts, { ids, verdict });
  if (!outcome.ok) {
    say(failureWords(outcome.error));
    return undefined;
  }
  await loadList();
  return outcome.value.changed;
}

/** Releases or confirms, and keeps how to take it back. */
export async function judge(ids: readonly string[], verdict: "release" | "confirm"): Promise<void> {
  const before: Verdict = filter.value === "confirmed" ? "confirm" : "undecided";
  const changed = await send(ids, verdict);
  if (!changed) return;
  chosen.value = new Set([...chosen.value].filter((id) => !ids.includes(id)));
  done.value = changed.length > 0 ? { ids: changed, verdict, before, at: serverNow() } : undefined;
  if (changed.length === 0) say(words.spam.none);
}

export async function undo(): Promise<void> {
  const last = done.value;
  if (!last || !(await send(last.ids, last.before))) return;
  done.value = undefined;
  const late = last.verdict === "release" && serverNow() >= last.at + LEAVES_AFTER_MS;
  say(late ? words.spam.undoneLate : words.spam.undone);
}
