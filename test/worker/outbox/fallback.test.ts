import { expect, test } from "vitest";
import { MINUTE, World } from "../world.ts";

test("when the only channel keeps failing, the owner is mailed; when it works, they are not", async () => {
  const world = new World();
  const { visitor, team, webhook, owner } = await world.shop();
  await team.sets({ channels: { mail: null, slack: null, ntfy: null } });

  await visitor().complains();
  await world.forward(MINUTE);
  expect(world.callsTo(webhook)).toHaveLength(1);
  expect(await world.mailsTo(owner)).toEqual([]);

  world.answers(webhook, async () => new Response("", { status: 500 }));
  const { id } = await visitor().complains({ text: "The second parcel never came" });
  await world.forward(MINUTE);
  expect(await world.mailsTo(owner)).toEqual([]);
  // Three tries fail within about three minutes; the fourth round turns to the owner.
  for (let round = 0; round < 3; round++) await world.forward(3 * MINUTE);
  const mails = await world.mailsTo(owner);
  expect(mails.map(({ text }) => text).join()).toContain("The second parcel never came");
  expect(mails).toHaveLength(1);

  const about = (await team.deliveries()).filter(({ complaint }) => complaint?.id === id);
  expect(about.map(({ channel, state }) => `${channel} ${state}`).toSorted()).toEqual(["mail sent", "webhook failed"]);
});
