import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { heard } from "../heard.ts";

/** What the receiver needs to remember of one call. */
export interface Call {
  key: string;
  type: string;
  /** Complaints that a digest counts. */
  total: number;
  /** Answered as a receiver does that has it. */
  well: boolean;
}
/** How a receiver answers. True when it has taken the notice. */
export type Mood = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Receiver {
  /** A webhook of one's own. */
  open(): Hook;
  close(): Promise<void>;
}
export interface Hook {
  url: string;
  calls: Call[];
  mood(mood: Mood): void;
}

export const well: Mood = (_request, response) => {
  response.writeHead(204).end();
  return true;
};

/** The owners' own servers, in one: each site calls an address of its own. */
export async function startReceiver(): Promise<Receiver> {
  const hooks = new Map<string, { calls: Call[]; mood: Mood }>();
  const server = createServer(async (request, response) => {
    const hook = hooks.get(request.url ?? "");
    if (!hook) return void response.writeHead(404).end();
    const raw = await heard(request);
    if (raw === undefined) return;
    const body = JSON.parse(raw) as { type?: string; data?: { total?: number }; blocks?: { block_id: string }[] };
    const key = request.headers["webhook-id"] ?? body.blocks?.[0]?.block_id ?? "";
    const call = { key: String(key), type: body.type ?? "", total: body.data?.total ?? 0, well: false };
    hook.calls.push(call);
    call.well = hook.mood(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    open() {
      const path = `/hook/${hooks.size}`;
      const hook = { calls: [] as Call[], mood: well };
      hooks.set(path, hook);
      return { url: `http://127.0.0.1:${port}${path}`, calls: hook.calls, mood: (next) => void (hook.mood = next) };
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
