import { threadPaths } from "../../shared/thread-paths.ts";
import type { ComplaintDraft } from "../../shared/complaint.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { visitorPaths } from "../../shared/visitor-paths.ts";
import { alone } from "../alone.ts";
import { ask } from "../api.ts";
import { draftName, keptDraft } from "../draft.ts";
import { waitLeft, waitSeconds } from "../sending.ts";
import type { Stage } from "../stage.ts";
import { read, remove, write } from "../store.ts";
import { remember, threads } from "../threads.ts";
import { dropWaiting, forgettable, listWaiting, putWaiting } from "./box.ts";
import { show } from "./show.ts";

/** Something that was tried before, and how it leaves this device. */
interface Unsent {
  url: string;
  body: object;
  /** ms UTC by this device's clock. */
  until: number;
  kept(value: unknown): unknown;
  later(until: number): unknown;
  refused(): unknown;
}

interface Reply {
  text: string;
  messageId: string;
  tried?: string;
}

let tries = 0;
/** Ends the waiting for the next round: its timer and its ear for the network. */
let waiting = new AbortController();

function arrived(stage: Stage, body: ComplaintDraft, value: unknown): void {
  const { reference, event } = value as ReceiptView;
  remember(stage.config.site, { id: body.id, secret: body.secret, reference, event });
  stage.tell("sent", { reference, kind: body.kind });
}

/** Read anew for every round: other tabs write and send too. What was edited since its last try is not sent for anybody. */
async function unsent(stage: Stage): Promise<Unsent[]> {
  const { site } = stage.config;
  const found: Unsent[] = [];
  const draft = keptDraft(site);
  if (draft?.body?.text === draft?.text && draft?.body) {
    const { body } = draft;
    found.push({
      url: visitorPaths.complaints,
      body,
      until: draft.until ?? 0,
      kept(value) {
        arrived(stage, body, value);
        if (keptDraft(site)?.text === body.text) remove(draftName(site));
      },
      later: (until) => write(draftName(site), { ...draft, until }),
      // The form says so when it is opened, and has the words.
      refused: () => {},
    });
  }
  for (const waiting of await listWaiting(site)) {
    if (waiting.refused) continue;
    found.push({
      url: visitorPaths.complaints,
      body: waiting.body,
      until: waiting.until,
      async kept(value) {
        arrived(stage, waiting.body, value);
        await dropWaiting(site, waiting.id);
      },
      later: (until) => putWaiting(site, { ...waiting, until }),
      refused: () => putWaiting(site, { ...waiting, refused: true }),
    });
  }
  for (const { id, secret } of threads(site)) {
    const name = `amends:${site}:reply:${id}`;
    const reply = read<Reply>(name);
    if (!reply?.tried || reply.tried !== reply.text) continue;
    const { messageId, text } = reply;
    found.push({
      url: threadPaths.threadMessages,
      body: { key: { site, id, secret }, messageId, text: text.toWellFormed() },
      until: 0,
      kept: () => remove(name),
      later: () => {},
      refused: () => {},
    });
  }
  return found;
}

/** Sends what may be sent now, one after the other. Returns the milliseconds until something else may, or nothing. */
async function round(stage: Stage): Promise<number | undefined> {
  let next: number | undefined;
  for (const one of await unsent(stage)) {
    const left = waitLeft(one.until);
    if (left > 0) {
      next = Math.min(next ?? left, left);
      continue;
    }
    const outcome = await ask<unknown>(stage.config.base + one.url, one.body);
    if (outcome.ok) {
      tries = 0;
      await one.kept(outcome.value);
    } else if (outcome.passes) {
      // What keeps one out keeps the others out.
      const wait = waitSeconds(++tries, outcome.wait) * 1_000;
      await one.later(Date.now() + wait);
      return Math.min(next ?? wait, wait);
    } else await one.refused();
  }
  return next;
}

/** Sends what an earlier visit could not, now and whenever it may be worth another try, until nothing waits. */
export async function sendWaiting(stage: Stage): Promise<void> {
  stopWaiting();
  const { signal } = waiting;
  await alone(stage.config.site, async () => {
    const next = await round(stage);
    if (next === undefined || signal.aborted) return;
    const again = (): void => void sendWaiting(stage);
    const timer = setTimeout(again, next);
    signal.addEventListener("abort", () => clearTimeout(timer));
    addEventListener("online", again, { signal });
    // Requests outlive a page that closes; what no page will remember leaves with them.
    addEventListener("pagehide", () => sendForgettable(stage), { signal });
  });
  await show(stage);
}

export function stopWaiting(): void {
  waiting.abort();
  waiting = new AbortController();
}

function sendForgettable({ config }: Stage): void {
  for (const { body, until } of forgettable())
    if (waitLeft(until) <= 0) void ask(config.base + visitorPaths.complaints, body);
}
