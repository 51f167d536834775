import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { OfferDraft } from "../../../shared/remedy.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { type Answer, sendForm } from "../hostile/house.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { freshId, MINUTE, type Shop, World } from "../world.ts";
import { read } from "./drawn.ts";
import { DAY } from "./ended.ts";
import { forms } from "./forms.ts";
import { complainByForm } from "./typed.ts";

const SORRY =
  "I am sorry: we sold you a lamp with a bad coil, because I never switched it on before I packed it. You choose what would put it right. From today every lamp runs for an hour before it leaves.";
const LAMP = { kind: "replacement", text: "A new lamp by courier", amount: null, cost: 3_000, days: 3 } as const;
const REFUND = { kind: "refund", text: "Your money back", amount: 4_900, cost: 4_900, days: 1 } as const;

interface Visit {
  id: string;
  offer: string;
  /** The page as it is opened with reference and code. */
  opens(): Promise<Answer>;
  /** Sends the form of a step as it stands on that page, with what is typed into it. */
  sends(step: string, typed?: Record<string, string>, page?: string): Promise<Answer>;
}

/** Somebody without JavaScript, whose complaint was answered with an offer. */
async function offeredTo(world: World, shop: Shop, options: OfferDraft["options"] = [LAMP, REFUND]): Promise<Visit> {
  const { id, reference, code } = await complainByForm(shop.site, { text: "The lamp burned" });
  const offer = freshId();
  const draft: OfferDraft = { id: offer, options, standsUntil: world.now + 14 * DAY };
  await shop.team.does(paths.api.replies(id), { messageId: freshId(), text: SORRY, offer: draft });
  await world.forward(MINUTE);
  const opens = () => sendForm(paths.status, { reference, code, site: shop.site, complaint: id });
  return {
    id,
    offer,
    opens,
    async sends(step, typed = {}, page) {
      const found = await forms(page ?? (await opens()).text);
      const form = found.find(({ fields }) => fields["step"] === step);
      if (!form) throw new Error(`no form to ${step}`);
      return sendForm(form.action, { ...form.fields, ...typed });
    },
  };
}
const kinds = ({ events }: { events: { kind: string }[] }) => events.map(({ kind }) => kind);

test("an offer of two is accepted without JavaScript, and what was agreed on stands there with its day", async () => {
  const world = new World();
  const shop = await world.shop();
  const visit = await offeredTo(world, shop);

  const unchosen = await visit.sends("accept");
  expect(unchosen.status).toBe(422);
  expect((await readPage(unchosen.text)).inside("bad")).toEqual(["Please choose one of the two."]);

  const taken = await visit.sends("accept", { option: "1" });
  expect(taken.status).toBe(200);
  expect(foreignIn(await readPage(taken.text))).toEqual([]);
  expect(read(taken.text)).toMatch(/What we agreed on Your money back €49\.00 You said yes on .+ does it by /);
  const view = await shop.team.opens(visit.id);
  expect(view).toMatchObject({
    item: { state: "settled" },
    offers: [{ id: visit.offer, state: "accepted", chosen: 1 }],
  });
  expect(view.promises).toMatchObject([{ id: visit.offer, text: REFUND.text, state: "open" }]);
});

test("one tap sent twice is one, and a second answer shows that the first was quicker", async () => {
  const world = new World();
  const shop = await world.shop();
  const visit = await offeredTo(world, shop, [LAMP]);
  const page = (await visit.opens()).text;

  const [first, again] = [await visit.sends("accept", {}, page), await visit.sends("accept", {}, page)];
  const late = await visit.sends("decline", { text: "I have two already." }, page);

  expect([first.status, again.status, late.status]).toEqual([200, 200, 409]);
  const shown = await readPage(late.text);
  expect(shown.inside("bad")[0]).toMatch(/^Somebody was quicker/);
  expect(shown.values["text"]).toBe("I have two already.");
  expect(read(late.text)).toContain("What we agreed on");
  expect(kinds(await shop.team.opens(visit.id)).filter((kind) => kind === "accepted")).toHaveLength(1);
});

test("a no takes its words along", async () => {
  const world = new World();
  const shop = await world.shop();
  const visit = await offeredTo(world, shop);

  const answer = await visit.sends("decline", { text: "I have two already." });

  expect(answer.status).toBe(200);
  expect(read(answer.text)).toMatch(/You said no to this offer .+ answers by /);
  const view = await shop.team.opens(visit.id);
  expect(view).toMatchObject({ item: { state: "answered", owed: { what: "reply" } }, offers: [{ state: "declined" }] });
  expect(view.messages.at(-1)).toMatchObject({ author: "visitor", text: "I have two already." });
});

test("something else is a sum as people type it, words, or both; what cannot be read comes back", async () => {
  const world = new World();
  const shop = await world.shop();
  const visit = await offeredTo(world, shop);

  const refused = await Promise.all([
    visit.sends("counter"),
    visit.sends("counter", { sum: "half", text: "Let us split it." }),
    visit.sends("counter", { sum: "-5" }),
    visit.sends("counter", { sum: "99999999999999" }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  const words = await Promise.all(refused.map(async ({ text }) => (await readPage(text)).inside("bad")[0]));
  expect(words[0]).toBe("Please tell us what would be fair, in words or as a sum.");
  for (const said of words.slice(1)) expect(said).toMatch(/^We cannot read this sum/);
  expect((await readPage(refused[1].text)).values["sum"]).toBe("half");
  expect(refused[1].text).toContain("Let us split it.");

  const taken = await visit.sends("counter", { sum: "€ 24.50", text: "Let us split it." });
  expect(taken.status).toBe(200);
  expect(read(taken.text)).toContain("You named €24.50.");
  const view = await shop.team.opens(visit.id);
  expect(view).toMatchObject({ offers: [{ state: "countered", counter: 2_450 }] });
  expect(kinds(view).filter((kind) => kind === "countered")).toHaveLength(1);
});

test("an offer of another thread is not theirs to answer", async () => {
  const world = new World();
  const shop = await world.shop();
  const [mine, theirs] = [await offeredTo(world, shop, [LAMP]), await offeredTo(world, shop, [LAMP])];

  const answer = await mine.sends("accept", { offer: theirs.offer });

  expect(answer.status).toBe(409);
  expect(kinds(await shop.team.opens(theirs.id))).not.toContain("accepted");
});

test("what expired while it was looked at says until when it stood", async () => {
  const world = new World();
  const shop = await world.shop();
  const visit = await offeredTo(world, shop, [LAMP]);
  const page = (await visit.opens()).text;
  await world.forward(15 * DAY);

  const late = await visit.sends("accept", {}, page);

  expect(late.status).toBe(409);
  expect(read(late.text)).toMatch(
    /The time of this offer is over .+ It stood until .+ If you still want it, write to us/,
  );
});

test("the file that is taken along holds the offers as they are seen, and nothing of what they cost", async () => {
  const world = new World();
  const shop = await world.shop();
  const visit = await offeredTo(world, shop);
  const { fields } = (await forms((await visit.opens()).text)).find(({ action }) => action === paths.statusExport)!;

  const { text } = await sendForm(paths.statusExport, fields);

  const { thread } = JSON.parse(text) as { thread: ThreadView };
  expect(thread.offers).toMatchObject([
    { id: visit.offer, state: "open", options: [{ text: LAMP.text }, REFUND].map((one) => ({ text: one.text })) },
  ]);
  expect(text).not.toMatch(/"cost"|3000/);
});
