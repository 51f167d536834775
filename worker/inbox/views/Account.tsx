import { useEffect, useState } from "preact/hooks";
import { MemberDraft, type SessionView } from "../../../shared/signin.ts";
import { paths } from "../../../shared/paths.ts";
import { ask, forgetAnswers } from "../api.ts";
import { sayBrowser } from "../browser.ts";
import { check, useFirstProblem, type Codes } from "../form.ts";
import { say } from "../say.ts";
import { door, me } from "../session.ts";
import { failureWords, words } from "../words.ts";
import { Line } from "./Field.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { Time } from "./Time.tsx";
import { Title } from "./Title.tsx";

/** What belongs to the person: names, ways in, where they are signed in. */
export function Account() {
  return (
    <div class="page">
      <Title>{words.account.title}</Title>
      <Names />
      <Passkeys />
      <RecoveryCodes make={words.account.codesMake} />
      <Sessions />
    </div>
  );
}

function Names() {
  const { member } = me.value!;
  const [name, setName] = useState(member.name);
  const [publicName, setPublicName] = useState(member.publicName);
  const [codes, setCodes] = useState<Codes>({});
  const form = useFirstProblem(codes);
  const said = words.account;

  async function save(): Promise<void> {
    const { draft, codes } = check(MemberDraft, { name, publicName });
    setCodes(codes ?? {});
    if (!draft) return;
    const outcome = await ask("PATCH", paths.api.member(member.id), draft);
    say(outcome.ok ? said.saved : failureWords(outcome.error));
    if (!outcome.ok) return setCodes(outcome.fields);
    const names = { name: draft.name ?? name, publicName: draft.publicName ?? publicName };
    me.value = { ...me.value!, member: { ...me.value!.member, ...names } };
  }
  return (
    <form
      ref={form}
      class="form"
      noValidate
      aria-labelledby="names"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id="names">{said.names}</h2>
      <Line label={said.name} autocomplete="name" code={codes["name"]} value={name} onValue={setName} />
      <Line
        label={said.publicName}
        hint={said.publicHint}
        autocomplete="nickname"
        code={codes["publicName"]}
        value={publicName}
        onValue={setPublicName}
      />
      <button type="submit">{said.save}</button>
    </form>
  );
}

async function leave(): Promise<void> {
  const outcome = await ask("POST", paths.api.signout, {});
  if (!outcome.ok && outcome.error !== "signed_out") return say(failureWords(outcome.error));
  forgetAnswers();
  door.value = "out";
  me.value = undefined;
}

function Sessions() {
  const [sessions, setSessions] = useState<readonly SessionView[]>([]);
  const said = words.account;
  async function load(): Promise<void> {
    const outcome = await ask<{ sessions: SessionView[] }>("GET", paths.api.sessions);
    if (outcome.ok) setSessions(outcome.value.sessions);
  }
  useEffect(() => void load(), []);

  async function end(session: SessionView): Promise<void> {
    const outcome = await ask("DELETE", paths.api.session(session.id));
    say(outcome.ok ? said.ended : failureWords(outcome.error));
    if (outcome.ok) setSessions((old) => old.filter((one) => one.id !== session.id));
  }
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{said.sessions}</h2>
      <ul class="plain">
        {sessions.map((session) => (
          <li key={session.id} class="line">
            <span>
              <bdi title={session.agent}>{sayBrowser(session.agent)}</bdi>, {session.current ? said.current : said.seen}{" "}
              <Time at={session.lastSeenAt} />
            </span>
            {!session.current && (
              <button
                type="button"
                class="quiet"
                aria-label={said.endOf(sayBrowser(session.agent))}
                onClick={() => void end(session)}
              >
                {said.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void leave()}>
        {said.signout}
      </button>
    </section>
  );
}
