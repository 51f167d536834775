import { readPage } from "../hostile/page.ts";

interface Form {
  action: string;
  /** Hidden fields. */
  fields: Record<string, string>;
  buttons: number;
}

/** The forms of a page, with what each would send by itself. */
export async function forms(html: string): Promise<Form[]> {
  const found: Form[] = [];
  for (const { tag, attributes } of (await readPage(html)).elements) {
    const { action = "", type, name = "", value = "" } = attributes;
    const form = found.at(-1);
    if (tag === "form") found.push({ action: action.split("?")[0]!, fields: {}, buttons: 0 });
    else if (form && tag === "button") form.buttons++;
    else if (form && type === "hidden") form.fields[name] = value;
  }
  return found;
}
