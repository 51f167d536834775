import { paths } from "../../../shared/paths.ts";
import { RECOVERY_DEFAULTS } from "../../../shared/recovery-defaults.ts";
import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import { as, ours, type Try, type Tries } from "./try.ts";

const { api } = paths;

/** By owner and agent: their offer on their complaint, on ours, and ours nowhere. */
function onOffer(
  method: string,
  path: (id: string, offer: string) => string,
  body?: object,
  byAgent: string = "not_found",
): Tries {
  return ({ owner, agent, key }, theirs) =>
    [theirs.form.id, theirs.key.id, key.id].flatMap((id): Try[] => [
      ["their offer", as(owner, method, path(id, theirs.offer), body), "not_found"],
      ["their offer, by an agent", as(agent, method, path(id, theirs.offer), body), byAgent],
    ]);
}

const gift = () => ({
  id: newId(clock()),
  option: { kind: "gift", text: "It is yours", amount: null, cost: 0, days: 0 },
  proof: "x",
});

/** What whoever is signed in at our site tries on what theirs offers, gives, and goes by. */
export const remedyTries: Record<string, Tries> = {
  "POST /api/complaints/:id/offers/:offer/approval": (mine, theirs) => [
    ...(onOffer("POST", api.approval, { approve: true }, "forbidden")(mine, theirs) as Try[]),
    ...(onOffer("POST", api.approval, { approve: false, reason: "x" }, "forbidden")(mine, theirs) as Try[]),
  ],
  "DELETE /api/complaints/:id/offers/:offer": onOffer("DELETE", api.offer),
  "POST /api/complaints/:id/offers/:offer/delivered": onOffer("POST", api.delivered, { proof: "x" }),
  "POST /api/complaints/:id/given": ({ owner, agent, key }, theirs) => [
    ...[owner, agent].flatMap((member) =>
      [theirs.key.id, theirs.form.id].map((id): Try => [
        "their complaint",
        as(member, "POST", api.given(id), gift()),
        "not_found",
      ]),
    ),
    ["ours, under the id of theirs", as(owner, "POST", api.given(key.id), { ...gift(), id: theirs.offer }), 200],
  ],
  "GET /api/approvals": ({ owner, agent }, theirs) => [
    ["what waits", as(owner, "GET", api.approvals), 200],
    ["another site's name", as(owner, "GET", `${api.approvals}?site=${theirs.site}`), 200],
    ["by an agent", as(agent, "GET", api.approvals), "forbidden"],
  ],
  "GET /api/remedies": ({ owner, agent }, theirs) => [
    ["the ledger", as(owner, "GET", api.ledger), 200],
    [
      "from their place on",
      as(agent, "GET", `${api.ledger}?cursor=9999999999999.${theirs.key.id}.${theirs.offer}`),
      200,
    ],
    ["a place that is none", as(owner, "GET", `${api.ledger}?cursor=1.2.3%27--`), "invalid"],
  ],
  "GET /api/recovery": ours("GET", api.recovery, 200),
  "PUT /api/recovery": ({ owner, agent }, theirs) => {
    const draft = { number: 0, recovery: RECOVERY_DEFAULTS, site: theirs.site };
    return [
      ["ours, naming their site", as(owner, "PUT", api.recovery, draft), 200],
      ["by an agent", as(agent, "PUT", api.recovery, draft), "forbidden"],
    ];
  },
};
