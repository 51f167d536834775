import type { Context } from "hono";
import { drawPage } from "../pages/layout.tsx";
import type { BoxedMail } from "./box.ts";

/** Web addresses in a mail's text part. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link);
}

/** The mails of this laptop, for people. Their text part only: no mail's HTML runs here. */
export function drawMailbox(c: Context, mails: BoxedMail[]): Response | Promise<Response> {
  return drawPage(c, {
    lang: "en",
    title: "Mails that would have left",
    children: (
      <>
        <h1>Mails that would have left</h1>
        <p class="soft">On this machine no mail leaves. The newest is on top.</p>
        {mails.length === 0 ? <p>No mail yet.</p> : null}
        {mails.toReversed().map((mail) => (
          <article class="sheet">
            <h2>{mail.subject}</h2>
            <p class="soft">
              From {mail.from} to {mail.to}, {new Date(mail.at).toISOString()}
            </p>
            <p class="words">{mail.text}</p>
            {mail.links.map((link) => (
              <p>
                <a href={link}>Open its link</a>
              </p>
            ))}
          </article>
        ))}
      </>
    ),
  });
}
