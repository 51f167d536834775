import { useEffect, useState } from "preact/hooks";
import { InviteDraft, type InvitedView, type InviteView, type MembersView } from "../../../shared/signin.ts";
import { ROLES, type Role } from "../../../shared/team.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { check, useFirstProblem, type Codes } from "../form.ts";
import { say } from "../say.ts";
import { me } from "../session.ts";
import { failureWords, words } from "../words.ts";
import { Copy } from "./Copy.tsx";
import { Line, Pick } from "./Field.tsx";
import { Time } from "./Time.tsx";
import { Title } from "./Title.tsx";

type Member = MembersView["members"][number];
const roleOptions = ROLES.map((role) => [role, words.members.roles[role]] as const);

/** Who answers here. For owners: invite, change roles, remove. */
export function Members() {
  const [view, setView] = useState<MembersView>();
  const [problem, setProblem] = useState("");
  const said = words.members;

  async function load(): Promise<void> {
    const outcome = await ask<MembersView>("GET", paths.api.members);
    if (outcome.ok) setView(outcome.value);
    setProblem(outcome.ok ? "" : failureWords(outcome.error));
  }
  useEffect(() => void load(), []);

  async function act(method: "PATCH" | "DELETE", path: string, body: unknown, done: string): Promise<void> {
    const outcome = await ask(method, path, body);
    say(outcome.ok ? done : failureWords(outcome.error));
    // Also after a failure: what stands here must be what is.
    await load();
  }

  return (
    <div class="page">
      <Title>{said.title}</Title>
      <p role="alert" class="problem">
        {problem}
      </p>
      <ul class="plain" aria-label={said.list}>
        {view?.members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            onRole={(role) => void act("PATCH", paths.api.member(member.id), { role }, said.changed)}
            onRemove={() => void act("DELETE", paths.api.member(member.id), undefined, said.removed)}
          />
        ))}
      </ul>
      <Invites invites={view?.invites ?? []} onChange={() => void load()} />
    </div>
  );
}

function MemberLine({
  member,
  onRole,
  onRemove,
}: {
  member: Member;
  onRole: (role: Role) => void;
  onRemove: () => void;
}) {
  const [sure, setSure] = useState(false);
  const said = words.members;
  const own = member.id === me.value!.member.id;
  return (
    <li class="line">
      <span>
        <strong>
          <bdi>{member.name}</bdi>
        </strong>
        {own && ` (${said.you})`}
        <br />
        {member.email}
      </span>
      {own ? (
        <span>{said.roles[member.role]}</span>
      ) : (
        <Pick label={said.roleOf(member.name)} value={member.role} onValue={onRole} options={roleOptions} />
      )}
      {!own && !sure && (
        <button type="button" class="quiet" aria-label={said.removeOf(member.name)} onClick={() => setSure(true)}>
          {said.remove}
        </button>
      )}
      {sure && (
        <span class="deeds">
          <button type="button" class="danger" onClick={onRemove}>
            {said.removeSure(member.name)}
          </button>
          <button type="button" class="quiet" onClick={() => setSure(false)}>
            {said.keep}
          </button>
        </span>
      )}
    </li>
  );
}

function Invites({ invites, onChange }: { invites: readonly InviteView[]; onChange: () => void }) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("agent");
  const [link, setLink] = useState<string>();
  const [codes, setCodes] = useState<Codes>({});
  const form = useFirstProblem(codes);
  const said = words.members;

  async function invite(): Promise<void> {
    const { draft, codes } = check(InviteDraft, { email, role });
    setCodes(codes ?? {});
    if (!draft) return;
    const outcome = await ask<InvitedView>("POST", paths.api.invites, draft);
    if (!outcome.ok) {
      say(failureWords(outcome.error));
      return setCodes(outcome.fields);
    }
    setLink(outcome.value.link);
    setEmail("");
    onChange();
  }
  async function withdraw(one: InviteView): Promise<void> {
    const outcome = await ask("DELETE", paths.api.invite(one.id));
    if (!outcome.ok) say(failureWords(outcome.error));
    onChange();
  }

  return (
    <>
      {invites.length > 0 && (
        <section aria-labelledby="invited">
          <h2 id="invited">{said.invites}</h2>
          <ul class="plain">
            {invites.map((one) => (
              <li key={one.id} class="line">
                <span>
                  {one.email}, {said.roles[one.role]}, {said.worksFor} <Time at={one.expiresAt} span />
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={said.revokeOf(one.email)}
                  onClick={() => void withdraw(one)}
                >
                  {said.revoke}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form
        ref={form}
        class="form"
        noValidate
        aria-labelledby="invite"
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <h2 id="invite">{said.invite}</h2>
        <Line
          label={said.email}
          type="email"
          autocomplete="off"
          code={codes["email"]}
          value={email}
          onValue={setEmail}
        />
        <Pick label={said.role} value={role} onValue={setRole} options={roleOptions} />
        <button type="submit">{said.send}</button>
        {link && (
          <>
            <output class="block">{said.link}</output>
            <Copy text={link} label={said.invite} />
          </>
        )}
      </form>
    </>
  );
}
