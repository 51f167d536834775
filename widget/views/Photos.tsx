import { Component, createRef } from "preact";
import type { PhotoView } from "../../shared/photo.ts";
import type { ThreadKey, ThreadView } from "../../shared/thread.ts";
import { newMessageId } from "../draft.ts";
import { moment } from "../language.ts";
import { deviceQueue } from "../photo-queue.ts";
import { fetchPhoto, sendPhoto, shrink, type Waiting } from "../photos.ts";
import { waitSeconds } from "../sending.ts";
import type { LaterWords } from "../strings/en.later.ts";
import { askChanges } from "../thread-api.ts";
import { Picture } from "./Picture.tsx";
import { type Item, Underway } from "./Underway.tsx";

export interface PhotosProps {
  base: string;
  access: ThreadKey;
  words: LaterWords;
  /** The thread where it is at hand; without it the Worker is asked once. */
  thread?: ThreadView;
  added?(): void;
}
interface State {
  thread?: ThreadView;
  /** Taken since the thread was last heard of. */
  taken: PhotoView[];
  items: Item[];
  say?: string;
}

/** Looks at the photos of a complaint and adds to them. They are sent one after the other, and kept until they are taken. */
export class Photos extends Component<PhotosProps, State> {
  place = createRef<HTMLDivElement>();
  chooser = createRef<HTMLInputElement>();
  timer: ReturnType<typeof setTimeout> | undefined;
  busy = false;
  gone = false;
  tries = 0;
  override state: State = { taken: [], items: [] };

  override componentDidMount(): void {
    this.place.current!.getRootNode().addEventListener("paste", this.paste);
    addEventListener("online", this.send);
    void this.begin();
  }
  override componentWillUnmount(): void {
    this.gone = true;
    clearTimeout(this.timer);
    this.place.current?.getRootNode().removeEventListener("paste", this.paste);
    removeEventListener("online", this.send);
  }

  /** What waits from before a reload goes on; a thread that nobody handed over is asked for. */
  async begin(): Promise<void> {
    const { base, access } = this.props;
    for (let tries = 1; !this.known() && !this.gone; tries++) {
      const outcome = await askChanges(base, { key: access, since: 0, hold: false }, new AbortController());
      if (outcome.ok && outcome.value.thread) this.setState({ thread: outcome.value.thread });
      if (outcome.ok || !outcome.passes) break;
      await new Promise((later) => setTimeout(later, waitSeconds(tries, outcome.wait) * 1_000));
    }
    const waiting = await deviceQueue.all(access.site, access.id);
    for (const photo of waiting) this.put({ ...photo, say: "", tried: true, durable: true });
    void this.send();
  }

  put(item: Item): void {
    this.setState(({ items }) => ({ items: [...items.filter(({ id }) => id !== item.id), item] }));
  }
  change(id: string, change: Partial<Item>): void {
    this.setState(({ items }) => ({
      items: items.map((item) => (item.id === id ? Object.assign(item, change) : item)),
    }));
  }
  drop = (item: Item): void => {
    void deviceQueue.drop(item);
    this.setState(({ items }) => ({ items: items.filter(({ id }) => id !== item.id) }));
  };

  paste = (event: Event): void => {
    const files = (event as ClipboardEvent).clipboardData?.files;
    if (!files?.length || !this.left()) return;
    event.preventDefault();
    void this.add(files);
  };
  add = async (files: Iterable<File>): Promise<void> => {
    const { words, access } = this.props;
    for (const file of [...files].slice(0, this.left())) {
      this.setState({ say: words.photoShrinking });
      try {
        const { site, id: complaint } = access;
        const photo: Waiting = { id: newMessageId(), site, complaint, bytes: await shrink(file) };
        this.setState({ say: "" });
        this.put({ ...photo, say: "", durable: await deviceQueue.keep(photo) });
      } catch {
        this.setState({ say: words.photoIssues["photo.type"]! });
      }
    }
    void this.send();
  };

  /** The next that is not stopped. What passes by itself is tried again, never sooner than the Worker asked for. */
  send = async (): Promise<void> => {
    const { base, access, words, added } = this.props;
    // One frame later: what was just put has to be in the state.
    await new Promise((later) => setTimeout(later));
    const item = this.state.items.find(({ stopped }) => !stopped);
    if (!item || this.busy || this.gone) return;
    clearTimeout(this.timer);
    this.busy = true;
    this.change(item.id, { say: words.sending });
    const outcome = await sendPhoto(base, access, item, !!item.tried, (n, of) =>
      this.change(item.id, { say: words.photoParts(n, of) }),
    );
    this.busy = false;
    if (outcome.ok) {
      this.tries = 0;
      this.drop(item);
      this.setState(({ taken }) => ({ taken: [...taken, outcome.value], say: words.photoSent }));
      added?.();
    } else if (outcome.passes) {
      this.change(item.id, { say: words.photoWaiting(!!item.durable), tried: true });
      if (!this.gone) this.timer = setTimeout(this.send, waitSeconds(++this.tries, outcome.wait) * 1_000);
      return;
    } else {
      const code = outcome.fields?.["photo"] ?? outcome.fields?.["bytes"] ?? "";
      this.change(item.id, { say: words.photoIssues[code] ?? words.photoRefused, stopped: true, tried: true });
    }
    return this.send();
  };

  again = ({ id }: Item): void => {
    this.change(id, { stopped: false });
    void this.send();
  };

  known(): ThreadView | undefined {
    return this.props.thread ?? this.state.thread;
  }
  photos(): PhotoView[] {
    const { photos = [] } = this.known() ?? {};
    return [...photos, ...this.state.taken.filter(({ id }) => !photos.some((photo) => photo.id === id))];
  }
  left(): number {
    const { photos = [], photosLeft = 0 } = this.known() ?? {};
    return photosLeft - (this.photos().length - photos.length) - this.state.items.length;
  }

  render({ base, access, words }: PhotosProps, { items, say }: State) {
    const photos = this.photos();
    return (
      <div class="page photos" ref={this.place}>
        {photos.length > 0 && (
          <div class="chips">
            {photos.map(({ id, at }, i) => (
              <Picture
                key={id}
                label={words.photoOf(i + 1, photos.length, moment(at, words.lang))}
                again={words.again}
                load={async () => {
                  const outcome = await fetchPhoto(base, access, id);
                  return outcome.ok ? outcome.value : undefined;
                }}
              />
            ))}
          </div>
        )}
        {items.map((item) => (
          <Underway key={item.id} item={item} words={words} again={this.again} drop={this.drop} />
        ))}
        <output>{say}</output>
        {this.left() > 0 && (
          <div>
            <button type="button" onClick={() => this.chooser.current!.click()}>
              {words.photoAdd}
            </button>
            <p class="soft">{words.photoHint}</p>
            <input
              ref={this.chooser}
              hidden
              type="file"
              accept="image/*"
              multiple
              onChange={({ currentTarget }) => {
                void this.add([...(currentTarget.files ?? [])]);
                currentTarget.value = "";
              }}
            />
          </div>
        )}
      </div>
    );
  }
}
