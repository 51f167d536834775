import type { Notice } from "../../shared/notice.ts";
import { type Channel, failed, type Telling, type Told } from "./channel.ts";
import { post, type Wire } from "./post.ts";

const PRIORITY = { usual: 3, high: 4 } as const;
/** From this anger on the phone may buzz louder. */
const HIGH_FROM = 9;
const LATE: ReadonlySet<Notice> = new Set(["answer.near", "answer.missed", "promise.missed", "owner.asked"]);

/**
 * ntfy, from the address of a topic. Published as JSON to the server's root, because its other form puts the title
 * into a header, where only ASCII survives.
 */
export function ntfyChannel(wire: Wire): Channel {
  return {
    async send(telling) {
      const place = topicOf(wire.url);
      if (!place) return failed("address", false);
      const body = JSON.stringify({
        topic: place.topic,
        title: telling.said.subject,
        message: telling.said.short || telling.said.label,
        click: telling.said.link,
        priority: isPressing(telling) ? PRIORITY.high : PRIORITY.usual,
        sequence_id: await sequence(telling),
      });
      return post({ url: place.root, body, judge }, wire, telling);
    },
  };
}

/** Great anger, somebody's safety, and whoever waits longer than we promised. */
function isPressing({ notice, facts }: Telling): boolean {
  return (facts?.complaint?.anger ?? 0) >= HIGH_FROM || facts?.safety === true || LATE.has(notice);
}

function topicOf(url: string): { root: string; topic: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const root = new URL(url);
  const topic = /^(.*\/)([\w-]{1,64})$/.exec(root.pathname);
  if (!topic) return undefined;
  root.pathname = topic[1]!;
  root.search = "";
  root.hash = "";
  return { root: root.href, topic: topic[2]! };
}

/** A phone replaces a notification that comes again with the same sequence id (ntfy 2.16; older ones ignore it). */
async function sequence(telling: Telling): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(telling.key)));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A published message comes back with its id. A sign-in page with status 200 does not. */
function judge(answer: string): Told {
  const id = /"id"\s*:\s*"([\w-]{1,64})"/.exec(answer)?.[1];
  const published = /"event"\s*:\s*"message"/.test(answer);
  return id !== undefined && published ? { ok: true, providerId: id } : failed("answer", true);
}
