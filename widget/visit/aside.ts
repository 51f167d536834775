import type { ComplaintDraft } from "../../shared/complaint.ts";
import type { Stage } from "../stage.ts";
import { listWaiting, putWaiting } from "./box.ts";
import { sendWaiting } from "./send.ts";
import { say } from "./words.ts";

/** Enough for the worst of days; more would be a program that writes, and the device is not ours to fill. */
const WAITING_MAX = 10;

/** Puts what could not be sent out of the form's way, to be sent from here on. Returns why not, in words, if so. */
export async function putAside(stage: Stage, body: ComplaintDraft, until: number): Promise<string | undefined> {
  const { site } = stage.config;
  if ((await listWaiting(site)).length >= WAITING_MAX) return say(stage.config).full;
  await putWaiting(site, { id: body.messageId, body, at: Date.now(), until });
  void sendWaiting(stage);
  return undefined;
}
