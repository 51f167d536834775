import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView, HandOverDraft, HistoryView } from "../../../shared/inbox.ts";
import type { Role } from "../../../shared/team.ts";
import { me } from "../../../worker/inbox/session.ts";
import { openComplaint } from "./open.tsx";
import { HOUR, item, ME, openWorld, promise, serveComplaint, type World } from "./world.ts";

const DAY = 24 * HOUR;
let world: World;
let view: ComplaintView;
const asked = () =>
  world.sent(`POST /api/complaints/${view.item.id}/hand-over`).map((call) => call.body as HandOverDraft);
const ASK = "Ask the owner to answer this one";

beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView>, role: Role = "agent"): Promise<void> {
  me.value = { ...ME, member: { ...ME.member, role } };
  view = serveComplaint(world, part);
  await openComplaint(view.item.id);
}

function earlier(n: number, part: Partial<HistoryView["earlier"][number]> = {}): HistoryView["earlier"][number] {
  const receivedAt = Date.now() - n * 30 * DAY;
  const what = { state: "settled", excerpt: `Broken for the ${n}. time`, cause: null, promises: [] } as const;
  return { id: `c${n}`, reference: `AAA-AAA-AA${n}`, receivedAt, ...what, promises: [], remedies: [], ...part };
}
const history = (part: Partial<HistoryView> = {}): HistoryView => ({
  verified: true,
  second: false,
  earlier: [earlier(1)],
  ...part,
});

test("earlier complaints link to themselves, with how they ended and what became of the promises", async () => {
  const broken = promise({ text: "A refund", dueAt: Date.now() - DAY });
  await open({ person: history({ earlier: [earlier(1, { cause: "Packed too thin", promises: [broken] })] }) });
  const panel = within(screen.getByRole("region", { name: "Earlier complaints" }));
  expect(panel.getByRole("link", { name: "Complaint AAA-AAA-AA1" }).getAttribute("href")).toBe("/inbox/complaints/c1");
  expect(panel.getAllByRole("listitem")[0]?.textContent).toMatch(/Settled · Cause: Packed too thin/);
  expect(panel.getByText(/Not kept in time/)).toBeTruthy();
});

test("what they were offered and given then stands with it, and how it ended", async () => {
  const back = { id: "r1", text: "Half the price back", amount: 4_000, currency: "EUR", at: Date.now() - DAY };
  await open({ person: history({ earlier: [earlier(1, { remedies: [{ ...back, state: "delivered" }] })] }) });
  const then = within(screen.getByRole("list", { name: "What was offered and given then" }));
  expect(then.getByText("Half the price back")).toBeTruthy();
  expect(then.getByRole("listitem").textContent).toMatch(/Delivered · €40\.00/);
});

test("whether it is really them is said in words", async () => {
  await open({ person: history() });
  expect(screen.getByText(/it is really theirs/)).toBeTruthy();
  cleanup();
  await open({ person: history({ verified: false }) });
  expect(screen.getByText(/nobody has proved that it is theirs. It may be somebody else/)).toBeTruthy();
});

test("the newest three stand there, the others after a tap; nobody known, nothing shown", async () => {
  await open({ person: history({ earlier: [1, 2, 3, 4, 5].map((n) => earlier(n)) }) });
  const panel = within(screen.getByRole("region", { name: "Earlier complaints" }));
  expect(panel.getAllByRole("link")).toHaveLength(3);
  fireEvent.click(panel.getByRole("button", { name: "Show 2 more" }));
  expect(panel.getAllByRole("link")).toHaveLength(5);
  cleanup();
  await open({ person: null });
  expect(screen.queryByRole("region", { name: "Earlier complaints" })).toBeNull();
});

test("a second failure stands out at the top and suggests the owner; an unproven one says maybe", async () => {
  await open({ person: history({ second: true }) });
  const stands = screen.getByText("This is their second complaint within 90 days.");
  const words = screen.getByRole("region", { name: "Their words" });
  expect(stands.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(screen.getByText(/The owner might answer this one: it is their second complaint/)).toBeTruthy();
  cleanup();
  await open({ person: history({ second: true, verified: false }) });
  expect(screen.getByText(/This may be their second complaint/)).toBeTruthy();
  expect(screen.getByText(/The owner might answer this one: it may be their second complaint/)).toBeTruthy();
});

test("one tap asks the owner, with what the record says; afterwards it says who asked", async () => {
  const dueAt = Date.now() - DAY;
  await open({
    item: item({ excerpt: "The bowl came in pieces." }),
    promises: [promise({ text: "A new bowl", dueAt })],
  });
  expect(screen.getByText(/The owner might answer this one: a promise was not kept in time/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: ASK }));
  expect(await screen.findByText(/Tom asked the owner to answer this one/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: ASK })).toBeNull();
  const [{ summary }] = asked() as [{ summary: string }];
  expect(summary).toMatch(/They wrote: “The bowl came in pieces.”[^]*They wish a refund[^]*Missed: A new bowl/);
});

test("the summary can be changed before", async () => {
  await open({});
  fireEvent.input(screen.getByRole("textbox", { name: "Summary for the owner" }), {
    target: { value: "They are your cousin." },
  });
  fireEvent.click(screen.getByRole("button", { name: ASK }));
  await vi.waitFor(() => expect(asked()).toEqual([{ summary: "They are your cousin." }]));
});

test.each([
  [8, false],
  [9, true],
  [10, true],
])("anger %i suggests it: %s", async (anger, suggested) => {
  await open({ item: item({ anger }) });
  expect(screen.queryByText(/they put their anger at/) !== null).toBe(suggested);
  expect(screen.getByRole("button", { name: ASK })).toBeTruthy();
});

test("where nothing is owed any more, nothing is suggested; where it is over, nobody is asked", async () => {
  await open({ item: item({ anger: 10, state: "answered", owed: null }) });
  expect(screen.queryByText(/The owner might answer/)).toBeNull();
  cleanup();
  await open({ item: item({ anger: 10, state: "closed", owed: null }) });
  expect(screen.queryByRole("button", { name: ASK })).toBeNull();
});

test("an owner asks nobody, sees who asked, and why it is worth an answer of their own", async () => {
  await open({ item: item({ anger: 10 }) }, "owner");
  expect(screen.queryByRole("button", { name: ASK })).toBeNull();
  expect(screen.getByText(/worth the owner’s own answer: they put their anger at 10 of 10/)).toBeTruthy();
  cleanup();
  await open({ handedOver: { by: "Tom", at: Date.now() - 2 * HOUR - 60_000 } }, "owner");
  expect(screen.getByText(/Tom asked you to answer this one/).textContent).toContain("2 hours ago");
});
