import { Refusal } from "../problem.ts";
import { spread } from "./capacity.ts";

/** Forms with photos that an isolate reads at once: each may fill a fifth of its memory, and twice that while it is taken apart. */
const LARGE_MAX = 2;
/** Of a browser that went away we hear nothing more; a place in which it was quiet for so long goes to whoever wants it. */
const QUIET_MS = 10_000;
/** An upload takes its time; in s. */
const WAIT_S = 10;
const SPREAD_S = 20;

/** A form that is being read. */
export interface Place {
  /** More of it has arrived. False when its place has meanwhile gone to somebody else. */
  goesOn(): boolean;
  leave(): void;
}

/** Place → when something of it last arrived: real time on purpose, this is about work under way. */
const taken = new Map<Place, number>();

/** The wait for whoever finds no place. */
export function noPlace(): Refusal {
  return new Refusal("busy", { retry_after_s: spread(WAIT_S, SPREAD_S) });
}

/** A place for one large form, or a refusal with the wait. The caller leaves it when nothing of the form is needed any more. */
export function takePlace(): Place {
  for (const [place, heardAt] of taken) if (Math.abs(Date.now() - heardAt) >= QUIET_MS) taken.delete(place);
  if (taken.size >= LARGE_MAX) throw noPlace();
  const place: Place = {
    goesOn() {
      if (!taken.has(place)) return false;
      taken.set(place, Date.now());
      return true;
    },
    leave: () => void taken.delete(place),
  };
  taken.set(place, Date.now());
  return place;
}
