import { useState } from "preact/hooks";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { say } from "../say.ts";
import { failureWords } from "../words.ts";
import { preventionWords as words } from "./words.ts";

export interface PreventionDeeds {
  busy: boolean;
  fix: (id: string) => Promise<boolean>;
  tell: (id: string) => Promise<boolean>;
  hold: (id: string, held: boolean) => Promise<boolean>;
}

/** What can be done about a prevention, wherever it stands. `after` shows what became of it, also where somebody was faster. */
export function usePreventionDeeds(after: () => Promise<void>): PreventionDeeds {
  const [busy, setBusy] = useState(false);
  async function run(path: string, body: unknown, done: string): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const outcome = await ask("POST", path, body);
    say(outcome.ok ? done : failureWords(outcome.error));
    if (outcome.ok || outcome.error === "conflict") await after();
    setBusy(false);
    return outcome.ok;
  }
  return {
    busy,
    fix: (id) => run(paths.api.preventionFixed(id), {}, words.fix.done),
    tell: (id) => run(paths.api.preventionTell(id), {}, words.tell.done),
    hold: (id, held) =>
      run(
        paths.api.preventionHeld(id),
        { held },
        held ? words.hold.done : `${words.hold.done} ${words.hold.otherwise}`,
      ),
  };
}
