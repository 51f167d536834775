import { useRef } from "preact/hooks";
import { isOfWhole } from "../../../../shared/coach/rank.ts";
import type { Finding } from "../../../../shared/coach/types.ts";
import type { Rail } from "../../coach/rail.ts";
import { onEscape } from "../../keys.ts";
import { coachWords as words } from "../../coach/words.ts";
import { Advice } from "./Advice.tsx";

/** What undermines it, worst first. A tap selects the words and says why. */
export function Findings({ rail, lang, onChange }: { rail: Rail; lang: string | undefined; onChange: () => void }) {
  if (rail.findings.length === 0) return null;
  return (
    <section class="findings" aria-label={words.findings}>
      <ol>
        {rail.findings.map((finding, index) => (
          <One key={rail.name(finding)} rail={rail} finding={finding} index={index} lang={lang} onChange={onChange} />
        ))}
      </ol>
      {rail.more > 0 && <p class="hint">{words.more(rail.more)}</p>}
    </section>
  );
}

interface OneProps {
  rail: Rail;
  finding: Finding;
  index: number;
  lang: string | undefined;
  onChange: () => void;
}

function One({ rail, finding, index, lang, onChange }: OneProps) {
  const open = rail.chosen === finding;
  const next = rail.findings[(index + 1) % rail.findings.length]!;
  const whole = useRef<HTMLLIElement>(null);
  function close(): void {
    rail.choose(undefined);
    whole.current?.querySelector("button")?.focus();
  }
  const escape = onEscape(close);
  const quoted = isOfWhole(finding) ? "" : finding.text.replace(/\s+/g, " ").trim();
  const check = words.check[finding.class] ?? words.severity[finding.severity];
  return (
    <li ref={whole} class={`finding is-${finding.severity}${open ? " open" : ""}`}>
      <button
        type="button"
        data-finding={rail.name(finding)}
        aria-expanded={open}
        onClick={() => rail.choose(open ? undefined : finding)}
        onKeyDown={open ? escape : undefined}
      >
        <span class="how">{words.severity[finding.severity]}</span>
        <span class="what">
          {quoted === "" ? (
            check
          ) : (
            <q lang={lang} dir="auto">
              <span class="marked">{quoted}</span>
            </q>
          )}
        </span>
      </button>
      {open && (
        <div class="card" id="coach-chosen">
          <p class="card-words" lang={quoted === "" ? undefined : lang} dir="auto" aria-hidden="true">
            {quoted || check}
          </p>
          <Advice of={finding} lang={rail.report?.lang} />
          <div class="card-deeds">
            {quoted !== "" && (
              <button type="button" class="touch" onKeyDown={escape} onClick={onChange}>
                {words.change}
              </button>
            )}
            {next !== finding && (
              <button type="button" class="quiet" onKeyDown={escape} onClick={() => rail.choose(next)}>
                {words.next}
              </button>
            )}
            <button type="button" class="quiet" onKeyDown={escape} onClick={close}>
              {words.close}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
