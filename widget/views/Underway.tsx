import type { Waiting } from "../photos.ts";
import type { LaterWords } from "../strings/en.later.ts";
import { Picture } from "./Picture.tsx";

/** A photo that is not among the thread's yet. */
export interface Item extends Waiting {
  /** How it stands, in words. */
  say: string;
  /** It was refused: only a person starts it again. */
  stopped?: boolean;
  /** It was tried before: the Worker may have parts of it. */
  tried?: boolean;
  /** Does it outlive the page? */
  durable?: boolean;
}
interface Props {
  item: Item;
  words: LaterWords;
  again(item: Item): void;
  drop(item: Item): void;
}

/** A photo on its way, and what can be done when it does not get there. */
export function Underway({ item, words, again, drop }: Props) {
  return (
    <div class="chips">
      <Picture label={words.photoMine} again={words.again} load={async () => new Blob([item.bytes])} />
      <output>{item.say}</output>
      {(item.stopped || item.tried) && (
        <>
          <button type="button" onClick={() => again(item)}>
            {words.again}
          </button>
          <button type="button" class="quiet" onClick={() => drop(item)}>
            {words.photoDrop}
          </button>
        </>
      )}
    </div>
  );
}
