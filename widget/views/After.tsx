import { Component } from "preact";
import type { VNode } from "preact";
import type { Reach } from "../../shared/complaint.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { forgetDevice } from "../forget.ts";
import { prepare } from "../later.ts";
import { printAlone } from "../print.ts";
import { askChanges } from "../thread-api.ts";
import { Album } from "./Album.tsx";
import type { LaterWords } from "../strings/en.later.ts";

/** Seconds before each look at what became of the mail. */
const LOOKS_S = [1, 3, 9, 27];

interface Props {
  base: string;
  site: string;
  secret: string;
  receipt: ReceiptView;
  reach: Reach;
  link: string;
}
interface State {
  unmailed: boolean;
  copied?: boolean;
  code?: VNode;
}

/** What can be done with a receipt, and what became of its mail. */
class After extends Component<Props & { words: LaterWords }, State> {
  override state: State = { unmailed: !this.props.receipt.mail };
  gone = false;

  override componentDidMount(): void {
    if (this.props.reach === "mail" && this.props.receipt.mail) void this.followMail();
  }
  override componentWillUnmount(): void {
    this.gone = true;
  }

  /** Mail is sent a moment after the receipt, or held back by a cap: then the link is all there is, and it is said. */
  async followMail(): Promise<void> {
    const { base, site, secret, receipt } = this.props;
    for (const seconds of LOOKS_S) {
      await new Promise((later) => setTimeout(later, seconds * 1_000));
      if (this.gone) return;
      const query = { key: { site, id: receipt.id, secret }, since: 0, hold: false };
      const outcome = await askChanges(base, query, new AbortController());
      const fate = outcome.ok ? outcome.value.thread?.receiptMail : undefined;
      if (fate) this.setState({ unmailed: fate === "withheld" });
      if (fate && fate !== "waiting") return;
    }
  }

  copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.props.link);
    this.setState({ copied: true });
  };
  share = (): void => {
    // Rejects when the visitor thinks better of it.
    navigator.share({ url: this.props.link }).catch(() => {});
  };
  qr = async (): Promise<void> => {
    const { drawCode } = await import("./Code.tsx");
    this.setState({ code: drawCode(this.props.link, this.props.words.qr) });
  };

  render(
    { words, reach, base, site, secret, receipt }: Props & { words: LaterWords },
    { copied, code, unmailed }: State,
  ) {
    return (
      <div class="page">
        {reach === "mail" && <output>{unmailed ? words.unmailed : words.mailed}</output>}
        {code}
        <div class="chips">
          <button type="button" onClick={this.copy}>
            {copied ? words.copied : words.copy}
          </button>
          {"share" in navigator && (
            <button type="button" onClick={this.share}>
              {words.share}
            </button>
          )}
          <button type="button" onClick={this.qr}>
            {words.qr}
          </button>
          <button type="button" onClick={(event) => printAlone(event.currentTarget)}>
            {words.print}
          </button>
        </div>
        <Album base={base} access={{ site, id: receipt.id, secret }} words={words} />
        <button type="button" class="quiet" onClick={forgetDevice}>
          {words.forget}
        </button>
      </div>
    );
  }
}

export async function ready(language: string, root: ShadowRoot) {
  const words = await prepare(language, root);
  return (props: Props) => <After words={words} {...props} />;
}
