import { useEffect, useState } from "preact/hooks";

const PHONE = "(max-width: 1023px)";

/** On a phone an answer is written at the page's own end, not in a strip at its foot. */
export function isNarrow(): boolean {
  return window.matchMedia(PHONE).matches;
}

/** The same, kept as the window is turned or resized. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(isNarrow);
  useEffect(() => {
    const query = window.matchMedia(PHONE);
    const look = (): void => setNarrow(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return narrow;
}
