import { expect, test } from "vitest";
import { endedWith, takenBackAt } from "../../../shared/offer-stands.ts";
import { paths } from "../../../shared/paths.ts";
import { freshId, good, MINUTE, type Shop, type Thread, World } from "../world.ts";
import { says, taps } from "../closing/world.ts";
import { answersTo, api, offer, offered, option } from "./world.ts";

type Ends = (shop: Shop, thread: Thread) => Promise<unknown>;

/** With what an offer ended, as its visitor is told it. */
async function toldAfter(world: World, shop: Shop, thread: Thread, ends: Ends) {
  await ends(shop, thread);
  await world.forward(MINUTE);
  const view = await thread.view();
  const last = view.offers.find(({ state }) => state === "retracted")!;
  expect(takenBackAt(view, last)).toBeUndefined();
  return endedWith(view, last);
}

test.each<[string, ReturnType<typeof endedWith>, Ends]>([
  ["they withdraw it", "withdrawn", async (_, thread) => good(await taps(thread, "withdraw"))],
  ["they say that it is right", "right", async (_, thread) => good(await taps(thread, "settle"))],
  [
    "they delete their words",
    undefined,
    async (_, { visitor, key }) => good(await visitor.post(paths.threadForget, { key })),
  ],
  [
    "the team gives something outright",
    undefined,
    ({ team }, { id }) => team.does(api.given(id), { id: freshId(), option: option(), proof: "Transfer 4711" }),
  ],
])("what stands when %s: ended with %s", async (_, how, ends) => {
  const world = new World();
  const shop = await world.shop();
  const { thread } = await offered(world, shop);
  expect(await toldAfter(world, shop, thread, ends)).toBe(how);
});

test("what stands when our question is answered with a yes ended with that", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "decline", id));
  await shop.team.called(thread.id, "I rang");
  await shop.team.does(api.followUp(thread.id), { messageId: freshId() });
  const next = { messageId: freshId(), text: "Hyvä.", lang: "fi", offer: offer() };
  good(await shop.team.ask("POST", api.replies(thread.id), next));
  await world.forward(MINUTE);

  expect(await toldAfter(world, shop, thread, async () => good(await says(thread, "yes")))).toBe("right");
});
