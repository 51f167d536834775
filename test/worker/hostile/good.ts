import { draftFor, type Key } from "./house.ts";

const clockOf = {
  zone: "UTC",
  hours: [[[0, 1440]], [], [], [], [], [], []],
  holidays: [],
  figureMin: 60,
  awayUntil: null,
};
const words = () => ({ messageId: draftFor("x").messageId, text: "Words." });
const hand = () => ({ ...words(), id: draftFor("x").id, source: "phone", kind: "idea", reach: "none", lang: "en" });
const promise = () => ({ id: draftFor("x").id, text: "A new one.", dueAt: Date.now() + 3_600_000 });
const option = () => ({ kind: "refund", text: "Back.", amount: 100, cost: 100, days: 5 });
const offer = () => ({ id: draftFor("x").id, options: [option(), option()], standsUntil: Date.now() + 3_600_000 });
const base64 = { clientDataJSON: "e30", attestationObject: "AA", authenticatorData: "AA", signature: "AA" };
const credential = { id: "AA", rawId: "AA", type: "public-key", response: base64 };

/** A right body for every door that reads one; a door that is missing here fails the test below. */
export const goodBodies = (site: string, key: Key): Record<string, () => unknown> => ({
  "POST /v1/complaints": () =>
    draftFor(site, { email: "a@b.example", anger: 5, context: { url: "u", title: "t" }, test: true }),
  "POST /v1/thread": () => key,
  "POST /v1/thread/messages": () => ({ key, ...words() }),
  "POST /v1/thread/changes": () => ({ key, since: 0, hold: false }),
  "POST /v1/thread/photos": () => ({ key, photo: draftFor("x").id, part: 0, bytes: 900 }),
  "POST /v1/thread/photo": () => ({ key, photo: draftFor("x").id }),
  "POST /v1/thread/step": () => ({
    key,
    id: draftFor("x").id,
    step: "follow_up",
    answer: "no",
    anger: 5,
    text: "Words.",
  }),
  "POST /v1/thread/rating": () => ({ key, outcome: 1, process: 3, treatment: 5 }),
  "POST /v1/thread/export": () => ({ key }),
  "POST /api/setup": () => ({
    token: "t",
    siteName: "S",
    address: "https://s.example",
    languages: ["en"],
    zone: "UTC",
    name: "N",
    email: "a@b.example",
  }),
  "POST /api/signin/mail": () => ({ email: "a@b.example" }),
  "POST /api/signin/redeem": () => ({ ask: "a", token: "t", code: "c" }),
  "POST /api/signin/recovery": () => ({ email: "a@b.example", code: "c" }),
  "POST /api/signin/passkey": () => ({ ask: "a", response: credential }),
  "POST /api/invites/accept": () => ({ token: "t", name: "N", publicName: "N" }),
  "POST /api/passkeys": () => ({ name: "N", response: credential }),
  "PATCH /api/members/:id": () => ({ name: "N", publicName: "N" }),
  "POST /api/invites": () => ({ email: `${crypto.randomUUID()}@b.example`, role: "agent" }),
  "POST /api/complaints": hand,
  "POST /api/complaints/spam": () => ({ ids: [key.id, draftFor("x").id], verdict: "undecided" }),
  "POST /api/complaints/:id/replies": () => ({
    ...words(),
    moment: "update",
    lang: "fi",
    reason: "R.",
    promises: [promise()],
    offer: offer(),
  }),
  "POST /api/complaints/:id/offers/:offer/approval": () => ({ approve: false, reason: "R." }),
  "POST /api/complaints/:id/offers/:offer/delivered": () => ({ proof: "P." }),
  "POST /api/complaints/:id/given": () => ({ id: draftFor("x").id, option: option(), proof: "P." }),
  "PUT /api/recovery": () => ({
    number: 0,
    recovery: {
      currency: "EUR",
      items: [{ ...option(), id: draftFor("x").id }],
      limits: { agent: 1_000, manager: null },
      always: ["Words."],
    },
  }),
  "POST /api/complaints/:id/check": () => ({ text: "Words.", moment: "closure", lang: "fi" }),
  "POST /api/complaints/:id/reading": () => ({
    severity: 4,
    fault: "partly",
    failure: null,
    safety: false,
    cause: "The courier",
  }),
  "POST /api/complaints/:id/promises": () => promise(),
  "POST /api/preventions": () => ({
    id: draftFor("x").id,
    cause: "The courier",
    change: "Another courier.",
    dueAt: Date.now() + 3_600_000,
    complaint: key.id,
  }),
  "POST /api/preventions/:id/held": () => ({ held: false }),
  "POST /api/complaints/:id/hand-over": () => ({ summary: "S." }),
  "POST /api/complaints/:id/end": () => ({
    ...words(),
    done: "A new one.",
    offer: "Half.",
    offerUntil: Date.now() + 3_600_000,
    reason: "R.",
  }),
  "POST /api/complaints/:id/follow-up": () => ({ ...words(), reason: "R." }),
  "POST /api/complaints/:id/calls": words,
  "POST /api/complaints/:id/notes": words,
  "POST /api/complaints/:id/spam": () => ({ spam: false }),
  "POST /api/deliveries/again": () => ({ fact: "f", channel: "mail" }),
  "PUT /api/settings": () => ({
    number: 3,
    settings: {
      name: "S",
      address: "https://s.example",
      languages: ["en"],
      signer: { name: "N", role: "R" },
      contacts: { phone: "", email: "", url: "" },
      clock: clockOf,
      look: { accent: "#123456", corner: "bottom-left", theme: "auto" },
      origins: ["https://o.example"],
      limits: { networkPerMin: 60, sitePerMin: 120_000 },
      followUpDays: 7,
      elsewhere: {
        profile: "eu-adr",
        body: { name: "B", url: "https://b.example" },
        own: [{ name: "N", text: "T", url: "" }],
      },
    },
    channels: { mail: null, webhook: null, slack: null, ntfy: null },
  }),
  "POST /api/settings/test": () => ({ channel: "ntfy" }),
  // Last, because nothing is as it was after it.
  "POST /v1/thread/forget": () => ({ key }),
});
