import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SettingsView } from "../../../shared/site.ts";
import { paths } from "../../../shared/paths.ts";
import { seams } from "../../../worker/seams.ts";
import { type Answer, complain, type Member, openQuietSite, openSite, read } from "../hostile/house.ts";
import { hearLogs } from "../hostile/logs.ts";

hearLogs();

const { api } = paths;
const DAY = 86_400_000;
let owner: Member;
beforeAll(async () => {
  owner = await openQuietSite();
});

const fieldsOf = ({ text }: Answer) => (JSON.parse(text) as { fields?: Record<string, string> }).fields;
const never: [number, number][][] = [[], [], [], [], [], [], []];

function elsewhere(profile: string, name = "", url = "") {
  return { profile, body: { name, url }, own: [] };
}

describe("where else to turn", () => {
  test.each([
    ["a profile nobody knows", elsewhere("eu-odr"), { "settings.elsewhere.profile": "elsewhere.unknown" }],
    ["no profile", elsewhere(""), { "settings.elsewhere.profile": "elsewhere.unknown" }],
    ["a body that is not named", elsewhere("eu-adr"), { "settings.elsewhere.body.name": "elsewhere.body" }],
    [
      "an address that is no page",
      elsewhere("eu-adr", "B", "javascript:alert(1)"),
      { "settings.elsewhere.body.url": "url.shape" },
    ],
  ])("%s is refused", async (_what, said, fields) => {
    const answer = await owner.change(({ settings }) => void (settings.elsewhere = said));
    expect([answer.code, fieldsOf(answer)]).toEqual(["invalid", fields]);
  });

  test("with its body named, or saying nothing, it is taken, and so are the days until we ask", async () => {
    for (const said of [elsewhere("none"), elsewhere("eu-adr", "B", "https://b.example/")])
      expect((await owner.change(({ settings }) => void (settings.elsewhere = said))).status).toBe(200);
    expect((await owner.change(({ settings }) => void (settings.followUpDays = 30))).status).toBe(200);
    const late = await owner.change(({ settings }) => void (settings.followUpDays = 31));
    expect(fieldsOf(late)).toEqual({ "settings.followUpDays": "days.range" });
  });
});

describe("a clock that cannot be kept is refused", () => {
  test.each<[string, (clock: SettingsView["settings"]["clock"]) => void, Record<string, string>]>([
    ["never open", (clock) => (clock.hours = never), { "settings.clock.hours": "hours.never" }],
    [
      "open one minute a week for a month's work",
      (clock) => {
        clock.hours = [[[0, 1]], ...never.slice(1)];
        clock.figureMin = 43_200;
      },
      { "settings.clock.hours": "hours.never" },
    ],
    [
      "closed before it opens",
      (clock) => (clock.hours = [[[600, 540]], ...never.slice(1)]),
      { "settings.clock.hours.0.0": "hours.shape" },
    ],
    [
      "open past midnight",
      (clock) => (clock.hours = [[[600, 1441]], ...never.slice(1)]),
      { "settings.clock.hours.0.0.1": "hours.shape" },
    ],
    ["eight days", (clock) => clock.hours.push([]), { "settings.clock.hours": "hours.shape" }],
    ["a zone nobody knows", (clock) => (clock.zone = "Mars/Olympus"), { "settings.clock.zone": "zone.unknown" }],
    ["no zone", (clock) => (clock.zone = ""), { "settings.clock.zone": "zone.unknown" }],
    ["a promise of no time", (clock) => (clock.figureMin = 0), { "settings.clock.figureMin": "promise.range" }],
    ["a promise in half minutes", (clock) => (clock.figureMin = 60.5), { "settings.clock.figureMin": "promise.range" }],
    ["a day that is none", (clock) => (clock.awayUntil = "tomorrow"), { "settings.clock.awayUntil": "day.shape" }],
    ["away beyond all days", (clock) => (clock.awayUntil = "9999-12-31"), { "settings.clock.awayUntil": "day.shape" }],
  ])("%s", async (_what, change, fields) => {
    const answer = await owner.change(({ settings }) => void change(settings.clock));
    expect([answer.code, fieldsOf(answer)]).toEqual(["invalid", fields]);
  });

  test("and after any that was taken a visitor still gets a promise", async () => {
    const odd = ["2026-02-30", "0000-01-01", new Date(Date.now() + 700 * DAY).toISOString().slice(0, 10)];
    for (const awayUntil of odd) {
      const answer = await owner.change(({ settings }) => void (settings.clock.awayUntil = awayUntil));
      if (answer.status !== 200) expect(fieldsOf(answer)).toEqual({ "settings.clock.awayUntil": "day.shape" });
      expect((await complain(owner.site)).receipt.promiseDueAt).toBeGreaterThan(Date.now());
    }
  });
});

describe("what is no address of the web is refused", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "ftp://x.example", "//x.example", "shop"])(
    "%s",
    async (url) => {
      const answer = await owner.change(({ settings }) => {
        settings.address = url;
        settings.contacts.url = url;
        settings.origins = [url];
      });
      expect(fieldsOf(answer)).toEqual({
        "settings.address": "address.shape",
        "settings.contacts.url": "url.shape",
        "settings.origins.0": "origin.shape",
      });
    },
  );
});

describe("a channel may not be aimed at a machine or network of ours", () => {
  beforeEach(() => {
    seams.localTargets = false;
  });
  afterEach(() => {
    seams.localTargets = true;
  });

  const targets = [
    "http://hooks.example.com/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://017700000001/x",
    "https://[::1]/x",
    "https://[::ffff:10.0.0.1]/x",
    "https://10.1.2.3/x",
    "https://192.168.0.1/x",
    "https://169.254.169.254/latest/meta-data",
    "https://8.8.8.8/x",
    "https://localhost/x",
    "https://localhost./x",
    "https://metadata.google.internal/x",
    "https://printer.local/x",
    "https://intranet/x",
    "https://hooks.example.com:8443/x",
    "https://user:secret@hooks.slack.com/x",
    "https://１２７.０.０.１/x",
  ];

  test.each(targets)("%s", async (url) => {
    const answer = await owner.change(({ channels }) => {
      channels.webhook = { url, secret: "" };
      channels.slack = { url };
      channels.ntfy = { url };
    });
    const refused = {
      "channels.webhook.url": "url.refused",
      "channels.slack.url": "url.refused",
      "channels.ntfy.url": "url.refused",
    };
    expect([answer.code, fieldsOf(answer)]).toEqual(["invalid", refused]);
    expect((await owner.settings()).channels).toEqual({ mail: null, webhook: null, slack: null, ntfy: null });
  });

  test.each(["file:///etc/passwd", "gopher://x.example", "x"])("%s is no address of a channel at all", async (url) => {
    const answer = await owner.change(({ channels }) => void (channels.ntfy = { url }));
    expect(fieldsOf(answer)).toEqual({ "channels.ntfy.url": "url.shape" });
  });

  test("but at a public name it may, and on a laptop at anything", async () => {
    const open = await openQuietSite();
    const aim = (url: string) => open.change(({ channels }) => void (channels.ntfy = { url }));
    expect((await aim("https://ntfy.sh/lamps")).status).toBe(200);
    seams.localTargets = true;
    expect((await aim("http://127.0.0.1:9999/lamps")).status).toBe(200);
  });
});

describe("two people who save", () => {
  test("do not undo each other: the second one hears of it and nothing is lost", async () => {
    const site = await openSite();
    const manager = await site.invites("manager");
    const { number, settings, channels } = await site.settings();
    const first = { number, channels, settings: { ...settings, name: "First" } };
    const second = { number, channels, settings: { ...settings, name: "Second" } };
    expect(read<SettingsView>(await site.ask("PUT", api.settings, first))).toMatchObject({ number: number + 1 });
    expect((await manager.ask("PUT", api.settings, second)).code).toBe("conflict");
    expect((await manager.ask("PUT", api.settings, { ...second, number: number + 5 })).code).toBe("conflict");
    expect((await site.settings()).settings.name).toBe("First");
  });

  test("at the same moment: one is saved, whole", async () => {
    const site = await openSite();
    const { number, settings, channels } = await site.settings();
    const names = ["A", "B", "C", "D"];
    const answers = await Promise.all(
      names.map((name) => {
        const signer = { name, role: name };
        return site.ask("PUT", api.settings, { number, channels, settings: { ...settings, name, signer } });
      }),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const winner = names[answers.findIndex(({ status }) => status === 200)];
    expect((await site.settings()).settings).toMatchObject({ name: winner, signer: { name: winner, role: winner } });
  });
});
