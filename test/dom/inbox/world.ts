import type { ComplaintView, InboxItemView, InboxPage, TeamMessageView } from "../../../shared/inbox.ts";
import type { PromiseDraft, PromiseView } from "../../../shared/promise.ts";
import type { EndDraft, FollowUpDraft } from "../../../shared/closing.ts";
import { possible } from "../../../shared/steps.ts";
import { newId } from "../../../worker/inbox/drafts.ts";
import { door, me } from "../../../worker/inbox/session.ts";
import { vi } from "vitest";

/** What the API answers: a body (200), a problem code with its status, or no answer at all. */
export type Answer =
  | { body: unknown; etag?: string }
  | { status: number; code: string; fields?: Record<string, string> }
  | "offline"
  | "unchanged";

export interface Call {
  method: string;
  path: string;
  body: unknown;
}

export interface World {
  calls: Call[];
  /** Answers `METHOD /path` from now on; the path without its query. The later word counts. */
  answers(request: string, answer: Answer | ((body: unknown, query: URLSearchParams) => Answer)): void;
  sent(request: string): Call[];
}

export const ME = {
  member: {
    id: "m1",
    name: "Ana Torres",
    publicName: "Ana",
    email: "ana@example.com",
    role: "owner" as const,
    createdAt: 0,
  },
  site: "demo",
  siteName: "Kiln & Clay",
  zone: "Europe/Berlin",
  passkeys: 1,
  recoveryCodes: 10,
};

function respond(answer: Answer): Response {
  if (answer === "offline") throw new TypeError("no network");
  if (answer === "unchanged") return new Response(null, { status: 304 });
  if ("status" in answer) {
    return Response.json({ type: "about:blank", title: answer.code, ...answer }, { status: answer.status });
  }
  return Response.json(answer.body, answer.etag ? { headers: { ETag: answer.etag } } : {});
}

/** A browser with an API that answers as told, and somebody signed in. */
export function openWorld(): World {
  const calls: Call[] = [];
  const told = new Map<string, Answer | ((body: unknown, query: URLSearchParams) => Answer)>();
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    const url = new URL(path, "http://inbox.example");
    const body: unknown = init.body === undefined ? undefined : JSON.parse(String(init.body));
    const method = init.method ?? "GET";
    calls.push({ method, path: url.pathname, body });
    const answer = told.get(`${method} ${url.pathname}`) ?? { status: 404, code: "not_found" };
    return respond(typeof answer === "function" ? answer(body, url.searchParams) : answer);
  });
  localStorage.clear();
  me.value = ME;
  door.value = "in";
  return {
    calls,
    answers: (request, answer) => void told.set(request, answer),
    sent: (request) => calls.filter((call) => `${call.method} ${call.path}` === request),
  };
}

export const HOUR = 3_600_000;

export function item(part: Partial<InboxItemView> = {}): InboxItemView {
  return {
    id: newId(),
    reference: "K7F-3QX-9MD",
    kind: "problem",
    state: "received",
    excerpt: "The parcel never came.",
    lang: "en",
    name: "María",
    wish: "refund",
    anger: 8,
    reach: "mail",
    receivedAt: Date.now() - HOUR,
    owed: { what: "answer", dueAt: Date.now() + 3 * HOUR + 60_000 },
    leavesAt: null,
    unread: true,
    spam: false,
    signals: [],
    verdict: null,
    test: false,
    onItBy: null,
    ...part,
  };
}

export function page(items: InboxItemView[], part: Partial<InboxPage> = {}): InboxPage {
  return {
    items,
    next: null,
    counts: { open: items.length, overdue: 0, spam: 0, failing: 0 },
    verdicts: null,
    spooled: null,
    now: Date.now(),
    ...part,
  };
}

export function message(part: Partial<TeamMessageView> = {}): TeamMessageView {
  const at = Date.now() - HOUR;
  const words = { author: "visitor", kind: "words", by: null, text: "The parcel never came.", lang: "en" } as const;
  return { id: newId(), ...words, at, leavesAt: at, takenBack: false, checked: null, good: false, ...part };
}

/** What a member could do with it, by the rules. */
function canOf({ item: { kind, state, owed }, promises, offers, followUp }: ComplaintView): ComplaintView["can"] {
  const standing = {
    kind,
    state,
    owed: owed !== null,
    promises: promises.filter(({ doneAt }) => doneAt === null).length,
    offers: state === "offered" ? 1 : 0,
    approvals: offers.filter((one) => one.state === "asked").length,
    asked: followUp?.open === true,
    overAt: null,
  };
  return possible(standing, "team", Date.now());
}

export function complaint(part: Partial<ComplaintView> = {}): ComplaintView {
  const view = { ...bare(), ...part };
  return { ...view, can: part.can ?? canOf(view) };
}

function bare(): ComplaintView {
  return {
    item: item(),
    reading: { severity: null, fault: null, failure: null, safety: null, cause: null },
    source: "widget",
    sourceUrl: null,
    code: null,
    email: "maria@example.com",
    phone: null,
    phoneWhen: null,
    order: null,
    promiseDueAt: null,
    promiseBasis: null,
    missed: null,
    promises: [],
    firstLook: [],
    handedOver: null,
    person: null,
    offers: [],
    preventions: [],
    followUp: null,
    over: null,
    effort: { rounds: 0, answers: 0, calls: 0, days: 0 },
    rating: null,
    can: [],
    pageUrl: null,
    pageTitle: null,
    viewport: null,
    agent: null,
    origin: "https://shop.example",
    originListed: true,
    signals: [],
    disownedAt: null,
    readBy: null,
    onItBy: null,
    messages: [message()],
    photos: [],
    events: [],
    notTold: 0,
  };
}

/** A promise that is still open; by default for tomorrow. */
export function promise(part: Partial<PromiseView> = {}): PromiseView {
  const at = Date.now();
  const times = { madeAt: at - HOUR, dueAt: at + 24 * HOUR + 60_000, doneAt: null, missedAt: null };
  return { id: newId(), text: "A new bowl", by: "Ana", ...times, state: "open", ...part };
}

/** A complaint whose routes behave: replies are stored with ten seconds to take them back. */
export function serveComplaint(world: World, part: Partial<ComplaintView> = {}): ComplaintView {
  const view = complaint(part);
  const path = `/api/complaints/${view.item.id}`;
  const fresh = (): Answer => ({ body: structuredClone(view) });
  world.answers(`GET ${path}`, fresh);
  world.answers(`POST ${path}/seen`, () => {
    view.item.unread = false;
    view.readBy = { name: "Ana", at: Date.now() };
    return fresh();
  });
  world.answers(`POST ${path}/reading`, (body) => {
    Object.assign(view.reading, body);
    return fresh();
  });
  world.answers(`POST ${path}/promises`, (body) => {
    const { id, text, dueAt } = body as PromiseDraft;
    view.promises.push(promise({ id, text, dueAt }));
    return fresh();
  });
  world.answers(`POST ${path}/hand-over`, () => {
    view.handedOver = { by: "Tom", at: Date.now() };
    return fresh();
  });
  const answered = (body: unknown): Answer => {
    const { messageId: id, text } = body as { messageId: string; text: string };
    const at = Date.now();
    view.messages.push(message({ id, text, author: "team", kind: "reply", by: "Ana", at, leavesAt: at + 10_000 }));
    world.answers(`DELETE ${path}/replies/${id}`, () => {
      view.messages.find((one) => one.id === id)!.takenBack = true;
      return fresh();
    });
    return fresh();
  };
  world.answers(`POST ${path}/replies`, answered);
  world.answers(`POST ${path}/end`, (body) => answered(body as EndDraft));
  const stands = (state: InboxItemView["state"], over: ComplaintView["over"]): Answer => {
    Object.assign(view, { over });
    view.item.state = state;
    view.can = canOf(view);
    return fresh();
  };
  world.answers(`POST ${path}/close`, () =>
    stands("closed", { how: "closed", at: Date.now(), reopenUntil: Date.now() + 90 * 24 * HOUR, last: null }),
  );
  world.answers(`POST ${path}/reopen`, () => stands("seen", null));
  world.answers(`POST ${path}/follow-up`, (body) => {
    const { text } = body as FollowUpDraft;
    if (text !== undefined) view.messages.push(message({ text, author: "team", kind: "reply", by: "Ana" }));
    const asked = { plannedAt: null, askedAt: Date.now(), open: true, answer: null, answeredAt: null, anger: null };
    view.followUp = asked;
    view.can = canOf(view);
    return fresh();
  });
  return view;
}
