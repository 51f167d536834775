import { useLocation, useRoute } from "preact-iso/router";
import { paths } from "../../../shared/paths.ts";
import { ask } from "../api.ts";
import { wantsAnswer } from "../compose.ts";
import { useKeys } from "../keys.ts";
import { items } from "../list.ts";
import { lookAgain } from "../live.ts";
import { say } from "../say.ts";
import { failureWords, words } from "../words.ts";
import { Complaint } from "./Complaint.tsx";
import { List } from "./List.tsx";
import { News } from "./prevention/News.tsx";

function rowLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(".rows a[data-complaint]")].filter(
    (link) => link.offsetParent !== null,
  );
}

async function takeOn(id: string): Promise<void> {
  const outcome = await ask("POST", paths.api.onIt(id), {});
  say(outcome.ok ? words.complaint.onItDone : failureWords(outcome.error));
  if (outcome.ok) lookAgain(id);
}

/** The list and, beside it or instead of it, one complaint. */
export function Desk() {
  const { route } = useLocation();
  const id = useRoute().params["id"];

  function move(by: 1 | -1): void {
    const links = rowLinks();
    // On a phone the list is hidden behind the complaint: then the keys turn the page.
    if (links.length === 0) {
      const at = items.value.findIndex((item) => item.id === id);
      const target = items.value[at + by];
      if (target) route(paths.inboxComplaint(target.id));
      return;
    }
    const focused = links.findIndex((link) => link === document.activeElement);
    const at = focused >= 0 ? focused : links.findIndex((link) => link.dataset["complaint"] === id);
    const target = links[Math.min(links.length - 1, Math.max(0, at + by))];
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }
  /** The row that has the focus, else the complaint that stands open. */
  function meant(): string | undefined {
    return document.activeElement instanceof HTMLElement ? (document.activeElement.dataset["complaint"] ?? id) : id;
  }
  function answer(): void {
    const target = meant();
    if (!target) return;
    wantsAnswer.value = target;
    if (target !== id) route(paths.inboxComplaint(target));
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    r: answer,
    i: () => {
      const target = meant();
      if (target) void takeOn(target);
    },
    Escape: () => id && route(paths.inbox),
  });

  return (
    <div class={id ? "desk has-complaint" : "desk"}>
      <News />
      <List current={id} heading={!id} />
      {id ? <Complaint key={id} id={id} /> : <Nothing />}
    </div>
  );
}

function Nothing() {
  return (
    <div class="nothing">
      <p>{words.list.choose}</p>
      <p>{words.list.keysHint}</p>
    </div>
  );
}
