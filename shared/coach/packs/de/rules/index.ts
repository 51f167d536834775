import type { RuleSet } from "../../../pack.ts";
import { rules as blameCustomer } from "./blame-customer.ts";
import { rules as blameOther } from "./blame-other.ts";
import { rules as boilerplate } from "./boilerplate.ts";
import { rules as burdenOnCustomer } from "./burden-on-customer.ts";
import { rules as butClause } from "./but-clause.ts";
import { rules as conditionalIf } from "./conditional-if.ts";
import { rules as euphemism } from "./euphemism.ts";
import { rules as excuse } from "./excuse.ts";
import { rules as fakeReview } from "./fake-review.ts";
import { rules as hedgedPerformative } from "./hedged-performative.ts";
import { rules as hostile } from "./hostile.ts";
import { rules as insult } from "./insult.ts";
import { rules as intentDefence } from "./intent-defence.ts";
import { rules as legalese } from "./legalese.ts";
import { rules as minimising } from "./minimising.ts";
import { rules as onlyAsks } from "./only-asks.ts";
import { rules as overPromise } from "./over-promise.ts";
import { rules as passive } from "./passive.ts";
import { rules as policyRecital } from "./policy-recital.ts";
import { rules as reviewDeal } from "./review-deal.ts";
import { rules as selfAsVictim } from "./self-as-victim.ts";
import { rules as selfPraise } from "./self-praise.ts";
import { rules as sorryYouFeel } from "./sorry-you-feel.ts";
import { rules as threat } from "./threat.ts";
import { rules as tone } from "./tone.ts";
import { rules as vaguePromise } from "./vague-promise.ts";
import { rules as wrongTarget } from "./wrong-target.ts";
import { rules as wrongWords } from "./wrong-words.ts";

export const rules: readonly RuleSet[] = [
  conditionalIf,
  sorryYouFeel,
  passive,
  blameCustomer,
  blameOther,
  excuse,
  intentDefence,
  policyRecital,
  boilerplate,
  minimising,
  euphemism,
  legalese,
  overPromise,
  vaguePromise,
  butClause,
  selfPraise,
  selfAsVictim,
  hedgedPerformative,
  burdenOnCustomer,
  hostile,
  tone,
  wrongTarget,
  wrongWords,
  reviewDeal,
  insult,
  threat,
  fakeReview,
  onlyAsks,
];
