import { expect } from "vitest";
import type { ThreadKey } from "../../../shared/thread.ts";
import { knock, ORIGIN, type Shop, type Thread, type World } from "../world.ts";

export interface Letter {
  thread: Thread;
  /** Path of "I did not write this", and of what mail apps call. */
  stop: string;
  key: ThreadKey;
}

/** Somebody gave this address, and its receipt was mailed. */
export async function mailed(world: World, shop: Shop, email: string, lang = "en"): Promise<Letter> {
  const thread = await shop.visitor().complains({ reach: "mail", email, lang });
  await world.tick();
  const mail = (await world.mailsTo(email)).at(-1);
  const link = mail?.links.find((one) => new URL(one).pathname.startsWith("/stop/"));
  if (!mail || !link) throw new Error(`no way out stands in ${mail?.text}`);
  const [site = "", id = "", , key = ""] = (mail.links[0] ?? "").split("#")[1]?.split("/") ?? [];
  expect(mail.headers["List-Unsubscribe"]).toBe(`<${link}>`);
  expect(mail.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  return { thread, stop: link.slice(ORIGIN.length), key: { site, id, mail: key } };
}

/** What a mail app sends by itself. */
export const oneClick = (path: string) =>
  knock(path, {
    method: "POST",
    body: "List-Unsubscribe=One-Click",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
/** What the page's own button sends. */
export const press = (path: string) => knock(path, { method: "POST" });
export const undo = (stop: string) => knock(stop.replace("?", "/undo?"), { method: "POST" });
