import { threadPaths } from "../shared/thread-paths.ts";
import type { ChangesView } from "../shared/thread.ts";
import type { Stage } from "./stage.ts";
import type { Remembered } from "./threads.ts";

const WORDS: Record<string, string> = { en: "new answer", es: "respuesta nueva", de: "neue Antwort" };

/** News of the newest threads on this device, asked once: a dot on the button, and the same in words. */
export async function look({ config, button }: Stage): Promise<void> {
  const kept = JSON.parse(localStorage.getItem(`amends:${config.site}:threads`) ?? "[]") as Remembered[];
  for (const { id, secret, event } of kept.slice(0, 3)) {
    const body = JSON.stringify({ key: { site: config.site, id, secret }, since: event, hold: false });
    const answer = await fetch(config.base + threadPaths.threadChanges, { method: "POST", body, credentials: "omit" });
    if (!answer.ok) continue;
    const { thread } = (await answer.json()) as ChangesView;
    if (!thread?.events.some(({ n, kind }) => n > event && /^(replied|called|on_it)$/.test(kind))) continue;
    const word = WORDS[(config.lang ?? document.documentElement.lang).slice(0, 2)] ?? WORDS["en"]!;
    const dot = document.createElement("i");
    dot.role = "img";
    dot.ariaLabel = word;
    dot.style.cssText =
      "display:inline-block;width:10px;height:10px;margin-inline-start:8px;border-radius:5px;background:currentcolor";
    button.append(dot);
    return;
  }
}
