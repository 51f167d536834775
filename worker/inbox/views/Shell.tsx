import { useEffect, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso/router";
import { paths } from "../../../shared/paths.ts";
import { may } from "../../../shared/team.ts";
import { counts } from "../list.ts";
import { said } from "../say.ts";
import { me } from "../session.ts";
import { upTo, words } from "../words.ts";
import { Keys } from "./Keys.tsx";

const SAID_MS = 6_000;

/** What stands around every view: skip link, pages, nudge, and what was just said. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const view = me.value!;
  const unsafe = view.passkeys === 0 && view.recoveryCodes === 0;
  const failing = counts.value?.failing ?? 0;
  const links = [
    {
      href: paths.inbox,
      text: words.app.inbox,
      here: path === paths.inbox || path.startsWith(`${paths.inbox}/complaints`),
    },
    { href: paths.inboxDeliveries, text: words.app.deliveries, mark: failing },
    ...(may(view.member.role, "settings") ? [{ href: paths.inboxSettings, text: words.app.settings }] : []),
    ...(may(view.member.role, "members") ? [{ href: paths.inboxMembers, text: words.app.members }] : []),
    { href: paths.inboxAccount, text: words.app.account },
  ];
  return (
    <>
      <a class="skip" href="#content">
        {words.app.skip}
      </a>
      <header class="top">
        <p class="site">{view.siteName}</p>
        <nav aria-label={words.app.menu}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={(link.here ?? path === link.href) ? "page" : undefined}>
                  {link.text}
                  {link.mark ? (
                    <span class="count">
                      {upTo(link.mark)}
                      <span class="heard"> {words.app.failing(link.mark)}</span>
                    </span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {unsafe && path !== paths.inboxAccount && (
        <aside class="nudge">
          {words.app.nudge} <a href={paths.inboxAccount}>{words.app.nudgeDo}</a>
        </aside>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Said />
      <Keys />
    </>
  );
}

export function Said() {
  const [text, setText] = useState("");
  const { n } = said.value;
  useEffect(() => {
    if (n === 0) return undefined;
    setText(said.value.text);
    const timer = window.setTimeout(() => setText(""), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [n]);
  return <output class="said">{text}</output>;
}
