import type { Context } from "hono";
import type { App } from "../env.ts";
import { networkKey } from "../network.ts";
import { slowDown } from "./rates.ts";

/** Refuses a network that knocks too often at a door that opens without a session. Gives back its name. */
export async function patience(
  c: Context<App>,
  door: "setup" | "signin" | "recovery" | "passkey" | "invite" | "code" | "words" | "photo" | "test",
): Promise<string> {
  const network = await networkKey(c.env.LINK_KEY, c.req.raw, c.var.now);
  const { success } = await c.env.NETWORK_LIMIT.limit({ key: `${door}/${network}` });
  if (!success) throw slowDown();
  return network;
}
