import type { Context } from "hono";
import type { App } from "../env.ts";
import { networkKey } from "../network.ts";
import { Refusal } from "../problem.ts";
import { RATE_WAIT_S } from "./rates.ts";

/** Refuses a network that knocks too often at a door that opens without a session. Gives back its name. */
export async function patience(
  c: Context<App>,
  door: "setup" | "signin" | "recovery" | "passkey" | "invite" | "code" | "words" | "test",
): Promise<string> {
  const network = await networkKey(c.env.LINK_KEY, c.req.raw, c.var.now);
  const { success } = await c.env.NETWORK_LIMIT.limit({ key: `${door}/${network}` });
  if (!success) throw new Refusal("slow_down", { retry_after_s: RATE_WAIT_S });
  return network;
}
