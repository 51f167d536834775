import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { fieldCodes } from "../../shared/errors.ts";
import { ChangesQuery, MessageDraft, ThreadKey } from "../../shared/thread.ts";
import { draft } from "./draft.ts";

const { id, messageId, secret, site } = draft();
const key = { site, id, secret };

function codes(schema: v.GenericSchema, input: unknown): Record<string, string> {
  const read = v.safeParse(schema, input);
  return read.success ? {} : fieldCodes(read.issues);
}

describe("a thread is opened by exactly one key", () => {
  test.each([
    ["the browser's secret", { site, id, secret }],
    ["the key out of a mail", { site, id, mail: secret }],
  ])("%s", (_which, keys) => {
    expect(v.parse(ThreadKey, keys)).toEqual(keys);
  });

  test.each([
    ["none", { site, id }, { "": "key.shape" }],
    ["both", { site, id, secret, mail: secret }, { "": "key.shape" }],
    ["a short one", { site, id, secret: "abc" }, { secret: "secret.shape" }],
    ["an empty one", { site, id, mail: "" }, { mail: "secret.shape" }],
    ["no thread", { site, secret }, { id: "shape" }],
    ["somebody's list of ids", { site, id: [id], secret }, { id: "id.shape" }],
  ])("not by %s", (_which, keys, expected) => {
    expect(codes(ThreadKey, keys)).toEqual(expected);
  });
});

describe("writing back", () => {
  test("needs the key, an id and words", () => {
    const message = { key, messageId, text: "It came. Thank you.\r\n" };
    expect(v.parse(MessageDraft, message)).toEqual(message);
  });

  test.each([
    [{ key, messageId, text: " " }, { text: "text.empty" }],
    [{ key, messageId: "1", text: "x" }, { messageId: "id.shape" }],
    [{ key: { site, id }, messageId, text: "x" }, { key: "key.shape" }],
  ])("%j is refused", (message, expected) => {
    expect(codes(MessageDraft, message)).toEqual(expected);
  });
});

describe("asking for news", () => {
  test.each([{ since: 0 }, { since: 12, hold: false }])("with %j", (changes) => {
    expect(codes(ChangesQuery, { key, ...changes })).toEqual({});
  });

  test.each([
    [{ since: -1 }, { since: "since.shape" }],
    [{ since: 1.5 }, { since: "since.shape" }],
    [{ since: "0" }, { since: "since.shape" }],
    [{ since: 0, hold: "no" }, { hold: "hold.shape" }],
  ])("not with %j", (changes, expected) => {
    expect(codes(ChangesQuery, { key, ...changes })).toEqual(expected);
  });
});
