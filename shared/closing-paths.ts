/** What a visitor does about the end of a thread; apart from the thread's own paths, so that the widget carries it only when used. */
export const closingPaths = {
  threadStep: "/v1/thread/step",
  threadRating: "/v1/thread/rating",
  /** Everything the visitor may see, as a file. */
  threadExport: "/v1/thread/export",
  /** "Delete my words." */
  threadForget: "/v1/thread/forget",
} as const;
