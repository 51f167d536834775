import type { Advice, Pack } from "../../pack.ts";

const OWN = "Amends";
const OMBUDSMEN = "Guidance of ombudsmen on apologies";
const ROBBENNOLT = "Robbennolt 2003";
const LEWICKI = "Lewicki, Polin and Lount 2016";
const SORRY = "Ingall and McCarthy: Sorry, Sorry, Sorry";
const COURTESY = "Blodgett, Hill and Tax 1997";
const PROMISES = "Schweitzer, Hershey and Bradlow 2006";
const FTC = "FTC rule on reviews, 16 CFR 465";

const say = (source: string, why: string, instead: string): Advice => ({ why, instead, source });

export const advice: Pack["advice"] = {
  "conditional-if": say(
    ROBBENNOLT,
    "It sounds as if you doubt that anything happened.",
    "“I'm sorry that we …”, and name what you did.",
  ),
  "sorry-you-feel": say(
    ROBBENNOLT,
    "It is about their feelings, not about what you did.",
    "Make yourself the subject: “I'm sorry we left you waiting.”",
  ),
  passive: say(LEWICKI, "Nobody did it in this sentence.", "Put who did it first: “We entered …”, “I forgot …”."),
  "blame-customer": say(
    COURTESY,
    "It puts the fault on the customer.",
    "Say what you could have done. If the fault is not yours, explain without “you should”.",
  ),
  "blame-other": say(
    LEWICKI,
    "They bought from you, not from whoever you name.",
    "Name the cause, and say what part was yours.",
  ),
  excuse: say(
    SORRY,
    "A reason that asks for sympathy reads as an excuse.",
    "One plain cause, then what you did about it.",
  ),
  "intent-defence": say(
    SORRY,
    "What you meant does not change what happened.",
    "Leave it out, or say what you did first.",
  ),
  "policy-recital": say(
    COURTESY,
    "A rule is no reason to the person it hits.",
    "Give the reason behind the rule, and what you can do.",
  ),
  boilerplate: say(OMBUDSMEN, "Everybody writes this, so it says nothing.", "Say the same with a fact from this case."),
  minimising: say(SORRY, "It makes the harm smaller than they felt it.", "Say what it cost them, in their words."),
  euphemism: say(SORRY, "It hides what happened behind a vague word.", "Name it in the customer's own words."),
  legalese: say(
    OMBUDSMEN,
    "It sounds like a lawyer, not like a person.",
    "Say it in the words you would use across the counter.",
  ),
  "over-promise": say(PROMISES, "It is more than anyone can promise.", "Promise a thing, with a name and a date."),
  "vague-promise": say(PROMISES, "Nobody can tell when this is kept.", "Who, what, by when."),
  "but-clause": say(SORRY, "What follows takes the apology back.", "End the sentence after the apology."),
  "self-praise": say(SORRY, "Praise of yourself has no place here.", "Leave it out."),
  "self-as-victim": say(SORRY, "It asks them to be sorry for you.", "Say what it was like for them."),
  "hedged-performative": say(SORRY, "It talks about apologising.", "“I'm sorry”, or “I apologise”."),
  "burden-on-customer": say(
    "Einwiller and Steilen 2015",
    "It gives the customer more to do.",
    "Do it yourself, or offer it with a name and a number.",
  ),
  hostile: say(
    COURTESY,
    "It is hostile, and they will keep it.",
    "Leave it out. Write the next sentence as if they stood before you.",
  ),
  tone: say(COURTESY, "The tone does not fit somebody who is upset.", "Plain and calm. Nothing to sell."),
  "wrong-target": say(LEWICKI, "It apologises to somebody else.", "Say it to the person who was harmed."),
  "wrong-words": say(SORRY, "This word spoils an apology.", "Leave it out."),
  placeholder: say(OWN, "A blank was never filled in.", "Fill it in, or take it out."),
  empty: say(OWN, "There is nothing to read yet.", "Write what happened and what you will do."),
  "review-deal": say(
    FTC,
    "A remedy must never hang on a review, and it may be illegal.",
    "Offer the remedy as it is. Say nothing about the review.",
  ),
  insult: say(COURTESY, "It insults the customer.", "Take it out."),
  threat: say(COURTESY, "It threatens the customer.", "Take it out. If you have a claim, keep it out of this reply."),
  "fake-review": say(
    COURTESY,
    "It calls the customer a liar.",
    "Say what you could not find, and ask for the one thing that would help.",
  ),
  "private-data": say(
    OWN,
    "This belongs to another person's complaint.",
    "Take it out, or check whom you are answering.",
  ),
  "unknown-number": say(
    OWN,
    "This is neither yours nor in the complaint.",
    "Check that it is right and may be passed on.",
  ),
  repeat: say(
    "Maxham and Netemeyer 2002",
    "This is close to a reply that was sent before.",
    "Say what is new since then, or what is different here.",
  ),
  "only-asks": say(
    "Einwiller and Steilen 2015",
    "All it does is ask for more.",
    "Do something first, and ask for one thing at most.",
  ),
  order: say(LEWICKI, "The reason comes before the apology.", "Apologise first, then explain."),
  length: say(
    "Fehr and Gelfand 2010",
    "The length does not fit the harm.",
    "Small harm: a few sentences. Serious harm: take the room it needs.",
  ),
};

export const loud: Partial<Advice> = { why: "It reads as shouting.", instead: "Say it once, in ordinary letters." };

export const needs: Pack["needs"] = {
  regret: say(LEWICKI, "Nothing here says sorry.", "“I'm sorry that we …”, and name what happened to them."),
  explanation: say(
    LEWICKI,
    "They do not learn what happened.",
    "One plain cause. If you don't know yet, say so, and when you will.",
  ),
  responsibility: say(
    LEWICKI,
    "Nobody owns it.",
    "“We …”, “I …”, and what went wrong: “we sent it to the wrong address”.",
  ),
  repentance: say(LEWICKI, "Nothing changes for the next time.", "What is different now, and since when."),
  repair: say(LEWICKI, "Nothing is done for this person.", "What you have done or will do for them, and by when."),
  forgiveness: say(LEWICKI, "", ""),
  when: say(
    "ISO 10002",
    "They do not learn when they hear from you.",
    "What you don't know yet, and the day of your next word.",
  ),
};

export const praise: Pack["praise"] = {
  regret: "You say sorry.",
  explanation: "You say what happened.",
  responsibility: "You own it.",
  repentance: "You say what changes.",
  repair: "You do something for them.",
  forgiveness: "You leave the answer to them.",
};
