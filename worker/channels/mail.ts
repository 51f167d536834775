import * as v from "valibot";
import { MailAddress } from "../../shared/complaint.ts";
import { type Channel, failed, LIMIT_MS, type Telling, type Told, within } from "./channel.ts";
import { oneLine } from "./line.ts";

/** The part of the `send_email` binding that is used: the platform makes MIME, date and Message-ID from the parts. */
export interface MailPost {
  send(letter: EmailMessageBuilder): Promise<EmailSendResult>;
}

export interface MailWire {
  post: MailPost;
  from: string;
  to: string;
  replyTo?: string;
  limitMs?: number;
}

const SUBJECT_MAX = 150;

export function mailChannel(wire: MailWire): Channel {
  return {
    async send(telling) {
      const from = mailbox(wire.from);
      // A wrong sender is ours to mend, and the next try finds it mended; a wrong recipient stays wrong.
      if (!from) return failed("sender", true);
      const to = mailbox(wire.to);
      if (!to) return failed("address", false);
      const replyTo = wire.replyTo === undefined ? undefined : mailbox(wire.replyTo);
      return within(wire.limitMs ?? LIMIT_MS, async () => {
        try {
          const { said } = telling;
          const sent = await wire.post.send({
            from: { email: from, name: oneLine(said.sender).replace(/["\\<>]/g, "") },
            to,
            ...(replyTo ? { replyTo } : {}),
            subject: oneLine(said.subject, SUBJECT_MAX),
            headers: headers(telling, from),
            text: said.text,
            html: said.html,
          });
          return sent?.messageId ? { ok: true, providerId: sent.messageId } : { ok: true };
        } catch (error) {
          return refusal(error);
        }
      });
    },
  };
}

/** Only headers that the platform lets senders choose. */
function headers(telling: Telling, from: string): Record<string, string> {
  const chosen: Record<string, string> = {
    // Out-of-office replies would come back as new mail.
    "X-Auto-Response-Suppress": "All",
    "Content-Language": oneLine(telling.said.lang),
  };
  if (telling.automatic) chosen["Auto-Submitted"] = "auto-generated";
  // Mail apps offer it beside the sender's name. They only take https; on a laptop the link in the text has to do.
  if (telling.stop !== null && /^https:[\w\-./:?=&%~]+$/.test(telling.stop)) {
    chosen["List-Unsubscribe"] = `<${telling.stop}>`;
    chosen["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
  }
  if (telling.thread !== null && /^[\w-]{1,64}$/.test(telling.thread)) {
    // One parent that was never sent: every mail about a complaint hangs on it, whichever arrived first.
    const parent = `<thread.${telling.thread}@${from.split("@")[1]}>`;
    chosen["References"] = parent;
    chosen["In-Reply-To"] = parent;
  }
  return chosen;
}

/** The address as it can be sent to (international domains in their ASCII form), or undefined. */
function mailbox(address: string): string | undefined {
  // Checked as it came: trimming first would let a line end pass.
  if (oneLine(address) !== address || !v.is(MailAddress, address)) return undefined;
  const [name, domain] = address.split("@") as [string, string];
  if (!/^[^\s/?#%[\]]+\.[^\s/?#%[\].]+$/u.test(domain) || !URL.canParse(`https://${domain}`)) return undefined;
  const { hostname } = new URL(`https://${domain}`);
  const real = name.length <= 64 && hostname.length <= 253 && !/^[\d.]+$|\.\.|^\./.test(hostname);
  return real ? `${name}@${hostname}` : undefined;
}

/** What the platform throws carries a code such as E_RECIPIENT_SUPPRESSED. These will not change by waiting. */
const LASTING = /^e_(recipient_|validation_|field_|header|content_too_large)/;

function refusal(error: unknown): Told {
  const code = String((error as { code?: unknown } | null)?.code ?? "").toLowerCase();
  if (!/^e_[a-z_]{1,60}$/.test(code)) return failed("mail.failed", true);
  return failed(`mail.${code.slice(2)}`, !LASTING.test(code));
}
