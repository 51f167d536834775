import { useRef } from "preact/hooks";
import { CATALOGUE_MAX } from "../../../../shared/remedy.ts";
import type { Codes } from "../../form.ts";
import { pays } from "../../remedies/draft.ts";
import { blankItem, type GuidelinesToBe, type ItemToBe } from "../../remedies/guidelines-form.ts";
import { codeHere, remedyWords } from "../../remedies/words.ts";
import { codeWords } from "../../words.ts";
import { Area, Line, Pick } from "../Field.tsx";
import { KIND_OPTIONS } from "../remedies/OptionFields.tsx";

const words = remedyWords.settings;

interface CatalogueProps {
  form: GuidelinesToBe;
  codes: Codes;
  onChange: (items: readonly ItemToBe[]) => void;
}

/** What is given often: each is folded to its words, and opens to be changed. */
export function Catalogue({ form: { items, currency }, codes, onChange }: CatalogueProps) {
  const whole = useRef<HTMLFieldSetElement>(null);
  function add(): void {
    const fresh = blankItem();
    onChange([...items, fresh]);
    window.setTimeout(() => {
      const entry = whole.current?.querySelector("li:last-child details");
      if (entry instanceof HTMLDetailsElement) entry.open = true;
      entry?.querySelector("select")?.focus();
    });
  }
  function remove(id: string): void {
    onChange(items.filter((one) => one.id !== id));
    // The button is gone with its entry.
    window.setTimeout(() => whole.current?.querySelector<HTMLElement>("[data-add-item]")?.focus());
  }
  return (
    <fieldset class="catalogue" ref={whole}>
      <legend>{words.items}</legend>
      <p class="hint">{words.itemsHint}</p>
      <ul>
        {items.map((item, at) => (
          <li key={item.id}>
            <Entry
              item={item}
              name={words.itemOf(at + 1, item.text)}
              currency={currency}
              codes={codes}
              prefix={`items.${at}.`}
              onChange={(part) => onChange(items.map((one) => (one.id === item.id ? { ...one, ...part } : one)))}
              onRemove={() => remove(item.id)}
            />
          </li>
        ))}
      </ul>
      {codes["items"] && <p class="problem">{codeWords(codes["items"])}</p>}
      {items.length < CATALOGUE_MAX ? (
        <button type="button" data-add-item onClick={add}>
          {words.add}
        </button>
      ) : (
        <p class="hint">{words.full(CATALOGUE_MAX)}</p>
      )}
    </fieldset>
  );
}

interface EntryProps {
  item: ItemToBe;
  name: string;
  currency: string;
  codes: Codes;
  prefix: string;
  onChange: (part: Partial<ItemToBe>) => void;
  onRemove: () => void;
}

function Entry({ item, name, currency, codes, prefix, onChange, onRemove }: EntryProps) {
  const { kind, text, amount, cost, days } = item;
  const code = (field: string): string | undefined => codeHere(codes[`${prefix}${field}`]);
  const isWrong = Object.keys(codes).some((path) => path.startsWith(prefix));
  return (
    // What needs a change must not stay folded away.
    <details {...(isWrong && { open: true })}>
      <summary>
        <span dir="auto">{name}</span> <span class="hint">{remedyWords.kind[kind]}</span>
      </summary>
      <div class="option-fields">
        <Pick
          label={remedyWords.offer.kind}
          code={code("kind")}
          value={kind}
          onValue={(next) => onChange({ kind: next })}
          options={KIND_OPTIONS}
        />
        <Area
          label={remedyWords.offer.text}
          rows={2}
          code={code("text")}
          value={text}
          onValue={(next) => onChange({ text: next })}
        />
        <div class="sums">
          {pays(kind) && (
            <Line
              label={remedyWords.offer.amount(currency)}
              hint={remedyWords.offer.amountHint}
              inputmode="decimal"
              code={code("amount")}
              value={amount}
              onValue={(next) => onChange({ amount: next })}
            />
          )}
          <Line
            label={words.cost(currency)}
            hint={words.costHint}
            inputmode="decimal"
            code={code("cost")}
            value={cost}
            onValue={(next) => onChange({ cost: next })}
          />
        </div>
        <Line
          label={remedyWords.offer.days}
          type="number"
          min={0}
          max="90"
          step={1}
          code={code("days")}
          value={days}
          onValue={(next) => onChange({ days: next })}
        />
        <button type="button" class="quiet" aria-label={words.dropOf(name)} onClick={onRemove}>
          {words.drop}
        </button>
      </div>
    </details>
  );
}
