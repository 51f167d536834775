import { useEffect, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso/router";
import { paths } from "../../../shared/paths.ts";
import { may } from "../../../shared/team.ts";
import { counts } from "../list.ts";
import { news } from "../live.ts";
import { loadApprovals, waitingForMe } from "../remedies/approvals.ts";
import { said } from "../say.ts";
import { me } from "../session.ts";
import { words } from "../words.ts";
import { Keys } from "./Keys.tsx";
import { Menu, type Page } from "./Menu.tsx";

const SAID_MS = 6_000;

/** What stands around every view: skip link, pages, nudge, and what was just said. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const view = me.value!;
  const unsafe = view.passkeys === 0 && view.recoveryCodes === 0;
  const failing = counts.value?.failing ?? 0;
  const approves = may(view.member.role, "approve");
  const waiting = waitingForMe();
  const { n } = news.value;
  useEffect(() => {
    if (approves) void loadApprovals();
  }, [approves, n]);
  const { role } = view.member;
  const pages: Page[] = [
    {
      href: paths.inbox,
      text: words.app.inbox,
      here: path === paths.inbox || path.startsWith(`${paths.inbox}/complaints`),
      often: true,
    },
    ...(approves
      ? [
          {
            href: paths.inboxApprovals,
            text: words.app.approvals,
            mark: waiting,
            says: words.app.waiting(waiting),
            often: true,
          },
        ]
      : []),
    ...(may(role, "reports") ? [{ href: paths.inboxReports, text: words.app.reports, often: true }] : []),
    { href: paths.inboxCauses, text: words.app.causes },
    { href: paths.inboxRemedies, text: words.app.remedies },
    { href: paths.inboxDeliveries, text: words.app.deliveries, mark: failing, says: words.app.failing(failing) },
    ...(may(role, "settings") ? [{ href: paths.inboxSettings, text: words.app.settings }] : []),
    ...(may(role, "members") ? [{ href: paths.inboxMembers, text: words.app.members }] : []),
    { href: paths.inboxAccount, text: words.app.account },
  ];
  return (
    <>
      <a class="skip" href="#content">
        {words.app.skip}
      </a>
      <header class="top">
        <p class="site">{view.siteName}</p>
        <Menu pages={pages} path={path} />
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
