import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { heard } from "../../scripts/heard.ts";
import { until } from "./wait.ts";

/** One call to the owner's webhook. */
export interface Call {
  key: string;
  /** Of the complaint it is about. */
  reference: unknown;
  body: { type: string; data: { complaint?: Record<string, unknown> } };
  raw: string;
  headers: IncomingHttpHeaders;
  /** When it arrived, in ms. */
  at: number;
}
export interface Receiver {
  url: string;
  calls: Call[];
  /** Answers from now on in this way; the default is 204. */
  answer(how: (response: ServerResponse) => void): void;
  /** The first call about this complaint. */
  toldOf(reference: string, withinMs?: number): Promise<Call>;
  /** How the calls so far can be told apart from made-up ones: throws when a signature does not fit. */
  verify(secret: string): void;
  close(): Promise<void>;
}

/** The owner's own webhook: keeps every call, answers as it is told. */
export async function startReceiver(): Promise<Receiver> {
  const calls: Call[] = [];
  let how = answerWell;
  const server = createServer(async (request, response) => {
    const raw = await heard(request);
    if (raw === undefined) return;
    const key = String(request.headers["webhook-id"]);
    const body = JSON.parse(raw) as Call["body"];
    calls.push({
      key,
      reference: body.data.complaint?.["reference"],
      body,
      raw,
      headers: request.headers,
      at: Date.now(),
    });
    how(response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    calls,
    answer(next) {
      how = next;
    },
    toldOf(reference, withinMs) {
      return until(
        `the webhook to hear of ${reference}`,
        () => calls.find((call) => call.reference === reference),
        withinMs,
      );
    },
    verify(secret) {
      for (const { raw, headers } of calls) new Webhook(secret).verify(raw, headers as Record<string, string>);
    },
    close() {
      server.closeAllConnections();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

function answerWell(response: ServerResponse): void {
  response.writeHead(204).end();
}
