import { env } from "cloudflare:workers";
import { paths } from "../../../shared/paths.ts";
import type { Env } from "../../../worker/env.ts";
import { randomSecret } from "../../../worker/keys.ts";
import { stopLink } from "../../../worker/stop.ts";
import { ask, draftFor, sendForm } from "./house.ts";
import type { Shop } from "./neighbours.ts";
import { as, ours, type Tries, words } from "./try.ts";

const { api } = paths;
const platform = env as unknown as Env;

/** The three ways to mix the keys of two threads. */
function keysAcross(ours: Shop, theirs: Shop): [string, object][] {
  return [
    ["our secret on their thread", { ...theirs.key, secret: ours.key.secret }],
    ["their thread at our site", { ...theirs.key, site: ours.site }],
    ["our thread at their site", { ...ours.key, site: theirs.site }],
    ["our secret as their mail key", { site: theirs.site, id: theirs.key.id, mail: ours.key.secret }],
  ];
}

function acrossThread(path: string, more: () => object, wrap: boolean): Tries {
  return (ours, theirs) =>
    keysAcross(ours, theirs).map(([what, key]) => [
      what,
      ask("POST", path, { body: wrap ? { key, ...more() } : key }),
      "not_found",
    ]);
}

function formTries(path: string, right: number): Tries {
  return (ours, theirs) => [
    [
      "their reference, our code",
      sendForm(path, { reference: theirs.form.reference, code: ours.form.code, ...words() }),
      right,
    ],
    [
      "our reference, their code",
      sendForm(path, { reference: ours.form.reference, code: theirs.form.code, ...words() }),
      right,
    ],
    [
      "their thread named beside our keys",
      sendForm(path, {
        reference: theirs.form.reference,
        code: ours.form.code,
        site: theirs.site,
        complaint: theirs.form.id,
        id: words().messageId,
        step: "withdraw",
        outcome: "1",
      }),
      right,
    ],
    [
      "a complaint that has no code",
      sendForm(path, { reference: theirs.reference, code: ours.form.code, ...words() }),
      right,
    ],
  ];
}

/** Who has the link in one receipt mail cannot make the one in another out of it. */
function stopTries(method: string, path: (token: string) => string): Tries {
  return async (ours, theirs) => {
    const about = { site: ours.site, id: ours.key.id, lang: "en", email: "ours@visitor.example" };
    const token = tokenIn(await stopLink(platform.LINK_KEY, "", about));
    const [, , address = "", proof = ""] = token.split(".");
    const tokens = [
      ["our proof for their complaint", `${theirs.site}.${theirs.key.id}.${address}.${proof}`],
      ["our proof for our id at their site", `${theirs.site}.${ours.key.id}.${address}.${proof}`],
      ["an address that our complaint does not have", token],
      ["their thread's secret", `${theirs.site}.${theirs.key.id}.${address}.${theirs.key.secret}`],
      ["no proof", `${theirs.site}.${theirs.key.id}`],
    ] as const;
    return tokens.map(([what, token]) => [what, ask(method, path(token)), 404]);
  };
}

function tokenIn(link: string): string {
  return /\/stop\/([^?]+)\?/.exec(link)?.[1] ?? "";
}

/** What a stranger or a neighbour tries where no session is needed, route by route. */
export const openTries: Record<string, Tries> = {
  "GET /healthz": ours("GET", paths.healthz, 200),
  "GET /inbox": ours("GET", paths.inbox, 200),
  "GET /inbox/*": (_, theirs) => [["their page", ask("GET", paths.inboxComplaint(theirs.key.id)), 200]],
  "GET /coach": ours("GET", paths.coach, 200),
  "GET /t": ours("GET", paths.status, 200),
  "GET /v1/site": (_, theirs) => [["what anybody may know", ask("GET", paths.site(theirs.site)), 200]],
  "POST /v1/complaints": (mine, theirs) => [
    [
      "their id, our secret",
      ask("POST", paths.complaints, { body: draftFor(theirs.site, { id: theirs.key.id, secret: mine.key.secret }) }),
      "not_found",
    ],
    [
      "their id, any secret",
      ask("POST", paths.complaints, { body: draftFor(theirs.site, { id: theirs.key.id }) }),
      "not_found",
    ],
  ],
  "POST /v1/thread": acrossThread(paths.thread, () => ({}), false),
  "POST /v1/thread/messages": acrossThread(paths.threadMessages, words, true),
  "POST /v1/thread/changes": acrossThread(paths.threadChanges, () => ({ since: 0, hold: false }), true),
  "POST /v1/thread/photos": acrossThread(
    paths.threadPhotos,
    () => ({ photo: words().messageId, part: 0, bytes: 9 }),
    true,
  ),
  "POST /v1/thread/photo": (mine, theirs) =>
    [...keysAcross(mine, theirs), ["their photo in our thread", mine.key] as [string, object]].map(([what, key]) => [
      what,
      ask("POST", paths.threadPhoto, { body: { key, photo: theirs.photo } }),
      "not_found",
    ]),
  "POST /v1/thread/step": acrossThread(paths.threadStep, () => ({ id: words().messageId, step: "withdraw" }), true),
  "POST /v1/thread/rating": acrossThread(paths.threadRating, () => ({ outcome: 1 }), true),
  "POST /v1/thread/export": acrossThread(paths.threadExport, () => ({}), true),
  "POST /v1/thread/forget": acrossThread(paths.threadForget, () => ({}), true),
  "GET /t/photo": (_, theirs) => [
    [
      "a ticket made up",
      ask(
        "GET",
        `${paths.statusPhoto}?p=${theirs.site}.${theirs.key.id}.${theirs.photo}.9999999999999.${randomSecret()}`,
      ),
      404,
    ],
  ],
  "GET /v1/thread/live": (mine, theirs) =>
    keysAcross(mine, theirs).map(([what]) => [
      what,
      ask("GET", paths.threadLive, { headers: mine.owner.cookie }),
      "unsupported",
    ]),
  "GET /c/:site": (_, theirs) => [["their form", ask("GET", paths.form(theirs.site)), 200]],
  "POST /c/:site": (mine, theirs) => [
    [
      "their id, our secret",
      sendForm(paths.form(theirs.site), { ...theirs.key, ...words(), secret: mine.key.secret }),
      404,
    ],
    [
      "their form's id, any secret",
      sendForm(paths.form(theirs.site), { id: theirs.form.id, ...words(), secret: randomSecret() }),
      404,
    ],
  ],
  "GET /c/:site/receipt": (mine, theirs) => [
    ["their receipt at our site", ask("GET", theirs.form.receipt.replace(theirs.site, mine.site)), 404],
    ["our receipt at their site", ask("GET", mine.form.receipt.replace(mine.site, theirs.site)), 404],
    [
      "our proof for their id",
      ask("GET", mine.form.receipt.replace(mine.site, theirs.site).replace(mine.form.id, theirs.form.id)),
      404,
    ],
  ],
  "POST /t": formTries(paths.status, 404),
  "POST /t/messages": formTries(paths.statusMessages, 404),
  "POST /t/steps": formTries(paths.statusSteps, 404),
  "POST /t/rating": formTries(paths.statusRating, 404),
  "POST /t/export": formTries(paths.statusExport, 404),
  "POST /t/forget": formTries(paths.statusForget, 404),

  "GET /stop/:token": stopTries("GET", paths.stop),
  "POST /stop/:token": stopTries("POST", paths.stop),
  "POST /stop/:token/undo": stopTries("POST", paths.stopUndo),

  "POST /api/setup": ours("POST", api.setup, "not_found", {
    token: "a guess",
    siteName: "X",
    address: "https://x.example",
    languages: ["en"],
    name: "X",
    email: "x@x.example",
  }),
  "POST /api/signin/mail": ours("POST", api.signinMail, 200, { email: "nobody-anywhere@x.example" }),
  "POST /api/signin/redeem": ours("POST", api.signinRedeem, "gone", { ask: "a guess", code: "K7F3QX9M" }),
  "POST /api/signin/recovery": ours("POST", api.signinRecovery, "invalid", {
    email: "nobody-anywhere@x.example",
    code: "K7F3QX9M",
  }),
  "POST /api/signin/passkey/options": ours("POST", api.signinPasskeyOptions, 200, {}),
  "POST /api/signin/passkey": (mine, theirs) => {
    const response = { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA" };
    const credential = { id: theirs.passkey, rawId: theirs.passkey, type: "public-key", response };
    return [
      [
        "their passkey, no signature",
        as(mine.owner, "POST", api.signinPasskey, { ask: "a guess", response: credential }),
        "forbidden",
      ],
    ];
  },
  "POST /api/invites/accept": (mine, theirs) => [
    [
      "an invite by its id",
      as(mine.owner, "POST", api.inviteAccept, { token: theirs.invite, name: "X", publicName: "X" }),
      "gone",
    ],
  ],
};
