import { Component, createRef } from "preact";
import type { ComponentType } from "preact";
import { promisesBeside } from "../../shared/offer-stands.ts";
import type { MessageView, ThreadKey, ThreadView } from "../../shared/thread.ts";
import { moment } from "../language.ts";
import type { LaterWords } from "../strings/en.later.ts";
import { markSeen } from "../seen.ts";
import { watchThread } from "../watch.ts";
import { Album } from "./Album.tsx";
import { Later } from "./Later.tsx";
import type { ClosingProps } from "./closing/Closing.tsx";
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
  /** The answer to our question that came with the link. */
  marked?: string | undefined;
}
interface State {
  thread?: ThreadView;
  missing?: boolean;
  /** Nobody can look just now. */
  trouble?: boolean;
  /** What is said and done about the end; a chunk of its own. */
  closing?: { Standing: ComponentType<ClosingProps>; Taps: ComponentType<ClosingProps> };
  /** What is offered, and what was changed; another. */
  Offers?: ComponentType<ClosingProps>;
  /** What became of the visitor's last tap, in words. */
  said?: string;
}

function author({ author, by, kind }: MessageView, words: LaterWords): string {
  if (author === "visitor") return words.you;
  if (author === "amends") return words.machine;
  return kind === "call" ? words.call(by ?? "") : (by ?? "");
}

export class Thread extends Component<Props, State> {
  stop: (() => void) | undefined;
  said = createRef<HTMLOutputElement>();

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
      this.close(thread).catch(() => {});
      this.offer(thread).catch(() => {});
    };
    this.stop = watch(base, access, this.state.thread?.event ?? 0, heard, () => this.setState({ trouble: true }));
  };

  /** Where it cannot be had, the rest works without. */
  async close({ can, over, followUp, events, wordsDeleted }: ThreadView): Promise<void> {
    if (this.state.closing) return;
    const reopened = events.some(({ kind }) => kind === "reopened" || kind === "follow_up_answered");
    if (!can[0] && !over && !followUp?.open && !wordsDeleted && !reopened) return;
    const { ready } = await import("./closing/Closing.tsx");
    this.setState({ closing: await ready(this.props.words.lang) });
  }
  async offer({ offers, fixed }: ThreadView): Promise<void> {
    if (this.state.Offers || !(offers[0] || fixed)) return;
    const { ready } = await import("./offers/Offers.tsx");
    this.setState({ Offers: await ready(this.props.words.lang) });
  }
  /** The button that was pressed may be gone: the focus goes to what is said of it, beside how it stands now. */
  told = (said: string): void => {
    this.setState({ said }, () => this.said.current?.focus());
    this.listen();
  };

  render({ base, access, words, marked }: Props, { thread, missing, trouble, closing, Offers, said }: State) {
    if (missing) return <p role="alert">{words.notFound}</p>;
    if (!thread) return <output>{trouble ? words.cannotLook : words.looking}</output>;
    const { readBy, onItBy, reference, messages, events, promises, state, can } = thread;
    // Once something was done, the answer of the link is of no more use.
    const end = { base, access, words, thread, marked: said ? undefined : marked, told: this.told };
    // What waits for a yes goes before how it stands.
    const isOpen = can.includes("accept");
    const waiting = state === "received" || state === "seen";
    return (
      <>
        <p class="soft">
          {words.reference} <b>{reference}</b>
        </p>
        {said && (
          <div>
            <output ref={this.said} tabIndex={-1}>
              {said}
            </output>
          </div>
        )}
        {isOpen && Offers && <Offers {...end} />}
        {closing && <closing.Standing {...end} />}
        {!isOpen && Offers && <Offers {...end} />}
        <output>
          <FirstAnswer thread={thread} words={words} />
          {thread.filing && <p>{words.beingFiled}</p>}
          {onItBy && <p>{words.onIt(onItBy.name)}</p>}
          <p>{readBy ? words.readBy(readBy.name, moment(readBy.at, words.lang)) : waiting && words.unread}</p>
          {thread.receiptMail === "withheld" && <p>{words.unmailed}</p>}
        </output>
        <Promises promises={Offers ? promisesBeside(thread) : promises} words={words} />
        <div role="log">
          {messages.map((message) => (
            <article key={message.id} class={message.author} lang={message.lang} dir="auto">
              <p class="soft" lang={words.lang}>
                {author(message, words)} · {moment(message.at, words.lang)}
              </p>
              {message.text ? <p class="words">{message.text}</p> : <p lang={words.lang}>{words.gone}</p>}
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
        {closing && <closing.Taps {...end} />}
        <Reply base={base} access={access} words={words} sent={this.listen} />
        <Later load={() => import("./closing/Own.tsx")} lang={words.lang} summary={words.own} open={false} with={end} />
      </>
    );
  }
}
