/**
 * The few parts of valibot that the complaint's schema is written in, a quarter of the size. The build puts it in
 * valibot's place, so shared/complaint.ts runs unchanged in the browser; a test holds both against each other.
 * It stops at the first issue of a field, which is the only one that is shown. A schema here is a function that
 * returns its output or throws its code; objects do not nest.
 */
interface Issue {
  message: string;
  path: { key: string }[];
}
type Schema = (value: unknown) => unknown;

/* @__NO_SIDE_EFFECTS__ */
export function check<T>(holds: (value: T) => boolean, message = ""): Schema {
  return (value) => {
    // oxlint-disable-next-line no-throw-literal -- a code travels up to the object that knows the field's name
    if (!holds(value as T)) throw message;
    return value;
  };
}
/* @__NO_SIDE_EFFECTS__ */
export const string = (message?: string) => check((value) => typeof value === "string", message);
/* @__NO_SIDE_EFFECTS__ */
export const number = (message?: string) => check((value) => typeof value === "number" && !Number.isNaN(value), message);
/* @__NO_SIDE_EFFECTS__ */
export const boolean = (message?: string) => check((value) => typeof value === "boolean", message);
/* @__NO_SIDE_EFFECTS__ */
export const integer = (message?: string) => check<number>(Number.isInteger, message);
/* @__NO_SIDE_EFFECTS__ */
export const minValue = (least: number, message?: string) => check<number>((value) => value >= least, message);
/* @__NO_SIDE_EFFECTS__ */
export const maxValue = (most: number, message?: string) => check<number>((value) => value <= most, message);
/* @__NO_SIDE_EFFECTS__ */
export const maxLength = (most: number, message?: string) => check<string>((value) => value.length <= most, message);
/* @__NO_SIDE_EFFECTS__ */
export const regex = (shape: RegExp, message?: string) => check<string>((value) => shape.test(value), message);
/* @__NO_SIDE_EFFECTS__ */
export const picklist = (options: readonly unknown[], message?: string) => check((value) => options.includes(value), message);
/* @__NO_SIDE_EFFECTS__ */
export const transform = (change: (value: never) => unknown) => change as Schema;
/* @__NO_SIDE_EFFECTS__ */
export const trim = (): Schema => (value) => (value as string).trim();
/* @__NO_SIDE_EFFECTS__ */
export const optional =
  (schema: Schema): Schema =>
  (value) =>
    value === undefined ? value : schema(value);
/* @__NO_SIDE_EFFECTS__ */
export const pipe =
  (...steps: Schema[]): Schema =>
  (value) =>
    steps.reduce((done, step) => step(done), value);
/* @__NO_SIDE_EFFECTS__ */
export const object =
  (entries: Record<string, Schema>): Schema =>
  (value) => {
    const output: Record<string, unknown> = {};
    const issues: Issue[] = [];
    for (const key in entries) {
      try {
        output[key] = entries[key]!((value as Record<string, unknown>)[key]);
      } catch (found) {
        issues.push({ message: found as string, path: [{ key }] });
      }
    }
    if (issues.length) throw issues;
    return output;
  };
/** Only in schemas that never reach the browser's bundle. */
/* @__NO_SIDE_EFFECTS__ */
export const record = (): Schema => (value) => value;

export function safeParse(schema: Schema, value: unknown): { success: boolean; output?: unknown; issues?: Issue[] } {
  try {
    return { success: true, output: schema(value) };
  } catch (issues) {
    return { success: false, issues: issues as Issue[] };
  }
}
