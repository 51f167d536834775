import { paths } from "../../shared/paths.ts";
import type { Language } from "../../shared/site.ts";
import type { Picture } from "../photos/ticket.ts";
import { sayTime, wordsOf } from "./language.ts";

/** The photos of a complaint on a page without JavaScript; each opens full size. */
export function Pictures({ pictures, lang, zone }: { pictures: readonly Picture[]; lang: Language; zone: string }) {
  if (pictures.length === 0) return null;
  const words = wordsOf(lang).photos;
  return (
    <p class="pictures">
      {pictures.map(({ ticket, photo: { width, height, at } }, i) => {
        const address = `${paths.statusPhoto}?p=${ticket}`;
        return (
          <a href={address}>
            <img
              src={address}
              width={width}
              height={height}
              alt={words.one(i + 1, pictures.length, sayTime(at, lang, zone))}
            />
          </a>
        );
      })}
    </p>
  );
}

/** What became of photos that were not taken, beside what was. */
export function PictureProblems({ issues, lang }: { issues: readonly string[]; lang: Language }) {
  const words = wordsOf(lang).photos.issues;
  return (
    <>
      {issues.map((issue) => (
        <p class="bad" role="alert">
          {words[issue] ?? words["photo.later"]}
        </p>
      ))}
    </>
  );
}

/** The choice of photos on a form that is sent whole. Last of all, so that the words arrive first. */
export function PhotoField({ lang }: { lang: Language }) {
  const { photos, form } = wordsOf(lang);
  return (
    <>
      <label class="top" for="photo">
        {photos.label} <span class="soft">({form.optional})</span>
      </label>
      <p class="soft" id="photo-hint">
        {photos.hint}
      </p>
      <input
        id="photo"
        name="photo"
        type="file"
        multiple
        accept="image/png,image/jpeg,image/webp"
        aria-describedby="photo-hint"
      />
    </>
  );
}
