import { signal } from "@preact/signals";
import type { MeView } from "../../shared/team.ts";

/** Who is signed in, as far as we know. `out` keeps the views mounted but hidden, so nothing that was typed is lost. */
export const me = signal<MeView | undefined>(undefined);
export const door = signal<"unknown" | "in" | "out">("unknown");

export function letIn(view: MeView): void {
  me.value = view;
  door.value = "in";
}
