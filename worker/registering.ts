import { stateAt } from "../shared/life.ts";
import { csvHead, csvLine, type Registered, registerCells } from "../shared/register.ts";
import { databaseFor, type Env } from "./env.ts";
import { endOfPart, readRegister, type RegisteredOfferJson, type RegisterRow } from "./store/register.ts";
import type { Reached } from "./store/reports.ts";

/** Complaints in memory at once. */
const PAGE = 200;
/** Pages of one file: with who asks, and where it ends, still below what one invocation may ask the database. */
const PAGES_MAX = 40;
/** Complaints in one file; what comes after them is in the next one. */
export const PART_MAX = PAGE * PAGES_MAX;

function toOffer([state, kind, text, standsUntil, chosen, answeredAt, ...rest]: RegisteredOfferJson) {
  const [madeAt, deliveredAt, proof, cost, currency] = rest;
  const isAccepted = chosen !== null && answeredAt !== null;
  return { state, kind, text, standsUntil, isAccepted, madeAt, deliveredAt, proof, cost, currency };
}

function toPrevention(json: string | null): Registered["prevention"] {
  if (json === null) return null;
  const [change, fixedAt, held] = JSON.parse(json) as [string, number | null, number | null];
  return { change, fixedAt, held: held === null ? null : held === 1 };
}

/** Was the visitor told where else they can turn, and when? */
function elsewhereAt({ last_words: last, ends_at: at }: RegisterRow, now: number): number | null {
  if (last === null || at === null || at > now) return null;
  return (JSON.parse(last) as { elsewhere: unknown[] }).elsewhere.length > 0 ? at : null;
}

function toRegistered(row: RegisterRow, now: number): Registered {
  const promises = JSON.parse(row.promises) as [number, number | null][];
  const ended = row.ends_at !== null && row.ends_at <= now;
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    channel: row.source,
    language: row.lang,
    kind: row.kind,
    state: stateAt(row, now),
    page: row.page_url,
    visitor: row.name,
    contact: row.email ?? row.phone,
    order: row.order_no,
    words: row.words ?? "",
    remedySought: row.wish,
    anger: row.anger,
    severity: row.severity,
    safety: row.safety === null ? null : row.safety === 1,
    fault: row.fault,
    failure: row.failure,
    repeatOf: row.repeat_reference,
    promisedBy: row.promise_due_at,
    answeredAt: JSON.parse(row.answers) as number[],
    promises: promises.map(([dueAt, doneAt]) => ({ dueAt, doneAt })),
    offers: (JSON.parse(row.offers) as RegisteredOfferJson[]).map(toOffer).toSorted((a, b) => a.madeAt - b.madeAt),
    cause: row.cause,
    prevention: toPrevention(row.prevention),
    askedAt: row.asked_at,
    followUp: row.follow_answer,
    angerAfter: row.follow_anger,
    scores: { outcome: row.rated_outcome, process: row.rated_process, treatment: row.rated_treatment },
    overAt: ended ? row.ends_at : row.over_at,
    overHow: ended ? "final" : row.over_how,
    elsewhereAt: elsewhereAt(row, now),
  };
}

/** How a file is written: before the rows, each of them, and after. */
const FORMS = {
  csv: {
    head: csvHead(),
    row: (it: Registered, now: number) => csvLine(registerCells(it, now)),
    between: "",
    tail: "",
  },
  json: {
    head: "[\n",
    row: (it: Registered, now: number) => JSON.stringify(registerCells(it, now)),
    between: ",\n",
    tail: "\n]\n",
  },
} as const;

interface Asked {
  form: keyof typeof FORMS;
  /** Where the file before ended. */
  from: Reached | undefined;
  /** ms UTC. */
  now: number;
}

async function* pages(db: D1Database, site: string, { form, from, now }: Asked, end: Reached | undefined) {
  const { head, row: write, between, tail } = FORMS[form];
  let after = from;
  let written = head;
  let isFirst = true;
  for (;;) {
    const rows = await readRegister(db, site, { after, until: now, limit: PAGE });
    for (const row of rows) {
      written += `${isFirst ? "" : between}${write(toRegistered(row, now), now)}`;
      isFirst = false;
    }
    const last = rows.at(-1);
    if (last) after = { at: last.received_at, id: last.id };
    if (rows.length < PAGE || last?.id === end?.id) break;
    yield written;
    written = "";
  }
  yield written + tail;
}

/**
 * One file of the register, written page by page as it is read. `next` is where the file after it begins; a failure on the way
 * breaks the download off, so that nobody takes half of it for the whole.
 */
export async function registerParts(
  env: Env,
  site: string,
  asked: Asked,
): Promise<{ body: ReadableStream<Uint8Array>; next: Reached | undefined }> {
  const db = databaseFor(env, site);
  const next = await endOfPart(db, site, { after: asked.from, until: asked.now, most: PART_MAX });
  const text = pages(db, site, asked, next);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return { body, next };
}
