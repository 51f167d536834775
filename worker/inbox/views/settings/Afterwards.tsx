import { FOLLOW_UP_DAYS, FOLLOW_UP_DAYS_MAX } from "../../../../shared/closing.ts";
import { closingWords } from "../../closing/words.ts";
import { Line } from "../Field.tsx";
import type { Section } from "../Settings.tsx";
import { Turns } from "./Turns.tsx";

const words = closingWords.settings;

/** What comes after an answer: when we ask whether it is right, and where people can turn when we cannot agree. */
export function Afterwards({ settings, set, code }: Section) {
  return (
    <section aria-labelledby="afterwards">
      <h2 id="afterwards">{words.title}</h2>
      <Line
        label={words.days}
        hint={words.daysHint}
        type="number"
        min={1}
        max={String(FOLLOW_UP_DAYS_MAX)}
        step={1}
        code={code("followUpDays")}
        value={settings.followUpDays ?? FOLLOW_UP_DAYS}
        onValue={(typed) => set({ followUpDays: Number(typed) })}
      />
      <Turns settings={settings} set={set} code={code} />
    </section>
  );
}
