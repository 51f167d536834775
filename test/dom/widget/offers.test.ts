import { fireEvent } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { closingPaths } from "../../../shared/closing-paths.ts";
import { DAY, freshForEach, KEY, LAPSED, look, NOW, type Page, said, THREAD, worker } from "./ended.ts";
import { LAMP, OFFER, offered, REFUND, settled } from "./offered.ts";

freshForEach();

const YES = "Yes, I accept this";
const CONFLICT = { status: 409, body: { code: "conflict" } };
const body = (n = 0) => worker.taps[n]?.body;

const textOf = (page: Page) => page.inner.textContent;

describe("an offer", () => {
  test("says who makes it, what and how much it is, by when it would be done, and until when it stands", async () => {
    const page = await look(worker, offered({ options: [REFUND] }));
    await page.reads("Ana offers you this");
    await page.reads("Your money back");
    await page.reads("€49.00");
    await page.reads(/^Done within a day of your yes: by Wed, Nov 25, 2026 if you say it today\.$/);
    await page.reads(/^This offer stands until Mon, Dec 7, 2026/);
  });

  test("goes before everything else that is said of the thread", async () => {
    const page = await look(worker, offered());
    await page.reads("Ana offers you this");
    expect(textOf(page).indexOf("Ana offers you this")).toBeLessThan(textOf(page).indexOf("It burned."));
  });

  test("is accepted with one tap, and what was agreed on stands there with its day", async () => {
    const page = await look(worker, offered());
    await page.reads(YES);
    worker.thread = {
      ...worker.thread!,
      ...settled({ state: "accepted", chosen: 0, dueAt: NOW + 3 * DAY }),
      state: "settled",
      event: 6,
    };
    await page.press(YES);
    await page.settled(() => expect(said(page)).toBe("We have your yes."));
    expect(worker.taps).toEqual([
      {
        path: closingPaths.threadStep,
        body: { key: KEY, id: expect.any(String), step: "accept", offer: OFFER.id, option: 0 },
      },
    ]);
    await page.reads("What we agreed on");
    await page.reads(/^You said yes on Tue, Nov 24, 2026.+Ana does it by Fri, Nov 27, 2026/);
    expect(page.see().queryByRole("button", { name: YES })).toBeNull();
    expect(page.inner.activeElement?.textContent).toBe("We have your yes.");
  });

  test("of two has to be chosen before it can be accepted", async () => {
    const page = await look(worker, offered({ options: [LAMP, REFUND] }));
    await page.reads("Ana offers you one of these two");
    page.see().getByRole("group", { name: "Which one would put it right for you?" });
    expect(page.see().queryByRole("button", { name: YES })).toBeNull();
    fireEvent.click(page.see().getByRole("radio", { name: /^Your money back/ }));
    await page.press(YES);
    await page.settled(() => expect(said(page)).toBe("We have your yes."));
    expect(body()).toMatchObject({ step: "accept", option: 1 });
  });

  test("tapped twice is accepted once, and a failed yes is the same yes when it is tried again", async () => {
    const page = await look(worker, offered());
    worker.mood = "offline";
    await page.press(YES);
    await page.reads(/^Not sent yet/);
    worker.mood = "silent";
    const button = await page.see().findByRole("button", { name: YES });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(worker.taps).toHaveLength(2);
    expect(body(1)!["id"]).toBe(body(0)!["id"]);
  });

  test("answered from elsewhere meanwhile is said so", async () => {
    const page = await look(worker, offered());
    await page.reads(YES);
    worker.mood = CONFLICT;
    worker.thread = { ...worker.thread!, ...settled({ state: "declined" }), event: 6 };
    await page.press(YES);
    await page.settled(() => expect(said(page)).toMatch(/^Somebody was quicker, or its time was over/));
    await page.reads("You said no to this offer");
  });

  test("whose time has passed by this device's clock cannot be answered any more", async () => {
    const page = await look(worker, offered({ standsUntil: NOW - 1 }));
    await page.reads("The time of this offer is over");
    expect(page.see().queryByRole("button", { name: YES })).toBeNull();
  });

  test("that stands after it was closed for good is accepted or declined, and not haggled over", async () => {
    const over = { how: "final", at: NOW - DAY, reopenUntil: null, last: null } as const;
    const page = await look(worker, { ...offered(), state: "final", over, can: ["accept", "decline"] });
    await page.reads(YES);
    await page.reads("Not this");
    expect(page.see().queryByText("Something else would be fair")).toBeNull();
  });
});

describe("what became of it", () => {
  test.each([
    ["declined", { state: "declined" }, /^You said no on Tue, Nov 24, 2026.+Ana answers by Wed, Nov 25/],
    [
      "countered",
      { state: "countered", counter: 2_450 },
      /^We have your suggestion of.+You named €24\.50\. Ana answers by/,
    ],
    ["expired", { state: "expired", answeredAt: null }, /^It stood until.+If you still want it, write to us below\.$/],
    [
      "given outright",
      { state: "delivered", answeredAt: null, deliveredAt: NOW },
      /^Ana did this on Tue, Nov 24, 2026/,
    ],
    ["ended otherwise", { state: "retracted" }, /^You need not answer it any more\.$/],
  ] as const)("%s", async (_, change, line) => {
    const page = await look(worker, { ...settled(change), replyDueAt: NOW + DAY });
    await page.reads(line);
    await page.reads("A new lamp by courier");
  });

  test.each([
    ["withdrawn", "It ended when you withdrew your complaint."],
    ["settled", "It ended when you told us that it is right now."],
  ] as const)("ended with their own word (%s) says with which", async (kind, line) => {
    const events = [...THREAD.events, { n: 3, kind, by: null, at: NOW }];
    const page = await look(worker, { ...settled({ state: "retracted", answeredAt: null }), events });
    await page.reads(line);
  });

  test("taken back is said plainly", async () => {
    const events = [...THREAD.events, { n: 3, kind: "offer_retracted" as const, by: "Ana", at: NOW }];
    const page = await look(worker, { ...settled({ state: "retracted", answeredAt: null }), events });
    await page.reads("This offer does not stand any more");
    await page.reads(/^We took it back on Tue, Nov 24, 2026/);
  });

  test.each([
    ["and they hear by when", NOW + DAY, /Ana will write to you by Wed, Nov 25, 2026.+ and say how it stands\.$/],
    ["and so is the word about it", NOW - 1, /was to write to you by .+ has passed too\. Both delays are ours\.$/],
  ])("agreed on and not done in time is our delay, %s", async (_, replyDueAt, end) => {
    const view = settled({ state: "accepted", chosen: 0, dueAt: NOW - DAY });
    const page = await look(worker, { ...view, state: "settled", replyDueAt });
    const line = await page.reads(end);
    expect(line.textContent).toContain("That is our delay, not yours.");
  });

  test("agreed on and not done in time is said once", async () => {
    const offer = { state: "accepted", chosen: 0, dueAt: NOW - DAY } as const;
    const promise = { ...THREAD.promises[0]!, id: OFFER.id, text: LAMP.text, dueAt: NOW - DAY };
    const promises = [{ ...promise, by: "Ana", doneAt: null, state: "broken" as const }];
    const page = await look(worker, { ...settled(offer), state: "settled", promises });
    const line = await page.reads(/That is our delay, not yours\.$/);
    expect(line.className).toBe("late");
    expect(page.see().getAllByText(LAMP.text)).toHaveLength(1);
  });

  test("earlier offers are folded", async () => {
    const first = {
      ...OFFER,
      id: "first",
      madeAt: NOW - 5 * DAY,
      state: "declined" as const,
      answeredAt: NOW - 4 * DAY,
    };
    const page = await look(worker, {
      ...offered({ options: [REFUND] }),
      offers: [first, { ...OFFER, options: [REFUND] }],
    });
    await page.reads("Ana offers you this");
    const folded = await page.reads("You said no to this offer");
    expect(folded.closest("details")!.open).toBe(false);
  });
});

test("what was changed because of it is said with its day", async () => {
  const fixed = { change: "Every lamp runs for an hour before it leaves.", since: NOW - 5 * DAY, at: NOW };
  const page = await look(worker, { ...LAPSED, fixed });
  await page.reads("Since Thu, Nov 19, 2026 this is fixed, because you told us:");
  await page.reads("Every lamp runs for an hour before it leaves.");
});
