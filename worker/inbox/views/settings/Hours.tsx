import { useState } from "preact/hooks";
import type { Measured } from "../../../../shared/promise.ts";
import type { Clock, Hours as Week } from "../../../../shared/site.ts";
import { codeWords, LANG, words } from "../../words.ts";
import { Line, Pick } from "../Field.tsx";
import type { Section } from "../Settings.tsx";
import { Promised } from "./Promised.tsx";

type Interval = Week[number][number];
const DAY_MIN = 1_440;
const OFFERED_MIN = [30, 60, 120, 240, 480, 960, 1_440, 2_400];
const dayWords = new Intl.DateTimeFormat(LANG, { dateStyle: "medium", timeZone: "UTC" });

/** Midnight at the end of a day is 24:00, which a time field calls 00:00. */
function clockText(minute: number): string {
  const rest = minute % DAY_MIN;
  return `${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
}
function minuteOf(text: string, end: boolean): number {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  const value = hour * 60 + minute;
  return end && value === 0 ? DAY_MIN : value;
}

/** Opening hours, zone, holidays, the promise and being away: what every promised time is made of. */
export function Hours({ settings, set, code, measured }: Section & { measured: Measured | null }) {
  const said = words.settings;
  const { clock } = settings;
  function edit(part: Partial<Clock>): void {
    set({ clock: { ...clock, ...part } });
  }
  function day(at: number, intervals: Interval[]): void {
    edit({ hours: clock.hours.map((old, index) => (index === at ? intervals : old)) });
  }
  const figures = [...new Set([...OFFERED_MIN, clock.figureMin])].toSorted((one, other) => one - other);
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{said.hours}</h2>
      <Pick
        label={said.figure}
        hint={said.figureHint}
        code={code("clock.figureMin")}
        value={String(clock.figureMin)}
        onValue={(typed) => edit({ figureMin: Number(typed) })}
        options={figures.map((minutes) => [String(minutes), said.figureWords(minutes)] as const)}
      />
      <Promised clock={clock} measured={measured} />
      <Line
        label={said.zone}
        list="zones"
        spellcheck={false}
        code={code("clock.zone")}
        value={clock.zone}
        onValue={(zone) => edit({ zone })}
      />
      <datalist id="zones">
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <div class="week">
        {said.weekday.map((name, at) => (
          <Weekday
            key={name}
            name={name}
            intervals={clock.hours[at] ?? []}
            onChange={(intervals) => day(at, intervals)}
            code={code(`clock.hours.${at}`)}
          />
        ))}
      </div>
      <p class="problem" role="alert">
        {codeWords(code("clock.hours"))}
      </p>
      <Holidays days={clock.holidays} onChange={(holidays) => edit({ holidays })} />
      <Line
        label={said.away}
        hint={said.awayHint}
        type="date"
        code={code("clock.awayUntil")}
        value={clock.awayUntil ?? ""}
        onValue={(typed) => edit({ awayUntil: typed === "" ? null : typed })}
      />
    </section>
  );
}

interface WeekdayProps {
  name: string;
  intervals: Interval[];
  onChange: (intervals: Interval[]) => void;
  code: string | undefined;
}
function Weekday({ name, intervals, onChange }: WeekdayProps) {
  const said = words.settings;
  function change(at: number, edge: 0 | 1, typed: string): void {
    if (typed === "") return;
    onChange(
      intervals.map((old, index) => {
        if (index !== at) return old;
        return edge === 0 ? [minuteOf(typed, false), old[1]] : [old[0], minuteOf(typed, true)];
      }),
    );
  }
  const last = intervals.at(-1)?.[1] ?? 540;
  return (
    <fieldset class="weekday" aria-label={name}>
      <span class="weekday-name">{name}</span>
      <div class="intervals">
        {intervals.length === 0 && <span class="calm">{said.closed}</span>}
        {intervals.map(([from, to], at) => (
          <span class="interval" key={at}>
            <input
              type="time"
              aria-label={said.from(name)}
              aria-invalid={from >= to || undefined}
              value={clockText(from)}
              onInput={(event) => change(at, 0, event.currentTarget.value)}
            />
            {said.until}
            <input
              type="time"
              aria-label={said.to(name)}
              aria-invalid={from >= to || undefined}
              value={clockText(to)}
              onInput={(event) => change(at, 1, event.currentTarget.value)}
            />
            <button
              type="button"
              class="quiet small"
              aria-label={said.dropHours(name)}
              onClick={() => onChange(intervals.filter((_, index) => index !== at))}
            >
              ×
            </button>
            {from >= to && <span class="problem">{codeWords("hours.shape")}</span>}
          </span>
        ))}
      </div>
      {last < DAY_MIN && (
        <button
          type="button"
          class="quiet small"
          aria-label={said.addHours(name)}
          onClick={() =>
            onChange([
              ...intervals,
              intervals.length === 0 ? [540, 1_020] : [Math.min(last + 60, DAY_MIN - 1), Math.min(last + 240, DAY_MIN)],
            ])
          }
        >
          +
        </button>
      )}
    </fieldset>
  );
}

function Holidays({ days, onChange }: { days: readonly string[]; onChange: (days: string[]) => void }) {
  const [day, setDay] = useState("");
  const said = words.settings;
  return (
    <fieldset>
      <legend>{said.holidays}</legend>
      <ul class="plain tags">
        {days.map((one) => (
          <li key={one}>
            {dayWords.format(new Date(`${one}T00:00Z`))}
            <button
              type="button"
              class="quiet small"
              aria-label={said.dropHoliday(one)}
              onClick={() => onChange(days.filter((other) => other !== one))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="beside">
        <Line label={said.holiday} type="date" value={day} onValue={setDay} />
        <button
          type="button"
          onClick={() => {
            if (day === "") return;
            onChange([...new Set([...days, day])].toSorted());
            setDay("");
          }}
        >
          {said.addHoliday}
        </button>
      </div>
    </fieldset>
  );
}
