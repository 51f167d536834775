import type { ComplaintView, TeamEventView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { closingWords } from "../closing/words.ts";
import { coachWords } from "../coach/words.ts";
import { lookWords } from "../look/words.ts";
import { remedyWords } from "../remedies/words.ts";
import { reportWords } from "../reports/words.ts";
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
              {name(event)}
              {details(event, view)}, {event.by ?? words.by[event.author]}, <Time at={event.at} />
            </li>
          ))}
        </ol>
      </details>
      <p class="letter-link">
        <a href={paths.api.letter(view.item.id)} target="_blank" rel="noreferrer">
          {reportWords.letter.link}
          <span class="heard">, {reportWords.letter.opens}</span>
        </a>
      </p>
    </>
  );
}

/** The promised answer is a promise as well, and has no words of its own. */
function name({ kind, about }: TeamEventView): string {
  return kind === "promise_missed" && !about ? words.answerMissed : words.event[kind];
}

/** What a promise says, where it is known here; whatever else it is about says so itself. */
function aboutWords({ kind, about }: TeamEventView, view: ComplaintView): string | undefined {
  if (!about) return undefined;
  if (kind === "linked") return about;
  const text = kind === "handed_over" ? about : textOf(about, view);
  return text && `“${text}”`;
}

function textOf(id: string, { promises, offers, preventions }: ComplaintView): string | undefined {
  const offer = offers.find((one) => one.id === id);
  if (offer) return offer.options.map(({ text }) => text).join(` ${remedyWords.list.or} `);
  return promises.find((one) => one.id === id)?.text ?? preventions.find((one) => one.id === id)?.change;
}

/** How the complaint was read since, why an answer went out all the same, or which promise it is about. */
function details(event: TeamEventView, view: ComplaintView): string {
  const { reading, reason } = event;
  const { severities, severityOf, faults, failures } = coachWords.reading;
  const said = [
    reading?.severity && severityOf(reading.severity, severities[reading.severity - 1]!),
    reading?.fault && faults[reading.fault],
    reading?.failure && failures[reading.failure],
    reading?.safety === true && lookWords.onTimeline.safety,
    reading?.safety === false && lookWords.onTimeline.noSafety,
    reading?.cause && lookWords.said(lookWords.fields.cause, reading.cause),
    reason && `“${reason}”`,
    aboutWords(event, view),
    event.answered && closingWords.followUp.answers[event.answered.answer],
    event.answered?.anger && closingWords.followUp.angerNow(event.answered.anger).toLowerCase(),
  ].filter(Boolean);
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}
