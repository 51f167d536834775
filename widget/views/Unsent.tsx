import type { SiteView } from "../../shared/site.ts";
import type { Words } from "../strings/en.ts";

interface Props {
  words: Words;
  site: SiteView | undefined;
  /** Will it be tried again by itself? */
  passes: boolean;
  text: string;
  durable: boolean;
}

/** What failed, then what is safe, then what else can be done. */
export function Unsent({ words, site, passes, text, durable }: Props) {
  const { phone, email } = site?.contacts ?? {};
  return (
    <>
      <p>{passes ? words.notSent(site?.name) + words.safe(durable) : words.refused}</p>
      <div class="chips">
        {phone && <a href={`tel:${phone}`}>{words.call(phone)}</a>}
        {email && <a href={`mailto:${email}?body=${encodeURIComponent(text)}`}>{words.write}</a>}
      </div>
    </>
  );
}
