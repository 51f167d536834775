import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DeliveryView } from "../../shared/notice.ts";
import type { ReceiptView, ThreadView } from "../../shared/thread.ts";
import { judgeList, judgeThread } from "../../scripts/chaos/compare.ts";
import { type Entry, Ledger, type Said, type Site } from "../../scripts/chaos/ledger.ts";
import type { Call } from "../../scripts/chaos/receiver.ts";
import { sabotage, saboteurs } from "../../scripts/chaos/saboteurs.ts";
import { judgeSite, type Telling } from "../../scripts/chaos/told.ts";

// A ledger that cannot fail proves nothing: every loss that it exists for is shown to it here.

const receipt = { reference: "K7F-3QX-9MD", receivedAt: 1, promiseDueAt: 2 } as ReceiptView;

function said(kind: Said["kind"], more: Partial<Said> = {}): Said {
  return { id: `the-${kind}`, kind, text: `words of the ${kind}`, acknowledged: true, ...more };
}

function site(calls: Partial<Call>[] = []): Site {
  const all = calls.map((call) => ({ key: "", type: "", total: 0, well: true, ...call }));
  return { key: "shop", sid: "", hook: { url: "", calls: all, mood: () => undefined }, channel: "webhook" };
}

function entry(words: Said[], at: Site = site()): Entry {
  return { site: at, id: "a", secret: "", network: "", email: undefined, receipt, said: words };
}

/** A thread that holds what was said, in the eyes of its visitor. */
function thread(
  words: readonly Said[],
  more: Partial<ThreadView> = {},
): { status: number; body: unknown; retryAfterS: undefined } {
  const events = {
    first: "received",
    correction: "corrected",
    message: "wrote",
    reply: "replied",
    photo: "photo_added",
  };
  const view = {
    ...receipt,
    filing: false,
    messages: words.map(({ id, text }) => ({ id, text })),
    events: words.map(({ kind }) => ({ kind: events[kind] })),
    ...more,
  };
  return { status: 200, body: view, retryAfterS: undefined };
}

describe("one complaint", () => {
  const whole = [said("first"), said("correction"), said("message"), said("reply")];
  const judge = (view: ReturnType<typeof thread>, words = whole) => judgeThread(entry(words), view);
  const nothing = { lost: [], duplicated: [] };

  test("is whole", () => {
    expect(judge(thread(whole))).toEqual(nothing);
  });

  test.each(whole.map((one) => [one.kind, one] as const))("has lost its %s", (kind, one) => {
    const rest = whole.filter((other) => other !== one);
    expect(judge(thread(rest)).lost.join()).toContain(`the ${kind} ${one.id} is not there`);
  });

  test("has other words than were sent", () => {
    const changed = whole.map((one, n) => (n === 0 ? { ...one, text: "other words" } : one));
    expect(judge(thread(changed)).lost.join()).toContain("has other words");
  });

  test("is gone, or cannot be read", () => {
    expect(judge({ status: 404, body: {}, retryAfterS: undefined }).lost).toHaveLength(1);
  });

  test("was never acknowledged, and is not there: nothing was lost", () => {
    const left = [said("first", { acknowledged: false })];
    expect(judge({ status: 404, body: {}, retryAfterS: undefined }, left)).toEqual(nothing);
  });

  test("was never acknowledged, and half of it is there", () => {
    const left = [said("first", { acknowledged: false })];
    expect(judge(thread([]), left).lost.join()).toContain("half a complaint");
    expect(judge(thread(left), left)).toEqual(nothing);
  });

  test("has another reference than its receipt", () => {
    expect(judge(thread(whole, { reference: "other" })).lost).toHaveLength(1);
  });

  test.each(["receivedAt", "promiseDueAt"] as const)(
    "has a later %s than its receipt; an earlier one is no loss",
    (field) => {
      expect(judge(thread(whole, { [field]: 99 })).lost.join()).toContain(`the receipt said ${field}`);
      expect(judge(thread(whole, { [field]: 0 }))).toEqual(nothing);
    },
  );

  test("has lost its promise", () => {
    expect(judge(thread(whole, { promiseDueAt: null })).lost.join()).toContain("promiseDueAt");
  });

  test("still waits to be filed", () => {
    expect(judge(thread(whole, { filing: true })).lost.join()).toContain("being filed");
  });

  test("has words twice, under an id that nobody sent", () => {
    const twice = [...whole, said("message", { id: "sibling" })];
    expect(judge(thread(twice)).duplicated.join()).toContain("nobody sent the message sibling");
  });

  test("was received twice, or never", () => {
    const { events } = thread(whole).body as ThreadView;
    expect(judge(thread(whole, { events: [...events, events[0]!] })).duplicated.join()).toContain("received too many");
    expect(judge(thread(whole, { events: events.slice(1) })).lost.join()).toContain("received missing");
  });
});

test("the inbox lists each complaint once, and none that nobody sent", () => {
  const ledger = new Ledger();
  const one = entry([said("first")]);
  ledger.add(one);
  const judge = (ids: string[]) => judgeList(ledger, one.site, ids);
  expect(judge(["a"])).toEqual({ lost: [], duplicated: [] });
  expect(judge([]).lost).toHaveLength(1);
  expect(judge(["a", "a"]).duplicated).toEqual(["a is in the inbox 2 times"]);
  expect(judge(["a", "b"]).duplicated).toEqual(["nobody sent b"]);
});

/** One complaint, the calls that arrived, and how the inbox says its notices fared. */
function judgeCalls(calls: Partial<Call>[], faring: [string, string][] = [], words = [said("first")]): Telling {
  const at = site(calls);
  const states = faring.map(([name, state]) => [name, { state } as DeliveryView] as const);
  return judgeSite(at, [entry(words, at)], new Map(states));
}

describe("what the owner was told", () => {
  test("told once, told twice under one key", () => {
    expect(judgeCalls([{ key: "the-first:webhook" }])).toEqual({ untold: [], repeated: 0 });
    expect(judgeCalls([{ key: "the-first:webhook" }, { key: "the-first:webhook" }])).toEqual({
      untold: [],
      repeated: 1,
    });
  });

  test("never told, though it is marked as sent", () => {
    expect(judgeCalls([], [["the-first webhook", "sent"]]).untold.join()).toContain("was not told (sent)");
  });

  test("a call that was refused told nobody", () => {
    expect(judgeCalls([{ key: "the-first:webhook", well: false }]).untold).toHaveLength(1);
  });

  test("stored without an acknowledgement is told all the same", () => {
    expect(judgeCalls([], [], [said("first", { acknowledged: false, there: true })]).untold).toHaveLength(1);
    expect(judgeCalls([], [], [said("first", { acknowledged: false, there: false })]).untold).toHaveLength(0);
  });

  test("a digest must account for everything that went into it", () => {
    const faring: [string, string][] = [["the-first webhook", "digested"]];
    expect(judgeCalls([{ key: "digest:1:webhook", total: 1 }], faring).untold).toEqual([]);
    expect(judgeCalls([], faring).untold).toHaveLength(1);
  });
});

describe.each(saboteurs.map((one) => [one.does, one] as const))("the saboteur who %s", (_does, { edits }) => {
  test.each(edits.map((edit) => [edit.file, edit] as const))("finds the place in %s", (file, edit) => {
    const text = readFileSync(file, "utf8");
    expect(sabotage(text, edit)).not.toBe(text);
  });
});
