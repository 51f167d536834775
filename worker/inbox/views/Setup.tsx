import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { LANGUAGES, type Language } from "../../../shared/site.ts";
import { SetupDraft, type MeView } from "../../../shared/team.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { check, useFirstProblem, type Codes } from "../form.ts";
import { useFragment } from "../fragment.ts";
import { me } from "../session.ts";
import { enterAs } from "../signin.ts";
import { failureWords, languageName, words } from "../words.ts";
import { Line, Tick } from "./Field.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { Said } from "./Shell.tsx";
import { Title } from "./Title.tsx";

/** From the set-up link to a site with an owner who cannot be locked out. */
export function Setup() {
  const token = useFragment();
  const [created, setCreated] = useState(false);
  return (
    <main class="alone wide">
      {created ? <Safety /> : <Create token={token} onCreated={() => setCreated(true)} />}
      <Said />
    </main>
  );
}

function Create({ token, onCreated }: { token: string | undefined; onCreated: () => void }) {
  const [siteName, setSiteName] = useState("");
  const [address, setAddress] = useState("");
  const [languages, setLanguages] = useState<readonly Language[]>(["en"]);
  const [zone, setZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const form = useFirstProblem(codes);
  const said = words.setup;

  async function create(): Promise<void> {
    const { draft, codes } = check(SetupDraft, { token, siteName, address, languages, zone, name, email });
    setCodes(codes ?? {});
    setProblem(codes ? words.settings.check : "");
    if (!draft) return;
    const outcome = await ask<MeView>("POST", paths.api.setup, draft);
    if (outcome.ok) {
      enterAs(outcome.value);
      return onCreated();
    }
    setCodes(outcome.fields);
    const spent = outcome.error === "not_found" || outcome.error === "gone";
    setProblem(spent ? said.failed : failureWords(outcome.error));
  }

  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Title>{said.title}</Title>
      <p>{token ? said.lead : said.missing}</p>
      <Line
        label={said.siteName}
        autocomplete="organization"
        code={codes["siteName"]}
        value={siteName}
        onValue={setSiteName}
      />
      <Line
        label={said.address}
        type="url"
        placeholder="https://"
        autocomplete="url"
        code={codes["address"]}
        value={address}
        onValue={setAddress}
      />
      <fieldset>
        <legend>{said.languages}</legend>
        {LANGUAGES.map((language) => (
          <Tick
            key={language}
            label={languageName(language)}
            checked={languages.includes(language)}
            onTick={(on) => setLanguages(on ? [...languages, language] : languages.filter((one) => one !== language))}
          />
        ))}
        {codes["languages"] && <p class="problem">{words.codes[codes["languages"]]}</p>}
      </fieldset>
      <Line label={said.zone} code={codes["zone"]} value={zone} onValue={setZone} />
      <Line label={said.name} autocomplete="name" code={codes["name"]} value={name} onValue={setName} />
      <Line
        label={said.email}
        type="email"
        autocomplete="email"
        code={codes["email"]}
        value={email}
        onValue={setEmail}
      />
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="submit" class="primary">
        {said.create}
      </button>
    </form>
  );
}

/** A passkey and ten codes; both can wait, and the inbox asks again until one of them is there. */
export function Safety() {
  const { route } = useLocation();
  const said = words.setup;
  const safe = (me.value?.passkeys ?? 0) > 0 || (me.value?.recoveryCodes ?? 0) > 0;
  return (
    <>
      <Title>{said.safeTitle}</Title>
      <p>{said.safeLead}</p>
      <Passkeys />
      <RecoveryCodes make={said.makeCodes} />
      <button type="button" class={safe ? "primary" : "quiet"} onClick={() => route(paths.inbox, true)}>
        {safe ? said.go : said.later}
      </button>
    </>
  );
}
