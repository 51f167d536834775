import { runDurableObjectAlarm } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { SettingsView } from "../../../shared/site.ts";
import type { Env } from "../../../worker/env.ts";
import { Spool } from "../../../worker/objects/spool.ts";
import { good, World } from "../world.ts";

const env = platform as unknown as Env;

test("settings that D1 has and the spool object has not are published by the Timekeeper", async () => {
  const world = new World();
  const { site, team } = await world.shop();
  const view = good(await team.ask<SettingsView>("GET", paths.api.settings));
  const down = vi.spyOn(Spool.prototype, "publish").mockRejectedValue(new Error("the object is away"));
  const settings = { ...view.settings, signer: { name: "Bea", role: "" } };
  const next = { number: view.number, settings, channels: view.channels };
  const saved = await team.ask("PUT", paths.api.settings, next);
  expect(saved.status).toBe(500);
  const spool = env.SPOOL.get(env.SPOOL.idFromName(site));
  expect((await spool.snapshot())?.settings.signer.name).not.toBe("Bea");

  down.mockRestore();
  await runDurableObjectAlarm(env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0")));

  expect((await spool.snapshot())?.settings.signer.name).toBe("Bea");
});
