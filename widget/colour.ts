/**
 * Black or white, whichever reads better on `#rrggbb`. A plain power stands in for the sRGB curve of WCAG 2.2, and
 * 35,000 for its luminance of 0.179; the worst of all colours still reaches 4.5 : 1.
 */
export function textOn(accent: string): string {
  const n = Number(`0x${accent.slice(1)}`);
  return 0.2126 * (n >> 16) ** 2.2 + 0.7152 * ((n >> 8) & 255) ** 2.2 + 0.0722 * (n & 255) ** 2.2 > 35_200
    ? "#000"
    : "#fff";
}
