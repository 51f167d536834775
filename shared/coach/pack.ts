// What a language brings to the coach. A pack is data, and JSON can carry it: patterns in a small notation, lists of words, and advice.

import type { Component, FindingClass, FindingSeverity, Moment } from "./types.ts";

/** How the words of a language are cut and made equal before anything is compared. Applied to drafts and to patterns alike. */
export interface Spelling {
  /** Drop accents, so that "está" and "esta" are one word. */
  fold?: boolean;
  /** On which side an apostrophe stays: `after` cuts we|'ve, `before` cuts j'|ai. */
  apostrophe: "before" | "after";
  /** Whole words, as typed in lower case with a straight apostrophe, and the words they stand for: `won't` → `will not`. */
  respell: Readonly<Record<string, string>>;
  /** Letters within one word that are written in two ways: `["yse", "yze"]`; a regular expression (flags `gu`) and what replaces it. In order. */
  letters: readonly (readonly [from: string, to: string])[];
  /** Words whose full stop ends no sentence, in lower case, parted by spaces. */
  abbreviations: string;
}

/**
 * Patterns, one a line. A pattern is matched word by word within one sentence; its parts are parted by spaces:
 *
 * - `sorry`, `sorry|apolog*|*fehler` a word, or one of several; `*` at an end stands for any letters;
 * - `let_down` words in a row, as one part; `@we` a list or a group of the pack; `%n` anything with a digit in it, `%c` a capital
 *   first letter, `%q` any word of a question; `word?` may be missing; `!word` is not next;
 * - `..` up to four words of any kind, `..9` up to nine, `~`, `~9` the same but never across a comma, a dash or a bracket;
 * - `^` the start of a sentence or of what follows a comma; `^^` of a sentence; `$` the end of a sentence.
 *
 * What is matched is the shortest stretch from the first word on.
 */
export type Patterns = string;

/**
 * A place, and what stands in it: `after @admission`. Places: `next` (from the word after the match), `just` (the word before
 * it), `prev` (within four words before), `in` (within the match), `before` and `after` (the rest of the sentence, 30 words at
 * most), `sentence`, `near` (the sentence and its neighbours, 40 words either way), `then` (the next sentence), `text`. What: one
 * pattern, or `#component` for what counted as that component.
 */
export type Condition = string;

interface Where {
  match: Patterns;
  /** Only where one of these holds. */
  only?: readonly Condition[];
  /** Not where any of these holds. */
  unless?: readonly Condition[];
}

/** One sign of a component. */
export interface Sign extends Where {
  /** On its own it makes the component `weak`. */
  weak?: boolean;
  /** Only in these moments. */
  at?: readonly Moment[];
}

/** One way in which words undermine. */
export interface Rule extends Where {
  /** Within its class. */
  id: string;
  severity: FindingSeverity;
  /** Another severity in some moments, or `none`. */
  moments?: Partial<Record<Moment, FindingSeverity | "none">>;
  /** Another severity, or `none`, where the reply owns what happened and mends it: for what is then less certain. */
  owned?: FindingSeverity | "none";
  /** Only from this severity of the complaint on. */
  from?: number;
  /** Where the advice of the class does not fit. */
  advice?: Partial<Advice>;
}

export interface RuleSet {
  class: FindingClass;
  rules: readonly Rule[];
}

/** Shown to the owner, in the language of the draft: short, plain, no exclamation mark. */
export interface Advice {
  /** One sentence. */
  why: string;
  instead: string;
  /** Where this is known from. */
  source: string;
}

/** Words that often stand where something undermines a reply, or where a part of it is, with whole-number weights; counted out of marked replies, never written by hand. */
export interface Weights {
  /** What each class (or part) starts from, in the order of `CLASSES`: a sentence is found where this and its weights, spread over its words, reach 0. */
  start: readonly number[];
  /**
   * Signs: a word or its first five letters (`refun*`), two in a row (`did not`; `^` stands before the first word of a
   * sentence and `$` behind the last), `%n` and `%q` as in
   * `Patterns`, `"` for what is quoted, `#repair` in the sentence, `text#repair` anywhere, `before#regret` in the sentence before,
   * `!excuse/busy` a rule that found something and
   * `-excuse/busy` one that what stands around excuses, `!excuse` and `-excuse` any of the class. Each line has a first word and
   * those that weigh together with it where they follow it: `did get not` is `did`, `did get` and `did not`.
   */
  signs: readonly string[];
  /** Of each line, what its signs weigh, in their order: `a3D1` is 3 for the first class and 1 against the fourth, `-` nothing. */
  codes: readonly string[];
  /** Names what they were counted out of: replies, rules and lists. Who changes one of these counts anew. */
  of: string;
}

export interface Pack {
  /** Primary subtag. */
  lang: string;
  spelling: Spelling;
  /** Words parted by spaces, in the notation of one part of a pattern (`*`, `_`, `@other`); used as `@name`. */
  lists: Readonly<Record<string, string>>;
  /** Small grammars: a stretch of words that `@name` then stands for. In order: a later one may use those before it. */
  groups: Readonly<Record<string, Patterns>>;
  components: Readonly<Record<Component, readonly Sign[]>>;
  rules: readonly RuleSet[];
  /** Without them only rules find something. */
  weights?: Weights;
  /** The same for the parts, in the order of `COMPONENTS`. */
  partWeights?: Weights | undefined;
  /** By class: what in a sentence keeps weights from finding the class there. Rules see to such things themselves (`unless`). */
  harmless?: Readonly<Partial<Record<FindingClass, Patterns>>>;
  facts: {
    /** A day, a date or a time. */
    day: Patterns;
    /** The writer will do something: with a day in the same sentence it is a promise to record. */
    will: Patterns;
    /** Money to be spent with the writer only: a sum within a few words of it sounds like a voucher, */
    credit: Patterns;
    /** and here like something off the price. Any other sum sounds like a refund. */
    discount: Patterns;
  };
  advice: Readonly<Record<FindingClass, Advice>>;
  /** Where the words for `hostile` do not fit: capitals and rows of marks. */
  loud?: Partial<Advice>;
  /** What to try when the component is missing; `when` when the fault is unknown and no next word is named. */
  needs: Readonly<Record<Component | "when", Advice>>;
  /** Said when the component is there. */
  praise: Readonly<Record<Component, string>>;
}
