import { useState } from "preact/hooks";
import type { SettingsView, TeamChannels } from "../../../../shared/site.ts";
import { paths } from "../../../../shared/paths.ts";
import { ask } from "../../api.ts";
import type { Codes } from "../../form.ts";
import { failureWords, words } from "../../words.ts";
import { Copy } from "../Copy.tsx";
import { Line, Tick } from "../Field.tsx";

type Name = keyof TeamChannels;
const NAMES = ["mail", "webhook", "slack", "ntfy"] as const satisfies readonly Name[];
const BLANK: TeamChannels = {
  mail: { to: "" },
  webhook: { url: "", secret: "" },
  slack: { url: "" },
  ntfy: { url: "" },
};
const LABEL = {
  mail: words.settings.to_,
  webhook: words.settings.webhookUrl,
  slack: words.settings.slackUrl,
  ntfy: words.settings.ntfyUrl,
} as const;

interface ChannelsProps {
  view: SettingsView;
  channels: TeamChannels;
  onChange: (channels: TeamChannels) => void;
  codes: Codes;
  dirty: boolean;
  /** The webhook's secret, the one time it is shown. */
  secret: string | undefined;
}

/** How the team is told. Each channel can be tried at once, and says whether it worked. */
export function Channels({ view, channels, onChange, codes, dirty, secret }: ChannelsProps) {
  const said = words.settings;
  function target(name: Name): string {
    return name === "mail" ? (channels.mail?.to ?? "") : (channels[name]?.url ?? "");
  }
  function aim(name: Name, typed: string): void {
    onChange({ ...channels, [name]: name === "mail" ? { to: typed } : { ...channels[name], url: typed } });
  }
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{said.channels}</h2>
      <p class="hint">{said.channelsHint}</p>
      {NAMES.map((name) => (
        <fieldset key={name}>
          <legend>{said.channel[name]}</legend>
          <Tick
            label={said.use(said.channel[name])}
            checked={channels[name] !== null}
            onTick={(on) => onChange({ ...channels, [name]: on ? (view.channels[name] ?? BLANK[name]) : null })}
          />
          {name === "mail" && !view.available.mail && <p class="hint">{said.mailOff}</p>}
          {channels[name] !== null && (
            <>
              <Line
                label={LABEL[name]}
                type={name === "mail" ? "email" : "url"}
                code={codes[`channels.${name}.${name === "mail" ? "to" : "url"}`]}
                value={target(name)}
                onValue={(typed) => aim(name, typed)}
              />
              {name === "webhook" && channels.webhook && (
                <Secret
                  fresh={secret}
                  wanted={channels.webhook.secret === ""}
                  onRenew={() => onChange({ ...channels, webhook: { url: channels.webhook!.url, secret: "" } })}
                />
              )}
              {view.channels[name] !== null && <Try name={name} dirty={dirty} />}
            </>
          )}
        </fieldset>
      ))}
    </section>
  );
}

function Secret({ fresh, wanted, onRenew }: { fresh: string | undefined; wanted: boolean; onRenew: () => void }) {
  const said = words.settings;
  if (wanted) return <p class="hint">{said.newSecretWaits}</p>;
  return (
    <>
      <p class="hint">{fresh ? said.secretOnce : said.secretHidden}</p>
      {fresh && <Copy text={fresh} label={said.secret} />}
      <button type="button" class="quiet" onClick={onRenew}>
        {said.newSecret}
      </button>
    </>
  );
}

function Try({ name, dirty }: { name: Name; dirty: boolean }) {
  const [result, setResult] = useState("");
  const [busy, setBusy] = useState(false);
  const said = words.settings;
  async function send(): Promise<void> {
    if (busy) return;
    if (dirty) return setResult(said.testSaveFirst);
    setBusy(true);
    setResult(said.testing);
    const outcome = await ask<{ ok: boolean; error: string | null }>("POST", paths.api.settingsTest, { channel: name });
    setBusy(false);
    if (!outcome.ok) return setResult(failureWords(outcome.error));
    const { ok, error } = outcome.value;
    // A mail service takes the mail; whether it arrives, only the mailbox knows.
    const done = name === "mail" ? said.testMailed : said.testOk;
    setResult(ok ? done : said.testFailed(words.deliveries.error(error ?? "")));
  }
  return (
    <div class="beside">
      <button
        type="button"
        aria-label={said.testFor(said.channel[name])}
        aria-disabled={busy}
        onClick={() => void send()}
      >
        {said.test}
      </button>
      <output>{result}</output>
    </div>
  );
}
