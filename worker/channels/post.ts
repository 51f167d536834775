import { failed, LIMIT_MS, type Telling, type Told, within } from "./channel.ts";
import { refuseTarget } from "./target.ts";

/** What every channel over HTTP needs to know. */
export interface Wire {
  url: string;
  /** Local mode: addresses on this machine are allowed. */
  local: boolean;
  limitMs?: number;
}

export interface Parcel {
  url: string;
  headers?: Record<string, string>;
  body: string;
  /** Reads the start of a 2xx answer; without it any 2xx is a success. */
  judge?: (answer: string) => Told;
}

const ANSWER_BYTES_MAX = 4_096;
const WAIT_MAX_S = 86_400;

export async function post(parcel: Parcel, wire: Wire, telling: Telling): Promise<Told> {
  if (telling.facts === null || refuseTarget(parcel.url, wire.local) !== undefined) return failed("refused", false);
  return within(wire.limitMs ?? LIMIT_MS, async (signal) => {
    const response = await fetch(parcel.url, {
      method: "POST",
      headers: { "content-type": "application/json", "user-agent": "Amends", ...parcel.headers },
      body: parcel.body,
      // A redirect could lead where refuseTarget did not look.
      redirect: "manual",
      signal,
    });
    if (response.ok && parcel.judge) return parcel.judge(await start(response));
    await response.body?.cancel();
    return response.ok ? { ok: true } : failure(response, telling.now);
  });
}

function failure(response: Response, now: number): Told {
  if (response.status >= 300 && response.status < 400) return failed("redirect", true);
  const retryAfterS = waitS(response.headers.get("retry-after"), now);
  // 410 is the one answer that asks never to be called again.
  const told = { ok: false as const, error: `http.${response.status}`, retry: response.status !== 410 };
  return retryAfterS === undefined ? told : { ...told, retryAfterS };
}

/** Retry-After in whole seconds from now, whether it came as seconds or as a date; a day at most. */
function waitS(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1_000);
  return seconds > 0 ? Math.min(seconds, WAIT_MAX_S) : undefined;
}

/** The first bytes only: an endless answer must not fill the memory. */
async function start(response: Response): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = ANSWER_BYTES_MAX;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
  }
  await reader.cancel();
  return text;
}
