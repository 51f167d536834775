import { paths } from "../../../shared/paths.ts";
import { may } from "../../../shared/team.ts";
import type { OpenComplaint } from "../complaint.ts";
import { me } from "../session.ts";
import { words } from "../words.ts";

/** What one tap can do, and what the visitor already sees of it. */
export function Deeds({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const { item } = view;
  const said = words.complaint;
  const begun = item.state === "received" || item.state === "seen";
  const nobodyOnIt = view.onItBy === null && begun && view.can.includes("take_on");
  return (
    <div class="marks">
      {item.spam && (
        <div class="warn">
          <p>{said.markedSpam}</p>
          {view.signals.map((signal) => (
            <p key={signal}>{said.signals[signal] ?? signal}</p>
          ))}
        </div>
      )}
      {!item.spam && view.signals.length > 0 && (
        <p class="calm">
          {said.markedOnly} {view.signals.map((signal) => said.signals[signal] ?? signal).join(" ")}
        </p>
      )}
      {view.disownedAt !== null && <p class="warn">{said.disowned}</p>}
      {item.test && <p class="calm">{said.test}</p>}
      {view.onItBy && <p class="calm">{said.isOnIt(view.onItBy.name)}</p>}
      {view.readBy && !view.onItBy && <p class="calm">{said.seen(view.readBy.name)}</p>}
      <div class="deeds">
        {nobodyOnIt && (
          <button type="button" onClick={() => void open.tap(paths.api.onIt(item.id), {}, said.onItDone)}>
            {said.onIt}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() =>
            void open.tap(paths.api.spam(item.id), { spam: !item.spam }, item.spam ? said.notSpamDone : said.spamDone)
          }
        >
          {item.spam ? said.notSpam : said.spam}
        </button>
      </div>
    </div>
  );
}

/** What needs a person's eye, but not before the words: an address that is not ours, a notice that did not arrive. */
export function Warnings({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const said = words.complaint;
  return (
    <>
      {view.origin && !view.originListed && (
        <div class="warn">
          <p>{said.unlisted(view.origin)}</p>
          {may(me.value!.member.role, "settings") && (
            <button type="button" onClick={() => void open.tap(paths.api.allowOrigin(view.item.id), {}, said.allowed)}>
              {said.allow}
            </button>
          )}
        </div>
      )}
      {view.notTold > 0 && (
        <p class="warn">
          {said.notTold(view.notTold)} <a href={paths.inboxDeliveries}>{said.seeDeliveries}</a>
        </p>
      )}
    </>
  );
}
