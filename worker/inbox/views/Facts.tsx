import type { ComponentChildren } from "preact";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { ANGER_MAX } from "../../../shared/complaint.ts";
import { languageName, words } from "../words.ts";
import { Time } from "./Time.tsx";

/** What, when, wish, anger, reach, who: the specific things, before the words. */
export function Facts({ view }: { view: ComplaintView }) {
  const { item } = view;
  const said = words.complaint;
  return (
    <dl class="facts" aria-label={said.facts}>
      <Fact name={said.what}>
        {words.kind[item.kind]} · {words.state[item.state]}
      </Fact>
      <Fact name={said.when}>
        <Time at={item.receivedAt} />
      </Fact>
      {item.kind === "problem" && <Fact name={said.wish}>{item.wish ? words.wish[item.wish] : words.row.noWish}</Fact>}
      {item.kind === "problem" && (
        <Fact name={said.anger}>{item.anger === null ? said.angerNone : `${item.anger} / ${ANGER_MAX}`}</Fact>
      )}
      <Fact name={said.reach}>
        {words.reach[item.reach]}
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
      <Fact name={said.who}>
        <bdi>{item.name ?? words.row.somebody}</bdi>, {languageName(item.lang)}
      </Fact>
      {view.order && (
        <Fact name={said.order}>
          <bdi>{view.order}</bdi>
        </Fact>
      )}
      <Fact name={said.promised}>{view.promiseDueAt === null ? said.noPromise : <Time at={view.promiseDueAt} />}</Fact>
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
    </dl>
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
