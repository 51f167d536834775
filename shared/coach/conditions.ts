// Where a rule looks besides its own words: the rest of the sentence, the neighbours, what counted as a component.

import { type Field, STRETCH_MAX, type Stretch } from "./match.ts";
import type { Lexicon } from "./lexicon.ts";
import { parse, type Pattern } from "./pattern.ts";
import { COMPONENTS, type Component } from "./types.ts";

/** A condition of a pack, compiled. */
export interface Test {
  place: string;
  pattern: Pattern | undefined;
  component: Component | undefined;
}

const REST = 30;
const AROUND = 40;
const BEFORE = 4;

/** Compiles `place what`; throws on what the notation does not know. */
export function test(condition: string, lexicon: Lexicon): Test {
  const [, place = "", what = ""] = /^(\w+) (.+)$/u.exec(condition) ?? [];
  if (!/^(next|just|prev|in|before|after|sentence|near|then|text)$/u.test(place))
    throw new Error(`no such place: ${condition}`);
  const component = COMPONENTS.find((each) => what === `#${each}`);
  return { place, component, pattern: component ? undefined : parse(what, lexicon)[0] };
}

/** A draft as far as it has been understood: the field, and for each component the words that count as it. */
export class Scene {
  readonly field: Field;
  readonly evidence: Record<Component, Uint8Array>;
  readonly #anywhere = new Map<Test, boolean>();

  constructor(field: Field) {
    this.field = field;
    const fresh = () => new Uint8Array(field.reading.words.length);
    this.evidence = {
      regret: fresh(),
      explanation: fresh(),
      responsibility: fresh(),
      repentance: fresh(),
      repair: fresh(),
      forgiveness: fresh(),
    };
  }

  /** Does the condition hold for what was matched? */
  holds(test: Test, match: Stretch): boolean {
    if (test.place === "next") {
      const at = match.to;
      return this.#inSentence(at, match) && this.#at(test, at, Infinity);
    }
    if (test.place === "text") {
      let known = this.#anywhere.get(test);
      if (known === undefined) {
        known = this.#within(test, 0, this.field.reading.words.length);
        this.#anywhere.set(test, known);
      }
      return known;
    }
    const [from, to] = this.#bounds(test.place, match);
    return this.#within(test, from, to);
  }

  #inSentence(at: number, match: Stretch) {
    const { sentence } = this.field.reading;
    return sentence[at] === sentence[match.from];
  }

  #bounds(place: string, { from, to }: Stretch): [number, number] {
    const { sentence, sentences } = this.field.reading;
    const own = sentence[from] ?? 0;
    const first = sentences[own] ?? 0;
    const last = sentences[own + 1] ?? to;
    if (place === "in") return [from, to];
    if (place === "prev") return [Math.max(first, from - BEFORE), from];
    if (place === "just") return [Math.max(first, from - 1), from];
    if (place === "before") return [Math.max(first, from - REST), from];
    if (place === "after") return [to, Math.min(last, to + REST)];
    if (place === "then") return [last, Math.min(sentences[own + 2] ?? last, last + REST)];
    if (place === "sentence") return [Math.max(first, from - REST), Math.min(last, to + REST)];
    return [
      Math.max(sentences[Math.max(0, own - 1)] ?? 0, from - AROUND),
      Math.min(sentences[Math.min(own + 2, sentences.length - 1)] ?? to, to + AROUND),
    ];
  }

  #within(test: Test, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#at(test, at, to)) return true;
    return false;
  }

  #at(test: Test, at: number, to: number): boolean {
    if (test.component) return this.evidence[test.component][at] === 1;
    if (!test.pattern) return false;
    const room = Math.min(STRETCH_MAX, to - at);
    return (this.field.ends(test.pattern, at) & (2 ** (room + 1) - 2)) !== 0;
  }
}
