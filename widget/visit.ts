import type { Stage } from "./stage.ts";
import { mark } from "./visit/mark.ts";
import { forgetWaiting } from "./visit/box.ts";
import { sendWaiting, forgetSending } from "./visit/send.ts";
import { show } from "./visit/show.ts";
import { putAside } from "./visit/aside.ts";

/**
 * Loaded only for whoever wrote from this device: sends what an earlier visit could not, and looks for answers. A file
 * of its own that shares nothing with the panel, so that neither waits for the other.
 */
export async function look(stage: Stage): Promise<void> {
  await Promise.all([sendWaiting(stage), mark(stage)]);
}

/** The loader clears what it can see; this is the rest. */
export async function forget(stage: Stage): Promise<void> {
  forgetSending();
  await forgetWaiting(stage.config.site);
  await show(stage);
}

/** Something could not be sent: what is in the form can make room for something else. */
export function offer(stage: Stage): void {
  stage.putAside = (body, until) => putAside(stage, body, until);
  stage.changed?.();
}
