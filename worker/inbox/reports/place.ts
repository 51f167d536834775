/** Width of a letter of the plots, on the average, in px: 13 px of a system font. */
const LETTER = 6.8;

/** As much of a label as fits, with an ellipsis where it does not. The table behind the plot has all of it. */
export function fitting(text: string, width: number): string {
  const letters = [...text];
  const most = Math.max(2, Math.floor(width / LETTER));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * Where labels stand that would overlap: in the order of what they belong to, at least `gap` apart, between `top` and `bottom` as far
 * as they fit, and as near to their own place as that allows. All in px.
 */
export function apart(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => wanted[one]! - wanted[other]!);
  const placed: number[] = [];
  for (const index of order) placed.push(Math.max(wanted[index]!, (placed.at(-1) ?? top - gap) + gap));
  // Those that were pushed out below come back up, and push the others.
  for (let at = placed.length - 1, most = bottom; at >= 0; at--, most -= gap) {
    placed[at] = Math.min(placed[at]!, most);
    most = Math.min(most, placed[at]!);
  }
  const result: number[] = [];
  order.forEach((index, at) => {
    result[index] = placed[at]!;
  });
  return result;
}
