import { REPORT_DAYS } from "../shared/report-view.ts";
import { ACCENT } from "../shared/tokens.ts";
import type { Language, PublicSettings, TeamChannels } from "../shared/site.ts";
import { databaseFor, type Env } from "./env.ts";
import { publishSnapshot } from "./snapshot.ts";
import { oweReport } from "./store/reports.ts";
import { insertSite } from "./store/sites.ts";

export interface NewSite {
  /** A key of one's own choosing; made from the name otherwise. */
  key?: string;
  name: string;
  address: string;
  languages: readonly Language[];
  zone?: string;
  ownerName: string;
  email: string;
  /** Origin of this Worker, `https://…`. */
  base: string;
}

const WORKDAY: [number, number][] = [[9 * 60, 17 * 60]];
const DEFAULT_FIGURE_MIN = 8 * 60;

/** A readable key that nobody else has: the name's letters and 25 random bits. */
function keyFrom(name: string): string {
  const stem = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 20)
    .replace(/-+$/, "");
  const tail = Array.from(
    crypto.getRandomValues(new Uint8Array(5)),
    (byte) => "0123456789abcdefghjkmnpqrstvwxyz"[byte & 31],
  ).join("");
  return stem === "" ? `site-${tail}` : `${stem}-${tail}`;
}

function firstSettings(draft: NewSite): PublicSettings {
  return {
    name: draft.name,
    address: draft.address,
    languages: [...draft.languages],
    signer: { name: draft.ownerName, role: "" },
    contacts: { phone: "", email: draft.email, url: "" },
    clock: {
      zone: draft.zone ?? "UTC",
      hours: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, [], []],
      holidays: [],
      figureMin: DEFAULT_FIGURE_MIN,
      awayUntil: null,
    },
    look: { accent: ACCENT, corner: "bottom-right", theme: "auto" },
    origins: [],
    limits: { networkPerMin: 60, sitePerMin: 1_200 },
  };
}

/** A site with sensible first settings: statements to commit, and what to do once they are. */
export async function newSite(
  env: Env,
  draft: NewSite,
  now: number,
): Promise<{ site: string; statements: D1PreparedStatement[]; publish(): Promise<void> }> {
  const site = draft.key ?? keyFrom(draft.name);
  const settings = firstSettings(draft);
  const channels: TeamChannels = { mail: { to: draft.email }, webhook: null, slack: null, ntfy: null };
  const stored = { site, base: draft.base, number: 1, settings, channels };
  const db = databaseFor(env, site);
  return {
    site,
    // The report that everybody sees first is counted every night from the beginning.
    statements: [insertSite(db, stored, now), oweReport(db, site, REPORT_DAYS[1])],
    publish: () => publishSnapshot(env, { site, number: 1, settings }),
  };
}
