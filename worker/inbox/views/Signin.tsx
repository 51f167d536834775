import { useEffect, useRef, useState } from "preact/hooks";
import { SigninMailDraft, type RedeemView, type SigninAskedView } from "../../../shared/signin.ts";
import type { MeView } from "../../../shared/team.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { check } from "../form.ts";
import { asked, enter, enterAs, forgetAsk, notLetIn, rememberAsk } from "../signin.ts";
import { failureWords, words } from "../words.ts";
import { Line } from "./Field.tsx";
import { Said } from "./Shell.tsx";
import { Title } from "./Title.tsx";

/** The door. Whoever was at work when a session ended comes back to the very same place. */
export function Signin() {
  const [way, setWay] = useState<"mail" | "recovery">("mail");
  const [problem, setProblem] = useState("");
  const said = words.signin;

  async function passkey(): Promise<void> {
    setProblem("");
    const { signInWithPasskey } = await import("../passkey.ts");
    const outcome = await signInWithPasskey();
    if (!outcome) setProblem(said.passkeyFailed);
    else if (outcome.ok) enterAs(outcome.value);
    else setProblem(notLetIn(outcome.error, said.passkeyFailed));
  }

  return (
    <main class="alone">
      <Title>{said.title}</Title>
      <button type="button" class="primary" onClick={() => void passkey()}>
        {said.passkey}
      </button>
      <p role="alert" class="problem">
        {problem}
      </p>
      {way === "mail" ? <ByMail /> : <ByRecovery />}
      <button type="button" class="quiet" onClick={() => setWay(way === "mail" ? "recovery" : "mail")}>
        {way === "mail" ? said.recovery : said.mail}
      </button>
      <Said />
    </main>
  );
}

function ByMail() {
  const [email, setEmail] = useState("");
  const [code, setCode] = useState("");
  const [minutes, setMinutes] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(minutes);
  const said = words.signin;

  // The next thing to write takes the focus, but never on arrival.
  useEffect(() => {
    if (shown.current !== minutes) form.current?.querySelector("input")?.focus();
    shown.current = minutes;
  }, [minutes]);

  async function send(): Promise<void> {
    const { draft, codes } = check(SigninMailDraft, { email });
    setProblem(codes?.["email"] ? words.codes[codes["email"]] : undefined);
    if (!draft) return;
    const outcome = await ask<SigninAskedView>("POST", paths.api.signinMail, draft);
    if (!outcome.ok) return setProblem(failureWords(outcome.error));
    rememberAsk(outcome.value.ask);
    setMinutes(outcome.value.minutes);
  }
  async function redeem(): Promise<void> {
    setProblem(undefined);
    const outcome = await ask<RedeemView>("POST", paths.api.signinRedeem, { ask: asked(), code });
    if (outcome.ok && outcome.value.signedIn) return enter();
    setProblem(outcome.ok ? said.wrong : notLetIn(outcome.error, said.wrong));
  }

  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (minutes === undefined ? send() : redeem());
      }}
    >
      <h2>{said.mail}</h2>
      {minutes === undefined ? (
        <Line label={said.email} type="email" autocomplete="email" value={email} onValue={setEmail} />
      ) : (
        <>
          <output class="block">{said.sent(minutes)}</output>
          <Line
            label={said.code}
            hint={said.codeHint}
            autocomplete="one-time-code"
            spellcheck={false}
            value={code}
            onValue={setCode}
          />
        </>
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="submit">{minutes === undefined ? said.send : said.redeem}</button>
      {minutes !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forgetAsk();
            setMinutes(undefined);
            setProblem(undefined);
          }}
        >
          {said.other}
        </button>
      )}
    </form>
  );
}

function ByRecovery() {
  const [email, setEmail] = useState("");
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<string>();
  const said = words.signin;

  async function redeem(): Promise<void> {
    setProblem(undefined);
    const outcome = await ask<MeView>("POST", paths.api.signinRecovery, { email, code });
    if (outcome.ok) enterAs(outcome.value);
    else setProblem(notLetIn(outcome.error, said.wrong));
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void redeem();
      }}
    >
      <h2>{said.recovery}</h2>
      <Line label={said.email} type="email" autocomplete="email" value={email} onValue={setEmail} />
      <Line label={said.recoveryCode} autocomplete="off" spellcheck={false} value={code} onValue={setCode} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="submit">{said.redeem}</button>
    </form>
  );
}
