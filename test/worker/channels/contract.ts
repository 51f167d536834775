import { naughty } from "./naughty.ts";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Channel, Told } from "../../../worker/channels/channel.ts";
import { httpEndpoint } from "./endpoint.ts";
import { EVERY } from "./every.ts";
import { NOON, receipt, teamReceived, teamWrote, telling } from "./notices.ts";

/** What every channel must do, whatever it speaks. */
export interface Kit {
  channel(limitMs?: number): Channel;
  fails(): void;
  breaks(): void;
  staysSilent(): void;
  /** What the other side can recognise a repetition by, for each try so far. */
  marks(): string[];
}

export function testChannel(name: string, make: () => Kit): void {
  describe(`${name}, as every channel`, () => {
    afterEach(() => void vi.restoreAllMocks());

    test("tells, and says so", async () => {
      expect(await make().channel().send(telling())).toMatchObject({ ok: true });
    });

    test("a failing endpoint is tried again later", async () => {
      const kit = make();
      kit.fails();
      expect(await kit.channel().send(telling())).toMatchObject({ ok: false, retry: true });
    });

    test("a broken connection is tried again later", async () => {
      const kit = make();
      kit.breaks();
      expect(await kit.channel().send(telling())).toMatchObject({ ok: false, retry: true });
    });

    test("an endpoint that never answers ends as a timeout", async () => {
      const kit = make();
      kit.staysSilent();
      expect(await kit.channel(20).send(telling())).toEqual({ ok: false, error: "timeout", retry: true });
    });

    test("every try of one fact carries the same mark, another fact another", async () => {
      const kit = make();
      await kit.channel().send(telling());
      await kit.channel().send(telling(teamReceived(), NOON + 60_000));
      await kit.channel().send({ ...telling(), key: "another-fact:channel", thread: "another" });
      const [first, again, other] = kit.marks();
      expect(first).toBeTruthy();
      expect(again).toBe(first);
      expect(other).not.toBe(first);
    });

    test("no naughty string in any field makes it throw or fail", async () => {
      const kit = make();
      const channel = kit.channel();
      const bad: [string, Told][] = [];
      for (const text of naughty) {
        const site = { ...teamReceived().site, name: text };
        const received = { ...teamReceived({ excerpt: text, name: text, reference: text, lang: text }), site };
        for (const data of [received, { ...teamWrote(text), site }]) {
          const told = await channel.send(telling(data));
          if (!told.ok) bad.push([text, told]);
        }
      }
      expect(bad).toEqual([]);
      expect(kit.marks()).toHaveLength(naughty.length * 2);
    });
  });
}

/** What every channel over HTTP must do besides. */
export function testHttpChannel(
  name: string,
  hello: () => Response,
  make: (url: string, local: boolean) => Channel,
): void {
  const url = "https://hooks.example.com/corner";

  describe(`${name}, as every channel over HTTP`, () => {
    afterEach(() => void vi.restoreAllMocks());

    test.each([500, 502, 503, 404, 401, 400])("status %i is tried again", async (status) => {
      const endpoint = httpEndpoint(() => new Response("no", { status }));
      expect(await make(url, false).send(telling())).toEqual({ ok: false, error: `http.${status}`, retry: true });
      expect(endpoint.calls).toHaveLength(1);
    });

    test("gone is not tried again", async () => {
      httpEndpoint(() => new Response(null, { status: 410 }));
      expect(await make(url, false).send(telling())).toEqual({ ok: false, error: "http.410", retry: false });
    });

    test.each([
      ["120", 120],
      [new Date(NOON + 90_000).toUTCString(), 90],
      ["99999999", 86_400],
      ["0", undefined],
      [new Date(NOON - 90_000).toUTCString(), undefined],
      ["soon", undefined],
      ["-5", undefined],
    ])("asked to slow down with Retry-After %j it waits %j seconds", async (header, seconds) => {
      httpEndpoint(() => new Response("slow down", { status: 429, headers: { "retry-after": header } }));
      const told = await make(url, false).send(telling());
      expect(told).toEqual({ ok: false, error: "http.429", retry: true, ...(seconds && { retryAfterS: seconds }) });
    });

    test.each([301, 302, 307, 308])("redirect %i is a failure and is not followed", async (status) => {
      const headers = { location: "https://127.0.0.1/" };
      const endpoint = httpEndpoint(() => new Response(null, { status, headers }));
      expect(await make(url, false).send(telling())).toEqual({ ok: false, error: "redirect", retry: true });
      expect(endpoint.calls).toHaveLength(1);
      expect(endpoint.last().redirect).toBe("manual");
    });

    test("a broken connection is named as such", async () => {
      const endpoint = httpEndpoint(hello);
      endpoint.breaks();
      expect(await make(url, false).send(telling())).toEqual({ ok: false, error: "network", retry: true });
    });

    test("an address inside the house is refused before anything is sent, and allowed in local mode", async () => {
      const endpoint = httpEndpoint(hello);
      expect(await make("https://127.0.0.1/corner", false).send(telling())).toEqual({
        ok: false,
        error: "refused",
        retry: false,
      });
      expect(endpoint.calls).toEqual([]);
      expect(await make("http://127.0.0.1:9999/corner", true).send(telling())).toMatchObject({ ok: true });
    });

    test("what only one person may read is never sent to a team's channel", async () => {
      const endpoint = httpEndpoint(hello);
      const channel = make(url, false);
      for (const data of Object.values(EVERY).filter(({ audience }) => audience !== "team")) {
        expect(await channel.send(telling(data))).toEqual({ ok: false, error: "refused", retry: false });
      }
      expect(await channel.send(telling(receipt()))).toMatchObject({ ok: false });
      expect(endpoint.calls).toEqual([]);
    });
  });
}

/** For channels that must not take the word of a status alone. */
export function testLyingEndpoint(name: string, make: (limitMs?: number) => Channel): void {
  describe(`${name}, lied to`, () => {
    afterEach(() => void vi.restoreAllMocks());

    test.each(["", "no_service", "<html>Sign in</html>", '{"ok":false}', '{"error":"limit"}', "ok but not quite"])(
      "status 200 with %j is a failure",
      async (body) => {
        httpEndpoint(() => new Response(body));
        expect(await make().send(telling())).toEqual({ ok: false, error: "answer", retry: true });
      },
    );

    test("status 200 with a body that never ends is a timeout", async () => {
      httpEndpoint(() => new Response(new ReadableStream({})));
      expect(await make(20).send(telling())).toEqual({ ok: false, error: "timeout", retry: true });
    });

    test("of an endless body only the start is read", async () => {
      let served = 0;
      const flood = () =>
        new ReadableStream({
          pull: (stream) => {
            served += 1_024;
            stream.enqueue(new Uint8Array(1_024).fill(120));
          },
        });
      httpEndpoint(() => new Response(flood()));
      expect(await make().send(telling())).toMatchObject({ error: "answer" });
      expect(served).toBeLessThan(64 * 1_024);
    });
  });
}
