import { clock } from "../../../worker/clock.ts";
import { newId } from "../../../worker/keys.ts";
import type { Answer, Member } from "./house.ts";
import type { Shop } from "./neighbours.ts";

/** One thing tried by whoever belongs to `ours` against `theirs`, and the only answer that is right: a code or a status. */
export type Try = [what: string, answer: Promise<Answer>, right: string | number];
export type Tries = (ours: Shop, theirs: Shop) => Try[] | Promise<Try[]>;

export function words(text = "Let me in."): { messageId: string; text: string } {
  return { messageId: newId(clock()), text };
}

export function as(member: Member, method: string, path: string, body?: unknown): Promise<Answer> {
  return member.ask(method, path, body);
}

/** Without ids of anybody's: what is answered is one's own or nobody's. */
export function ours(method: string, path: string, right: number | string, body?: unknown): Tries {
  return ({ owner }) => [["nothing of theirs named", as(owner, method, path, body), right]];
}
