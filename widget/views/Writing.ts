import { Component, createRef } from "preact";
import type { ComplaintDraft } from "../../shared/complaint.ts";
import { draftIssues } from "../../shared/rules.ts";
import type { SiteView } from "../../shared/site.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { visitorPaths } from "../../shared/visitor-paths.ts";
import { alone } from "../alone.ts";
import { ask } from "../api.ts";
import { draftName, dropDraft, keepDraft, keptDraft, newDraft, newMessageId, sameDraft } from "../draft.ts";
import type { Draft } from "../draft.ts";
import { asSent, saysTheSame, unsentOf, waitLeft, waitSeconds } from "../sending.ts";
import type { Stage } from "../stage.ts";
import type { Words } from "../strings/en.ts";
import { remember, threads } from "../threads.ts";
import type { Sent } from "./Receipt.tsx";

export interface Props {
  stage: Stage;
  words: Words;
  site: SiteView | undefined;
  prefill: Partial<Draft>;
  sent(sent: Sent): void;
  /** What was in the form has arrived, sent from elsewhere on this device. */
  told(): void;
  fresh(): void;
}
export interface State {
  draft: Draft;
  /** Will the words outlive the page? */
  durable: boolean;
  sending?: boolean | undefined;
  /** The last try failed; it passes by itself, or not. */
  failed?: { passes: boolean } | undefined;
  codes: Record<string, string>;
  /** Why it was not put aside, in words. */
  full?: string | undefined;
}

/** What happens to a draft between the first key and the receipt; `Form` is how it looks. */
export abstract class Writing extends Component<Props, State> {
  box = createRef<HTMLFormElement>();
  tries = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Beside the state, which changes only with the next drawing: two clicks in a row must see it. */
  busy = false;
  override state: State = {
    draft: keptDraft(this.props.stage.config.site) ?? { ...newDraft(), ...this.props.prefill },
    durable: true,
    codes: {},
  };

  override componentDidMount(): void {
    addEventListener("online", this.retry);
    addEventListener("storage", this.follow);
    addEventListener("pagehide", this.leave);
    this.props.stage.changed = this.follow;
    // Tried before the page was left: it may have arrived or not, and a second try of the same id is harmless.
    const { draft } = this.state;
    const { until } = draft;
    if (unsentOf(draft, this.props.stage.config))
      if (waitLeft(until) > 0) {
        this.setState({ failed: { passes: true } });
        this.timer = setTimeout(this.send, waitLeft(until));
      } else void this.send();
  }
  override componentWillUnmount(): void {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
    removeEventListener("storage", this.follow);
    removeEventListener("pagehide", this.leave);
    this.props.stage.changed = undefined;
  }
  /** May it be sent without anybody's asking: it failed, the failure passes, and the wait that was asked for is over? */
  due = (): boolean | undefined => this.state.failed?.passes && waitLeft(this.state.draft.until) <= 0;
  retry = (): void => {
    if (this.due()) void this.send();
  };
  /** A request that has left outlives the page, a timer does not. */
  leave = (): void => {
    const { base } = this.props.stage.config;
    if (this.due()) void ask(base + visitorPaths.complaints, this.state.draft.body);
  };

  /**
   * Another tab of this site, or the sender of an earlier visit, wrote or sent: all show the same draft, so that nobody
   * overwrites words that are not seen, and nothing is said to wait that has arrived.
   */
  follow = (event?: Event): void => {
    const { stage, told } = this.props;
    const { site } = stage.config;
    const { key } = (event ?? {}) as StorageEvent;
    const { id, text } = this.state.draft;
    if (this.busy || (key && key !== draftName(site))) return;
    // The page emptied its whole storage; nobody asked us to forget.
    if (key === null && text) keepDraft(site, this.state.draft);
    const draft = keptDraft(site);
    // What waits apart from the form may have changed all the same.
    if (sameDraft(draft, this.state.draft)) return this.setState({});
    clearTimeout(this.timer);
    if (!draft && threads(site).some((thread) => thread.id === id)) return told();
    if (draft || text) this.setState({ draft: draft ?? newDraft(), failed: undefined, codes: {} });
    else this.setState({});
  };

  set = (change: Partial<Draft>): void => {
    // Whoever edits has the next try in hand; sending by ourselves would send half a thought.
    clearTimeout(this.timer);
    this.setState(({ draft }) => {
      const changed = { ...draft, ...change };
      return {
        draft: changed,
        durable: keepDraft(this.props.stage.config.site, changed),
        failed: undefined,
        codes: {},
      };
    });
  };

  send = async (): Promise<void> => {
    const { stage, words } = this.props;
    const { site } = stage.config;
    if (this.busy) return;
    clearTimeout(this.timer);
    const draft = { ...this.state.draft };
    const codes = draftIssues(draft);
    if (Object.keys(codes).length) {
      this.setState({ codes }, () => this.box.current!.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    let body = asSent(draft, stage.config, words.lang);
    if (draft.body)
      if (saysTheSame(body, draft.body)) ({ body } = draft as Required<Draft>);
      // The first try may have been kept though its answer was lost: other words need an id of their own.
      else draft.messageId = body.messageId = newMessageId();
    draft.body = body;
    this.busy = true;
    this.setState({ draft, sending: true, failed: undefined, codes: {}, durable: keepDraft(site, draft) });
    await alone(site, () => this.deliver(draft, body));
  };

  /** In our turn: another tab may have sent it while we waited for it. */
  async deliver(draft: Draft, body: ComplaintDraft): Promise<void> {
    const { stage, sent } = this.props;
    const { site, base } = stage.config;
    const gone = keptDraft(site)?.body?.messageId !== body.messageId;
    const outcome = gone ? undefined : await ask<ReceiptView>(base + visitorPaths.complaints, body);
    this.busy = false;
    if (outcome?.ok) {
      const { reference, event } = outcome.value;
      // "Forget me on this device" may have been said meanwhile.
      if (keptDraft(site)) remember(site, { id: draft.id, secret: draft.secret, reference, event });
      dropDraft(site, draft);
      stage.tell("sent", { reference, kind: draft.kind });
      sent({ receipt: outcome.value, draft });
      return;
    }
    this.setState({ sending: false });
    if (!outcome || !sameDraft(keptDraft(site), draft)) return this.follow();
    stage.tell("error", { code: outcome.error });
    this.setState({ failed: outcome, codes: outcome.fields ?? {} });
    if (!outcome.passes) return;
    const wait = waitSeconds(++this.tries, outcome.wait) * 1_000;
    const later = { ...draft, until: Date.now() + wait };
    keepDraft(site, later);
    this.setState({ draft: later });
    this.timer = setTimeout(this.send, wait);
    stage.visit("offer");
  }

  /** Out of the way, so that something else can be said; it is sent from where it is kept. */
  aside = async (): Promise<void> => {
    const { stage, fresh } = this.props;
    const { draft } = this.state;
    const full = await stage.putAside!(draft.body!, draft.until!);
    this.setState({ full });
    if (full) return;
    dropDraft(stage.config.site, draft);
    fresh();
  };
}
