import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import type { RedeemView } from "../../../shared/signin.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { useFragment } from "../fragment.ts";
import { asked, enter, notLetIn } from "../signin.ts";
import { words } from "../words.ts";
import { Title } from "./Title.tsx";

/**
 * Where the mailed link leads. Nothing happens until somebody clicks: mail scanners open every link, and some run its
 * scripts.
 */
export function OpenLink() {
  const { route } = useLocation();
  const token = useFragment();
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState("");
  const said = words.signin;

  async function redeem(): Promise<void> {
    setProblem("");
    const handle = asked();
    const outcome = await ask<RedeemView>("POST", paths.api.signinRedeem, { token, ...(handle && { ask: handle }) });
    if (!outcome.ok) {
      setProblem(notLetIn(outcome.error, said.linkUsed));
    } else if (outcome.value.signedIn) {
      await enter();
      route(paths.inbox, true);
    } else {
      setCode(outcome.value.code);
    }
  }

  return (
    <main class="alone">
      <Title>{said.linkTitle}</Title>
      {code === undefined && token && (
        <>
          <p>{said.linkLead}</p>
          <button type="button" class="primary" onClick={() => void redeem()}>
            {said.redeem}
          </button>
        </>
      )}
      {code !== undefined && (
        <output class="block">
          {said.elsewhere}
          <strong class="big-code">{code}</strong>
        </output>
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
      {!token && <p>{said.missing}</p>}
      {(!token || problem !== "") && (
        <p>
          <a href={paths.inbox}>{words.app.toInbox}</a>
        </p>
      )}
    </main>
  );
}
