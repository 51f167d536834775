// Names that never mean a public server, from the special-use registry and from what routers and clouds hand out.
const PRIVATE_NAMES =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|test|invalid|example|onion)$/;

/**
 * Why this address may not be called, as a field code, or undefined when it may. Outside local mode only public names
 * on the standard port of https: nothing that could mean this machine or its network. The URL parser has already
 * turned decimal, hexadecimal, octal and full-width spellings of an address into the dotted one.
 * A public name that resolves to a private address passes: the platform itself does not route to those.
 */
export function refuseTarget(url: string, local: boolean): string | undefined {
  if (!URL.canParse(url)) return "url.shape";
  const target = new URL(url);
  if (target.protocol !== "https:" && !(local && target.protocol === "http:")) return "url.scheme";
  if (target.username !== "" || target.password !== "") return "url.user";
  if (local) return undefined;
  if (target.port !== "") return "url.port";
  const host = target.hostname;
  if (host.startsWith("[") || /^[\d.]+$/.test(host)) return "url.literal";
  if (!/^[^.]+(\.[^.]+)+$/.test(host) || PRIVATE_NAMES.test(host)) return "url.host";
  return undefined;
}
