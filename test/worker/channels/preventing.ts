import { complaint, HOUR, NOON, type Of, site, STATUS_LINK, STOP_LINK } from "./notices.ts";

const DAY = 24 * HOUR;

export const prevention = {
  id: "01931b2c-7000-7000-8000-000000000009",
  cause: "Thin glass",
  change: "We pack every lamp in foam.",
  lang: "en",
  by: "Ben",
  dueAt: NOON - HOUR,
};

const team = { audience: "team", site, at: NOON, link: "https://amends.example/inbox/causes" } as const;

export function preventionDue(change: Partial<typeof prevention> = {}): Of<"prevention.due", "team"> {
  return { ...team, notice: "prevention.due", prevention: { ...prevention, ...change } };
}

export function preventionCheck(recurred = 2, change: Partial<typeof prevention> = {}): Of<"prevention.check", "team"> {
  return {
    ...team,
    notice: "prevention.check",
    prevention: { ...prevention, ...change },
    fixedAt: NOON - 30 * DAY,
    recurred,
  };
}

export function fixedTold(change: Partial<Of<"fixed.told", "visitor">> = {}): Of<"fixed.told", "visitor"> {
  return {
    notice: "fixed.told",
    audience: "visitor",
    site,
    at: NOON,
    link: STATUS_LINK,
    lang: "en",
    complaint: { id: complaint.id, reference: complaint.reference },
    change: prevention.change,
    changeLang: "en",
    // Past midnight in the site's zone already, not in UTC.
    fixedAt: Date.UTC(2026, 4, 11, 22, 30),
    by: { name: "Ben", role: "owner" },
    stop: STOP_LINK,
    ...change,
  };
}
