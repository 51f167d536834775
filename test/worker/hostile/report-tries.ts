import { paths } from "../../../shared/paths.ts";
import { REPORT_DAYS } from "../../../shared/report-view.ts";
import { as, type Try, type Tries } from "./try.ts";

const { api } = paths;

function register(path: string): Tries {
  return ({ owner, agent }, theirs) => [
    ["the whole of it", as(owner, "GET", path), 200],
    ["from their place on", as(owner, "GET", `${path}?from=0.${theirs.key.id}`), 200],
    ["another site's name", as(owner, "GET", `${path}?site=${theirs.site}`), 200],
    ["by an agent", as(agent, "GET", path), "forbidden"],
  ];
}

/** What whoever is signed in at our site tries to learn of theirs from what sums up, lists and prints. */
export const reportTries: Record<string, Tries> = {
  "GET /api/report": ({ owner, agent }, theirs) => [
    ...REPORT_DAYS.map((days): Try => [`${days} days`, as(owner, "GET", `${api.report}?days=${days}`), 200]),
    ["another site's name", as(agent, "GET", `${api.report}?days=90&site=${theirs.site}`), 200],
    ["days that are none", as(owner, "GET", `${api.report}?days=90%27--`), "invalid"],
  ],
  "GET /api/report/today": ({ owner, agent }, theirs) => [
    ["today", as(owner, "GET", api.today), 200],
    ["another site's name", as(agent, "GET", `${api.today}?site=${theirs.site}`), 200],
  ],
  "GET /api/register.csv": register(api.registerCsv),
  "GET /api/register.json": register(api.registerJson),
  "GET /api/complaints/:id/letter": ({ owner, agent }, theirs) =>
    [owner, agent].flatMap((member) =>
      [theirs.key.id, theirs.form.id].map((id): Try => [
        "their complaint's letter",
        as(member, "GET", `${api.letter(id)}?lang=de`),
        "not_found",
      ]),
    ),
};
