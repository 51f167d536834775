import type { Span } from "../../../shared/coach/types.ts";

/** One edit: from `start` on, what reached to `end` was replaced, and what stood behind it moved by so many units. */
export interface Edit {
  start: number;
  end: number;
  by: number;
}

/** The edit by which one text came out of another. */
export function editOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start: head, end: before.length - tail, by: after.length - before.length };
}

/**
 * Where spans stand after an edit: those before it stay, those behind it move, one around it stretches, and what was cut away is
 * gone. So nothing jumps between a key and the next check.
 */
export function moved<T extends Span>(spans: readonly T[], edit: Edit): T[] {
  return spans.flatMap((span) => {
    if (span.end <= edit.start) return span;
    if (span.start >= edit.end) return { ...span, start: span.start + edit.by, end: span.end + edit.by };
    const start = span.start <= edit.start ? span.start : edit.end + edit.by;
    const end = span.end >= edit.end ? span.end + edit.by : edit.start;
    return start < end ? { ...span, start, end } : [];
  });
}

/** A span and how it looks; several may lie over the same words. */
export interface Mark extends Span {
  look: string;
}

export interface Piece {
  text: string;
  /** Class names, or "" where nothing is marked. */
  look: string;
}

/** Never between the two halves of a character: each alone would be drawn as something else, and wider. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}

/** The text cut at the edges of its marks. Joined, the pieces are the text again. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const sound = marks
    .map(({ start, end, look }) => ({ look, start: whole(text, start), end: whole(text, Math.min(end, text.length)) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    const looks = sound.filter(({ start, end }) => start <= from && end >= to).map(({ look }) => look);
    return { text: text.slice(from, to), look: [...new Set(looks)].join(" ") };
  });
}
