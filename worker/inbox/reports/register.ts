import { paths } from "../../../shared/paths.ts";

export type RegisterForm = "csv" | "json";
const PATHS: Record<RegisterForm, string> = { csv: paths.api.registerCsv, json: paths.api.registerJson };
const TYPES: Record<RegisterForm, string> = { csv: "text/csv;charset=utf-8", json: "application/json" };

/** The address of the part after this one; undefined of the last. */
function nextOf(response: Response): string | undefined {
  return /<([^>]+)>;\s*rel="next"/.exec(response.headers.get("Link") ?? "")?.[1];
}

/** A CSV without its line of names; a JSON array without its brackets. */
function inner(form: RegisterForm, part: string): string {
  return form === "csv" ? part.slice(part.indexOf("\n") + 1) : part.trim().replace(/^\[/, "").replace(/\]$/, "").trim();
}

/** The register from its first to its last part, as one file; undefined where any of it could not be read. */
export async function readRegister(form: RegisterForm): Promise<Blob | undefined> {
  const parts: string[] = [];
  let path: string | undefined = PATHS[form];
  try {
    while (path !== undefined) {
      const response: Response = await fetch(path, { credentials: "same-origin", cache: "no-store" });
      if (!response.ok) return undefined;
      // Decoding by hand: `text()` would swallow the mark by which spreadsheets know UTF-8.
      const part = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
      parts.push(form === "csv" && parts.length === 0 ? part : inner(form, part));
      path = nextOf(response);
    }
  } catch {
    return undefined;
  }
  const whole = form === "csv" ? parts : ["[\n", parts.filter((part) => part !== "").join(",\n"), "\n]\n"];
  return new Blob(whole, { type: TYPES[form] });
}

/** Hands a file to the browser, which asks where it goes. */
export function store(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
