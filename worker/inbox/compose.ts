import { signal } from "@preact/signals";

/** The complaint whose answer box should take the focus as soon as it stands. */
export const wantsAnswer = signal<string | undefined>(undefined);
