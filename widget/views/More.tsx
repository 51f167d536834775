import { pageContext } from "../context.ts";
import type { Draft } from "../draft.ts";
import { prepare } from "../later.ts";
import { Field } from "./Field.tsx";

interface Props {
  draft: Draft;
  set(this: void, change: Partial<Draft>): void;
}

/** What may be added, and what is sent along: exactly that, to be switched off. */
export async function ready(language: string, root: ShadowRoot) {
  const words = await prepare(language, root);
  return function More({ draft, set }: Props) {
    return (
      <div class="page">
        <Field name="name" label={words.name} type="text" fill="name" value={draft.name} set={set} />
        <Field name="order" label={words.order} type="text" fill="off" value={draft.order} set={set} />
        <label>
          <input type="checkbox" checked={!draft.alone} onChange={() => set({ alone: !draft.alone })} /> {words.along}
        </label>
        {!draft.alone && Object.values(pageContext()).map((value) => <p class="soft">{value}</p>)}
      </div>
    );
  };
}
