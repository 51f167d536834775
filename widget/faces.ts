/** Brows and mouth of five drawn faces in a 24 px box, from calm to furious: readable without colour. */
export const FACES = [
  "M8 10h.1M16 10h.1M8 15q4 3 8 0",
  "M8 10h.1M16 10h.1M8 16h8",
  "M8 10h.1M16 10h.1M8 17q4-3 8 0",
  "M7 8l3 1.5M17 8l-3 1.5M8.5 11h.1M15.5 11h.1M8 17q4-3 8 0",
  "M6 7l4 3M18 7l-4 3M8.5 11.5h.1M15.5 11.5h.1M8 18v-1q4-4 8 0v1z",
];
