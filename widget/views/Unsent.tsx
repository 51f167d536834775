import type { SiteView } from "../../shared/site.ts";
import type { Words } from "../strings/en.ts";

interface Props {
  words: Words;
  site: SiteView | undefined;
  /** Will it be tried again by itself? */
  passes: boolean;
  text: string;
  durable: boolean;
  /** Why it was not put aside, in words. */
  full: string | undefined;
  /** Makes room for something else; missing while that cannot be done. */
  aside: (() => void) | undefined;
}

/** What failed, then what is safe, then what else can be done. */
export function Unsent({ words, site, passes, text, durable, full, aside }: Props) {
  const { phone, email } = site?.contacts ?? {};
  return (
    <>
      <p>{passes ? words.notSent(site?.name) + words.safe(durable) : words.refused}</p>
      {full && <p>{full}</p>}
      <div class="chips">
        {phone && <a href={`tel:${phone}`}>{words.call(phone)}</a>}
        {email && <a href={`mailto:${email}?body=${encodeURIComponent(text)}`}>{words.write}</a>}
        {aside && (
          <button type="button" onClick={aside}>
            {words.aside}
          </button>
        )}
      </div>
    </>
  );
}
