/** The names a tag may carry as `data-…`, or a page in `window.AmendsConfig` where attributes are stripped. */
type Said = Partial<Record<"site" | "accent" | "corner" | "theme" | "lang" | "label" | "launcher" | "mode", string>>;

/** What a site says in its script tag. Everything absent is left to the site's own settings. */
export interface Config extends Readonly<Said> {
  site: string;
  /** Origin of the Worker, without a slash at the end. */
  base: string;
}

declare global {
  interface Window {
    AmendsConfig?: Said & { base?: string };
  }
}

/** Tag managers and script combiners strip attributes or swallow the tag: each place is asked in turn. */
export function readConfig(): Config | undefined {
  const current = document.currentScript as HTMLScriptElement | null;
  const script = current?.dataset["site"]
    ? current
    : document.querySelector<HTMLScriptElement>("script[src*='/amends.js']");
  const said = { ...window.AmendsConfig, ...script?.dataset };
  const address = new URL(said.base ?? script?.src ?? "", location.href);
  const site = said.site ?? address.searchParams.get("site");
  return site ? { ...said, site, base: address.origin } : undefined;
}
