import { useEffect, useRef } from "preact/hooks";
import * as v from "valibot";
import { fieldCodes } from "../../shared/errors.ts";

export type Codes = Record<string, string>;

/** Runs the schema the Worker runs: the draft as it will be read, or the codes of its fields. */
export function check<S extends v.GenericSchema>(
  schema: S,
  draft: unknown,
): { draft: v.InferOutput<S>; codes: undefined } | { draft: undefined; codes: Codes } {
  const parsed = v.safeParse(schema, draft);
  return parsed.success
    ? { draft: parsed.output, codes: undefined }
    : { draft: undefined, codes: fieldCodes(parsed.issues) };
}

/** Moves the focus to the first field that needs a change, once per failed try. */
export function useFirstProblem(codes: Codes) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(codes).length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [codes]);
  return form;
}
