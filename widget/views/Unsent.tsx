import type { SiteView } from "../../shared/site.ts";
import { passes } from "../api.ts";
import type { Failure } from "../api.ts";
import type { Words } from "../strings/en.ts";

interface Props {
  words: Words;
  site: SiteView | undefined;
  error: Failure;
  text: string;
  durable: boolean;
}

/** What failed, then what is safe, then what else can be done. */
export function Unsent({ words, site, error, text, durable }: Props) {
  const { phone, email } = site?.contacts ?? {};
  return (
    <>
      <p>
        {passes(error)
          ? words.notSent(site?.name) + words.safe(durable)
          : words.refused + (words.errors[error] ?? "")}
      </p>
      <div class="chips">
        {phone && (
          <a class="button" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {words.call(phone)}
          </a>
        )}
        {email && (
          <a class="button" href={`mailto:${email}?body=${encodeURIComponent(text)}`}>
            {words.write}
          </a>
        )}
      </div>
    </>
  );
}
