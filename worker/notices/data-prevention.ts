import { paths } from "../../shared/paths.ts";
import type { Env } from "../env.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { Fact } from "../store/outbox.ts";
import type { PreventionRow } from "../store/preventions.ts";
import type { StoredSite } from "../store/sites.ts";
import { signerOf, siteData, stopOf, visitorBase } from "./data.ts";
import type { NoticeData } from "./render-data.ts";
import type { PreventionData } from "./render-data-prevention.ts";

/** What a team writes for itself it writes in the first of its site's languages. */
function langOf({ settings }: StoredSite): string {
  return settings.languages[0] ?? "en";
}

function toPrevention(site: StoredSite, row: PreventionRow): PreventionData {
  const { id, cause, change, by_name: by, due_at: dueAt } = row;
  return { id, cause, change, lang: langOf(site), by, dueAt };
}

function teamOf(site: StoredSite, fact: Fact, row: PreventionRow) {
  return {
    audience: "team",
    site: siteData(site),
    at: fact.createdAt,
    link: `${site.base}${paths.inboxCauses}`,
    prevention: toPrevention(site, row),
  } as const;
}

export function dueData(site: StoredSite, fact: Fact, row: PreventionRow): NoticeData {
  return { ...teamOf(site, fact, row), notice: "prevention.due" };
}

export function checkData(
  site: StoredSite,
  fact: Fact,
  row: PreventionRow,
  fixedAt: number,
  recurred: number,
): NoticeData {
  return { ...teamOf(site, fact, row), notice: "prevention.check", fixedAt, recurred };
}

export async function fixedData(
  env: Env,
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  prevention: PreventionRow,
): Promise<NoticeData> {
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "fixed.told",
    complaint: { id: row.id, reference: row.reference },
    change: prevention.change,
    changeLang: langOf(site),
    fixedAt: prevention.fixed_at ?? fact.createdAt,
    by: signerOf(row, prevention.told_name ?? row.reader_name),
    stop: await stopOf(env, site, row),
  };
}
