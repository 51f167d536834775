import { type Channel, failed, type Telling, type Told } from "./channel.ts";
import { post, type Wire } from "./post.ts";

/** A Slack incoming webhook. Slack says "ok" for yes; anything else with status 200 is a no. */
export function slackChannel(wire: Wire): Channel {
  return {
    async send(telling) {
      const body = JSON.stringify(message(telling));
      return post({ url: wire.url, body, judge }, wire, telling);
    },
  };
}

function message({ key, said }: Telling): object {
  const link = `<${mrkdwn(said.link)}|${mrkdwn(said.label)}>`;
  return {
    // For notifications, and for servers that speak this format without blocks.
    text: [mrkdwn(said.subject), mrkdwn(said.short), link].filter(Boolean).join("\n"),
    unfurl_links: false,
    // Rich text is taken literally: no mention, emoji or markup can hide in a visitor's words.
    blocks: [
      {
        type: "rich_text",
        block_id: key.slice(0, 255),
        elements: [
          { type: "rich_text_section", elements: [{ type: "text", text: said.subject, style: { bold: true } }] },
          ...(said.short ? [{ type: "rich_text_quote", elements: [{ type: "text", text: said.short }] }] : []),
          { type: "rich_text_section", elements: [{ type: "link", url: said.link, text: said.label }] },
        ],
      },
    ],
  };
}

/** The three characters that Slack reads as markup for links and mentions. */
function mrkdwn(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function judge(answer: string): Told {
  return answer.trim() === "ok" ? { ok: true } : failed("answer", true);
}
