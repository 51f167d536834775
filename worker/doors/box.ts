import { DurableObject } from "cloudflare:workers";
import type { Env } from "../env.ts";

/** The bindings of the local Worker: production's and its own. */
export interface LocalEnv extends Env {
  DOORS: DurableObjectNamespace<Doors>;
  /** Set by npm start: mails are said on the console too. */
  PRINT_MAIL?: string;
}

/** A mail as the local box shows it. */
export interface BoxedMail {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  links: string[];
  at: number;
}

const KEPT = 500;

/** Keeps what the local Worker mailed, for people and tests to look at. Never deployed. */
export class Doors extends DurableObject<LocalEnv> {
  async keep(mail: BoxedMail): Promise<void> {
    const n = ((await this.ctx.storage.get<number>("n")) ?? 0) + 1;
    await this.ctx.storage.put({ n, [`mail:${String(n).padStart(9, "0")}`]: mail });
    await this.ctx.storage.delete(`mail:${String(n - KEPT).padStart(9, "0")}`);
  }

  /** The oldest first. */
  async list(): Promise<BoxedMail[]> {
    return [...(await this.ctx.storage.list<BoxedMail>({ prefix: "mail:" })).values()];
  }
}

export function boxOf(env: LocalEnv): DurableObjectStub<Doors> {
  return env.DOORS.get(env.DOORS.idFromName("box"));
}
