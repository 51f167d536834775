import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** What is taken until the page has been laid out, in px. */
const USUAL = 520;

/** How wide a plot may be: drawn in real pixels, so that its letters are as large as any. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const box = place.current;
    if (!box || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? 0);
      if (wide > 0) setWidth(wide);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
