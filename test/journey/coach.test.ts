import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { paths } from "../../shared/paths.ts";
import { axeFinds } from "../support/axe.ts";
import { openContext, watched } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { draft, post } from "../support/draft.ts";
import { hasFocus, tabTo } from "../support/keyboard.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";

const app = { url: inject("app") };
const BAD = "Mistakes were made. We are sorry if you were upset. We take this very seriously.";
/** What each missing part of the answer would say, in plain words. */
const SAID: Record<string, string> = {
  "Says sorry": "I am sorry that we sent you a cracked bowl.",
  "Says what happened": "It happened because I packed it without paper around the rim.",
  "Owns it": "I packed it badly. That was my mistake.",
  "Says what changes": "From now on every bowl goes out in a second box.",
  "Puts it right": "I have refunded your 24 euros today.",
};
const VIEWS = [
  { name: "on a laptop, light", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "on a phone, dark", viewport: { width: 375, height: 740 }, colorScheme: "dark", hasTouch: true },
] as const;

let shop: TestSite;
beforeAll(async () => {
  shop = await makeSite(app.url);
});

/** A new complaint, open before its owner. */
async function openComplaint(view: (typeof VIEWS)[number] = VIEWS[0]): Promise<{ page: Page; id: string }> {
  const told = draft(shop.site, {
    text: "The blue bowl came cracked from rim to foot.",
    name: "Vera",
    wish: "refund",
    anger: 7,
  });
  expect((await post(`${app.url}${paths.complaints}`, told, `coach-${told.id}`)).status).toBe(201);
  const { viewport, colorScheme } = view;
  const context = await openContext({ viewport, colorScheme, hasTouch: "hasTouch" in view });
  await context.addCookies([{ name: "sid", value: shop.sid, url: app.url }]);
  const page = watched(await context.newPage());
  await page.goto(`${app.url}${paths.inboxComplaint(told.id)}`);
  await box(page).waitFor();
  return { page, id: told.id };
}
const box = (page: Page): Locator => page.getByRole("textbox", { name: /^Your answer/ });
const rail = (page: Page): Locator => page.getByRole("region", { name: "The coach" });
const finding = (page: Page, name: RegExp): Locator => rail(page).getByRole("button", { name });
const verdict = (page: Page, words: string): Promise<void> =>
  rail(page).locator(".verdict", { hasText: words }).waitFor();
const marked = (page: Page): Promise<string[]> => page.locator(".under mark").allTextContents();
const selected = (page: Page): Promise<string> =>
  box(page).evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

/** Does what the coach says until it has nothing more to say: one finding, then one missing part after the other. */
async function follow(page: Page): Promise<void> {
  const findings = rail(page).locator("[data-finding]");
  for (let left = await findings.count(); left > 0; left = await findings.count()) {
    await findings.first().click();
    const words = await until("the words to be selected", () => selected(page));
    const text = await box(page).inputValue();
    const sentence = text.split(/(?<=[.])\s*/).find((one) => one.includes(words)) ?? words;
    await box(page).evaluate(
      (area, [start, length]) => {
        (area as HTMLTextAreaElement).setSelectionRange(start!, start! + length!);
      },
      [text.indexOf(sentence), sentence.length],
    );
    await page.keyboard.press("Delete");
    await until("the finding to go", async () => (await findings.count()) < left);
  }
  for (const [part, says] of Object.entries(SAID)) {
    const missing = rail(page).locator(".part.missing, .part.weak").filter({ hasText: part });
    if ((await missing.count()) === 0) continue;
    await box(page).press("Control+End");
    await page.keyboard.type(` ${says}`);
    await rail(page).locator(".part.present").filter({ hasText: part }).waitFor();
  }
}

test("a bad apology is repaired by following the coach, and goes out", async () => {
  const { page, id } = await openComplaint();
  await box(page).click();
  await page.keyboard.type(BAD);
  await until("the words to be marked", async () => (await marked(page)).join().includes("sorry if"));
  await rail(page)
    .getByText(/Needs work|Don’t send/)
    .first()
    .waitFor();

  // Somebody writes before the marked words: the marks go with them.
  await box(page).press("Control+Home");
  await page.keyboard.type("Hello Vera. ");
  expect((await marked(page)).join()).toContain("sorry if");

  await rail(page)
    .getByRole("button", { name: /sorry if/ })
    .click();
  expect(await selected(page)).toContain("sorry if");
  await rail(page).getByText("Try", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await follow(page);
  await verdict(page, "Good to send");
  const text = await box(page).inputValue();
  await page.getByRole("button", { name: "Send answer" }).click();
  await page.getByText("Your answer leaves in").first().waitFor();
  await page.getByText("The coach, when it was sent: good to send").waitFor();
  const { messages } = await openTeam(app.url, shop.sid).complaint(id);
  expect(messages.at(-1)).toMatchObject({ text: text.trim(), checked: { verdict: "send", reason: null } });
});

test("a blank is not sent, an insult only with a reason that stays on the timeline", async () => {
  const { page, id } = await openComplaint();
  await box(page).click();
  await page.getByRole("button", { name: "Put in a skeleton" }).click();
  await until("a blank to be selected", async () => /^\[.+\]$/.test(await selected(page)));
  await page.getByRole("button", { name: "Fill in the blank first" }).click();
  await page.getByText(/a blank is still to be filled in/).waitFor();
  await box(page).fill("You are an idiot.");
  await verdict(page, "Don’t send");
  await page.getByRole("button", { name: "Send answer" }).click();
  await page.getByRole("textbox", { name: "Why send it all the same?" }).fill("We are old friends.");
  await page.getByRole("button", { name: "Send all the same" }).click();
  // Written in haste, with something serious in it: the pause is offered, and forces nothing.
  await page.getByRole("region", { name: "Keep it a while?" }).getByRole("button", { name: "Send it now" }).click();
  await page.getByText("Your answer leaves in").first().waitFor();
  const { messages } = await openTeam(app.url, shop.sid).complaint(id);
  expect(messages.at(-1)?.checked).toMatchObject({ verdict: "stop", reason: "We are old friends." });
});

test("the owner repairs and sends by keyboard alone", async () => {
  const { page, id } = await openComplaint();
  await page.keyboard.press("r");
  await until("the focus to stand in the answer", () => hasFocus(box(page)));
  await page.keyboard.type(`${SAID["Says sorry"]} We are sorry if you were upset.`);
  const finding = rail(page).getByRole("button", { name: /sorry if/ });
  await finding.waitFor();
  await tabTo(page, finding);
  await page.keyboard.press("Enter");
  await until("the focus to go to the words", () => hasFocus(box(page)));
  expect(await selected(page)).toContain("sorry if");
  await page.keyboard.press("Escape");
  await until("the focus to come back to the finding", () => hasFocus(finding));
  await page.keyboard.press("Enter");
  await until("the words to be selected again", async () => (await selected(page)).includes("sorry if"));
  await page.keyboard.type("owe you for that");
  await finding.waitFor({ state: "detached" });
  const part = rail(page).getByRole("button", { name: /Says sorry/ });
  await tabTo(page, part);
  await page.keyboard.press("Enter");
  await rail(page).getByText("In your words:").waitFor();
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, box(page));
  await page.keyboard.press("Control+Enter");
  await page.getByText("Your answer leaves in").first().waitFor();
  expect((await openTeam(app.url, shop.sid).complaint(id)).messages).toHaveLength(2);
});

describe.each(VIEWS)("$name", (view) => {
  test("axe finds nothing, from the empty box to the open advice", async () => {
    const { page } = await openComplaint(view);
    await box(page).click();
    await rail(page).waitFor();
    expect(await axeFinds(page), "empty").toEqual([]);
    await page.getByText("What the coach goes by").click();
    await page.getByRole("button", { name: "Change it in First look" }).click();
    await page.getByRole("button", { name: "How bad?" }).click();
    await page.getByRole("button", { name: "4 of 5: It hurt them" }).click();
    await box(page).fill(BAD);
    await finding(page, /sorry if/).click();
    await page.locator("#coach-chosen").waitFor();
    expect(await axeFinds(page), "advice").toEqual([]);
    await page.locator("#coach-chosen").getByRole("button", { name: "Close" }).click();
    await rail(page).locator(".part.missing button").first().click();
    expect(await axeFinds(page), "part").toEqual([]);
  });

  test("the marks lie under their words: both texts break alike, whatever is written", async () => {
    const { page } = await openComplaint(view);
    await box(page).click();
    const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
    const texts = [
      `${BAD} `.repeat(12),
      long,
      "I am sorry: we [what we did wrong], and you [what it cost you]. ".repeat(6),
      `${BAD}\n\n\n`,
      "آسف جدا على ما حدث. ".repeat(15),
      "👩‍👩‍👧‍👦 é ".repeat(60),
      "a\tb   c".repeat(30),
    ];
    for (const text of texts) {
      await box(page).fill(text);
      if (/sorry|\[/.test(text)) await page.locator(".under mark").first().waitFor({ state: "attached" });
      expect(await page.locator(".sheet").evaluate(heights), text.slice(0, 30)).toEqual({ parted: 0 });
    }
  });

  test("/coach checks a draft, and no request leaves once it is there", async () => {
    const context = await openContext({ viewport: view.viewport, colorScheme: view.colorScheme });
    const page = watched(await context.newPage());
    await page.goto(`${app.url}${paths.coach}`, { waitUntil: "networkidle" });
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    expect(await axeFinds(page), "empty").toEqual([]);
    await page.getByRole("button", { name: "Show me a bad one" }).click();
    await verdict(page, "Needs work");
    await finding(page, /sorry if/).click();
    await page.locator("#coach-chosen").waitFor();
    expect(await axeFinds(page), "advice").toEqual([]);
    await page.locator("#coach-chosen").getByRole("button", { name: "Close" }).click();
    await page.getByText("How you read it").click();
    for (const lang of await page.getByLabel("Language of your words").locator("option").all())
      await page.getByLabel("Language of your words").selectOption((await lang.getAttribute("value"))!);
    await page.getByRole("button", { name: "Start afresh" }).click();
    expect(sent).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual([]);
    const refused = await page.evaluate(() =>
      fetch("/healthz").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(refused).toBe("refused");
  });
});

/** How far the box's own text and the text beneath it differ in height, in px: each measured by itself, in the same width. */
function heights(sheet: Element): { parted: number } {
  const area = sheet.querySelector("textarea")!;
  const own = area.cloneNode() as HTMLTextAreaElement;
  const under = sheet.querySelector(".under")!.cloneNode(true) as HTMLElement;
  own.value = area.value;
  own.style.cssText = `position:absolute;block-size:0;inline-size:${area.clientWidth}px`;
  under.style.cssText = `position:absolute;inline-size:${area.clientWidth}px`;
  sheet.append(own, under);
  const parted = own.scrollHeight - under.clientHeight;
  own.remove();
  under.remove();
  return { parted };
}
