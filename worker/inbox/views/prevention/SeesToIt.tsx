import { useEffect, useRef, useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import type { MemberNamesView } from "../../../../shared/team.ts";
import { ask } from "../../api.ts";
import { preventionWords } from "../../prevention/words.ts";
import { me } from "../../session.ts";
import { LANG, words as inbox } from "../../words.ts";
import { Pick } from "../Field.tsx";

const words = preventionWords.ask;

interface SeesToItProps {
  /** Member id; undefined is whoever records it. */
  value: string | undefined;
  code: string | undefined;
  onValue: (owner: string | undefined) => void;
}

/** Whoever records it, unless they name another member. Where the names do not come it is theirs, and nothing waits for that. */
export function SeesToIt({ value, code, onValue }: SeesToItProps) {
  const { member } = me.value!;
  const [others, setOthers] = useState<MemberNamesView["items"]>([]);
  const [look, setLook] = useState<"under way" | "done" | "failed">("under way");
  const here = useRef<HTMLDivElement>(null);
  const chosen = useRef(value);
  chosen.current = value;
  const isRefused = code !== undefined;

  async function load(): Promise<void> {
    const outcome = await ask<MemberNamesView>("GET", paths.api.memberNames);
    setLook(outcome.ok ? "done" : "failed");
    if (!outcome.ok) return;
    const { items } = outcome.value;
    setOthers(byName(items.filter(({ id }) => id !== member.id)));
    // Another may have been chosen while this was under way.
    if (chosen.current !== undefined && items.every(({ id }) => id !== chosen.current)) onValue(undefined);
  }
  async function again(): Promise<void> {
    await load();
    // The button may be gone.
    window.setTimeout(() => here.current?.querySelector<HTMLElement>("select, button")?.focus());
  }
  // Once more where the one who was named is not there any more.
  useEffect(() => void load(), [isRefused]);

  return (
    <div class="sees-to-it" ref={here}>
      {others.length > 0 || look === "under way" || isRefused ? (
        <Pick
          label={words.owner}
          value={value ?? member.id}
          code={code}
          options={[[member.id, words.me(member.publicName)], ...others.map(({ id, name }) => [id, name] as const)]}
          onValue={(id) => onValue(id === member.id ? undefined : id)}
        />
      ) : (
        <p class="hint">{words.ownerYou(member.publicName)}</p>
      )}
      {look === "failed" && others.length === 0 && (
        <p class="hint">
          {words.othersFailed}{" "}
          <button type="button" class="quiet" onClick={() => void again()}>
            {inbox.failed.again}
          </button>
        </p>
      )}
    </div>
  );
}

function byName(items: MemberNamesView["items"]): MemberNamesView["items"] {
  const { compare } = new Intl.Collator(LANG);
  return items.toSorted((a, b) => compare(a.name, b.name));
}
