// Weights as a pack writes them down: by the first word, the words that follow it, and what each of them weighs.

import type { Weights } from "../../shared/coach/pack.ts";

/** By the sign: `{"did not": "a3D1"}`. */
export type Signs = Readonly<Record<string, string>>;

/** Signs in the lines of a pack. A first word that weighs nothing by itself has `-`. */
export function written(signs: Signs): Pick<Weights, "signs" | "codes"> {
  const lines = new Map<string, Map<string, string>>();
  for (const [sign, codes] of Object.entries(signs)) {
    const [first = "", second = ""] = sign.split(" ");
    const after = lines.get(first) ?? new Map([["", "-"]]);
    lines.set(first, after.set(second, codes));
  }
  const sorted = [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    signs: sorted.map(([first, after]) => [first, ...[...after.keys()].slice(1).toSorted()].join(" ")),
    codes: sorted.map(([, after]) =>
      [...after.keys()]
        .toSorted()
        .map((second) => after.get(second))
        .join(" "),
    ),
  };
}

/** The signs of a pack's lines. */
export function readSigns({ signs, codes }: Pick<Weights, "signs" | "codes">): Signs {
  return Object.fromEntries(
    signs.flatMap((line, at) => {
      const [first = "", ...after] = line.split(" ");
      const weights = codes[at]?.split(" ") ?? [];
      return [first, ...after.map((second) => `${first} ${second}`)]
        .map((sign, place): [string, string] => [sign, weights[place] ?? "-"])
        .filter(([, code]) => code !== "-");
    }),
  );
}
