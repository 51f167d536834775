import { threadPaths } from "../../shared/thread-paths.ts";
import type { ChangesView } from "../../shared/thread.ts";
import type { Stage } from "../stage.ts";
import { threads } from "../threads.ts";
import { say } from "./words.ts";

/** News of the newest threads on this device, asked once: a dot on the button, and the same in words. */
export async function mark({ config, button }: Stage): Promise<void> {
  for (const { id, secret, event } of threads(config.site).slice(0, 3)) {
    const body = JSON.stringify({ key: { site: config.site, id, secret }, since: event, hold: false });
    const answer = await fetch(config.base + threadPaths.threadChanges, { method: "POST", body, credentials: "omit" });
    if (!answer.ok) continue;
    const { thread } = (await answer.json()) as ChangesView;
    if (!thread?.events.some(({ n, kind }) => n > event && /^(replied|called|on_it)$/.test(kind))) continue;
    const dot = document.createElement("i");
    dot.role = "img";
    dot.ariaLabel = say(config).answer;
    dot.style.cssText =
      "display:inline-block;width:10px;height:10px;margin-inline-start:8px;border-radius:5px;background:currentcolor";
    button.append(dot);
    return;
  }
}
