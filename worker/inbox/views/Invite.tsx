import { useState } from "preact/hooks";
import { InviteAcceptDraft } from "../../../shared/signin.ts";
import type { MeView } from "../../../shared/team.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { check, useFirstProblem, type Codes } from "../form.ts";
import { useFragment } from "../fragment.ts";
import { enterAs } from "../signin.ts";
import { failureWords, words } from "../words.ts";
import { Line } from "./Field.tsx";
import { Safety } from "./Setup.tsx";
import { Said } from "./Shell.tsx";
import { Title } from "./Title.tsx";

/** From the invitation to a member with their own way in. */
export function Invite() {
  const token = useFragment();
  const [joined, setJoined] = useState(false);
  const [name, setName] = useState("");
  const [publicName, setPublicName] = useState("");
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const form = useFirstProblem(codes);
  const said = words.invite;

  async function accept(): Promise<void> {
    const { draft, codes } = check(InviteAcceptDraft, { token, name, publicName });
    setCodes(codes ?? {});
    if (!draft) return;
    const outcome = await ask<MeView>("POST", paths.api.inviteAccept, draft);
    if (outcome.ok) {
      enterAs(outcome.value);
      return setJoined(true);
    }
    setCodes(outcome.fields);
    const spent = outcome.error === "not_found" || outcome.error === "gone";
    setProblem(spent ? said.failed : failureWords(outcome.error));
  }

  return (
    <main class="alone wide">
      {joined ? (
        <Safety />
      ) : (
        <form
          ref={form}
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void accept();
          }}
        >
          <Title>{said.title}</Title>
          <p>{token ? said.lead : said.missing}</p>
          <Line label={words.account.name} autocomplete="name" code={codes["name"]} value={name} onValue={setName} />
          <Line
            label={words.account.publicName}
            hint={words.account.publicHint}
            autocomplete="nickname"
            code={codes["publicName"]}
            value={publicName}
            onValue={setPublicName}
          />
          <p role="alert" class="problem">
            {problem}
          </p>
          <button type="submit" class="primary">
            {said.accept}
          </button>
        </form>
      )}
      <Said />
    </main>
  );
}
