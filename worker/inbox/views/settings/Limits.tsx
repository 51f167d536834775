import { words } from "../../words.ts";
import { Line } from "../Field.tsx";
import type { Section } from "../Settings.tsx";

/** How many complaints a minute are taken before the form asks to wait. */
export function Limits({ settings, set, code }: Section) {
  const said = words.settings;
  const { limits } = settings;
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{said.limits}</h2>
      <p class="hint">{said.limitsHint}</p>
      <Line
        label={said.limitNetwork}
        type="number"
        min={60}
        step={60}
        code={code("limits.networkPerMin")}
        value={limits.networkPerMin}
        onValue={(typed) => set({ limits: { ...limits, networkPerMin: Number(typed) } })}
      />
      <Line
        label={said.limitSite}
        type="number"
        min={1_200}
        step={1_200}
        code={code("limits.sitePerMin")}
        value={limits.sitePerMin}
        onValue={(typed) => set({ limits: { ...limits, sitePerMin: Number(typed) } })}
      />
    </section>
  );
}
