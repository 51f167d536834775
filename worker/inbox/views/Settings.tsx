import { useEffect, useState } from "preact/hooks";
import {
  KEPT_SECRET,
  SettingsDraft,
  type PublicSettings,
  type SettingsView,
  type TeamChannels,
} from "../../../shared/site.ts";
import { paths } from "../../../shared/paths.ts";
import { ask, type Outcome } from "../api.ts";
import { check, useFirstProblem, type Codes } from "../form.ts";
import { say } from "../say.ts";
import { failureWords, words } from "../words.ts";
import { Afterwards } from "./settings/Afterwards.tsx";
import { Channels } from "./settings/Channels.tsx";
import { Hours } from "./settings/Hours.tsx";
import { Limits } from "./settings/Limits.tsx";
import { Look } from "./settings/Look.tsx";
import { Recovery } from "./settings/Recovery.tsx";
import { Site } from "./settings/Site.tsx";
import { Copy } from "./Copy.tsx";
import { Title } from "./Title.tsx";

/** What each section of the form gets: the settings as edited, a way to edit them, and the codes of their fields. */
export interface Section {
  settings: PublicSettings;
  set: (part: Partial<PublicSettings>) => void;
  code: (path: string) => string | undefined;
}

function read(
  settings: PublicSettings,
  channels: TeamChannels,
  number: number,
): ReturnType<typeof check<typeof SettingsDraft>> {
  const checked = check(SettingsDraft, { number, settings, channels });
  if (checked.draft && settings.clock.hours.every((day) => day.length === 0)) {
    return { draft: undefined, codes: { "settings.clock.hours": "hours.never" } };
  }
  return checked;
}

/** A new secret is only ever shown; from then on the form says "keep it". */
function withoutSecret(view: SettingsView): SettingsView {
  const { webhook } = view.channels;
  return { ...view, channels: { ...view.channels, webhook: webhook && { ...webhook, secret: KEPT_SECRET } } };
}

/** All settings as one form with one Save. Edits outlive a failed save, a conflict and a lost session. */
export function Settings() {
  const [stored, setStored] = useState<SettingsView>();
  const [edited, setEdited] = useState<PublicSettings>();
  const [channels, setChannels] = useState<TeamChannels>();
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [conflict, setConflict] = useState(false);
  const [saving, setSaving] = useState(false);
  const [secret, setSecret] = useState<string>();
  const form = useFirstProblem(codes);
  const said = words.settings;

  function show(view: SettingsView): void {
    setStored(view);
    setEdited(view.settings);
    setChannels(view.channels);
    setCodes({});
    setProblem("");
    setConflict(false);
  }
  async function load(): Promise<void> {
    const outcome = await ask<SettingsView>("GET", paths.api.settings);
    if (outcome.ok) show(outcome.value);
    else setProblem(outcome.error === "forbidden" ? said.forbidden : failureWords(outcome.error));
  }
  useEffect(() => void load(), []);

  async function save(number: number): Promise<void> {
    if (saving) return;
    const { draft, codes } = read(edited!, channels!, number);
    setCodes(codes ?? {});
    setProblem(codes ? said.check : "");
    if (!draft) return;
    setSaving(true);
    const outcome: Outcome<SettingsView> = await ask("PUT", paths.api.settings, draft);
    setSaving(false);
    if (outcome.ok) {
      const { webhook } = outcome.value.channels;
      if (webhook?.secret !== KEPT_SECRET) setSecret(webhook?.secret);
      show(withoutSecret(outcome.value));
      return say(said.saved);
    }
    setConflict(outcome.error === "conflict");
    setCodes(outcome.fields);
    setProblem(outcome.error === "conflict" ? "" : failureWords(outcome.error));
  }
  async function saveOverTheirs(): Promise<void> {
    const theirs = await ask<SettingsView>("GET", paths.api.settings);
    if (!theirs.ok) return setProblem(failureWords(theirs.error));
    setConflict(false);
    await save(theirs.value.number);
  }

  if (!stored || !edited || !channels) {
    return (
      <div class="page">
        <Title>{said.title}</Title>
        <p role="alert" class="problem">
          {problem}
        </p>
        {problem === "" && <output class="skeleton tall" aria-label={said.title} />}
      </div>
    );
  }
  const section: Section = {
    settings: edited,
    set: (part) => setEdited({ ...edited, ...part }),
    code: (path) => codes[`settings.${path}`],
  };
  const dirty = JSON.stringify([edited, channels]) !== JSON.stringify([stored.settings, stored.channels]);
  return (
    <>
      <form
        ref={form}
        class="page form settings"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(stored.number);
        }}
      >
        <Title>{said.title}</Title>
        <Site {...section} />
        <Hours {...section} measured={stored.measured} />
        <Afterwards {...section} />
        <Channels
          view={stored}
          channels={channels}
          onChange={setChannels}
          codes={codes}
          dirty={dirty}
          secret={secret}
        />
        <Look {...section} />
        <section aria-labelledby="snippet">
          <h2 id="snippet">{said.snippet}</h2>
          <p class="hint">{said.snippetHint}</p>
          <Copy text={stored.snippet} label={said.snippet} />
        </section>
        <Limits {...section} />
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
        <div class="save">
          <p role="alert" class="problem">
            {problem}
          </p>
          {dirty && <p class="hint">{said.unsaved}</p>}
          <button type="submit" class="primary" aria-disabled={saving}>
            {saving ? said.saving : said.save}
          </button>
        </div>
      </form>
      <Recovery />
    </>
  );
}
