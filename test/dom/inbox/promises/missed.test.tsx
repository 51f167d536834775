import { cleanup, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { exactWords } from "../../../../worker/inbox/when.ts";
import { openComplaint } from "../open.tsx";
import { HOUR, item, openWorld, serveComplaint, type World } from "../world.ts";

let world: World;
beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView>): Promise<void> {
  const view = serveComplaint(world, part);
  await openComplaint(view.item.id);
}

const now = Date.now();
const late = { dueAt: now - 2 * HOUR, toldAt: now - HOUR, nextAt: now + 3 * HOUR };
const owed = { what: "answer", dueAt: late.dueAt } as const;

test("a late answer says what we promised, when they were told, and what we promise now", async () => {
  await open({ item: item({ owed }), promiseDueAt: late.dueAt, missed: late });
  const said = screen.getByText(/^We promised an answer by/).textContent;
  expect(said).toBe(
    `We promised an answer by ${exactWords(late.dueAt)}. It is late. María was told on ${exactWords(late.toldAt)}. ` +
      `The new time is ${exactWords(late.nextAt)}.`,
  );
});

test("it says that they have not been told yet, and when the new time has passed as well", async () => {
  await open({ item: item({ owed, name: null }), promiseDueAt: late.dueAt });
  expect(screen.getByText(/It is late. The visitor has not been told yet/)).toBeTruthy();
  cleanup();
  await open({ item: item({ owed }), promiseDueAt: late.dueAt, missed: { ...late, nextAt: now - 60_000 } });
  expect(screen.getByText(/That has passed as well/)).toBeTruthy();
});

test("an answer that came late stays known, without a new time", async () => {
  const answered = item({ state: "answered", owed: null });
  await open({ item: answered, promiseDueAt: late.dueAt, missed: late });
  const said = screen.getByText(/^We promised an answer by/).textContent;
  expect(said).toContain("It came late.");
  expect(said).not.toContain("new time");
});

test("what is in time, and what was never promised, says nothing of the kind", async () => {
  await open({ item: item({ owed: { what: "answer", dueAt: now + HOUR } }), promiseDueAt: now + HOUR });
  expect(screen.queryByText(/We promised an answer/)).toBeNull();
  cleanup();
  await open({ item: item({ owed: { what: "reply", dueAt: now - HOUR } }), promiseDueAt: null });
  expect(screen.queryByText(/We promised an answer/)).toBeNull();
});
