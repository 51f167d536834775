/** The form of a site; apart from the other paths, so that the widget carries it only when a thread is over. */
export function formPath(site: string): string {
  return `/c/${encodeURIComponent(site)}`;
}
