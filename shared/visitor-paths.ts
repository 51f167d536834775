import type { FollowUpAnswer } from "./closing.ts";

/** The paths the widget asks for; in a file of their own, so that it carries no others. */
export const visitorPaths = {
  site: (site: string) => `/v1/site?site=${encodeURIComponent(site)}`,
  complaints: "/v1/complaints",
  status: "/t",
} as const;

/**
 * Status link with its key in the fragment, which no server or referrer ever sees. An answer behind the key is only marked when
 * the link is opened: nothing changes before a click.
 */
export function statusLink(
  base: string,
  site: string,
  id: string,
  key: { secret: string } | { mail: string },
  answer?: FollowUpAnswer,
): string {
  const [letter, value] = "secret" in key ? ["s", key.secret] : ["m", key.mail];
  return `${base}${visitorPaths.status}#${site}/${id}/${letter}/${value}${answer ? `/${answer}` : ""}`;
}
