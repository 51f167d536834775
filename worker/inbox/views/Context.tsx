import type { ComplaintView, TeamEventView } from "../../../shared/inbox.ts";
import { coachWords } from "../coach/words.ts";
import { words } from "../words.ts";
import { Outside } from "./Facts.tsx";
import { Time } from "./Time.tsx";

/** Where the visitor was, and everything that happened. Folded away: needed rarely, then all of it. */
export function Context({ view }: { view: ComplaintView }) {
  const said = words.complaint;
  const context = [
    [said.viewport, view.viewport],
    [said.agent, view.agent],
  ] as const;
  return (
    <>
      {(view.pageUrl || view.viewport || view.agent) && (
        <details class="fold">
          <summary>{said.context}</summary>
          <dl class="facts">
            {view.pageUrl && (
              <div>
                <dt>{said.page}</dt>
                <dd>
                  {view.pageTitle && <bdi>{view.pageTitle} </bdi>}
                  <Outside url={view.pageUrl} />
                </dd>
              </div>
            )}
            {context.map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </details>
      )}
      <details class="fold">
        <summary>{said.timeline}</summary>
        <ol class="timeline">
          {view.events.map((event) => (
            <li key={event.n}>
              {words.event[event.kind]}
              {details(event)}, {event.by ?? words.by[event.author]}, <Time at={event.at} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** How the complaint was read since, or why an answer went out all the same. */
function details({ reading, reason }: TeamEventView): string {
  const { severities, severityOf, faults, failures } = coachWords.reading;
  const said = [
    reading?.severity && severityOf(reading.severity, severities[reading.severity - 1]!),
    reading?.fault && faults[reading.fault],
    reading?.failure && failures[reading.failure],
    reason && `“${reason}”`,
  ].filter(Boolean);
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}
