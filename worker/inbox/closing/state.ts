import type { OverView } from "../../../shared/closing.ts";
import type { InboxItemView } from "../../../shared/inbox.ts";
import { words } from "../words.ts";
import { closingWords } from "./words.ts";

/** How it stands; of what is over, how it came to that. */
export function stateWords({ state, ending }: InboxItemView, over: OverView | null = null): string {
  const how = over?.how ?? ending;
  return how ? closingWords.over.how[how] : words.state[state];
}
