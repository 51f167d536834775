import * as v from "valibot";
import { FOLLOW_UP_DAYS_MAX } from "./closing.ts";
import { MailAddress } from "./complaint.ts";
import { ownWords, whole } from "./field.ts";
import { LINE_MAX } from "./limits.ts";
import { Measured } from "./promise.ts";
import { PersonName } from "./team.ts";

/** Languages with a full catalogue. */
export const LANGUAGES = ["en", "es", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

const line = ownWords("line", LINE_MAX, 0);
const minute = whole("hours.shape", 0, 1440);

/** Opening hours: for Monday (index 0) to Sunday (6) a list of [from, to) in minutes after local midnight. */
export const Hours = v.pipe(
  v.array(
    v.array(
      v.pipe(
        v.tuple([minute, minute]),
        v.check(([from, to]) => from < to, "hours.shape"),
      ),
    ),
  ),
  v.length(7, "hours.shape"),
);
export type Hours = v.InferOutput<typeof Hours>;

/** A calendar day in the site's zone, `2026-12-25`. */
export const Day = v.pipe(v.string("day.shape"), v.isoDate("day.shape"));

/**
 * When the site works, and how fast it answers. `figureMin` is working time in minutes until a person answered;
 * `awayUntil` lengthens new promises: nothing is open before that day begins.
 */
export const Clock = v.object({
  zone: v.pipe(v.string("zone.unknown"), v.maxLength(60, "zone.unknown")),
  hours: Hours,
  holidays: v.pipe(v.array(Day), v.maxLength(200, "holidays.many")),
  figureMin: whole("promise.range", 15, 30 * 24 * 60),
  awayUntil: v.nullable(Day),
});
export type Clock = v.InferOutput<typeof Clock>;

export const Look = v.object({
  /** `#rrggbb`. */
  accent: v.pipe(v.string("accent.shape"), v.regex(/^#[0-9a-f]{6}$/i, "accent.shape")),
  corner: v.picklist(["bottom-right", "bottom-left", "top-right", "top-left"], "corner.unknown"),
  theme: v.picklist(["auto", "light", "dark"], "theme.unknown"),
});

const address = v.union([v.literal(""), v.pipe(v.string(), v.url("url.shape"), v.regex(/^https?:/i, "url.shape"))]);

/**
 * Where else people can turn: a profile of `shared/elsewhere/` by its id (`none` says nothing), with the body it asks to be named,
 * and the owner's own words.
 */
export const Elsewhere = v.object({
  profile: line,
  body: v.object({ name: line, url: address }),
  own: v.pipe(
    v.array(
      v.object({
        name: PersonName,
        text: v.pipe(v.string("elsewhere.long"), v.trim(), v.maxLength(500, "elsewhere.long")),
        url: address,
      }),
    ),
    v.maxLength(5, "elsewhere.many"),
  ),
});
export type Elsewhere = v.InferOutput<typeof Elsewhere>;

/** What a site has set that anybody may know: no personal data but what the site itself publishes. */
export const PublicSettings = v.object({
  name: PersonName,
  address: v.pipe(
    v.string("address.shape"),
    v.trim(),
    v.url("address.shape"),
    v.regex(/^https?:/i, "address.shape"),
    v.maxLength(LINE_MAX, "address.shape"),
  ),
  languages: v.pipe(v.array(v.picklist(LANGUAGES, "lang.unknown")), v.minLength(1, "lang.unknown")),
  signer: v.object({ name: PersonName, role: line }),
  contacts: v.object({
    phone: line,
    email: v.union([v.literal(""), MailAddress]),
    url: v.union([v.literal(""), v.pipe(v.string(), v.url("url.shape"), v.regex(/^https?:/i, "url.shape"))]),
  }),
  clock: Clock,
  look: Look,
  /** Days until the follow-up; FOLLOW_UP_DAYS where it is missing. */
  followUpDays: v.optional(whole("days.range", 1, FOLLOW_UP_DAYS_MAX)),
  /** Where else people can turn; nothing is said where it is missing. */
  elsewhere: v.optional(Elsewhere),
  /** Origins the site knows as its own. Others are taken and marked. */
  origins: v.pipe(
    v.array(v.pipe(v.string("origin.shape"), v.regex(/^https?:\/\/[^/\s?#]+$/, "origin.shape"))),
    v.maxLength(50, "origin.many"),
  ),
  /** Complaints a minute: from one network (a /24 or /64), and to the whole site. Multiples of 60 and 1,200. */
  limits: v.object({
    networkPerMin: whole("limit.range", 60, 6_000),
    sitePerMin: whole("limit.range", 1_200, 120_000),
  }),
});
export type PublicSettings = v.InferOutput<typeof PublicSettings>;

/** The numbered snapshot that intake reads instead of D1. A higher number is newer; of one number, what was measured later. */
export const Snapshot = v.object({
  site: v.string(),
  number: v.number(),
  settings: PublicSettings,
  /** Missing in snapshots from before anything was measured. */
  measured: v.optional(v.nullable(Measured)),
});
export type Snapshot = v.InferOutput<typeof Snapshot>;

/** What the widget asks for before anyone types, and no more: its bytes are counted. */
export const SiteView = v.object({
  name: v.string(),
  contacts: v.object({ phone: v.string(), email: v.string() }),
  look: Look,
  /** When an answer would be due if the complaint came now; ms UTC. */
  promiseDueAt: v.number(),
  /** Away until this day begins; said on the form. */
  awayUntil: v.nullable(v.string()),
});
export type SiteView = v.InferOutput<typeof SiteView>;

const httpsUrl = v.pipe(
  v.string("url.shape"),
  v.trim(),
  v.url("url.shape"),
  v.maxLength(1_000, "url.shape"),
  v.regex(/^https?:\/\//, "url.shape"),
);

/** Stands for a webhook secret that was shown when it was made, and never again. Sent back unchanged it keeps the secret. */
export const KEPT_SECRET = "whsec_kept";

/** Ways to tell the team. Private: secrets never leave `/api/settings` of this site's managers. */
export const TeamChannels = v.object({
  mail: v.nullable(v.object({ to: MailAddress })),
  /**
   * `secret` is `whsec_` + base64, made by the Worker; signed as Standard Webhooks. It stands only in the answer to the
   * save that made it; later answers say KEPT_SECRET. An empty one asks for a new one.
   */
  webhook: v.nullable(v.object({ url: httpsUrl, secret: v.string() })),
  slack: v.nullable(v.object({ url: httpsUrl })),
  ntfy: v.nullable(v.object({ url: httpsUrl })),
});
export type TeamChannels = v.InferOutput<typeof TeamChannels>;

export const SettingsView = v.object({
  number: v.number(),
  settings: PublicSettings,
  /** What the site's own first answers take; null before the first night. The owner's figure holds where it is longer. */
  measured: v.nullable(Measured),
  channels: TeamChannels,
  /** Which channels this deployment can use at all (mail needs a binding). */
  available: v.object({ mail: v.boolean() }),
  site: v.string(),
  /** The script tag to copy. */
  snippet: v.string(),
});
export type SettingsView = v.InferOutput<typeof SettingsView>;

/** `number` is the one that was edited: an older one is a `conflict`, so two people do not undo each other. */
export const SettingsDraft = v.object({ number: v.number(), settings: PublicSettings, channels: TeamChannels });
export type SettingsDraft = v.InferOutput<typeof SettingsDraft>;
