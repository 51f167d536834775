import { signal } from "@preact/signals";

/** What a screen reader hears next, and what stands for a moment at the foot of the page. */
export const said = signal<{ n: number; text: string }>({ n: 0, text: "" });

export function say(text: string): void {
  said.value = { n: said.value.n + 1, text };
}
