import { encode } from "uqr";

/** A QR code as SVG nodes: strict pages block `data:` and `blob:` pictures. */
export function drawCode(text: string, label: string) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- strict hosts block data: and blob: images, so it cannot be an <img>
    <svg class="code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" stroke="none" />
      <path d={path} fill="#000" stroke="none" />
    </svg>
  );
}
