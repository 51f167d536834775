import { useRef } from "preact/hooks";
import type { Span } from "../../../shared/coach/types.ts";
import { type Edit, editOf, moved } from "./spans.ts";

/**
 * Carries spans of the text that `of` is about, key by key, to where they stand in the text of now. Keys in two places are two edits:
 * looked at as one, they would have replaced everything in between.
 */
export function useMoving(of: { text: string } | undefined, now: string): <T extends Span>(spans: readonly T[]) => T[] {
  const since = useRef<{ of: typeof of; text: string; edits: Edit[] }>({ of, text: "", edits: [] });
  if (since.current.of !== of) since.current = { of, text: of?.text ?? "", edits: [] };
  const { text, edits } = since.current;
  if (of && text !== now) {
    edits.push(editOf(text, now));
    since.current.text = now;
  }
  return <T extends Span>(spans: readonly T[]) => edits.reduce((placed, edit) => moved(placed, edit), [...spans]);
}
