import type { Env } from "../env.ts";
import { addressKey } from "./caps.ts";

/** Stands for whoever gave this address, or this number where they gave no address; null where they gave neither. */
export async function personKey(
  env: Pick<Env, "LINK_KEY">,
  site: string,
  { email, phone }: { email: string | null; phone: string | null },
): Promise<string | null> {
  const reach = email ?? phone;
  return reach === null ? null : (await addressKey(env.LINK_KEY, `${site}/${reach}`)).slice(0, 22);
}
