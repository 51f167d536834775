import type { Dice } from "./dice.ts";

const PARTS = [
  "the parcel",
  "never came",
  "the mug",
  "arrived broken",
  "twice charged",
  "nobody answered",
  "on Monday",
  "after lunch",
  "the invoice",
  "wrong size",
  "blue, not green",
  "Straße",
  "el pedido",
  "no llegó",
  "ça ne marche pas",
  "الطبق",
  "注文",
  "🫖",
  "“quoted”",
  "<b>bold</b>",
  "50 %",
  "O'Brien; DROP",
  "a\u0301",
  "line\nbreak",
  "tab\there",
  "\\",
  "{{W}}",
  "$&",
];

/** Words that nobody else says: what is compared in the end must not be found by chance. Now and then a long letter. */
export function someWords(dice: Dice, mark: string): string {
  const count = dice.chance(0.03) ? 600 : dice.between(2, 30);
  return `${mark} ${Array.from({ length: count }, () => dice.pick(PARTS)).join(" ")}`;
}
