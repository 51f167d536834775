import { describe, expect, test, vi } from "vitest";
import { closingPaths } from "../../../shared/closing-paths.ts";
import { ASKED, freshForEach, KEY, look, type Page, worker } from "./ended.ts";

freshForEach();

const words = async (page: Page, text: string) =>
  page.write(text, "What is missing, or what you want to add (if you like)");

describe("our question", () => {
  test("says what was promised, and has no button before there is an answer", async () => {
    const page = await look(worker, ASKED);
    await page.reads("Did we do what we said? Is it right now?");
    await page.reads(/^A new lamp \(by Mon.+2026/);
    expect(page.see().queryByRole("button", { name: /^Send: / })).toBeNull();
    // The answer says the same as this tap would.
    expect(page.see().queryByRole("button", { name: "It is right now" })).toBeNull();
    expect(worker.taps).toEqual([]);
  });

  test("is answered with the chosen answer alone; meter and words stay out when they are left out", async () => {
    const page = await look(worker, ASKED);
    await page.choose("Yes, it is right now");
    await page.press("Send: yes, it is right now");
    await page.reads("We have your answer.");
    const [{ path, body }] = worker.taps as [(typeof worker.taps)[0]];
    expect(path).toBe(closingPaths.threadStep);
    expect(body).toEqual({ key: KEY, id: expect.any(String), step: "follow_up", answer: "yes" });
  });

  test("takes the meter and words along, and never shows the number back", async () => {
    const page = await look(worker, ASKED);
    await page.choose("No, it is not right");
    await page.choose("7 of 10, Angry");
    await words(page, "It burned again.");
    worker.thread = {
      ...worker.thread!,
      state: "seen",
      followUp: null,
      events: [...worker.thread!.events, { n: 2, kind: "follow_up_answered", by: null, at: Date.now() }],
      can: ["withdraw"],
      event: 6,
    };
    await page.press("Send: no, it is not right");
    await page.reads("We have your answer.");
    expect(worker.taps[0]!.body).toMatchObject({ answer: "no", anger: 7, text: "It burned again." });
    await page.reads(/^It is open again since .+ top of our list, and we owe you an answer/);
    expect(page.see().queryByRole("radio")).toBeNull();
    expect(page.inner.textContent).not.toMatch(/7 of 10|\b7\b(?!F)/);
    expect(page.inner.activeElement?.textContent).toBe("We have your answer.");
    expect(JSON.stringify({ ...localStorage })).not.toContain("burned again");
  });

  test("keeps the words through a failure and a reload, and counts once", async () => {
    const page = await look(worker, ASKED);
    await page.choose("Partly");
    await words(page, "The cord is still short.");
    worker.mood = "offline";
    await page.press("Send: partly");
    await page.reads(/^Not sent yet/);
    await page.press("Send: partly");
    await page.settled(() => expect(worker.taps).toHaveLength(2));
    expect(worker.taps[1]!.body["id"]).toBe(worker.taps[0]!.body["id"]);
    await page.reload();
    await page.unfolds("What you told us");
    await page.choose("Partly");
    const box = page.see().getByRole("textbox", { name: /^What is missing/ }) as HTMLTextAreaElement;
    expect(box.value).toBe("The cord is still short.");
    // The first may have arrived after all: other words need an id of their own.
    worker.mood = "well";
    await words(page, "The cord is short.");
    await page.press("Send: partly");
    await page.settled(() => expect(worker.taps).toHaveLength(3));
    expect(worker.taps[2]!.body["id"]).not.toBe(worker.taps[0]!.body["id"]);
  });

  test("answered from another tab meanwhile is said so, and the words stand in the thread all the same", async () => {
    const page = await look(worker, ASKED);
    await page.choose("No, it is not right");
    await words(page, "It burned again.");
    const { answer } = worker;
    vi.stubGlobal("fetch", (url: string, init?: RequestInit) =>
      url.endsWith(closingPaths.threadStep)
        ? Promise.resolve(Response.json({ code: "conflict" }, { status: 409 }))
        : answer(url, init),
    );
    await page.press("Send: no, it is not right");
    await page.reads(/had changed meanwhile.+words you added stand in the thread/);
    expect(worker.messages).toMatchObject([{ text: "It burned again." }]);
  });
});
