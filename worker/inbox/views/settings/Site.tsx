import { useState } from "preact/hooks";
import { LANGUAGES } from "../../../../shared/site.ts";
import { codeWords, languageName, words } from "../../words.ts";
import { Area, Line, Tick } from "../Field.tsx";
import type { Section } from "../Settings.tsx";

/** Name, address, languages, origins, who signs, other ways to reach the site. */
export function Site({ settings, set, code }: Section) {
  const said = words.settings;
  const { signer, contacts } = settings;
  // Lines as typed; a blank one in the making must not vanish under the cursor.
  const [origins, setOrigins] = useState(settings.origins.join("\n"));
  const originCode = settings.origins.map((_, at) => code(`origins.${at}`)).find(Boolean) ?? code("origins");
  return (
    <>
      <section aria-labelledby="site">
        <h2 id="site">{said.site}</h2>
        <Line label={said.name} code={code("name")} value={settings.name} onValue={(name) => set({ name })} />
        <Line
          label={said.address}
          type="url"
          code={code("address")}
          value={settings.address}
          onValue={(address) => set({ address })}
        />
        <fieldset>
          <legend>{said.languages}</legend>
          {LANGUAGES.map((language) => (
            <Tick
              key={language}
              label={languageName(language)}
              checked={settings.languages.includes(language)}
              onTick={(on) =>
                set({
                  languages: LANGUAGES.filter((one) => (one === language ? on : settings.languages.includes(one))),
                })
              }
            />
          ))}
          {code("languages") && <p class="problem">{codeWords(code("languages"))}</p>}
        </fieldset>
        <Area
          label={said.origins}
          hint={said.originsHint}
          code={originCode}
          value={origins}
          rows={3}
          onValue={(typed) => {
            setOrigins(typed);
            set({
              origins: typed
                .split("\n")
                .map((line) => line.trim())
                .filter(Boolean),
            });
          }}
        />
      </section>
      <section aria-labelledby="signer">
        <h2 id="signer">{said.signer}</h2>
        <Line
          label={said.signerName}
          code={code("signer.name")}
          value={signer.name}
          onValue={(name) => set({ signer: { ...signer, name } })}
        />
        <Line
          label={said.signerRole}
          code={code("signer.role")}
          value={signer.role}
          onValue={(role) => set({ signer: { ...signer, role } })}
        />
      </section>
      <section aria-labelledby="contacts">
        <h2 id="contacts">{said.contacts}</h2>
        <p class="hint">{said.contactsHint}</p>
        <Line
          label={said.phone}
          type="tel"
          code={code("contacts.phone")}
          value={contacts.phone}
          onValue={(phone) => set({ contacts: { ...contacts, phone } })}
        />
        <Line
          label={said.email}
          type="email"
          code={code("contacts.email")}
          value={contacts.email}
          onValue={(email) => set({ contacts: { ...contacts, email } })}
        />
        <Line
          label={said.url}
          type="url"
          code={code("contacts.url")}
          value={contacts.url}
          onValue={(url) => set({ contacts: { ...contacts, url } })}
        />
      </section>
    </>
  );
}
