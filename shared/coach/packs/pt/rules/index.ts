import type { RuleSet } from "../../../pack.ts";
import { blameCustomer } from "./blame-customer.ts";
import { blameOther } from "./blame-other.ts";
import { boilerplate } from "./boilerplate.ts";
import { burden } from "./burden.ts";
import { butClause } from "./but-clause.ts";
import { fakeReview, insult, threat } from "./checks.ts";
import { conditionalIf } from "./conditional-if.ts";
import { euphemism } from "./euphemism.ts";
import { excuse } from "./excuse.ts";
import { hedgedPerformative } from "./hedged-performative.ts";
import { hostile } from "./hostile.ts";
import { intentDefence } from "./intent-defence.ts";
import { legalese } from "./legalese.ts";
import { minimising } from "./minimising.ts";
import { onlyAsks } from "./only-asks.ts";
import { overPromise } from "./over-promise.ts";
import { passive } from "./passive.ts";
import { policyRecital } from "./policy-recital.ts";
import { reviewDeal } from "./review-deal.ts";
import { selfAsVictim } from "./self-as-victim.ts";
import { selfPraise } from "./self-praise.ts";
import { sorryYouFeel } from "./sorry-you-feel.ts";
import { tone } from "./tone.ts";
import { vaguePromise } from "./vague-promise.ts";
import { wrongTarget } from "./wrong-target.ts";
import { wrongWords } from "./wrong-words.ts";

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
  burden,
  hostile,
  tone,
  wrongTarget,
  wrongWords,
  reviewDeal,
  fakeReview,
  insult,
  threat,
  onlyAsks,
];
