import { DELIVER_DAYS_MAX, type OptionDraft, REMEDIES } from "../../../../shared/remedy.ts";
import type { Codes } from "../../form.ts";
import { pays, type OptionToBe } from "../../remedies/draft.ts";
import { codeHere, remedyWords } from "../../remedies/words.ts";
import { Area, Line, Pick } from "../Field.tsx";

const words = remedyWords.offer;
export const KIND_OPTIONS = REMEDIES.map((kind) => [kind, remedyWords.kind[kind]] as const);

interface OptionFieldsProps {
  option: OptionToBe;
  /** ISO 4217. */
  currency: string;
  /** Codes by field of the option. */
  code: (field: keyof OptionDraft) => string | undefined;
  onChange: (part: Partial<OptionToBe>) => void;
  /** It is done already, so nobody asks by when. */
  isDone?: boolean;
}

/** One thing that is offered or given: what, in which words, for how much, and what it costs us. */
export function OptionFields({ option, currency, code, onChange, isDone = false }: OptionFieldsProps) {
  const { kind, text, amount, cost, days } = option;
  const hasSum = pays(kind);
  return (
    <div class="option-fields">
      <Pick
        label={words.kind}
        code={codeHere(code("kind"))}
        value={kind}
        onValue={(next) => onChange({ kind: next })}
        options={KIND_OPTIONS}
      />
      <Area
        label={words.text}
        rows={2}
        code={codeHere(code("text"))}
        value={text}
        onValue={(next) => onChange({ text: next })}
      />
      <div class="sums">
        {hasSum && (
          <Line
            label={words.amount(currency)}
            hint={words.amountHint}
            inputmode="decimal"
            code={codeHere(code("amount"))}
            value={amount}
            onValue={(next) => onChange({ amount: next })}
          />
        )}
        <Line
          label={words.cost(currency)}
          hint={hasSum ? words.costSame : words.costHint}
          inputmode="decimal"
          placeholder={hasSum ? amount : ""}
          code={codeHere(code("cost"))}
          value={cost}
          onValue={(next) => onChange({ cost: next })}
        />
      </div>
      {!isDone && (
        <Line
          label={words.days}
          type="number"
          min={0}
          max={String(DELIVER_DAYS_MAX)}
          step={1}
          code={codeHere(code("days"))}
          value={days}
          onValue={(next) => onChange({ days: next })}
        />
      )}
    </div>
  );
}

/** The codes of one option out of those of the whole, by its field. */
export function codesAt(codes: Codes, prefix: string): (field: keyof OptionDraft) => string | undefined {
  return (field) => codes[`${prefix}${field}`];
}
