import { useEffect, useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import type { RecoveryView } from "../../../../shared/remedy.ts";
import { ask, type Failure } from "../../api.ts";
import { useFirstProblem, type Codes } from "../../form.ts";
import { learnGuidelines } from "../../remedies/guidelines.ts";
import { type GuidelinesToBe, LIMITED, read, toType, withoutPrefix } from "../../remedies/guidelines-form.ts";
import { remedyWords } from "../../remedies/words.ts";
import { say } from "../../say.ts";
import { me } from "../../session.ts";
import { failureWords, words as inboxWords } from "../../words.ts";
import { Area, Line, Tick } from "../Field.tsx";
import { Loaded } from "../Loaded.tsx";
import { Catalogue } from "./Catalogue.tsx";

const words = remedyWords.settings;

/** What is given, who may give how much, and what we always do: private, with a Save of its own. Edits outlive a failed save. */
export function Recovery() {
  const [stored, setStored] = useState<RecoveryView>();
  const [form, setForm] = useState<GuidelinesToBe>();
  const [failed, setFailed] = useState<Failure["error"]>();
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [conflict, setConflict] = useState(false);
  // Nobody lifts the limit they are held to.
  const isOwner = me.value?.member.role === "owner";
  const [saving, setSaving] = useState(false);
  const whole = useFirstProblem(codes);
  const said = inboxWords.settings;

  function show(view: RecoveryView): void {
    setStored(view);
    setForm(toType(view));
    setCodes({});
    setProblem("");
    setConflict(false);
    learnGuidelines(view);
  }
  async function load(): Promise<void> {
    const outcome = await ask<RecoveryView>("GET", paths.api.recovery);
    setFailed(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) show(outcome.value);
  }
  useEffect(() => void load(), []);

  async function save(number: number): Promise<void> {
    if (saving) return;
    const { draft, codes: own = {} } = read(form!, number);
    setCodes(own);
    setProblem(draft ? "" : said.check);
    if (!draft) return;
    setSaving(true);
    const outcome = await ask<RecoveryView>("PUT", paths.api.recovery, draft);
    setSaving(false);
    if (outcome.ok) {
      show(outcome.value);
      return say(said.saved);
    }
    setConflict(outcome.error === "conflict");
    setCodes(withoutPrefix(outcome.fields));
    setProblem(outcome.error === "conflict" ? "" : failureWords(outcome.error));
  }
  async function saveOverTheirs(): Promise<void> {
    const theirs = await ask<RecoveryView>("GET", paths.api.recovery);
    if (!theirs.ok) return setProblem(failureWords(theirs.error));
    setConflict(false);
    await save(theirs.value.number);
  }

  if (!stored || !form) {
    return (
      <section class="page" aria-label={words.title}>
        <h2>{words.title}</h2>
        <Loaded name={words.title} value={form} failed={failed} load={() => void load()} />
      </section>
    );
  }
  const set = (part: Partial<GuidelinesToBe>): void => setForm({ ...form, ...part });
  const always = codes["always"] ?? Object.entries(codes).find(([path]) => path.startsWith("always."))?.[1];
  const dirty = JSON.stringify(form) !== JSON.stringify(toType(stored));
  return (
    <form
      ref={whole}
      class="page form settings"
      aria-labelledby="recovery"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(stored.number);
      }}
    >
      <section>
        <h2 id="recovery">{words.title}</h2>
        <p class="hint">{words.lead}</p>
        {stored.isDefault && <p class="hint">{words.fresh}</p>}
        <Line
          label={words.currency}
          hint={words.currencyHint}
          list="currencies"
          spellcheck={false}
          maxLength={3}
          code={codes["currency"]}
          value={form.currency}
          onValue={(currency) => set({ currency })}
        />
        <datalist id="currencies">
          {Intl.supportedValuesOf("currency").map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
        <fieldset class="limits">
          <legend>{words.limits}</legend>
          <p class="hint">{words.limitHint}</p>
          {LIMITED.filter((role) => role !== "manager" || isOwner).map((role) => (
            <Limit
              key={role}
              role={role}
              currency={form.currency}
              value={form.limits[role]}
              code={codes[`limits.${role}`]}
              onValue={(value) => set({ limits: { ...form.limits, [role]: value } })}
            />
          ))}
          {!isOwner && <p class="hint">{words.managers}</p>}
        </fieldset>
        <Catalogue form={form} codes={codes} onChange={(items) => set({ items })} />
        <Area
          label={words.always}
          hint={words.alwaysHint}
          rows={3}
          code={always}
          value={form.always}
          onValue={(next) => set({ always: next })}
        />
        {conflict && (
          <div class="warn" role="alert">
            <p>{said.conflict}</p>
            <div class="deeds">
              <button type="button" onClick={() => void saveOverTheirs()}>
                {said.keepMine}
              </button>
              <button type="button" class="quiet" onClick={() => void load()}>
                {said.takeTheirs}
              </button>
            </div>
          </div>
        )}
        <p role="alert" class="problem">
          {problem}
        </p>
        <div class="deeds">
          <button type="submit" class="primary" aria-disabled={saving}>
            {saving ? said.saving : words.save}
          </button>
          {dirty && <p class="hint">{said.unsaved}</p>}
        </div>
      </section>
    </form>
  );
}

interface LimitProps {
  role: (typeof LIMITED)[number];
  currency: string;
  value: string | null;
  code: string | undefined;
  onValue: (value: string | null) => void;
}

function Limit({ role, currency, value, code, onValue }: LimitProps) {
  return (
    <div class="limit">
      <Tick label={words.free[role]} checked={value === null} onTick={(free) => onValue(free ? null : "0")} />
      {value !== null && (
        <Line
          label={`${words.limit[role]}, ${currency}`}
          inputmode="decimal"
          code={code}
          value={value}
          onValue={onValue}
        />
      )}
    </div>
  );
}
