import { effect, signal } from "@preact/signals";
import * as v from "valibot";
import { LiveNews } from "../../shared/inbox.ts";
import { paths } from "../../shared/paths.ts";
import { door } from "./session.ts";

const LOOK_AGAIN_MS = 15_000;
const LONGEST_WAIT_MS = 30_000;

/** Something may have changed: in one complaint, or (null) anywhere. Counts up, so that equal news are still news. */
export const news = signal<{ n: number; complaint: string | null }>({ n: 0, complaint: null });

export function lookAgain(complaint: string | null = null): void {
  news.value = { n: news.value.n + 1, complaint };
}

function hear(data: unknown): void {
  try {
    const parsed = v.safeParse(LiveNews, JSON.parse(String(data)));
    lookAgain(parsed.success ? parsed.output.complaint : null);
  } catch {
    lookAgain();
  }
}

/** Listens while somebody is signed in. Without a socket it looks again every 15 s while the page is visible. */
export function startLive(): void {
  let socket: WebSocket | undefined;
  let failures = 0;
  let retry: number | undefined;

  function connect(): void {
    window.clearTimeout(retry);
    if (socket || door.value !== "in") return;
    const url = new URL(paths.api.live, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    socket = new WebSocket(url);
    socket.addEventListener("open", () => {
      // What happened while nobody listened was not heard.
      if (failures > 0) lookAgain();
      failures = 0;
    });
    socket.addEventListener("message", (event) => hear(event.data));
    socket.addEventListener("close", () => {
      socket = undefined;
      failures += 1;
      const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** Math.min(failures, 5));
      retry = window.setTimeout(connect, wait * (0.8 + 0.4 * Math.random()));
    });
  }

  effect(() => {
    if (door.value === "in") connect();
    else socket?.close();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    lookAgain();
    connect();
  });
  window.addEventListener("online", () => {
    lookAgain();
    connect();
  });
  window.setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN && document.visibilityState === "visible" && door.value === "in")
      lookAgain();
  }, LOOK_AGAIN_MS);
}
