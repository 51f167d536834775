import { setTimeout as pause } from "node:timers/promises";
import { randomBytes } from "node:crypto";
import { uuid7 } from "../../../shared/make-id.ts";
import { paths } from "../../../shared/paths.ts";
import { PART_BYTES, partsOf } from "../../../shared/photo/limits.ts";
import type { PartView } from "../../../shared/photo.ts";
import { type Answer, deliver, read } from "../device.ts";
import { Ledger, PATIENCE_MS, type Photo } from "../ledger.ts";
import { somePicture } from "../picture.ts";
import type { Act, Scenario } from "../scenario.ts";
import { openSites, type Stage } from "../stage.ts";
import { begin, complain, patience, say, type World, world } from "../visitor.ts";

const CLIENTS = 12;
const PHOTOS_EACH = 2;
const ERRORS_MS = 30_000;
const OUTAGE_MS = 15_000;
const FAULTS = { errorBefore: 0.1, errorAfter: 0.1, stall: 0.05, stallMs: [2_000, 9_500] };

async function sendPart(url: string, { entry, said, bytes }: Photo, part: number): Promise<Answer> {
  const key = { site: entry.site.key, id: entry.id, secret: entry.secret };
  const line = JSON.stringify({ key, photo: said.id, part, bytes: bytes.length });
  const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
  try {
    const answer = await fetch(`${url}${paths.threadPhotos}`, {
      method: "POST",
      body: Buffer.concat([Buffer.from(`${line}\n`), piece]),
      headers: { "x-test-network": said.id },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return read(answer.status, answer.headers.get("retry-after"), await answer.text());
  } catch {
    return { status: 0, body: undefined, retryAfterS: undefined };
  }
}

/** Part after part; a try goes on where the one before was stopped. */
async function sendPhoto(people: World, photo: Photo): Promise<void> {
  const parts = partsOf(photo.bytes.length);
  let next = 0;
  const attempt = async () => {
    for (; ; next++) {
      const answer = await sendPart(people.url, photo, Math.min(next, parts - 1));
      if (answer.status !== 200 && answer.status !== 201) return answer;
      if ((answer.body as PartView).photo) return answer;
      // Every part left and no photo came of it: as good as no answer.
      if (next >= parts) return { ...answer, status: 0 };
    }
  };
  await deliver(people.ledger, photo.said, attempt, patience(people));
}

/** Complaint after complaint, each with its photos. */
async function visits(people: World, sites: Act["sites"], over: () => boolean): Promise<void> {
  while (!over()) await visit(people, sites);
}

async function visit(people: World, sites: Act["sites"]): Promise<void> {
  const entry = begin(people, people.dice.pick(sites));
  await complain(people, entry, say(people, entry, "first"));
  for (let n = 0; n < PHOTOS_EACH; n++) {
    const said = { id: uuid7(people.clock(), randomBytes(16)), kind: "photo" as const, text: "", acknowledged: false };
    const photo = { entry, said, bytes: somePicture() };
    entry.said.push(said);
    people.ledger.photos.push(photo);
    await sendPhoto(people, photo);
  }
}

async function run(stage: Stage): Promise<Act> {
  const { app } = stage;
  const sites = await openSites(stage, 4);
  const ledger = new Ledger();
  let over = false;
  let giveUp = Infinity;
  const people = world(app.url, ledger, stage.dice.fork(), { until: () => giveUp });
  const isOver = () => {
    stage.progress(() => `the bucket has a bad day: ${ledger.photos.length} photos`);
    return over;
  };
  const load = Array.from({ length: CLIENTS }, () => visits(people, sites, isOver));
  await app.faults({ seed: stage.dice.between(1, 1e9), r2: FAULTS });
  await pause(ERRORS_MS);
  const errors = (await app.faults({ r2: { outage: true } })).r2;
  await pause(OUTAGE_MS);
  const outage = (await app.faults({})).r2;
  over = true;
  giveUp = Date.now() + 60_000;
  await Promise.all(load);
  const faults = `${errors["erredBefore"]} errors before, ${errors["erredAfter"]} after, ${errors["stalled"]} stalls, ${outage["outages"]} calls failed while it was down`;
  const happened = `${ledger.photos.length} photos in parts; ${faults}`;
  return { ledger, sites, happened, repeatsAllowed: 0 };
}

export const photos: Scenario = {
  name: "photos",
  fault: "R2: 10 % errors before and 10 % after, 5 % stalls, then down",
  quick: false,
  run,
};
