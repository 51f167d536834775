import type { PublicSettings } from "../../../../shared/site.ts";
import { textOn } from "../../contrast.ts";
import { codeWords, words } from "../../words.ts";
import { Pick } from "../Field.tsx";
import type { Section } from "../Settings.tsx";

type Chosen = PublicSettings["look"];
function entries<T extends string>(names: Record<T, string>): readonly (readonly [T, string])[] {
  return Object.entries(names) as [T, string][];
}

/** Colour, corner, light or dark, and what comes of it. */
export function Look({ settings, set, code }: Section) {
  const said = words.settings;
  const { look } = settings;
  function edit(part: Partial<Chosen>): void {
    set({ look: { ...look, ...part } });
  }
  return (
    <section aria-labelledby="look">
      <h2 id="look">{said.look}</h2>
      <div class="field">
        <label for="accent">{said.accent}</label>
        <div class="beside">
          <input
            id="accent"
            type="color"
            value={look.accent}
            onInput={(event) => edit({ accent: event.currentTarget.value })}
          />
          <code>{look.accent}</code>
        </div>
        {code("look.accent") && <p class="problem">{codeWords(code("look.accent"))}</p>}
      </div>
      <Pick
        label={said.corner}
        value={look.corner}
        onValue={(corner) => edit({ corner })}
        options={entries(said.corners)}
      />
      <Pick label={said.theme} value={look.theme} onValue={(theme) => edit({ theme })} options={entries(said.themes)} />
      <figure class={`preview ${look.corner} ${look.theme}`}>
        <figcaption>{said.preview}</figcaption>
        <span class="launcher" style={{ backgroundColor: look.accent, color: textOn(look.accent) }}>
          {said.launcher}
        </span>
      </figure>
    </section>
  );
}
