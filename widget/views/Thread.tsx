import { Component } from "preact";
import type { MessageView, ThreadKey, ThreadView } from "../../shared/thread.ts";
import { moment } from "../language.ts";
import type { LaterWords } from "../strings/en.later.ts";
import { markSeen } from "../seen.ts";
import { watchThread } from "../watch.ts";
import { Album } from "./Album.tsx";
import { Later } from "./Later.tsx";
import { FirstAnswer, Promises } from "./Promised.tsx";
import { Reply } from "./Reply.tsx";

export type Watch = typeof watchThread;
interface Props {
  base: string;
  access: ThreadKey;
  words: LaterWords;
  /** Is somebody looking? Nothing is asked otherwise. */
  active: boolean;
  /** The status page may listen on a socket instead. */
  watch?: Watch;
  hear?(thread: ThreadView): void;
}
interface State {
  thread?: ThreadView;
  missing?: boolean;
  /** Nobody can look just now. */
  trouble?: boolean;
}

function author({ author, by, kind }: MessageView, words: LaterWords): string {
  if (author === "visitor") return words.you;
  if (author === "amends") return words.machine;
  return kind === "call" ? words.call(by ?? "") : (by ?? "");
}

export class Thread extends Component<Props, State> {
  stop: (() => void) | undefined;

  override componentDidMount(): void {
    this.listen();
  }
  override componentDidUpdate(before: Props): void {
    if (before.active !== this.props.active) this.listen();
  }
  override componentWillUnmount(): void {
    this.stop?.();
  }

  /** Starts over from what is known; also after writing, so that the words appear at once. */
  listen = (): void => {
    const { base, access, active, watch = watchThread, hear } = this.props;
    this.stop?.();
    this.stop = undefined;
    if (!active) return;
    const heard = (thread: ThreadView | undefined): void => {
      if (!thread) return this.setState({ missing: true });
      markSeen(access.site, access.id, thread.event);
      hear?.(thread);
      this.setState({ thread, trouble: false });
    };
    this.stop = watch(base, access, this.state.thread?.event ?? 0, heard, () => this.setState({ trouble: true }));
  };

  render({ base, access, words }: Props, { thread, missing, trouble }: State) {
    if (missing) return <p role="alert">{words.notFound}</p>;
    if (!thread) return <output>{trouble ? words.cannotLook : words.looking}</output>;
    const { readBy, onItBy, reference, messages, events, promises, state } = thread;
    const waiting = state === "received" || state === "seen";
    return (
      <>
        <p class="soft">
          {words.reference} <b>{reference}</b>
        </p>
        <output>
          <FirstAnswer thread={thread} words={words} />
          {thread.filing && <p>{words.beingFiled}</p>}
          {onItBy && <p>{words.onIt(onItBy.name)}</p>}
          <p>{readBy ? words.readBy(readBy.name, moment(readBy.at, words.lang)) : waiting && words.unread}</p>
          {thread.receiptMail === "withheld" && <p>{words.unmailed}</p>}
        </output>
        <Promises promises={promises} words={words} />
        <div role="log">
          {messages.map((message) => (
            <article key={message.id} class={message.author} lang={message.lang} dir="auto">
              <p class="soft" lang={words.lang}>
                {author(message, words)} · {moment(message.at, words.lang)}
              </p>
              <p class="words">{message.text}</p>
            </article>
          ))}
        </div>
        {(thread.photos.length > 0 || thread.photosLeft > 0) && (
          <Album base={base} access={access} words={words} thread={thread} added={this.listen} />
        )}
        <Later
          load={() => import("./Timeline.tsx")}
          lang={words.lang}
          summary={words.timeline}
          open={false}
          with={{ events }}
        />
        <Reply base={base} access={access} words={words} sent={this.listen} />
      </>
    );
  }
}
