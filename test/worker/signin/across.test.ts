import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { InvitedView, MembersView, SessionView } from "../../../shared/signin.ts";
import { World } from "./world.ts";

const { api } = paths;

test("an owner of one site finds nothing of another's by its ids, and changes nothing", async () => {
  const world = new World();
  const lamps = await world.openShop();
  const bikes = await world.openShop();
  const ben = await world.join(bikes, "agent");
  const { invite } = (await bikes.owner.post(api.invites, { email: "x@bikes.example", role: "agent" }))
    .body as InvitedView;
  const [session] = (await bikes.owner.get(api.sessions)).body["sessions"] as SessionView[];
  await world.env.DB.prepare(
    `INSERT INTO passkeys (id, site, member, public_key, counter, transports, name, created_at)
     VALUES (?1, ?2, ?3, 'AA', 0, '[]', 'Key', 1)`,
  )
    .bind(`key-${bikes.site}`, bikes.site, bikes.ownerId)
    .run();

  const tries = await Promise.all([
    lamps.owner.patch(api.member(ben.id), { role: "owner" }),
    lamps.owner.delete(api.member(ben.id)),
    lamps.owner.delete(api.member(bikes.ownerId)),
    lamps.owner.delete(api.invite(invite.id)),
    lamps.owner.delete(api.session(session?.id ?? "")),
    lamps.owner.delete(api.passkey(`key-${bikes.site}`)),
  ]);
  expect(tries.map(({ code }) => code)).toEqual(Array<string>(6).fill("not_found"));
  // Renaming is refused before anything is looked up: the same for every id that is not one's own.
  expect((await lamps.owner.patch(api.member(ben.id), { name: "X" })).code).toBe("forbidden");
  expect((await lamps.owner.patch(api.member("nobody"), { name: "X" })).code).toBe("forbidden");

  const ours = (await lamps.owner.get(api.members)).body as MembersView;
  expect(ours).toMatchObject({ members: [{ id: lamps.ownerId }], invites: [] });
  const theirs = (await bikes.owner.get(api.members)).body as MembersView;
  expect(theirs).toMatchObject({
    members: [{ id: bikes.ownerId }, { id: ben.id, role: "agent" }],
    invites: [{ id: invite.id }],
  });
  expect((await bikes.owner.get(api.passkeys)).body["passkeys"]).toHaveLength(1);
  expect((await lamps.owner.get(api.passkeys)).body["passkeys"]).toEqual([]);
});
