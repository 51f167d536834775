import type { Context } from "hono";
import type { Language, Snapshot } from "../../shared/site.ts";
import { paths } from "../../shared/paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import type { Picture } from "../photos/ticket.ts";
import { Questions, type Typed } from "./fields.tsx";
import { Keys } from "./keys.tsx";
import { sayTime, wordsOf } from "./language.ts";
import { drawPage } from "./layout.tsx";
import { PhotoField, PictureProblems, Pictures } from "./pictures.tsx";

const NAMES: Record<Language, string> = { en: "English", es: "Español", de: "Deutsch" };

interface FormPage {
  snapshot: Snapshot;
  lang: Language;
  typed: Typed;
  /** Field → code, and `""` → the code of what went wrong with all of it. */
  problems: Record<string, string>;
  mail: boolean;
  photos: boolean;
  status: number;
}

/** The complaint form without JavaScript. Whatever went wrong, what was typed stands in it again. */
export function drawForm(c: Context, page: FormPage): Response | Promise<Response> {
  const { snapshot, lang, typed, problems } = page;
  const words = wordsOf(lang);
  const { settings, site } = snapshot;
  const { contacts } = settings;
  const path = paths.form(site);
  const general = problems[""];
  return drawPage(c, {
    lang,
    title: words.form.title(settings.name),
    snapshot,
    status: page.status,
    children: (
      <>
        <nav class="langs" aria-label={words.form.language}>
          {settings.languages
            .filter((one) => one !== lang)
            .map((one) => (
              <a href={`${path}?lang=${one}`} hreflang={one} lang={one}>
                {NAMES[one]}
              </a>
            ))}
        </nav>
        <h1>{words.form.title(settings.name)}</h1>
        <p class="soft">{words.form.lead(settings.signer.name)}</p>
        {settings.clock.awayUntil ? <p>{words.form.away(settings.clock.awayUntil)}</p> : null}
        <form
          class="sheet"
          method="post"
          action={`${path}?lang=${lang}`}
          enctype={page.photos ? "multipart/form-data" : undefined}
          novalidate
        >
          {general ? (
            <p class="bad" role="alert">
              {words.errors[general] ?? words.errors.unknown}
            </p>
          ) : null}
          {["id", "messageId", "secret"].map((name) => (
            <input type="hidden" name={name} value={typed[name] ?? ""} />
          ))}
          <Questions shown={{ words, typed, problems }} mail={page.mail} />
          {page.photos ? <PhotoField lang={lang} /> : null}
          <button type="submit">{words.form.send}</button>
        </form>
        {contacts.phone || contacts.email ? (
          <>
            <h2>{words.form.otherWays}</h2>
            {contacts.phone ? (
              <p>
                <a href={`tel:${contacts.phone.replace(/[^+\d]/g, "")}`}>{words.form.call(contacts.phone)}</a>
              </p>
            ) : null}
            {contacts.email ? (
              <p>
                <a href={`mailto:${contacts.email}`}>{words.form.write(contacts.email)}</a>
              </p>
            ) : null}
          </>
        ) : null}
      </>
    ),
  });
}

interface ReceiptPage {
  snapshot: Snapshot;
  lang: Language;
  receipt: ReceiptView;
  code: string;
  pictures: Picture[];
  /** Codes of photos that were not taken. */
  issues: string[];
}

/** The receipt of the form: reference and code, and honestly that nobody has read it yet. */
export function drawReceipt(c: Context, page: ReceiptPage): Response | Promise<Response> {
  const { snapshot, lang, receipt, code } = page;
  const { receipt: words, promises } = wordsOf(lang);
  const { name } = receipt.reader;
  const { zone } = snapshot.settings.clock;
  return drawPage(c, {
    lang,
    title: `${words.title} ${receipt.reference}`,
    snapshot,
    pictures: page.pictures.length > 0,
    children: (
      <>
        <div class="sheet">
          <h1>{words.title}</h1>
          <dl>
            <dt>{words.reference}</dt>
            <dd class="reference">{receipt.reference}</dd>
            <dt>{words.code}</dt>
            <dd class="reference">{code.replace(/(.{5})(?=.)/, "$1-")}</dd>
          </dl>
          <p class="soft">{words.codeHint}</p>
          <hr />
          <p>
            {receipt.promiseDueAt === null
              ? words.noPromise(name)
              : words.promise(name, sayTime(receipt.promiseDueAt, lang, zone))}{" "}
            {receipt.promiseBasis && promises.basis[receipt.promiseBasis]}
          </p>
          <p>{words.automatic}</p>
          <p>{words.next}</p>
          {receipt.mail ? <p>{words.mail}</p> : null}
          <PictureProblems issues={page.issues} lang={lang} />
          <Pictures pictures={page.pictures} lang={lang} zone={zone} />
          <form method="post" action={`${paths.status}?lang=${lang}`}>
            <Keys reference={receipt.reference} code={code} site={snapshot.site} complaint={receipt.id} />
            <button type="submit">{words.open}</button>
          </form>
        </div>
        <p>
          <a href={`${paths.form(snapshot.site)}?lang=${lang}`}>{words.again}</a>
        </p>
      </>
    ),
  });
}
