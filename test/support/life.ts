import { expect } from "vitest";
import type { ComplaintView } from "../../shared/inbox.ts";
import { paths } from "../../shared/paths.ts";
import { afternoonIn } from "./days.ts";
import { moveTime } from "./doors.ts";
import { draft, post } from "./draft.ts";
import type { Team } from "./team.ts";

const MINUTE = 60_000;

/** Days that pass at one shop: each is lived through at an afternoon when nobody sleeps, in Berlin or in Chicago. */
export function calendar(app: string, begun: number) {
  let today = 0;
  const at = (day: number): number => afternoonIn(day, begun);
  return {
    at,
    async until(day: number): Promise<number> {
      while (today < day) await moveTime(app, at(++today));
      return at(day);
    },
    minutesLater: (minutes: number) => moveTime(app, at(today) + minutes * MINUTE),
  };
}

export function does<T = ComplaintView>(team: Team, path: string, body: object = {}): Promise<T> {
  return team.ask<T>(path, { method: "POST", body: JSON.stringify(body) });
}

export async function complains(
  app: string,
  site: string,
  more: Parameters<typeof draft>[1],
): Promise<ReturnType<typeof draft>> {
  const told = draft(site, more);
  expect((await post(`${app}${paths.complaints}`, told, `life-${told.id}`)).status).toBe(201);
  return told;
}
