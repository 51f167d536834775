import { paths } from "../../shared/paths.ts";
import type { Channel as ChannelName } from "../../shared/notice.ts";
import type { Told } from "../channels/channel.ts";
import type { Env } from "../env.ts";
import { Refusal } from "../problem.ts";
import type { StoredSite } from "../store/sites.ts";
import { siteData } from "./data.ts";
import { tellingFrom } from "./render.ts";
import { teamChannel } from "./tellers.ts";

/** "Send a test": at once and only now, so that the person who asked sees what became of it. */
export async function sendTest(
  env: Env,
  site: StoredSite,
  name: ChannelName,
  by: string,
  base: string,
  now: number,
): Promise<Told> {
  const teller = teamChannel(env, name, site.channels);
  if (!teller) throw new Refusal("not_set_up");
  const data = {
    notice: "channel.test",
    audience: "team",
    site: siteData(site),
    at: now,
    link: `${base}${paths.inbox}`,
    by,
  } as const;
  return teller.send(tellingFrom(data, `test:${crypto.randomUUID()}:${name}`, now));
}
