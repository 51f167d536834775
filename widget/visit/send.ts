import { threadPaths } from "../../shared/thread-paths.ts";
import type { ComplaintDraft } from "../../shared/complaint.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { visitorPaths } from "../../shared/visitor-paths.ts";
import { alone } from "../alone.ts";
import { ask } from "../api.ts";
import type { Outcome } from "../api.ts";
import { dropDraft, keepDraft, keptDraft } from "../draft.ts";
import { deviceQueue } from "../photo-queue.ts";
import { sendPhoto } from "../photos.ts";
import { unsentOf, waitLeft, waitSeconds } from "../sending.ts";
import type { Stage } from "../stage.ts";
import { read, remove } from "../store.ts";
import { remember, threads } from "../threads.ts";
import { dropWaiting, forgettable, listWaiting, putWaiting } from "./box.ts";
import { show } from "./show.ts";

/** Something that was tried before, and how it leaves this device. */
interface Unsent {
  send(): Promise<Outcome<unknown>>;
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
/** How often somebody said "forget me on this device". */
let forgotten = 0;
/** Ends the waiting for the next round: its timer and its ear for the network. */
let waiting = new AbortController();

function arrived(stage: Stage, body: ComplaintDraft, value: unknown): void {
  const { reference, event } = value as ReceiptView;
  remember(stage.config.site, { id: body.id, secret: body.secret, reference, event });
  stage.tell("sent", { reference, kind: body.kind });
}

/** Read anew for every round: other tabs write and send too. What was edited since its last try is not sent for anybody. */
async function unsent(stage: Stage): Promise<Unsent[]> {
  const { site, base } = stage.config;
  const found: Unsent[] = [];
  const draft = keptDraft(site);
  const body = unsentOf(draft, stage.config);
  if (draft && body)
    found.push({
      send: () => ask(base + visitorPaths.complaints, body),
      until: draft.until ?? 0,
      kept(value) {
        arrived(stage, body, value);
        dropDraft(site, draft);
      },
      // Somebody may have written on meanwhile.
      later(until) {
        const now = keptDraft(site);
        if (now?.body?.messageId === body.messageId) keepDraft(site, { ...now, until });
      },
      // The form says so when it is opened, and has the words.
      refused: () => {},
    });
  for (const waiting of await listWaiting(site)) {
    if (waiting.refused) continue;
    found.push({
      send: () => ask(base + visitorPaths.complaints, waiting.body),
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
      send: () =>
        ask(base + threadPaths.threadMessages, { key: { site, id, secret }, messageId, text: text.toWellFormed() }),
      until: 0,
      kept() {
        if (read<Reply>(name)?.text === text) remove(name);
      },
      later: () => {},
      refused: () => {},
    });
  }
  for (const { id, secret } of threads(site)) {
    for (const photo of await deviceQueue.all(site, id))
      found.push({
        send: () => sendPhoto(base, { site, id, secret }, photo, true, () => {}),
        until: 0,
        kept: () => deviceQueue.drop(photo),
        later: () => {},
        // Its thread says so when it is opened.
        refused: () => {},
      });
  }
  return found;
}

/** Sends what may be sent now, one after the other. Returns the milliseconds until something else may, or nothing. */
async function round(stage: Stage): Promise<number | undefined> {
  let next: number | undefined;
  const mine = forgotten;
  for (const one of await unsent(stage)) {
    const left = waitLeft(one.until);
    if (left > 0) {
      next = Math.min(next ?? left, left);
      continue;
    }
    const outcome = await one.send();
    // What came back is nobody's any more.
    if (mine !== forgotten) return undefined;
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

/** Nothing that is under way is written down when it comes back. */
export function forgetSending(): void {
  forgotten++;
  stopWaiting();
}

function stopWaiting(): void {
  waiting.abort();
  waiting = new AbortController();
}

function sendForgettable({ config }: Stage): void {
  for (const { body, until } of forgettable())
    if (waitLeft(until) <= 0) void ask(config.base + visitorPaths.complaints, body);
}
