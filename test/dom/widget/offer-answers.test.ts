import { describe, expect, test, vi } from "vitest";
import { closingPaths } from "../../../shared/closing-paths.ts";
import { freshForEach, ID, KEY, look, said, worker } from "./ended.ts";
import { OFFER, offered } from "./offered.ts";

freshForEach();

const YES = "Yes, I accept this";
const WHY = "Why not, in your own words (if you like)";
const FAIR = "What would be fair, in your own words (if you like)";
const SUM = "A sum that would be fair, in EUR (if you like)";
const body = (n = 0) => worker.taps[n]?.body;

/** Somebody else answers while this page is looked at; words can still be sent. */
function answeredElsewhere(): void {
  const { answer } = worker;
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) =>
    url.endsWith(closingPaths.threadStep)
      ? Promise.resolve(Response.json({ code: "conflict" }, { status: 409 }))
      : answer(url, init),
  );
}

describe("a no", () => {
  test("takes the words along", async () => {
    const page = await look(worker, offered());
    await page.write("I have two of them already.", WHY);
    await page.press("Say no to this offer");
    await page.settled(() => expect(said(page)).toBe("We have your no."));
    expect(body()).toMatchObject({ step: "decline", offer: OFFER.id, text: "I have two of them already." });
    expect(JSON.stringify({ ...localStorage })).not.toContain("two of them");
  });

  test("needs no words", async () => {
    const page = await look(worker, offered());
    await page.reads(YES);
    await page.press("Say no to this offer");
    await page.settled(() => expect(said(page)).toBe("We have your no."));
    expect(body()).toEqual({ key: KEY, id: expect.any(String), step: "decline", offer: OFFER.id });
  });

  test("too late leaves its words in the thread", async () => {
    const page = await look(worker, offered());
    await page.write("I have two of them already.", WHY);
    answeredElsewhere();
    await page.press("Say no to this offer");
    await page.reads(/^Somebody was quicker.+The words you added stand in the thread\.$/);
    expect(worker.messages).toMatchObject([{ text: "I have two of them already." }]);
  });
});

describe("something else", () => {
  test("is a sum, words, or both", async () => {
    const page = await look(worker, offered());
    await page.reads(YES);
    await page.press("Send my suggestion");
    await page.reads("Please tell us what would be fair, in words or as a sum.");
    await page.write("half of it", SUM);
    await page.press("Send my suggestion");
    await page.reads(/^We cannot read this sum/);
    expect(page.see().getByRole("textbox", { name: SUM }).getAttribute("aria-invalid")).toBe("true");
    expect(worker.taps).toEqual([]);
    await page.write("€24.50", SUM);
    await page.write("Let us split it.", FAIR);
    await page.press("Send my suggestion");
    await page.settled(() => expect(said(page)).toBe("We have your suggestion."));
    expect(body()).toMatchObject({ step: "counter", offer: OFFER.id, amount: 2_450, text: "Let us split it." });
  });

  test.each(["offline", "broken", { status: 503, body: { code: "cannot_look" } }] as const)(
    "outlives %j and a reload, and counts once",
    async (mood) => {
      const page = await look(worker, offered());
      await page.write("Let us split it.", FAIR);
      await page.write("24", SUM);
      worker.mood = mood;
      await page.press("Send my suggestion");
      await page.reads(/^Not sent yet/);
      await page.reload();
      await page.unfolds("What you told us");
      const box = (await page.see().findByRole("textbox", { name: FAIR })) as HTMLTextAreaElement;
      expect(box.value).toBe("Let us split it.");
      expect(box.closest("details")!.open).toBe(true);
      worker.mood = "well";
      await page.press("Send my suggestion");
      await page.settled(() => expect(said(page)).toBe("We have your suggestion."));
      expect(body(1)).toEqual(body(0));
    },
  );

  test("edited after a try is another suggestion", async () => {
    const page = await look(worker, offered());
    await page.write("24", SUM);
    worker.mood = "offline";
    await page.press("Send my suggestion");
    await page.reads(/^Not sent yet/);
    await page.write("30", SUM);
    await page.press("Send my suggestion");
    await page.settled(() => expect(worker.taps).toHaveLength(2));
    expect(body(1)!["id"]).not.toBe(body(0)!["id"]);
  });
});

test("whoever has their words deleted keeps none of them on the device", async () => {
  const page = await look(worker, offered());
  await page.write("Begun.", WHY);
  expect(localStorage.getItem(`amends:demo:decline:${ID}`)).toContain("Begun.");
  await page.unfolds("What we have of you");
  await page.press("Delete my words");
  await page.press("Delete my words for good");
  await page.settled(() => expect(said(page)).toBe("Your words are deleted."));
  expect(localStorage.getItem(`amends:demo:decline:${ID}`)).toBeNull();
});
