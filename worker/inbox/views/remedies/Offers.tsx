import { useState } from "preact/hooks";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import type { ApprovalDraft, TeamOfferView } from "../../../../shared/remedy.ts";
import { offerStateAt } from "../../../../shared/remedy.ts";
import { paths } from "../../../../shared/paths.ts";
import { may } from "../../../../shared/team.ts";
import type { Failure } from "../../api.ts";
import { now } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { remedyWords } from "../../remedies/words.ts";
import { me } from "../../session.ts";
import { words as inboxWords } from "../../words.ts";
import { Decide } from "./Decide.tsx";
import { Deliver } from "./Deliver.tsx";
import { Give } from "./Give.tsx";
import { OfferSaid } from "./OfferSaid.tsx";
import { Retract } from "./Retract.tsx";

const words = remedyWords.list;

/** What was pressed is about to go. */
function rest(): void {
  window.setTimeout(() => document.querySelector<HTMLElement>(".offers")?.focus());
}

/** What was offered and given here, the newest first, and what can be done about it. */
export function Offers({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const [giving, setGiving] = useState(false);
  const name = view.item.name ?? inboxWords.row.somebody;
  const mayGive = view.can.includes("deliver") && (view.over === null || view.over.how === "final");
  if (view.offers.length === 0 && !mayGive) return null;
  return (
    <section class="offers" aria-label={words.title} tabIndex={-1}>
      <h2>{words.title}</h2>
      {view.offers.length > 0 && (
        <ul>
          {view.offers.toReversed().map((offer) => (
            <li key={offer.id} class={`offer is-${offerStateAt(offer, now.value)}`}>
              <OfferSaid offer={offer} />
              <Deeds open={open} offer={offer} name={name} onDone={rest} />
            </li>
          ))}
        </ul>
      )}
      {mayGive &&
        (giving ? (
          <Give
            open={open}
            name={name}
            onDone={() => {
              setGiving(false);
              rest();
            }}
          />
        ) : (
          <button type="button" class="quiet" onClick={() => setGiving(true)}>
            {words.give}
          </button>
        ))}
    </section>
  );
}

/** Does something here wait for whoever reads this? Then it stands on top. */
export function decidesHere({ offers }: ComplaintView): boolean {
  return offers.some(({ state, canDecide }) => state === "asked" && canDecide);
}

interface DeedsProps {
  open: OpenComplaint;
  offer: TeamOfferView;
  name: string;
  onDone: () => void;
}

function Deeds({ open, offer, name, onDone }: DeedsProps) {
  const view = open.view!;
  const { item, can } = view;
  const state = offerStateAt(offer, now.value);
  const hasLeft = offer.madeAt <= now.value;
  async function decide(draft: ApprovalDraft): Promise<Failure | undefined> {
    const outcome = await open.act("POST", paths.api.approval(item.id, offer.id), draft);
    if (outcome.ok) return undefined;
    if (outcome.error === "conflict") void open.load();
    return outcome;
  }
  if (state === "asked") {
    if (!may(me.value!.member.role, "approve")) return null;
    return <Decide offer={offer} reference={item.reference} decide={decide} onDone={onDone} />;
  }
  const delivers = (state === "accepted" || state === "open") && hasLeft && can.includes("deliver");
  const retracts = state === "open" && hasLeft && can.includes("retract");
  if (!delivers && !retracts) return null;
  return (
    <div class="offer-deeds">
      {delivers && <Deliver open={open} offer={offer} name={name} onDone={onDone} />}
      {retracts && <Retract open={open} offer={offer} name={name} onDone={onDone} />}
    </div>
  );
}
