import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import {
  ANGER_MAX,
  KINDS,
  missingReach,
  REACHES,
  WISHES,
  type Kind,
  type Reach,
  type Wish,
} from "../../../shared/complaint.ts";
import { EnteredDraft, type ComplaintView } from "../../../shared/inbox.ts";
import { SOURCES } from "../../../shared/life.ts";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { drop, keep, kept, newId } from "../drafts.ts";
import { check, useFirstProblem, type Codes } from "../form.ts";
import { lookAgain } from "../live.ts";
import { say } from "../say.ts";
import { failureWords, LANG, languageName, words } from "../words.ts";
import { Area, Line, OneOf, Pick } from "./Field.tsx";
import { Title } from "./Title.tsx";

const KEY = "entered";
const HEARD = SOURCES.slice(2) as readonly EnteredDraft["source"][];
/** Languages offered first in the list; any stored language of a visitor is shown by name elsewhere. */
const SPOKEN = ["en", "es", "de", "fr", "it", "pt", "nl", "pl", "tr", "ar", "uk", "ru", "zh", "ja", "hi"];

/** All as text while it is typed; the schema reads it when it is stored. */
interface Entered {
  id: string;
  messageId: string;
  tried: boolean;
  source: EnteredDraft["source"];
  sourceUrl: string;
  text: string;
  reach: Reach;
  email: string;
  phone: string;
  name: string;
  order: string;
  kind: Kind;
  wish: Wish | "";
  anger: string;
  lang: string;
}

function blank(): Entered {
  return {
    id: newId(),
    messageId: newId(),
    tried: false,
    source: "phone",
    sourceUrl: "",
    text: "",
    reach: "phone",
    email: "",
    phone: "",
    name: "",
    order: "",
    kind: "problem",
    wish: "",
    anger: "",
    lang: LANG,
  };
}

function read(entered: Entered): ReturnType<typeof check<typeof EnteredDraft>> {
  const { tried: _, ...all } = entered;
  const filled = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  const checked = check(EnteredDraft, {
    ...filled,
    text: entered.text,
    ...(entered.anger && { anger: Number(entered.anger) }),
  });
  const missing = checked.draft && missingReach(checked.draft);
  return missing ? { draft: undefined, codes: { [missing.field]: missing.code } } : checked;
}

/** What was heard elsewhere, in half a minute: where, the words, how to reach them, who. */
export function Enter() {
  const { route } = useLocation();
  const [entered, setEntered] = useState<Entered>(() => kept<Entered>(KEY) ?? blank());
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [sending, setSending] = useState(false);
  const form = useFirstProblem(codes);
  const said = words.enter;

  function set<K extends keyof Entered>(key: K, value: Entered[K]): void {
    // After a try the Worker may hold the old words under the old id; the complaint stays the same one.
    const ids = entered.tried && key === "text" ? { messageId: newId(), tried: false } : {};
    const next = { ...entered, ...ids, [key]: value };
    setEntered(next);
    keep(KEY, next);
  }
  async function store(): Promise<void> {
    if (sending) return;
    const { draft, codes } = read(entered);
    setCodes(codes ?? {});
    setProblem(codes ? words.settings.check : "");
    if (!draft) return;
    setSending(true);
    const tried = { ...entered, tried: true };
    setEntered(tried);
    keep(KEY, tried);
    const outcome = await ask<ComplaintView>("POST", paths.api.complaints, draft);
    setSending(false);
    if (!outcome.ok) {
      setCodes(outcome.fields);
      setProblem(failureWords(outcome.error));
      return;
    }
    drop(KEY);
    say(said.stored(outcome.value.item.reference));
    lookAgain();
    route(paths.inboxComplaint(outcome.value.item.id), true);
  }
  function line(
    key: "sourceUrl" | "email" | "phone" | "name" | "order",
    label: string,
    type: "text" | "email" | "tel" | "url" = "text",
    hint?: string,
  ) {
    return (
      <Line
        label={label}
        hint={hint}
        type={type}
        code={codes[key]}
        value={entered[key]}
        onValue={(value) => set(key, value)}
      />
    );
  }

  return (
    <form
      class="page form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Title>{said.title}</Title>
      <p>{said.lead}</p>
      <OneOf
        legend={said.source}
        value={entered.source}
        onValue={(value) => set("source", value)}
        options={HEARD.map((one) => [one, words.source[one]] as const)}
      />
      {(entered.source === "social" || entered.source === "other" || entered.source === "mail") &&
        line("sourceUrl", said.link, "url", said.linkHint)}
      <Area
        label={said.text}
        hint={said.textHint}
        code={codes["text"]}
        value={entered.text}
        onValue={(value) => set("text", value)}
        rows={5}
      />
      <OneOf
        legend={said.reach}
        value={entered.reach}
        onValue={(value) => set("reach", value)}
        options={REACHES.map((one) => [one, one === "here" ? said.reachHere : words.reach[one]] as const)}
      />
      {entered.reach === "here" && <p class="hint">{said.reachHereHint}</p>}
      {entered.reach === "mail" && line("email", said.email, "email")}
      {entered.reach === "phone" && line("phone", said.phone, "tel")}
      {line("name", `${said.name} (${said.optional})`)}
      <details class="fold">
        <summary>{said.more}</summary>
        <Pick
          label={said.kind}
          value={entered.kind}
          onValue={(value) => set("kind", value)}
          options={KINDS.map((one) => [one, words.kind[one]] as const)}
        />
        <Pick
          label={said.wish}
          value={entered.wish}
          onValue={(value) => set("wish", value)}
          options={[["", said.notSaid], ...WISHES.map((one) => [one, words.wish[one]] as const)]}
        />
        <Pick
          label={said.anger}
          hint={said.angerHint}
          value={entered.anger}
          onValue={(value) => set("anger", value)}
          options={[
            ["", said.notSaid],
            ...Array.from({ length: ANGER_MAX }, (_, at) => [String(at + 1), String(at + 1)] as const),
          ]}
        />
        {line("order", said.order)}
        <Pick
          label={said.lang}
          value={entered.lang}
          onValue={(value) => set("lang", value)}
          options={SPOKEN.map((tag) => [tag, languageName(tag)] as const)}
        />
      </details>
      <div class="save">
        <p role="alert" class="problem">
          {problem}
        </p>
        <button type="submit" class="primary" aria-disabled={sending}>
          {sending ? words.composer.sending : said.save}
        </button>
      </div>
    </form>
  );
}
