import { paths } from "../../../shared/paths.ts";
import { clock } from "../../../worker/clock.ts";
import { newId, randomSecret } from "../../../worker/keys.ts";
import { type Answer, ask, draftFor, type Member, OWN, sendForm } from "./house.ts";
import type { Shop } from "./neighbours.ts";

const { api } = paths;

/** One thing tried by whoever belongs to `ours` against `theirs`, and the only answer that is right: a code or a status. */
export type Try = [what: string, answer: Promise<Answer>, right: string | number];
export type Tries = (ours: Shop, theirs: Shop) => Try[] | Promise<Try[]>;

const words = (text = "Let me in.") => ({ messageId: newId(clock()), text });
const as = (member: Member, method: string, path: string, body?: unknown) => member.ask(method, path, body);

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

/** Acts of the team on a complaint: by owner and agent alike, their id is an id that does not exist. */
function onComplaint(method: string, path: (id: string) => string, body?: () => unknown): Tries {
  return (ours, theirs) =>
    [ours.owner, ours.agent].flatMap((member) =>
      [theirs.key.id, theirs.form.id].map((id): Try => [
        "their complaint",
        as(member, method, path(id), body?.()),
        "not_found",
      ]),
    );
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
      "a complaint that has no code",
      sendForm(path, { reference: theirs.reference, code: ours.form.code, ...words() }),
      right,
    ],
  ];
}

/** Without ids of anybody's: what is answered is one's own or nobody's. */
const ours =
  (method: string, path: string, right: number | string, body?: unknown): Tries =>
  ({ owner }) => [["nothing of theirs named", as(owner, method, path, body), right]];

/** What a stranger or a neighbour tries, route by route; a route that is missing here fails the test. */
export const tries: Record<string, Tries> = {
  "GET /healthz": ours("GET", paths.healthz, 200),
  "GET /inbox": ours("GET", paths.inbox, 200),
  "GET /inbox/*": (_, theirs) => [["their page", ask("GET", paths.inboxComplaint(theirs.key.id)), 200]],
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

  "GET /api/me": ours("GET", api.me, 200),
  "GET /api/passkeys": ours("GET", api.passkeys, 200),
  "POST /api/passkeys/options": ours("POST", api.passkeyOptions, 200, {}),
  "POST /api/passkeys": ours("POST", api.passkeys, "invalid", {}),
  "DELETE /api/passkeys/:id": (mine, theirs) => [
    ["their passkey", as(mine.owner, "DELETE", api.passkey(theirs.passkey)), "not_found"],
  ],
  "GET /api/sessions": ours("GET", api.sessions, 200),
  "DELETE /api/sessions/:id": (mine, theirs) => [
    ["their session", as(mine.owner, "DELETE", api.session(theirs.session)), "not_found"],
  ],
  "POST /api/signout": async (mine) => {
    const leaving = await mine.owner.invites("agent");
    return [["our own session", as(leaving, "POST", api.signout, {}), 204]];
  },
  "POST /api/recovery-codes": ours("POST", api.recoveryCodes, 201, {}),
  "GET /api/members": ours("GET", api.members, 200),
  "PATCH /api/members/:id": (mine, theirs) => [
    ["their member's role", as(mine.owner, "PATCH", api.member(theirs.agent.id), { role: "manager" }), "not_found"],
    ["their member's name", as(mine.owner, "PATCH", api.member(theirs.agent.id), { name: "X" }), "forbidden"],
  ],
  "DELETE /api/members/:id": (mine, theirs) => [
    ["their member", as(mine.owner, "DELETE", api.member(theirs.agent.id)), "not_found"],
    ["their owner", as(mine.owner, "DELETE", api.member(theirs.owner.id)), "not_found"],
  ],
  "POST /api/invites": ours("POST", api.invites, 201, { email: "somebody@team.example", role: "agent" }),
  "DELETE /api/invites/:id": (mine, theirs) => [
    ["their invite", as(mine.owner, "DELETE", api.invite(theirs.invite)), "not_found"],
  ],

  "GET /api/complaints": (mine, theirs) => [
    ...["open", "answered", "all", "spam"].map((filter): Try => [
      filter,
      as(mine.owner, "GET", `${api.complaints}?filter=${filter}`),
      200,
    ]),
    ["their reference", as(mine.owner, "GET", `${api.complaints}?reference=${theirs.reference}`), 200],
    ["from their place on", as(mine.owner, "GET", `${api.complaints}?cursor=1.0.${theirs.key.id}`), 200],
    ["another site's name", as(mine.owner, "GET", `${api.complaints}?site=${theirs.site}`), 200],
  ],
  "GET /api/complaints/:id": onComplaint("GET", api.complaint),
  "POST /api/complaints": ours("POST", api.complaints, 200, {
    ...words(),
    id: newId(clock()),
    source: "phone",
    kind: "problem",
    reach: "none",
    lang: "en",
  }),
  "POST /api/complaints/:id/seen": onComplaint("POST", api.seen, () => ({})),
  "POST /api/complaints/:id/on-it": onComplaint("POST", api.onIt, () => ({})),
  "POST /api/complaints/:id/replies": onComplaint("POST", api.replies, words),
  "POST /api/complaints/:id/calls": onComplaint("POST", api.calls, words),
  "POST /api/complaints/:id/notes": onComplaint("POST", api.notes, words),
  "POST /api/complaints/:id/spam": onComplaint("POST", api.spam, () => ({ spam: true })),
  "POST /api/complaints/:id/allow-origin": (mine, theirs) => [
    ["their complaint", as(mine.owner, "POST", api.allowOrigin(theirs.key.id), {}), "not_found"],
  ],
  "DELETE /api/complaints/:id/replies/:message": (mine, theirs) => [
    ["their reply", as(mine.owner, "DELETE", api.reply(theirs.key.id, theirs.reply)), "not_found"],
    ["their reply in our thread", as(mine.owner, "DELETE", api.reply(mine.key.id, theirs.reply)), "gone"],
  ],
  "GET /api/deliveries": (mine, theirs) => [
    ["the list", as(mine.owner, "GET", api.deliveries), 200],
    ["from theirs on", as(mine.owner, "GET", `${api.deliveries}?cursor=9999999999999.mail.${theirs.fact}`), 200],
  ],
  "POST /api/deliveries/again": (mine, theirs) =>
    ["mail", "visitor_mail"].map((channel) => [
      "their notice",
      as(mine.owner, "POST", api.deliveryAgain, { fact: theirs.fact, channel }),
      "not_found",
    ]),
  "GET /api/settings": ours("GET", api.settings, 200),
  "PUT /api/settings": async (mine, theirs) => {
    const { number, settings, channels } = await mine.owner.settings();
    return [
      [
        "ours, naming their site",
        as(mine.owner, "PUT", api.settings, { number, settings, channels, site: theirs.site }),
        200,
      ],
    ];
  },
  "POST /api/settings/test": ours("POST", api.settingsTest, "not_set_up", { channel: "ntfy" }),
  "GET /api/live": (mine) => [
    ["without a socket", ask("GET", api.live, { headers: { ...OWN, ...mine.owner.cookie } }), "unsupported"],
  ],
};
