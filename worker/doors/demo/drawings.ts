/** Line drawings with a little glaze: decoration only, so hidden from readers that speak. */
function drawing(width: number, height: number, shapes: string): string {
  const stroke = 'fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><g ${stroke}>${shapes}</g></svg>`;
}

const clay = 'fill="var(--clay)" stroke="none"';
const sheet = 'fill="var(--sheet)"';

export const mug = drawing(
  240,
  200,
  `<path d="M158 84c34-8 44 46-4 52" /><path ${sheet} d="M72 64h90l-7 84a10 10 0 0 1-10 9H89a10 10 0 0 1-10-9z" />
  <path ${clay} opacity=".85" d="M72 64h90l-3 32c-14 12-24-6-38 4s-30 8-46-4z" /><path d="M98 46c-6-8 6-12 0-20M122 46c-6-8 6-12 0-20" />`,
);
export const bowl = drawing(
  240,
  200,
  `<path ${sheet} d="M44 82h152c0 44-30 72-60 74v8h-32v-8c-30-2-60-30-60-74z" />
  <path ${clay} opacity=".85" d="M44 82h152c0 10-2 18-4 26-22 10-40-8-62 2s-52 8-82-4c-2-8-4-16-4-24z" /><path d="M36 82h168" />`,
);
export const vase = drawing(
  240,
  200,
  `<path d="M120 62c2-20-2-28 4-44M116 62c-8-14-20-14-24-30" /><circle ${clay} cx="125" cy="16" r="8" /><circle ${clay} cx="91" cy="30" r="6" />
  <path ${sheet} d="M102 62h36c-2 20 30 36 30 66 0 24-14 44-48 44s-48-20-48-44c0-30 32-46 30-66z" />
  <path ${clay} opacity=".85" d="M73 120c14-8 26 8 46 0s36-8 48 0c2 10 1 16 0 22H73c-2-8-2-14 0-22z" />`,
);
export const plate = drawing(
  240,
  200,
  `<circle ${sheet} cx="120" cy="100" r="72" /><circle cx="120" cy="100" r="48" />
  <path ${clay} opacity=".85" d="M168 100a48 48 0 0 1-96 0c18-12 30 8 48 0s34-10 48 0z" />`,
);
export const table = drawing(
  520,
  360,
  `<path d="M20 292h480" /><path ${sheet} d="M92 140h120l-10 138a16 16 0 0 1-16 14h-68a16 16 0 0 1-16-14z" />
  <path ${clay} opacity=".85" d="M92 140h120l-4 56c-20 18-34-10-54 4s-40 12-58-4z" /><path d="M208 166c52-12 64 70-4 80" />
  <path ${sheet} d="M262 214h190c0 44-38 70-74 74v4h-42v-4c-36-4-74-30-74-74z" />
  <path ${clay} opacity=".85" d="M262 214h190c0 10-2 18-5 26-28 10-50-8-78 2s-64 8-102-4c-3-8-5-16-5-24z" />
  <path d="M126 112c-8-12 8-18 0-30M158 112c-8-12 8-18 0-30" /><path d="M300 214c10-40 40-60 78-62-6 26-30 50-78 62" />`,
);
