import { useEffect, useRef } from "preact/hooks";
import { me } from "../session.ts";
import { words } from "../words.ts";

let firstPage = true;

/**
 * The one h1. After a change of page it takes the focus, which is how a screen reader learns of the change; on the
 * very first page the browser's own order stands, with the skip link first.
 */
export function Title({ children, page = children }: { children: string; page?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words.app.title(page, me.value?.siteName ?? words.app.name);
  }, [page]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
