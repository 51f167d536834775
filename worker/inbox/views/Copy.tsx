import { say } from "../say.ts";
import { words } from "../words.ts";

/** A text to take along, with one tap to copy it. */
export function Copy({ text, label }: { text: string; label: string }) {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(words.settings.copied);
    } catch {
      say(words.settings.notCopied);
    }
  }
  return (
    <div class="copy">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <button type="button" onClick={() => void copy()}>
        {words.settings.copy}
      </button>
    </div>
  );
}
