import type { Stage } from "../stage.ts";
import { forgettable, listWaiting } from "./box.ts";
import { say } from "./words.ts";

/** Says what waits on this device, as it is now, to a panel that is open or will be. */
export async function show(stage: Stage): Promise<void> {
  const words = say(stage.config);
  const all = await listWaiting(stage.config.site);
  const refused = all.filter((one) => one.refused).length;
  const count = all.length - refused;
  stage.waiting = [
    count > 0 ? words.waiting(count, forgettable().length === 0) : "",
    refused > 0 ? words.refused(refused) : "",
  ]
    .join(" ")
    .trim();
  stage.changed?.();
}
