import type { ComponentChildren } from "preact";
import { ANGER_MAX } from "../../../shared/complaint.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { stateWords } from "../closing/state.ts";
import { words } from "../words.ts";
import { CopyButton } from "./Copy.tsx";
import { Time } from "./Time.tsx";

/** State, when, wish, anger, reach: the specific things, before the words. What was not said has no row. */
export function Facts({ view }: { view: ComplaintView }) {
  const { item } = view;
  const said = words.complaint;
  return (
    <dl class="facts" aria-label={said.facts}>
      <Fact name={said.state}>{stateWords(item, view.over)}</Fact>
      <Fact name={said.when}>
        <Time at={item.receivedAt} />
      </Fact>
      {item.wish && <Fact name={said.wish}>{words.wish[item.wish]}</Fact>}
      {item.anger !== null && <Fact name={said.anger}>{`${item.anger} / ${ANGER_MAX}`}</Fact>}
      <Fact name={said.reach}>
        {(item.reach !== "mail" || !view.email) && reachWords(view)}
        {view.email && (
          <>
            {" "}
            <a href={`mailto:${encodeURIComponent(view.email)}`}>{view.email}</a>
          </>
        )}
        {view.phone && (
          <>
            {" "}
            <a href={`tel:${view.phone.replace(/[^\d+]/g, "")}`}>
              <bdi>{view.phone}</bdi>
            </a>
          </>
        )}
        {view.phoneWhen && <bdi> ({view.phoneWhen})</bdi>}
      </Fact>
      {view.order && (
        <Fact name={said.order}>
          <bdi>{view.order}</bdi>
        </Fact>
      )}
      {view.promiseDueAt !== null && view.promiseDueAt !== item.owed?.dueAt && (
        <Fact name={said.promised}>
          <Time at={view.promiseDueAt} />
        </Fact>
      )}
      {view.source !== "widget" && (
        <Fact name={said.heard}>
          {words.source[view.source]}
          {view.sourceUrl && (
            <>
              {" "}
              <Outside url={view.sourceUrl} />
            </>
          )}
        </Fact>
      )}
      {view.code !== null && (
        <Fact name={said.handOver}>
          <HandOver reference={item.reference} code={view.code} />
        </Fact>
      )}
    </dl>
  );
}

function reachWords({ item, code }: ComplaintView): string {
  return item.reach === "here" && code !== null ? words.enter.reachHere : words.reach[item.reach];
}

/** Whoever did not write here themselves has no link: reference and code open their thread, once somebody tells them. */
function HandOver({ reference, code }: { reference: string; code: string }) {
  const said = words.complaint;
  const spoken = `${code.slice(0, 5)} ${code.slice(5)}`;
  const named = [`${said.reference} ${reference}`, `${said.code} ${spoken}`];
  return (
    <div class="hand-over">
      {named.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CopyButton text={[...named, `${location.origin}${paths.status}`].join("\n")} label={said.handOverCopy} />
      <p class="hint">{said.handOverWhy(`${location.host}${paths.status}`)}</p>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/**
 * A link somebody else wrote. Only http(s) becomes a link (a `javascript:` address stays text), it shows its origin so
 * that nobody is surprised, and the page there does not learn where we came from.
 */
export function Outside({ url }: { url: string }) {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return <bdi>{url}</bdi>;
  }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return <bdi>{url}</bdi>;
  return (
    <a href={parsed.href} target="_blank" rel="noreferrer noopener nofollow">
      <bdi>
        <strong>{parsed.origin}</strong>
        {parsed.pathname === "/" ? "" : parsed.pathname}
      </bdi>
      <span class="heard"> ({words.complaint.opensAway})</span>
    </a>
  );
}
