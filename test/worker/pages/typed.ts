import { paths } from "../../../shared/paths.ts";
import { type Answer, ask, sendForm } from "../hostile/house.ts";
import { readPage, type Seen } from "../hostile/page.ts";

export interface Receipt {
  /** Where the browser was sent. */
  address: string;
  page: Seen;
  reference: string;
  code: string;
}

/** The form as a browser without JavaScript gets it: what stands in its fields, hidden ones too. */
export async function openForm(site: string, headers: Record<string, string> = {}): Promise<Record<string, string>> {
  return (await readPage((await ask("GET", paths.form(site), { headers })).text)).values;
}

export async function follow(sent: Answer): Promise<Receipt> {
  if (sent.status !== 303) throw new Error(`not taken: ${sent.status}`);
  const address = sent.headers.get("location") ?? "";
  const page = await readPage((await ask("GET", address)).text);
  return { address, page, reference: page.values["reference"] ?? "", code: page.values["code"] ?? "" };
}

/** Fills in the form and sends it. */
export async function complainByForm(site: string, typed: Record<string, string>): Promise<Receipt & { id: string }> {
  const fields = { ...(await openForm(site)), ...typed };
  return { id: fields["id"] ?? "", ...(await follow(await sendForm(paths.form(site), fields))) };
}
