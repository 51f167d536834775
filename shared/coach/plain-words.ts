// Advice for the checks that need no language. A pack says the same in its own.

import type { Advice } from "./pack.ts";
import type { FindingClass } from "./types.ts";

export type PlainCheck = Extract<
  FindingClass,
  "empty" | "placeholder" | "private-data" | "unknown-number" | "repeat" | "hostile" | "length"
>;

const OWN = "Amends";

export const PLAIN_WORDS: Readonly<Record<PlainCheck, Advice>> = {
  empty: { why: "There is nothing to read yet.", instead: "Write what happened and what you will do.", source: OWN },
  placeholder: {
    why: "A blank was never filled in, so it reads as a form letter.",
    instead: "Fill it in, or take it out.",
    source: OWN,
  },
  "private-data": {
    why: "This belongs to another person's complaint.",
    instead: "Take it out, or check that you are answering the right person.",
    source: OWN,
  },
  "unknown-number": {
    why: "This number or address is neither yours nor in the complaint.",
    instead: "Check that it is right and may be passed on.",
    source: OWN,
  },
  repeat: {
    why: "This is close to a reply that was sent before.",
    instead: "Say what is new since then, or what is different here.",
    source: "Halperin and others 2022; Maxham and Netemeyer 2002",
  },
  hostile: {
    why: "It reads as shouting.",
    instead: "Say it once, in ordinary letters.",
    source: "Blodgett and others 1997",
  },
  length: {
    why: "The length does not fit the harm.",
    instead: "Small harm: a few sentences. Serious harm: take the room it needs.",
    source: "Fehr and Gelfand 2010",
  },
};
