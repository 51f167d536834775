import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../../../widget/draft.ts";
import type { Stage } from "../../../widget/stage.ts";
import { FakeWorker, openPage } from "./page.ts";

let worker: FakeWorker;
beforeEach(() => {
  localStorage.clear();
  worker = new FakeWorker();
});
afterEach(() => vi.unstubAllGlobals());

const kept = () => JSON.parse(localStorage.getItem("amends:demo") ?? "null") as Draft | null;
const keep = (draft: Draft) => localStorage.setItem("amends:demo", JSON.stringify(draft));

/** A draft that an earlier visit tried to send, and the stage of the visit after it. */
async function tried(): Promise<Stage> {
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.choose("By mail");
  await page.write("vera@visitor.exmaple", "Your mail address");
  worker.mood = "offline";
  await page.press("Send");
  await page.reads(/Not sent yet/);
  page.panel.destroy(page.stage);
  worker.taken = [];
  worker.mood = "well";
  keep({ ...kept()!, until: 0 });
  return page.stage;
}

async function looks(stage: Stage): Promise<void> {
  vi.resetModules();
  await (await import("../../../widget/visit.ts")).look(stage);
}

test("what was tried is sent at the next visit, as it was tried, and remembered", async () => {
  const stage = await tried();
  const { body } = kept()!;
  await looks(stage);
  expect(worker.taken).toEqual([JSON.parse(JSON.stringify(body))]);
  expect(kept()).toBeNull();
  expect(localStorage.getItem("amends:demo:threads")).toContain(body!.id);
});

test("what was edited since is not sent for anybody, not even where only the address was put right", async () => {
  const stage = await tried();
  keep({ ...kept()!, email: "vera@visitor.example" });
  await looks(stage);
  expect(worker.taken).toEqual([]);
  expect(kept()!.email).toBe("vera@visitor.example");
});

test("what is written while it is being sent stays, whether the try succeeds or not", async () => {
  for (const mood of ["well", "offline"] as const) {
    localStorage.clear();
    const stage = await tried();
    worker.mood = mood;
    const answer = worker.answer;
    vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
      keep({ ...kept()!, text: "The parcel, and it was a gift" });
      return answer(url, init);
    });
    await looks(stage);
    expect(kept()?.text, mood).toBe("The parcel, and it was a gift");
  }
});

test("what was forgotten while it was being sent does not come back", async () => {
  for (const mood of ["well", "offline"] as const) {
    localStorage.clear();
    const stage = await tried();
    worker.mood = mood;
    vi.resetModules();
    const visit = await import("../../../widget/visit.ts");
    const answer = worker.answer;
    vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
      localStorage.clear();
      await visit.forget(stage);
      return answer(url, init);
    });
    await visit.look(stage);
    expect(Object.keys(localStorage), mood).toEqual([]);
  }
});
