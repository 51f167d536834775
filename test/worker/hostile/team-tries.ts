import { FILTERS } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { VERDICTS } from "../../../shared/spam.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { ask, OWN } from "./house.ts";
import type { Shop } from "./neighbours.ts";
import { as, ours, type Try, type Tries, words } from "./try.ts";

const { api } = paths;

/** Acts of the team on a complaint: by owner and agent alike, their id is an id that does not exist. */
function onComplaint(method: string, path: (id: string) => string, body?: () => unknown) {
  return (ours: Shop, theirs: Shop): Try[] =>
    [ours.owner, ours.agent].flatMap((member) =>
      [theirs.key.id, theirs.form.id].map((id): Try => [
        "their complaint",
        as(member, method, path(id), body?.()),
        "not_found",
      ]),
    );
}

function promise(owner?: string): object {
  return { id: newId(clock()), text: "A new one", dueAt: clock() + 3_600_000, owner };
}

function prevention(more: object): object {
  return { id: newId(clock()), cause: "x", change: "y", dueAt: clock() + 3_600_000, ...more };
}

/** By whoever may tell everybody, so that only the site says no; of two changes, because one of that id is ours by now. */
function onPrevention(path: (id: string) => string, body: object = {}): Tries {
  return ({ owner }, theirs) => [["their change", as(owner, "POST", path(theirs.fixed), body), "not_found"]];
}

function goodTries(method: string): Tries {
  return (mine, theirs) =>
    [theirs.key.id, mine.key.id].map((id): Try => [
      "their answer",
      as(mine.owner, method, api.goodAnswer(id, theirs.reply), method === "POST" ? {} : undefined),
      "not_found",
    ]);
}

/** What whoever is signed in at our site tries on the team's routes, one by one. */
export const teamTries: Record<string, Tries> = {
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
  "GET /api/member-names": ({ owner, agent }, theirs) => [
    ["our names", as(owner, "GET", api.memberNames), 200],
    ["another site's name", as(agent, "GET", `${api.memberNames}?site=${theirs.site}`), 200],
  ],
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
    ...FILTERS.map((filter): Try => [filter, as(mine.owner, "GET", `${api.complaints}?filter=${filter}`), 200]),
    ["their reference", as(mine.owner, "GET", `${api.complaints}?reference=${theirs.reference}`), 200],
    ["from their place on", as(mine.owner, "GET", `${api.complaints}?cursor=1.0.${theirs.key.id}`), 200],
    ["another site's name", as(mine.owner, "GET", `${api.complaints}?site=${theirs.site}`), 200],
  ],
  "GET /api/complaints/:id": onComplaint("GET", api.complaint),
  "GET /api/complaints/:id/photos/:photo": (mine, theirs) =>
    [mine.owner, mine.agent].flatMap((member) =>
      [theirs.key.id, mine.key.id].map((id): Try => [
        "their photo",
        as(member, "GET", api.photo(id, theirs.photo)),
        "not_found",
      ]),
    ),
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
  "POST /api/complaints/:id/check": onComplaint("POST", api.check, () => ({ text: "x" })),
  "POST /api/complaints/:id/reading": onComplaint("POST", api.reading, () => ({ severity: 5 })),
  "POST /api/complaints/:id/promises": (mine, theirs) => [
    ...onComplaint("POST", api.promises, () => promise())(mine, theirs),
    [
      "ours, to be kept by their member",
      as(mine.owner, "POST", api.promises(mine.key.id), promise(theirs.agent.id)),
      "invalid",
    ],
  ],
  "POST /api/complaints/:id/promises/:promise/kept": (mine, theirs) =>
    [theirs.key.id, mine.key.id].map((id): Try => [
      "their promise",
      as(mine.owner, "POST", api.promiseKept(id, theirs.promise), {}),
      "not_found",
    ]),
  "POST /api/complaints/:id/hand-over": onComplaint("POST", api.handOver, () => ({ summary: "x" })),
  "POST /api/complaints/:id/close": onComplaint("POST", api.close, () => ({})),
  "POST /api/complaints/:id/reopen": onComplaint("POST", api.reopen, () => ({})),
  "POST /api/complaints/:id/end": onComplaint("POST", api.end, () => ({
    ...words(),
    done: "x",
    offer: "",
    offerUntil: null,
  })),
  "POST /api/complaints/:id/follow-up": onComplaint("POST", api.followUp, words),
  "GET /api/causes": ours("GET", api.causes, 200),
  "GET /api/causes/page": ours("GET", api.causePage, 200),
  "GET /api/preventions/news": ours("GET", api.preventionNews, 200),
  "POST /api/preventions": (mine, theirs) => [
    [
      "from their complaint",
      as(mine.owner, "POST", api.preventions, prevention({ complaint: theirs.key.id })),
      "not_found",
    ],
    ...[mine.owner, mine.agent].map((member): Try => [
      "seen to by their member",
      as(member, "POST", api.preventions, prevention({ owner: theirs.agent.id })),
      "invalid",
    ]),
    ["under the id of theirs", as(mine.owner, "POST", api.preventions, prevention({ id: theirs.prevention })), 200],
  ],
  "POST /api/preventions/:id/fixed": onPrevention(api.preventionFixed),
  "POST /api/preventions/:id/tell": onPrevention(api.preventionTell),
  "POST /api/preventions/:id/held": onPrevention(api.preventionHeld, { held: false }),
  "POST /api/preventions/:id/seen": onPrevention(api.preventionSeen),
  "POST /api/complaints/:id/replies/:message/good": goodTries("POST"),
  "DELETE /api/complaints/:id/replies/:message/good": goodTries("DELETE"),
  "GET /api/good-answers": ours("GET", api.goodAnswers, 200),
  "POST /api/complaints/:id/calls": onComplaint("POST", api.calls, words),
  "POST /api/complaints/:id/notes": onComplaint("POST", api.notes, words),
  "POST /api/complaints/:id/spam": onComplaint("POST", api.spam, () => ({ spam: true })),
  "POST /api/complaints/spam": (mine, theirs) =>
    VERDICTS.map((verdict): Try => [
      `their complaints: ${verdict}`,
      as(mine.owner, "POST", api.spamVerdicts, { ids: [theirs.key.id, theirs.form.id], verdict }),
      200,
    ]),
  "POST /api/complaints/:id/allow-origin": (mine, theirs) => [
    ["their complaint", as(mine.owner, "POST", api.allowOrigin(theirs.key.id), {}), "not_found"],
  ],
  "DELETE /api/complaints/:id/replies/:message": (mine, theirs) => [
    ["their reply", as(mine.owner, "DELETE", api.reply(theirs.key.id, theirs.reply)), "not_found"],
    ["their reply in our thread", as(mine.owner, "DELETE", api.reply(mine.key.id, theirs.reply)), "not_found"],
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
