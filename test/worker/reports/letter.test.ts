import { expect, test } from "vitest";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import { answersTo, offer, offered, option } from "../remedies/world.ts";
import { ends, lastAnswer, says, settled, taps } from "../closing/world.ts";
import { invited } from "../coach/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, type Team, World } from "../world.ts";
import { api } from "./world.ts";

/** The letter as it stands on paper: words and nothing else. */
async function letter(team: Team, id: string, query = "?lang=en"): Promise<string> {
  const answer = await team.ask("GET", `${api.letter(id)}${query}`);
  expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
  if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
  return answer.text
    .replace(/<style[\s\S]*?<\/style>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

function inOrder(text: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect([part, found >= 0]).toEqual([part, true]);
    at = found + part.length;
  }
}

const zoe: Partial<ComplaintDraft> = { name: "Zoë Marsh", order: "A-17", anger: 9, wish: "refund" };

test(
  "the whole history is in it, in its order: words, offers, promises, the question, its answer, the reopening",
  { timeout: 120_000 },
  async () => {
    const world = new World();
    const shop = await world.shop();
    const first = offer();
    const { thread } = await offered(world, shop, first, zoe);
    good(await answersTo(thread, "counter", first.id, { amount: 4_500, text: "Split the cost" } as object));
    await world.forward(HOUR);
    const second = offer({
      options: [
        option({ text: "Forty euros back", amount: 4_000 }),
        option({ kind: "gift", text: "A vase", amount: null }),
      ],
    });
    good(
      await shop.team.ask("POST", api.replies(thread.id), {
        messageId: freshId(),
        text: "Hyvä.",
        lang: "fi",
        offer: second,
      }),
    );
    await world.forward(MINUTE);
    good(await answersTo(thread, "accept", second.id, { option: 1 } as object));
    await shop.team.promises(thread.id, { id: freshId(), text: "I ring on Friday", dueAt: world.now + DAY });
    await world.forward(HOUR);
    await shop.team.does(api.delivered(thread.id, second.id), { proof: "Left at the door" });
    await shop.team.keeps(
      thread.id,
      (await shop.team.opens(thread.id)).promises.find(({ text }) => text === "I ring on Friday")!.id,
    );
    await world.forward(HOUR);
    await shop.team.does(api.followUp(thread.id), { messageId: freshId() });
    good(await says(thread, "partly", { anger: 4, text: "The vase has a crack" }));
    await world.forward(MINUTE);

    const text = await letter(shop.team, thread.id);

    inOrder(text, [
      `Complaint ${thread.receipt.reference}: the whole history`,
      "Zoë Marsh",
      "A-17",
      "A refund",
      "What happened, in order",
      "The parcel never came",
      "Olga made you an offer.",
      "Thirty euros back",
      "€30.00",
      "You proposed something else.",
      "€45.00",
      "Split the cost",
      "Forty euros back",
      "You said yes to the offer.",
      "A vase",
      "I ring on Friday",
      "delivered",
      "We asked whether we had put it right.",
      "Partly",
      "The vase has a crack",
      "What we promised",
    ]);
    // How angry they are is for the team alone.
    expect(text).not.toMatch(/of 10|anger|angry/i);
  },
);

test("it says how it ended, what stands and where else to turn", { timeout: 60_000 }, async () => {
  const world = new World();
  const shop = await world.shop();
  await shop.team.sets({
    settings: {
      elsewhere: {
        profile: "none",
        body: { name: "", url: "" },
        own: [{ name: "The arbiter", text: "Free", url: "" }],
      },
    },
  });
  const thread = await settled(shop);
  good(await taps(thread, "reopen"));
  await world.forward(MINUTE);
  await shop.team.called(thread.id, "I rang again");
  good(await taps(thread, "settle"));
  good(await ends(shop, thread, lastAnswer({ offer: "A new lamp", offerUntil: world.now + 3 * DAY })));
  await world.forward(MINUTE);

  const text = await letter(shop.team, thread.id);
  inOrder(text, [
    "You said that we put it right.",
    "You opened it again.",
    "I rang again",
    "We closed this for good on",
    "The lamp was replaced",
    "A new lamp",
    "It stands until",
    "The arbiter",
  ]);
  await world.forward(4 * DAY);
  const later = await letter(shop.team, thread.id);
  inOrder(later, ["A new lamp", "It stood until", "The arbiter"]);
  expect(later).not.toContain("stands until");
});

test("an offer is said to stand only while it does", async () => {
  const world = new World();
  const shop = await world.shop();
  const it = offer();
  const { thread } = await offered(world, shop, it);
  expect(await letter(shop.team, thread.id)).toContain("The offer stands until");

  good(await answersTo(thread, "decline", it.id));

  const text = await letter(shop.team, thread.id);
  expect(text).toContain("The offer was to stand until");
  expect(text).not.toContain("stands until");
});

test(
  "it tells nothing that is the team's own: no note, no cost, no proof, no reading, nothing that was refused or taken back",
  { timeout: 60_000 },
  async () => {
    const world = new World();
    const shop = await world.shop();
    const it = offer({ options: [option({ cost: 7_777 })] });
    const { thread } = await offered(world, shop, it);
    await shop.team.notes(thread.id, "zebra note");
    await shop.team.does(api.reading(thread.id), { cause: "zebra cause", severity: 5 });
    await shop.team.handsOver(thread.id, "zebra summary");
    const taken = freshId();
    await shop.team.ask("POST", api.replies(thread.id), { messageId: taken, text: "zebra answer", lang: "fi" });
    await shop.team.takesBack(thread.id, taken);
    await shop.team.does(api.delivered(thread.id, it.id), { proof: "zebra proof" });
    await world.forward(MINUTE);

    const text = await letter(shop.team, thread.id);

    expect(text).not.toMatch(/zebra|77\.77|7777/);
    expect(text).toContain("Thirty euros back");
  },
);

test("nothing of the person's other complaints is in it, nor does it open at another site", async () => {
  const world = new World();
  const [shop, other] = [await world.shop(), await world.shop()];
  const visitor = shop.visitor();
  await visitor.complains({ ...zoe, text: "zebra crossing", email: "zoe@visitor.example", reach: "mail" });
  await world.forward(MINUTE);
  const { id } = await visitor.complains({ ...zoe, email: "zoe@visitor.example", reach: "mail" });
  await world.forward(MINUTE);

  expect(await letter(shop.team, id)).not.toContain("zebra");
  expect((await other.team.ask("GET", api.letter(id))).body).toMatchObject({ code: "not_found" });
  const agent = await invited(shop, "agent");
  expect(await letter(agent, id)).toContain("The parcel never came");
});

test("it is in the visitor's language where we speak it, else in the one asked for, or English", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const [es, fi] = [await visitor().complains({ lang: "es-MX" }), await visitor().complains({ lang: "fi" })];

  expect(await letter(team, es.id, "")).toContain("toda la historia");
  expect(await letter(team, es.id, "?lang=de")).toContain("die ganze Geschichte");
  expect(await letter(team, fi.id, "")).toContain("the whole history");
});

test("no script is in it, whatever anybody wrote, and nobody keeps it", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const evil = '<script>alert(1)</script><img src=x onerror="alert(1)">';
  const { id } = await visitor().complains({ text: evil, name: evil, order: evil });
  await team.called(id, evil);

  const { text, headers } = await team.ask("GET", api.letter(id));

  expect(text).not.toMatch(/<script|<img/i);
  expect(headers.get("cache-control")).toContain("no-store");
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
});
