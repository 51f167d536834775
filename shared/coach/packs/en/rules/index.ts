import type { RuleSet } from "../../../pack.ts";
import { conditionalIf } from "./conditional-if.ts";
import { sorryYouFeel } from "./sorry-you-feel.ts";
import { passive } from "./passive.ts";
import { blameCustomer } from "./blame-customer.ts";
import { theirPart } from "./their-part.ts";
import { blameOther } from "./blame-other.ts";
import { excuse } from "./excuse.ts";
import { intent } from "./intent-defence.ts";
import { policy } from "./policy-recital.ts";
import { boilerplate } from "./boilerplate.ts";
import { minimising } from "./minimising.ts";
import { euphemism } from "./euphemism.ts";
import { legalese } from "./legalese.ts";
import { overPromise } from "./over-promise.ts";
import { vague } from "./vague-promise.ts";
import { butClause } from "./but-clause.ts";
import { selfPraise } from "./self-praise.ts";
import { victim } from "./self-as-victim.ts";
import { hedged } from "./hedged-performative.ts";
import { burden } from "./burden-on-customer.ts";
import { reviewDeal } from "./review-deal.ts";
import { hostile } from "./hostile.ts";
import { insult } from "./insult.ts";
import { threat } from "./threat.ts";
import { fakeReview } from "./fake-review.ts";
import { tone } from "./tone.ts";
import { wrongTarget } from "./wrong-target.ts";
import { wrongWords } from "./wrong-words.ts";
import { onlyAsks } from "./only-asks.ts";

export const rules: readonly RuleSet[] = [
  conditionalIf,
  sorryYouFeel,
  passive,
  blameCustomer,
  theirPart,
  blameOther,
  excuse,
  intent,
  policy,
  boilerplate,
  minimising,
  euphemism,
  legalese,
  overPromise,
  vague,
  butClause,
  selfPraise,
  victim,
  hedged,
  burden,
  reviewDeal,
  hostile,
  insult,
  threat,
  fakeReview,
  tone,
  wrongTarget,
  wrongWords,
  onlyAsks,
];
