import { expect, test } from "vitest";
import { textOn } from "../../../widget/colour.ts";

/** WCAG 2.2, relative luminance: the real curve, as an oracle for the plain power in the loader. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("text on every accent reaches 4.5 : 1", () => {
  let worst = 21;
  for (let n = 0; n <= 0xffffff; n += 97) {
    const accent = `#${n.toString(16).padStart(6, "0")}`;
    const light = luminance(accent);
    worst = Math.min(worst, textOn(accent) === "#fff" ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05);
  }
  expect(worst).toBeGreaterThanOrEqual(4.5);
});
