import type { Scenario } from "./scenario.ts";
import { channels } from "./scenarios/channels.ts";
import { clocks } from "./scenarios/clocks.ts";
import { duplicates } from "./scenarios/duplicates.ts";
import { errors } from "./scenarios/errors.ts";
import { kill } from "./scenarios/kill.ts";
import { lost } from "./scenarios/lost.ts";
import { outage } from "./scenarios/outage.ts";
import { photos } from "./scenarios/photos.ts";
import { reordered } from "./scenarios/reordered.ts";
import { spike } from "./scenarios/spike.ts";

export { soak } from "./scenarios/soak.ts";

/** In the order they are played. Kills come first: a killed Worker forgets how far its clock was moved. */
export const scenarios: readonly Scenario[] = [
  kill,
  errors,
  outage,
  channels,
  lost,
  duplicates,
  reordered,
  clocks,
  photos,
  spike,
];
