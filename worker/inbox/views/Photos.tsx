import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { exactWords } from "../when.ts";
import { words } from "../words.ts";

/** The visitor's photos, small; each opens full size in a tab of its own, where nothing in it can run. */
export function Photos({ view: { item, photos } }: { view: ComplaintView }) {
  if (photos.length === 0) return null;
  return (
    <section aria-label={words.complaint.photos}>
      <ul class="photos">
        {photos.map((photo, i) => {
          const address = paths.api.photo(item.id, photo.id);
          const name = words.complaint.photoOf(i + 1, photos.length, exactWords(photo.at));
          return (
            <li key={photo.id}>
              <a href={address} target="_blank" rel="noopener">
                {/* Width and height keep the place while it loads, so that nothing under it jumps. */}
                <img src={address} alt={name} width={photo.width} height={photo.height} loading="lazy" />
                <span class="heard"> ({words.complaint.photoOpens})</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
