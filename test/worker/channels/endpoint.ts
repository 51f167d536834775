import { vi } from "vitest";
import type { MailPost } from "../../../worker/channels/mail.ts";

export interface Call {
  url: string;
  headers: Headers;
  redirect: RequestInit["redirect"];
  body: string;
}

/** A server that stands where `fetch` leads, and answers as it is told. */
export function httpEndpoint(hello: () => Response) {
  const calls: Call[] = [];
  let answer: (signal?: AbortSignal | null) => Promise<Response> = async () => hello();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    calls.push({
      url: String(input),
      headers: new Headers(init?.headers),
      redirect: init?.redirect,
      body: String(init?.body),
    });
    return answer(init?.signal);
  });
  return {
    calls,
    last: () => calls.at(-1)!,
    json: () => JSON.parse(calls.at(-1)!.body),
    answers: (make: () => Response) => {
      answer = async () => make();
    },
    breaks: () => {
      answer = async () => {
        throw new TypeError("connection reset");
      };
    },
    staysSilent: () => {
      answer = () => new Promise<Response>(() => {});
    },
  };
}

async function delivers(): Promise<EmailSendResult> {
  return { messageId: "<sent-1@amends.example>" };
}

/** A mail platform that keeps what it is given. */
export function mailEndpoint() {
  const letters: EmailMessageBuilder[] = [];
  let answer: () => Promise<EmailSendResult> = delivers;
  const post: MailPost = {
    async send(letter) {
      letters.push(letter);
      return answer();
    },
  };
  return {
    post,
    letters,
    last: () => letters.at(-1)!,
    refuses: (code: string) => {
      answer = async () => {
        throw Object.assign(new Error("refused"), { code });
      };
    },
    breaks: () => {
      answer = async () => {
        throw new Error("connection reset");
      };
    },
    staysSilent: () => {
      answer = () => new Promise<EmailSendResult>(() => {});
    },
  };
}
