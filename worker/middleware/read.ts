import type { Context } from "hono";
import * as v from "valibot";
import { fieldCodes } from "../../shared/errors.ts";
import { DRAFT_BYTES_MAX } from "../../shared/limits.ts";
import { Refusal } from "../problem.ts";

/** The body, refused once it is longer than `max` bytes, whatever Content-Length claims. */
export async function readBytes(c: Context, max: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(c.req.header("content-length") ?? 0) > max) throw new Refusal("too_large");
  const body = c.req.raw.body;
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > max) throw new Refusal("too_large");
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

export async function readText(c: Context, max = DRAFT_BYTES_MAX): Promise<string> {
  return new TextDecoder().decode(await readBytes(c, max));
}

/** The body as what `schema` says. Content-Type is not looked at: public posts are text/plain on purpose (no preflight). */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
  max?: number,
): Promise<v.InferOutput<S>> {
  const text = await readText(c, max);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal("unreadable");
  }
  return check(schema, value);
}

/** The value as what `schema` says, or a refusal that names fields and codes and never echoes. */
export function check<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Refusal("invalid", { fields: fieldCodes(result.issues) });
  return result.output;
}
