import { expect, test } from "vitest";
import { RECOVERY_DEFAULTS } from "../../../shared/recovery-defaults.ts";
import { type LedgerView, Recovery, type RecoveryView, REMEDIES } from "../../../shared/remedy.ts";
import { PAGE_SIZE } from "../../../shared/limits.ts";
import * as v from "valibot";
import { invited } from "../coach/world.ts";
import { type Team, freshId, good, MINUTE, World } from "../world.ts";
import { answersTo, api, asked, complains, guides, offer, offered, offering, option, replies } from "./world.ts";

const reads = async (team: Team): Promise<RecoveryView> => good(await team.ask<RecoveryView>("GET", api.recovery));
const ledger = async (team: Team, cursor = ""): Promise<LedgerView> =>
  good(await team.ask<LedgerView>("GET", `${api.ledger}${cursor && `?cursor=${cursor}`}`));

test("a new site begins with guidelines that are whole, one entry of each kind, and nothing that costs for an agent", async () => {
  const shop = await new World().shop();
  const view = await reads(shop.team);

  expect(view).toEqual({ number: 0, recovery: RECOVERY_DEFAULTS, isDefault: true });
  expect(v.is(Recovery, view.recovery)).toBe(true);
  expect(view.recovery.items.map(({ kind }) => kind)).toEqual([...REMEDIES]);
  expect(view.recovery.limits).toEqual({ agent: 0, manager: null });
});

const set = (limit: number | null) => ({ ...RECOVERY_DEFAULTS, limits: { agent: 1_000, manager: limit } });

test("how much managers may give is for an owner to say", async () => {
  const shop = await new World().shop();
  const manager = await invited(shop, "manager");

  expect((await manager.ask("PUT", api.recovery, { number: 0, recovery: set(5_000) })).status).toBe(403);
  good(await shop.team.ask("PUT", api.recovery, { number: 0, recovery: set(5_000) }));
  expect((await manager.ask("PUT", api.recovery, { number: 1, recovery: set(null) })).status).toBe(403);
  good(await manager.ask("PUT", api.recovery, { number: 1, recovery: set(5_000) }));
});

test("guidelines are set by a manager, read by everybody, and never over newer ones", async () => {
  const shop = await new World().shop();
  const [agent, manager] = [await invited(shop, "agent"), await invited(shop, "manager")];
  const recovery = { ...RECOVERY_DEFAULTS, currency: "JPY", always: ["We call back the same day"] };

  expect((await agent.ask("PUT", api.recovery, { number: 0, recovery })).status).toBe(403);
  expect(good(await manager.ask("PUT", api.recovery, { number: 0, recovery }))).toEqual({
    number: 1,
    recovery,
    isDefault: false,
  });
  expect((await shop.team.ask("PUT", api.recovery, { number: 0, recovery: RECOVERY_DEFAULTS })).status).toBe(409);
  expect((await reads(agent)).recovery).toEqual(recovery);
});

test.each<[string, object]>([
  ["a currency that nobody knows", { currency: "XQX" }],
  ["a currency in small letters", { currency: "eur" }],
  ["a limit below nothing", { limits: { agent: -1, manager: null } }],
  ["a limit that is no whole number of cents", { limits: { agent: 0.5, manager: null } }],
  ["an entry without words", { items: [{ ...RECOVERY_DEFAULTS.items[0], text: " " }] }],
])("guidelines with %s are refused", async (_what, change) => {
  const shop = await new World().shop();
  const recovery = { ...RECOVERY_DEFAULTS, ...change };
  expect((await shop.team.ask("PUT", api.recovery, { number: 0, recovery })).status).toBe(422);
  expect((await reads(shop.team)).number).toBe(0);
});

test("an offer keeps the currency it was made in, whatever the site changes to", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread } = await offered(world, shop);
  await guides(shop, { currency: "CHF" });

  expect((await thread.view()).offers[0]?.currency).toBe("EUR");
});

test("what a member may give is nothing a visitor can read", async () => {
  const world = new World();
  const shop = await world.shop();
  await guides(shop, { always: ["NEVER-SHOWN"], limits: { agent: 77_777, manager: null } });
  const { thread } = await offered(world, shop);

  expect(JSON.stringify(await thread.view())).not.toMatch(/NEVER-SHOWN|77777|cost/);
});

test("the ledger: what was offered and given, the newest first; not what waits, was refused, or has not left", async () => {
  const world = new World();
  const { shop, agent } = await asked(world);
  const first = await offered(world, shop);
  good(await answersTo(first.thread, "decline", first.id));
  await shop.team.ask("POST", `${api.complaint(first.thread.id)}/reading`, { cause: "The courier" });
  await world.forward(MINUTE);
  const gift = { id: freshId(), option: option({ kind: "gift", cost: 700 }), proof: "Till receipt 17" };
  good(await shop.team.ask("POST", api.given(first.thread.id), gift));
  await replies(shop.team, await complains(shop), offering(offer()));

  const { items, next } = await ledger(agent);

  expect(next).toBeNull();
  expect(items.map(({ offer: { id, state } }) => [id, state])).toEqual([
    [gift.id, "delivered"],
    [first.id, "declined"],
  ]);
  expect(items[0]).toMatchObject({
    complaint: first.thread.id,
    reference: first.thread.receipt.reference,
    offer: { options: [{ kind: "gift", cost: 700 }], proof: "Till receipt 17", canDecide: false },
  });
});

test("page by page the ledger has every line once", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  await shop.team.called(thread.id, "Soitin.");
  const ids: string[] = [];
  for (let n = 0; n < PAGE_SIZE + 3; n++) {
    ids.push(freshId());
    const one = { id: ids.at(-1), option: option({ cost: n }), proof: "x" };
    good(await shop.team.ask("POST", api.given(thread.id), one));
  }

  const first = await ledger(shop.team);
  const second = await ledger(shop.team, first.next ?? "");

  expect(first.items).toHaveLength(PAGE_SIZE);
  expect(second.next).toBeNull();
  const all = [...first.items, ...second.items].map(({ offer: { id } }) => id);
  expect(all.toSorted()).toEqual(ids.toSorted());
  expect((await shop.team.ask("GET", `${api.ledger}?cursor=nowhere`)).status).toBe(422);
});
