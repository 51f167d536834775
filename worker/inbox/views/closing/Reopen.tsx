import { paths } from "../../../../shared/paths.ts";
import { closingWords } from "../../closing/words.ts";
import type { OpenComplaint } from "../../complaint.ts";

const words = closingWords.end;

/** The way back, one tap. `quiet` where it is not what anybody came for. */
export function Reopen({ open, quiet = false }: { open: OpenComplaint; quiet?: boolean }) {
  return (
    <button
      type="button"
      class={quiet ? "quiet" : undefined}
      data-reopen
      onClick={() => void open.tap(paths.api.reopen(open.view!.item.id), {}, words.reopened)}
    >
      {words.reopen}
    </button>
  );
}
