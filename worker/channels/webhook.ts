import { Webhook } from "standardwebhooks";
import { type Channel, failed } from "./channel.ts";
import { post, type Wire } from "./post.ts";

/**
 * Standard Webhooks: `webhook-id` is the same for every try, `webhook-timestamp` is the time of this one, `timestamp`
 * in the body the time of the fact. Any 2xx is a success, whatever its body says.
 */
export function webhookChannel(wire: Wire & { secret: string }): Channel {
  return {
    async send(telling) {
      const tried = new Date(telling.now);
      const body = JSON.stringify({
        type: telling.notice,
        timestamp: new Date(telling.at).toISOString(),
        data: telling.facts,
      });
      const signature = sign(wire.secret, telling.key, tried, body);
      if (signature === undefined) return failed("secret", false);
      const headers = {
        "webhook-id": telling.key,
        "webhook-timestamp": String(Math.floor(telling.now / 1_000)),
        "webhook-signature": signature,
      };
      return post({ url: wire.url, headers, body }, wire, telling);
    },
  };
}

function sign(secret: string, key: string, tried: Date, body: string): string | undefined {
  try {
    return new Webhook(secret).sign(key, tried, body);
  } catch {
    return undefined;
  }
}
