/** What is taken where nobody has said; the coach's own defaults. */
export const USUAL = { severity: 3, fault: "ours" } as const;
