import { Component, createRef } from "preact";
import { statusLink } from "../../shared/visitor-paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import type { Config } from "../config.ts";
import type { Draft } from "../draft.ts";
import { moment } from "../language.ts";
import type { Words } from "../strings/en.ts";
import { Later } from "./Later.tsx";

export interface Sent {
  receipt: ReceiptView;
  draft: Draft;
}
interface Props {
  words: Words;
  config: Config;
  sent: Sent;
  done(): void;
}

export class Receipt extends Component<Props> {
  heading = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    this.heading.current?.focus();
  }
  render({ words, config: { base, site }, sent, done }: Props) {
    const { receipt } = sent;
    const { reach, secret } = sent.draft;
    const { name, role } = receipt.reader;
    const who = role ? `${name}, ${role},` : name;
    const link = statusLink(base, site, receipt.id, { secret });
    return (
      <>
        <div class="body">
          <h2 ref={this.heading} tabIndex={-1}>
            {words.have}
          </h2>
          <p>
            {words.reference} <code>{receipt.reference}</code>
          </p>
          <hr />
          <p>
            {receipt.promiseDueAt ? words.promise(who, moment(receipt.promiseDueAt, words.lang)) : words.noPromise(who)}
          </p>
          <p>{words.automatic}</p>
          <p>{words.next[reach]}</p>
          <Later
            load={() => import("./After.tsx")}
            lang={words.lang}
            summary={words.link}
            open={reach === "mail"}
            with={{ base, site, secret, receipt, reach, link }}
          >
            <a href={link}>{link}</a>
          </Later>
        </div>
        <footer>
          <button type="button" class="main" onClick={done}>
            {words.done}
          </button>
        </footer>
      </>
    );
  }
}
