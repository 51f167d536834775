import { closingPaths } from "./closing-paths.ts";
import { formPath } from "./form-path.ts";
import { photoPaths } from "./photo/paths.ts";
import { threadPaths } from "./thread-paths.ts";
import { statusLink, visitorPaths } from "./visitor-paths.ts";

export { statusLink };

/** Every path of the house. No path is written anywhere else. */
export const paths = {
  ...visitorPaths,
  ...threadPaths,
  ...photoPaths,
  ...closingPaths,
  script: "/amends.js",
  panel: "/panel.js",
  form: formPath,
  formReceipt: (site: string) => `/c/${encodeURIComponent(site)}/receipt`,
  statusMessages: "/t/messages",
  statusSteps: "/t/steps",
  statusRating: "/t/rating",
  statusExport: "/t/export",
  statusForget: "/t/forget",
  /** A photo for a page without JavaScript; the ticket in its query opens this photo only, and for an hour. */
  statusPhoto: "/t/photo",
  /** "I did not write this": the link in a receipt mail. */
  stop: (token: string) => `/stop/${encodeURIComponent(token)}`,
  stopUndo: (token: string) => `/stop/${encodeURIComponent(token)}/undo`,
  inbox: "/inbox",
  inboxComplaint: (id: string) => `/inbox/complaints/${encodeURIComponent(id)}`,
  inboxEnter: "/inbox/enter",
  inboxApprovals: "/inbox/approvals",
  inboxRemedies: "/inbox/remedies",
  inboxCauses: "/inbox/causes",
  inboxReports: "/inbox/reports",
  inboxDeliveries: "/inbox/deliveries",
  inboxSettings: "/inbox/settings",
  inboxMembers: "/inbox/members",
  inboxAccount: "/inbox/account",
  inboxSetup: (token: string) => `/inbox/setup#${token}`,
  inboxSignin: (token: string) => `/inbox/signin#${token}`,
  inboxInvite: (token: string) => `/inbox/invite#${token}`,
  demo: "/demo",
  /** Where anybody may try a draft. Nothing is stored or sent. */
  coach: "/coach",
  /** What the coach knows of a language, as JSON; for the Worker, which carries none. */
  coachPack: (lang: string) => `/coach/packs/${encodeURIComponent(lang)}.json`,
  healthz: "/healthz",
  api: {
    setup: "/api/setup",
    me: "/api/me",
    signinMail: "/api/signin/mail",
    signinRedeem: "/api/signin/redeem",
    signinPasskeyOptions: "/api/signin/passkey/options",
    signinPasskey: "/api/signin/passkey",
    signinRecovery: "/api/signin/recovery",
    signout: "/api/signout",
    passkeys: "/api/passkeys",
    passkeyOptions: "/api/passkeys/options",
    passkey: (id: string) => `/api/passkeys/${encodeURIComponent(id)}`,
    recoveryCodes: "/api/recovery-codes",
    sessions: "/api/sessions",
    session: (id: string) => `/api/sessions/${encodeURIComponent(id)}`,
    members: "/api/members",
    member: (id: string) => `/api/members/${encodeURIComponent(id)}`,
    /** The names of this site's members, to name one who sees to something. */
    memberNames: "/api/member-names",
    invites: "/api/invites",
    invite: (id: string) => `/api/invites/${encodeURIComponent(id)}`,
    inviteAccept: "/api/invites/accept",
    complaints: "/api/complaints",
    /** Verdicts on many at once. */
    spamVerdicts: "/api/complaints/spam",
    complaint: (id: string) => `/api/complaints/${encodeURIComponent(id)}`,
    photo: (id: string, photo: string) =>
      `/api/complaints/${encodeURIComponent(id)}/photos/${encodeURIComponent(photo)}`,
    seen: (id: string) => `/api/complaints/${encodeURIComponent(id)}/seen`,
    onIt: (id: string) => `/api/complaints/${encodeURIComponent(id)}/on-it`,
    replies: (id: string) => `/api/complaints/${encodeURIComponent(id)}/replies`,
    reply: (id: string, message: string) =>
      `/api/complaints/${encodeURIComponent(id)}/replies/${encodeURIComponent(message)}`,
    /** An answer as an example for the team. */
    goodAnswer: (id: string, message: string) =>
      `/api/complaints/${encodeURIComponent(id)}/replies/${encodeURIComponent(message)}/good`,
    goodAnswers: "/api/good-answers",
    reading: (id: string) => `/api/complaints/${encodeURIComponent(id)}/reading`,
    check: (id: string) => `/api/complaints/${encodeURIComponent(id)}/check`,
    calls: (id: string) => `/api/complaints/${encodeURIComponent(id)}/calls`,
    notes: (id: string) => `/api/complaints/${encodeURIComponent(id)}/notes`,
    /** What is promised with a date. */
    promises: (id: string) => `/api/complaints/${encodeURIComponent(id)}/promises`,
    promiseKept: (id: string, promise: string) =>
      `/api/complaints/${encodeURIComponent(id)}/promises/${encodeURIComponent(promise)}/kept`,
    /** "Ask the owner to answer this one." */
    handOver: (id: string) => `/api/complaints/${encodeURIComponent(id)}/hand-over`,
    close: (id: string) => `/api/complaints/${encodeURIComponent(id)}/close`,
    /** Closes for good. */
    end: (id: string) => `/api/complaints/${encodeURIComponent(id)}/end`,
    reopen: (id: string) => `/api/complaints/${encodeURIComponent(id)}/reopen`,
    /** Asks now, by hand. */
    followUp: (id: string) => `/api/complaints/${encodeURIComponent(id)}/follow-up`,
    /** Causes the site has named, to pick from. */
    causes: "/api/causes",
    /** The same with what they cost and what was changed. */
    causePage: "/api/causes/page",
    /** A manager's yes or no to an offer. */
    approval: (id: string, offer: string) =>
      `/api/complaints/${encodeURIComponent(id)}/offers/${encodeURIComponent(offer)}/approval`,
    /** Takes an offer back. */
    offer: (id: string, offer: string) =>
      `/api/complaints/${encodeURIComponent(id)}/offers/${encodeURIComponent(offer)}`,
    delivered: (id: string, offer: string) =>
      `/api/complaints/${encodeURIComponent(id)}/offers/${encodeURIComponent(offer)}/delivered`,
    /** Something given outright. */
    given: (id: string) => `/api/complaints/${encodeURIComponent(id)}/given`,
    /** What waits for a manager. */
    approvals: "/api/approvals",
    /** What the site gives, and who may without asking. */
    recovery: "/api/recovery",
    ledger: "/api/remedies",
    preventions: "/api/preventions",
    preventionNews: "/api/preventions/news",
    preventionFixed: (id: string) => `/api/preventions/${encodeURIComponent(id)}/fixed`,
    preventionTell: (id: string) => `/api/preventions/${encodeURIComponent(id)}/tell`,
    preventionHeld: (id: string) => `/api/preventions/${encodeURIComponent(id)}/held`,
    preventionSeen: (id: string) => `/api/preventions/${encodeURIComponent(id)}/seen`,
    report: "/api/report",
    /** What we owe today. */
    today: "/api/report/today",
    registerCsv: "/api/register.csv",
    registerJson: "/api/register.json",
    /** One complaint's whole history, to print. */
    letter: (id: string) => `/api/complaints/${encodeURIComponent(id)}/letter`,
    spam: (id: string) => `/api/complaints/${encodeURIComponent(id)}/spam`,
    allowOrigin: (id: string) => `/api/complaints/${encodeURIComponent(id)}/allow-origin`,
    deliveries: "/api/deliveries",
    deliveryAgain: "/api/deliveries/again",
    settings: "/api/settings",
    settingsTest: "/api/settings/test",
    live: "/api/live",
  },
} as const;

/** The paths with something variable in them, as a router reads them. A test holds them to `paths`. */
export const patterns = {
  form: "/c/:site",
  formReceipt: "/c/:site/receipt",
  stop: "/stop/:token",
  stopUndo: "/stop/:token/undo",
  passkey: "/api/passkeys/:id",
  session: "/api/sessions/:id",
  member: "/api/members/:id",
  invite: "/api/invites/:id",
  complaint: "/api/complaints/:id",
  photo: "/api/complaints/:id/photos/:photo",
  seen: "/api/complaints/:id/seen",
  onIt: "/api/complaints/:id/on-it",
  replies: "/api/complaints/:id/replies",
  reply: "/api/complaints/:id/replies/:message",
  goodAnswer: "/api/complaints/:id/replies/:message/good",
  reading: "/api/complaints/:id/reading",
  check: "/api/complaints/:id/check",
  calls: "/api/complaints/:id/calls",
  notes: "/api/complaints/:id/notes",
  promises: "/api/complaints/:id/promises",
  promiseKept: "/api/complaints/:id/promises/:promise/kept",
  handOver: "/api/complaints/:id/hand-over",
  close: "/api/complaints/:id/close",
  end: "/api/complaints/:id/end",
  reopen: "/api/complaints/:id/reopen",
  followUp: "/api/complaints/:id/follow-up",
  approval: "/api/complaints/:id/offers/:offer/approval",
  offer: "/api/complaints/:id/offers/:offer",
  delivered: "/api/complaints/:id/offers/:offer/delivered",
  given: "/api/complaints/:id/given",
  preventionFixed: "/api/preventions/:id/fixed",
  preventionTell: "/api/preventions/:id/tell",
  preventionHeld: "/api/preventions/:id/held",
  preventionSeen: "/api/preventions/:id/seen",
  letter: "/api/complaints/:id/letter",
  spam: "/api/complaints/:id/spam",
  allowOrigin: "/api/complaints/:id/allow-origin",
} as const;
