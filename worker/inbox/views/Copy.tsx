import { say } from "../say.ts";
import { words } from "../words.ts";

/** One tap to copy a text. `label` says what, where the place does not. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(words.settings.copied);
    } catch {
      say(words.settings.notCopied);
    }
  }
  return (
    <button type="button" aria-label={label} onClick={() => void copy()}>
      {words.settings.copy}
    </button>
  );
}

/** A text to take along, with one tap to copy it. */
export function Copy({ text, label }: { text: string; label: string }) {
  return (
    <div class="copy">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <CopyButton text={text} />
    </div>
  );
}
