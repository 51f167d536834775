import { fireEvent, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { closingPaths } from "../../../shared/closing-paths.ts";
import { DAY, freshForEach, ID, KEY, LAPSED, look, NOW, said, THREAD, worker } from "./ended.ts";
import { OFFER } from "./offered.ts";

freshForEach();

describe("one tap", () => {
  test.each([
    ["It is right now", "settle"],
    ["It solved itself", "withdraw"],
  ])("%s", async (label, step) => {
    const page = await look(worker, {});
    await page.press(label);
    await page.settled(() => expect(said(page)).toBe("We have it."));
    expect(worker.taps).toMatchObject([{ path: closingPaths.threadStep, body: { key: KEY, step } }]);
  });

  test("opens again what is over, and the page says that silence was not taken for a yes", async () => {
    const page = await look(worker, LAPSED);
    await page.reads(/heard nothing, and closed it on .+ We do not take that for a yes\.$/);
    await page.reads(/One tap opens it again until .+2027/);
    await page.press("Open it again");
    await page.settled(() => expect(said(page)).toBe("We have it."));
    expect(worker.taps).toMatchObject([{ body: { step: "reopen" } }]);
  });

  test("is offered only where it is possible", async () => {
    const page = await look(worker, { ...LAPSED, can: [] });
    await page.reads(/heard nothing/);
    expect(page.see().queryByRole("button", { name: "Open it again" })).toBeNull();
    expect(page.see().queryByText(/One tap/)).toBeNull();
  });

  test("twice in a row is one", async () => {
    const page = await look(worker, {});
    worker.mood = "silent";
    const button = await page.see().findByRole("button", { name: "It is right now" });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(worker.taps).toHaveLength(1);
  });
});

test("closed for good with a remedy that is agreed on and not done does not say that words wait for a week", async () => {
  const last = { done: "A new lamp.", offer: "", offerUntil: null, elsewhere: [] };
  const over = { how: "final", at: NOW - DAY, reopenUntil: null, last } as const;
  const agreed = { ...OFFER, state: "accepted", chosen: 0, answeredAt: NOW } as const;
  const page = await look(worker, { state: "final", can: [], over, offers: [agreed] });
  await page.reads("A new lamp.");
  expect(page.see().queryByText(/once a week/)).toBeNull();
});

test("closed for good says what was done, the last offer, where else to turn, and the way for a new matter", async () => {
  const page = await look(worker, {
    state: "final",
    can: [],
    over: {
      how: "final",
      at: NOW - DAY,
      reopenUntil: null,
      last: {
        done: "A new lamp, and the money back.",
        offer: "A second lamp.",
        offerUntil: NOW + 30 * DAY,
        elsewhere: [
          { name: "Consumer board", text: "Free of charge.", url: "https://board.example/", checkedOn: "2026-03-01" },
          { name: "A trap", text: "", url: "javascript:alert(1)", checkedOn: null },
        ],
      },
    },
  });
  await page.reads(/^We closed this for good on/);
  await page.reads("A new lamp, and the money back.");
  await page.reads(/^It stands until/);
  const ways = within(page.see().getByRole("list", { name: "Where else you can turn" }));
  expect(ways.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["https://board.example/"]);
  ways.getByText("Last checked on March 1, 2026.");
  await page.reads(/kept and read once a week/);
  const anew = page.see().getByRole("link", { name: /Tell us anew$/ });
  expect(anew.getAttribute("href")).toBe("https://w.example/c/demo?lang=en");
  expect(page.see().queryByRole("button", { name: "Open it again" })).toBeNull();
});

describe("the three questions", () => {
  test("are folded, each can be left out, and nothing at all is not sent", async () => {
    const page = await look(worker, { state: "followed_up", can: ["reopen"] });
    const folded = await page.reads("Three short questions, if you like");
    expect(folded.closest("details")!.open).toBe(false);
    await page.press("Send these answers");
    await page.reads("Please choose at least one number.");
    const treated = page.see().getByRole("group", { name: "Did we treat you well?" });
    fireEvent.click(within(treated).getByRole("radio", { name: "4 of 5" }));
    await page.press("Send these answers");
    await page.settled(() => expect(said(page)).toBe("We have your answers to the three questions."));
    expect(worker.taps).toEqual([{ path: closingPaths.threadRating, body: { key: KEY, treatment: 4 } }]);
  });

  test("are not asked while it is open, nor twice", async () => {
    await (await look(worker, {})).reads("It is right now");
    expect((await look(worker, { ...LAPSED, rated: true })).see().queryByText(/Three short questions/)).toBeNull();
  });
});

describe("what we have of the visitor", () => {
  test("comes as a file", async () => {
    const page = await look(worker, {});
    await page.unfolds("What we have of you");
    const files: [string, string][] = [];
    let content = "";
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      void (file as Blob).text().then((text) => (content = text));
      return "blob:w";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      files.push([this.download, this.href]);
    });
    await page.press("Download what you have of me");
    await page.reads("The file is on your device now.");
    expect(files).toEqual([["complaint-K7F-3QX-9MD.json", "blob:w"]]);
    await page.settled(() => expect(JSON.parse(content)).toMatchObject({ reference: "K7F-3QX-9MD" }));
  });

  test("is deleted only after a second tap, with what goes and what stays said before", async () => {
    const page = await look(worker, {});
    localStorage.setItem(`amends:demo:reply:${ID}`, JSON.stringify({ text: "Begun", messageId: "x" }));
    await page.unfolds("What we have of you");
    await page.reads(/^What goes: your words and photos/);
    await page.reads(/^What stays: the reference/);
    await page.press("Delete my words");
    expect(worker.taps).toEqual([]);
    await page.press("Keep them");
    await page.press("Delete my words");
    await page.press("Delete my words for good");
    await page.settled(() => expect(said(page)).toBe("Your words are deleted."));
    expect(worker.taps).toEqual([{ path: closingPaths.threadForget, body: { key: KEY } }]);
    expect(localStorage.getItem(`amends:demo:reply:${ID}`)).toBeNull();
  });

  test("once deleted is said so, and nothing is left to delete", async () => {
    const gone = { ...THREAD.messages[0]!, text: "" };
    const page = await look(worker, { ...LAPSED, messages: [gone], wordsDeleted: true });
    await page.reads("You had your words deleted. The reference, the dates and our answers are still here.");
    await page.reads("You had these words deleted.");
    expect(page.see().queryByText(/Three short questions/)).toBeNull();
    await page.unfolds("What we have of you");
    await page.reads("Download what you have of me");
    expect(page.see().queryByRole("button", { name: "Delete my words" })).toBeNull();
  });
});
