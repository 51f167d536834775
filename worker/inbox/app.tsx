import { LocationProvider, Route, Router, useLocation } from "preact-iso/router";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { MeView } from "../../shared/team.ts";
import { paths } from "../../shared/paths.ts";
import { ask } from "./api.ts";
import { pages } from "./routes.ts";
import { door, letIn, me } from "./session.ts";
import { Account } from "./views/Account.tsx";
import { Causes } from "./views/prevention/Causes.tsx";
import { Reports } from "./views/reports/Reports.tsx";
import { Deliveries } from "./views/Deliveries.tsx";
import { Desk } from "./views/Desk.tsx";
import { Enter } from "./views/Enter.tsx";
import { Invite } from "./views/Invite.tsx";
import { Members } from "./views/Members.tsx";
import { NotFound } from "./views/NotFound.tsx";
import { OpenLink } from "./views/OpenLink.tsx";
import { Approvals } from "./views/remedies/Approvals.tsx";
import { Ledger } from "./views/remedies/Ledger.tsx";
import { Settings } from "./views/Settings.tsx";
import { Setup } from "./views/Setup.tsx";
import { Shell } from "./views/Shell.tsx";
import { Signin } from "./views/Signin.tsx";
import { words } from "./words.ts";

export function App() {
  return (
    <LocationProvider scope={paths.inbox}>
      <Views />
    </LocationProvider>
  );
}

/** Views that a one-time link opens need nobody to be signed in. */
const DOORS: Record<string, () => JSX.Element> = {
  [pages.setup]: Setup,
  [pages.signin]: OpenLink,
  [pages.invite]: Invite,
};

function Views() {
  const Door = DOORS[useLocation().path] ?? Inside;
  return <Door />;
}

/**
 * The views for those who are signed in. When a session ends they stay mounted, hidden behind the sign-in, so that
 * nothing typed is lost; another member gets fresh ones.
 */
export function Inside() {
  const [unreached, setUnreached] = useState(false);
  async function look(): Promise<void> {
    setUnreached(false);
    const outcome = await ask<MeView>("GET", paths.api.me);
    if (outcome.ok) letIn(outcome.value);
    else setUnreached(outcome.error !== "signed_out");
  }
  useEffect(() => {
    if (door.value !== "in") void look();
  }, []);
  const out = door.value === "out";
  return (
    <>
      {out && <Signin />}
      {me.value && (
        <div hidden={out} class="inside">
          <Shell key={`${me.value.site} ${me.value.member.id}`}>
            <Router>
              <Route path={paths.inbox} component={Desk} />
              <Route path={pages.complaint} component={Desk} />
              <Route path={paths.inboxEnter} component={Enter} />
              <Route path={paths.inboxCauses} component={Causes} />
              <Route path={paths.inboxReports} component={Reports} />
              <Route path={paths.inboxApprovals} component={Approvals} />
              <Route path={paths.inboxRemedies} component={Ledger} />
              <Route path={paths.inboxDeliveries} component={Deliveries} />
              <Route path={paths.inboxSettings} component={Settings} />
              <Route path={paths.inboxMembers} component={Members} />
              <Route path={paths.inboxAccount} component={Account} />
              <Route default component={NotFound} />
            </Router>
          </Shell>
        </div>
      )}
      {!out && unreached && (
        <main class="alone">
          <p role="alert">{words.failed.words["cannot_look"]}</p>
          <button type="button" onClick={() => void look()}>
            {words.failed.again}
          </button>
        </main>
      )}
    </>
  );
}
