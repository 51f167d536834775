import { base64url } from "../shared/id.ts";
import { hmac } from "./keys.ts";
import { seams } from "./seams.ts";

const DAY_MS = 86_400_000;

/** The /24 of an IPv4 address, the /64 of an IPv6 one: one household or office, roughly. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (mapped) return `${mapped[1]}.0/24`;
  if (!address.includes(":")) return `${address.split(".").slice(0, 3).join(".")}.0/24`;
  const [head = "", tail] = address.toLowerCase().split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const filled =
    tail === undefined
      ? front
      : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0"), ...back];
  return `${filled
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

/** Names a network for a day without storing an address: HMAC under a salt that changes daily. */
export async function networkKey(linkKey: string, request: Request, now: number): Promise<string> {
  const network = seams.networkName(request) ?? networkOf(request.headers.get("cf-connecting-ip") ?? "0.0.0.0");
  return base64url((await hmac(linkKey, "network", String(Math.floor(now / DAY_MS)), network)).subarray(0, 12));
}
