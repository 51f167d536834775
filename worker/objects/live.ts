import { DurableObject } from "cloudflare:workers";
import type { Env } from "../env.ts";

interface Attachment {
  /** A thread's socket hears only that complaint; the inbox's hears all. */
  complaint: string | null;
}

/**
 * One per site: wakes whoever is looking. Truth is never in here: a nudge only says "look again", and losing one costs
 * a reader a few seconds, never a word.
 */
export class Live extends DurableObject<Env> {
  #waiting = new Map<string, Set<() => void>>();

  /** Resolves when something changed on the complaint, or after `ms`. */
  async waitFor(complaint: string, ms: number): Promise<void> {
    let wake: (() => void) | undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    wake = resolve;
    const waiters = this.#waiting.get(complaint) ?? new Set();
    waiters.add(wake);
    this.#waiting.set(complaint, waiters);
    const timer = setTimeout(resolve, ms);
    await promise;
    clearTimeout(timer);
    waiters.delete(wake);
    if (waiters.size === 0) this.#waiting.delete(complaint);
  }

  async nudge(complaints: readonly string[]): Promise<void> {
    for (const complaint of complaints) for (const wake of this.#waiting.get(complaint) ?? []) wake();
    for (const socket of this.ctx.getWebSockets()) {
      const { complaint: heard } = (socket.deserializeAttachment() ?? { complaint: "" }) as Attachment;
      try {
        for (const complaint of complaints) {
          if (heard === null || heard === complaint) socket.send(JSON.stringify({ complaint }));
        }
      } catch {
        // A socket that died unnoticed: its page falls back to asking.
      }
    }
  }

  /** The Worker has already checked who asks; it names what the socket may hear in a header that no client reaches. */
  override async fetch(request: Request): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    const heard = request.headers.get("x-hears");
    this.ctx.acceptWebSocket(server);
    server.serializeAttachment({ complaint: heard === "*" ? null : (heard ?? "") } satisfies Attachment);
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    if (message === "ping") socket.send("pong");
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    socket.close(code === 1005 ? 1000 : code);
  }
}
