import { useEffect, useRef } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import type { ApprovalDraft, ApprovalsView } from "../../../../shared/remedy.ts";
import { ask, type Failure } from "../../api.ts";
import { loadList } from "../../list.ts";
import { approvals, approvalsFailed, loadApprovals } from "../../remedies/approvals.ts";
import { remedyWords } from "../../remedies/words.ts";
import { Loaded } from "../Loaded.tsx";
import { Title } from "../Title.tsx";
import { Decide } from "./Decide.tsx";
import { OfferSaid } from "./OfferSaid.tsx";

const words = remedyWords.approvals;

/** What waits for a yes or no: the offer, and the answer that waits with it. */
export function Approvals() {
  const whole = useRef<HTMLDivElement>(null);
  // What is new is looked up by the menu, which counts it.
  useEffect(() => void loadApprovals(), []);
  const view = approvals.value;
  return (
    <div class="page" ref={whole}>
      <Title>{words.title}</Title>
      <p>{words.lead}</p>
      <Loaded name={words.title} value={view} failed={approvalsFailed.value} load={() => void loadApprovals()} />
      {view?.items.length === 0 && <p class="empty">{words.empty}</p>}
      {view && view.items.length > 0 && (
        <ul class="approvals" aria-label={words.list}>
          {view.items.map((item) => (
            <Waiting
              key={item.offer.id}
              item={item}
              onDone={() => {
                void loadApprovals();
                // The row is about to go.
                whole.current?.querySelector<HTMLElement>("h1")?.focus();
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface WaitingProps {
  item: ApprovalsView["items"][number];
  onDone: () => void;
}

function Waiting({ item: { complaint, reference, excerpt, text, offer }, onDone }: WaitingProps) {
  async function decide(draft: ApprovalDraft): Promise<Failure | undefined> {
    const outcome = await ask("POST", paths.api.approval(complaint, offer.id), draft);
    if (!outcome.ok) return outcome;
    void loadList();
    return undefined;
  }
  return (
    <li class="offer">
      <p class="approval-head">
        <a href={paths.inboxComplaint(complaint)}>{reference}</a> <bdi>{words.asks(offer.by)}</bdi>
      </p>
      <p class="approval-words" dir="auto">
        {excerpt}
      </p>
      <OfferSaid offer={offer} />
      <details class="fold">
        <summary>{words.answer}</summary>
        <p class="approval-answer" dir="auto">
          {text}
        </p>
      </details>
      <Decide offer={offer} reference={reference} decide={decide} onDone={onDone} />
    </li>
  );
}
