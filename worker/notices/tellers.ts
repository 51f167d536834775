import type { Channel as ChannelName } from "../../shared/notice.ts";
import type { TeamChannels } from "../../shared/site.ts";
import type { Channel } from "../channels/channel.ts";
import { mailChannel } from "../channels/mail.ts";
import { ntfyChannel } from "../channels/ntfy.ts";
import { slackChannel } from "../channels/slack.ts";
import { webhookChannel } from "../channels/webhook.ts";
import type { Env } from "../env.ts";
import { seams } from "../seams.ts";

/** Mail is optional everywhere: without the binding or a sender it is "not set up", not broken. */
export function mailIsSetUp(env: Pick<Env, "EMAIL" | "MAIL_FROM">): boolean {
  return env.EMAIL !== undefined && Boolean(env.MAIL_FROM);
}

/** Mail to one address, or undefined where mail is not set up. */
export function mailTo(env: Env, to: string): Channel | undefined {
  if (!env.EMAIL || !env.MAIL_FROM) return undefined;
  return mailChannel({ post: seams.mailPost(env.EMAIL), from: env.MAIL_FROM, to });
}

/** The team's channel of this name as the site set it up, or undefined when it did not. */
export function teamChannel(env: Env, name: ChannelName, channels: TeamChannels): Channel | undefined {
  const local = seams.localTargets;
  switch (name) {
    case "mail":
      return channels.mail ? mailTo(env, channels.mail.to) : undefined;
    case "webhook":
      return channels.webhook ? webhookChannel({ ...channels.webhook, local }) : undefined;
    case "slack":
      return channels.slack ? slackChannel({ ...channels.slack, local }) : undefined;
    case "ntfy":
      return channels.ntfy ? ntfyChannel({ ...channels.ntfy, local }) : undefined;
    default:
      return undefined;
  }
}

const TEAM_CHANNELS = ["mail", "webhook", "slack", "ntfy"] as const satisfies readonly ChannelName[];

/** The channels this site's team is told on. */
export function teamChannelNames(channels: TeamChannels): ChannelName[] {
  return TEAM_CHANNELS.filter((name) => channels[name] !== null);
}
