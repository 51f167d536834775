import { useEffect, useRef, useState } from "preact/hooks";
import { moneyWords } from "../../../../shared/money.ts";
import { paths } from "../../../../shared/paths.ts";
import type { CausePageView, CauseView } from "../../../../shared/prevention.ts";
import { may } from "../../../../shared/team.ts";
import { ask, type Failure } from "../../api.ts";
import { news } from "../../live.ts";
import { usePreventionDeeds } from "../../prevention/deeds.ts";
import { preventionWords } from "../../prevention/words.ts";
import { me } from "../../session.ts";
import { failureWords, LANG, words as inbox } from "../../words.ts";
import { Time } from "../Time.tsx";
import { Title } from "../Title.tsx";
import { NewPrevention } from "./NewPrevention.tsx";
import { One } from "./One.tsx";

const words = preventionWords.causes;

/** What broke, how often, what it cost, and what was changed about it. */
export function Causes() {
  const [page, setPage] = useState<CausePageView>();
  const [failed, setFailed] = useState<Failure["error"]>();
  const turn = useRef(0);
  const { n } = news.value;
  async function load(): Promise<void> {
    const mine = ++turn.current;
    const outcome = await ask<CausePageView>("GET", paths.api.causePage);
    if (mine !== turn.current) return;
    setFailed(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) setPage(outcome.value);
  }
  useEffect(() => void load(), [n]);
  return (
    <div class="page causes">
      <Title page={words.page}>{words.title}</Title>
      <p>{words.lead}</p>
      {failed && (
        <div class="stale" role="alert">
          <p>{failed === "offline" ? inbox.failed.offline : failureWords(failed)}</p>
          <button type="button" onClick={() => void load()}>
            {inbox.failed.again}
          </button>
        </div>
      )}
      {!page && !failed && (
        <output class="skeleton tall" aria-label={words.loading}>
          <span />
          <span />
          <span />
        </output>
      )}
      {page?.items.length === 0 && (
        <div class="empty">
          <p>{words.empty}</p>
          <p>{words.emptyHint}</p>
        </div>
      )}
      {page?.items.map((cause) => (
        <OneCause key={cause.cause} of={cause} currency={page.currency} onChanged={load} />
      ))}
    </div>
  );
}

interface OneCauseProps {
  of: CauseView;
  currency: string;
  onChanged: () => Promise<void>;
}

function OneCause({ of, currency, onChanged }: OneCauseProps) {
  const { cause, complaints, recent, lastAt, cost, preventions } = of;
  const deeds = usePreventionDeeds(onChanged);
  const [adding, setAdding] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const cameBack = preventions.some(({ recurred }) => recurred > 0);
  function leave(): void {
    setAdding(false);
    // The form is about to go.
    window.setTimeout(() => begin.current?.focus());
  }
  return (
    <section class={cameBack ? "cause came-back-once" : "cause"} aria-label={cause}>
      <h2>
        <bdi>{cause}</bdi>
        {cameBack && <span class="came-back">{words.back}</span>}
      </h2>
      <p class="cause-facts">
        <strong>{words.count(complaints)}</strong>, {words.recent(recent)} · {words.last} <Time at={lastAt} /> ·{" "}
        {cost > 0 ? words.cost(moneyWords(cost, currency, LANG)) : words.free}
      </p>
      {preventions.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul aria-label={words.fixes(cause)}>
          {preventions.map((prevention) => (
            <One key={prevention.id} prevention={prevention} deeds={deeds} />
          ))}
        </ul>
      )}
      {may(me.value!.member.role, "prevent") &&
        (adding ? (
          <NewPrevention
            cause={cause}
            onLeave={leave}
            onSaved={async () => {
              await onChanged();
              leave();
            }}
          />
        ) : (
          <button
            type="button"
            class="quiet"
            ref={begin}
            aria-label={words.beginOf(cause)}
            onClick={() => setAdding(true)}
          >
            {words.begin}
          </button>
        ))}
    </section>
  );
}
