import { useRef } from "preact/hooks";
import { elsewhereFor, isOutOfDate, NO_PROFILE, PROFILES, profileOf } from "../../../../shared/elsewhere/elsewhere.ts";
import type { Profile } from "../../../../shared/elsewhere/profile.ts";
import type { Elsewhere } from "../../../../shared/site.ts";
import { now } from "../../clock.ts";
import { closingWords } from "../../closing/words.ts";
import { dayWords } from "../../when.ts";
import { codeWords, LANG } from "../../words.ts";
import { Outside } from "../Facts.tsx";
import { Area, Line, Pick } from "../Field.tsx";
import type { Section } from "../Settings.tsx";

const words = closingWords.settings;
/** The settings take no more. */
const OWN_MAX = 5;
const NOWHERE: Elsewhere = { profile: NO_PROFILE, body: { name: "", url: "" }, own: [] };
const BLANK: Elsewhere["own"][number] = { name: "", text: "", url: "" };

/** Where else people can turn: a profile with the body it asks for, and entries of one's own. */
export function Turns({ settings, set, code }: Section) {
  const elsewhere = settings.elsewhere ?? NOWHERE;
  const { body, own } = elsewhere;
  const profile = profileOf(elsewhere.profile);
  const whole = useRef<HTMLFieldSetElement>(null);
  function edit(part: Partial<Elsewhere>): void {
    set({ elsewhere: { ...elsewhere, ...part } });
  }
  function add(): void {
    edit({ own: [...own, BLANK] });
    window.setTimeout(() => whole.current?.querySelector<HTMLElement>("li:last-child input")?.focus());
  }
  function remove(at: number): void {
    edit({ own: own.filter((_, index) => index !== at) });
    // The button is gone with its entry.
    window.setTimeout(() => whole.current?.querySelector<HTMLElement>("[data-add-turn]")?.focus());
  }
  return (
    <fieldset class="turns" ref={whole}>
      <legend>{words.elsewhere}</legend>
      <p class="hint">{words.elsewhereHint}</p>
      <Pick
        label={words.profile}
        value={elsewhere.profile}
        code={code("elsewhere.profile")}
        onValue={(to) => edit({ profile: to })}
        options={[[NO_PROFILE, words.none], ...PROFILES.map(({ id, about }) => [id, about] as const)]}
      />
      {profile && <Known profile={profile} elsewhere={elsewhere} />}
      {profile?.named && (
        <>
          <Line
            label={words.body}
            hint={words.bodyHint}
            code={code("elsewhere.body.name")}
            value={body.name}
            onValue={(name) => edit({ body: { ...body, name } })}
          />
          <Line
            label={words.bodyUrl}
            type="url"
            code={code("elsewhere.body.url")}
            value={body.url}
            onValue={(url) => edit({ body: { ...body, url } })}
          />
        </>
      )}
      {own.length > 0 && (
        <ul class="turns" aria-label={words.own}>
          {own.map((entry, at) => (
            <li key={at}>
              <Own
                entry={entry}
                code={(field) => code(`elsewhere.own.${at}.${field}`)}
                onChange={(part) => edit({ own: own.map((one, index) => (index === at ? { ...one, ...part } : one)) })}
              />
              <button type="button" class="quiet" aria-label={words.dropOf(entry.name)} onClick={() => remove(at)}>
                {words.drop}
              </button>
            </li>
          ))}
        </ul>
      )}
      {code("elsewhere.own") && <p class="problem">{codeWords(code("elsewhere.own"))}</p>}
      {own.length < OWN_MAX ? (
        <button type="button" data-add-turn onClick={add}>
          {words.add}
        </button>
      ) : (
        <p class="hint">{words.full(OWN_MAX)}</p>
      )}
    </fieldset>
  );
}

/** Where it is known from, how old that is, and what visitors read of it. */
function Known({ profile, elsewhere }: { profile: Profile; elsewhere: Elsewhere }) {
  const { about, source, checkedOn } = profile;
  const [seen] = elsewhereFor({ ...elsewhere, own: [] }, LANG);
  const day = dayWords(checkedOn);
  return (
    <div class="turn-facts">
      <p>{about}.</p>
      <p class={isOutOfDate(checkedOn, now.value) ? "warn" : "hint"}>
        {isOutOfDate(checkedOn, now.value) ? words.stale(day) : words.checked(day)}
      </p>
      <p class="hint">
        {words.source} {source.name}, <Outside url={source.url} />
      </p>
      {seen && (
        <p>
          {words.seen}: <q>{seen.text}</q>
        </p>
      )}
    </div>
  );
}

interface OwnProps {
  entry: Elsewhere["own"][number];
  code: (field: "name" | "text" | "url") => string | undefined;
  onChange: (part: Partial<Elsewhere["own"][number]>) => void;
}

function Own({ entry, code, onChange }: OwnProps) {
  return (
    <>
      <Line label={words.name} code={code("name")} value={entry.name} onValue={(name) => onChange({ name })} />
      <Area label={words.text} code={code("text")} rows={2} value={entry.text} onValue={(text) => onChange({ text })} />
      <Line label={words.url} type="url" code={code("url")} value={entry.url} onValue={(url) => onChange({ url })} />
    </>
  );
}
