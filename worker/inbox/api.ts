import type { BarredProblem, FindingView } from "../../shared/coaching.ts";
import type { ErrorCode, Problem } from "../../shared/errors.ts";
import { door } from "./session.ts";

const PATIENCE_MS = 20_000;

/** `offline` is every way of getting no answer: no network, no server, too slow. */
export interface Failure {
  ok: false;
  error: ErrorCode | "offline";
  fields: Record<string, string>;
  /** Seconds to wait before the next try, where the Worker said so. */
  waitS: number | undefined;
  /** What the server's coach found, where that is why it refused. */
  findings: readonly FindingView[];
}
/** `fresh` is false where the Worker said that nothing changed: then the value is the one from before, with the times of then. */
export type Outcome<T> = { ok: true; value: T; fresh: boolean } | Failure;

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What each address answered last, so that "nothing new" costs an empty 304. */
const held = new Map<string, { etag: string; value: unknown }>();

export function forgetAnswers(): void {
  held.clear();
}

function failure(error: Failure["error"], problem?: Partial<Problem & BarredProblem>): Failure {
  const { fields = {}, retry_after_s: waitS, findings = [] } = problem ?? {};
  return { ok: false, error, fields, waitS, findings };
}

async function readProblem(response: Response): Promise<Failure> {
  try {
    const problem = (await response.json()) as Problem & Partial<BarredProblem>;
    return failure(problem.code ?? "unknown", problem);
  } catch {
    return failure(response.status === 401 ? "signed_out" : "unknown");
  }
}

/**
 * Asks the team's API, same origin, with the session cookie. Never throws: every way of failing is a value.
 * The answer's shape is the contract in shared/; a deployment serves both sides from one build.
 */
export async function ask<T>(method: Method, path: string, body?: unknown): Promise<Outcome<T>> {
  const known = method === "GET" ? held.get(path) : undefined;
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (known) headers["If-None-Match"] = known.etag;
  try {
    const response = await fetch(path, {
      method,
      headers,
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status === 304 && known) return { ok: true, value: known.value as T, fresh: false };
    if (!response.ok) {
      const failed = await readProblem(response);
      if (failed.error === "signed_out") door.value = "out";
      return failed;
    }
    const text = await response.text();
    const value = (text === "" ? undefined : JSON.parse(text)) as T;
    const etag = response.headers.get("ETag");
    if (method === "GET" && etag) held.set(path, { etag, value });
    return { ok: true, value, fresh: true };
  } catch {
    return failure("offline");
  }
}
