import { useEffect, useState } from "preact/hooks";

/** Takes the one-time token out of the address bar, so that it is neither bookmarked, shared nor left in the history. */
function takeFragment(): string | undefined {
  const token = location.hash.slice(1);
  if (token === "") return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  return token;
}

/** The token of this view's link. A second link pasted into the same tab counts as well. */
export function useFragment(): string | undefined {
  const [token, setToken] = useState(takeFragment);
  useEffect(() => {
    function onHash(): void {
      setToken((old) => takeFragment() ?? old);
    }
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  return token;
}
