import { blameCustomer } from "./blame-customer.ts";
import { blameOther } from "./blame-other.ts";
import { fakeReview, insult, reviewDeal, threat } from "./block.ts";
import { boilerplate } from "./boilerplate.ts";
import { burdenOnCustomer } from "./burden-on-customer.ts";
import { butClause } from "./but-clause.ts";
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
import { selfAsVictim } from "./self-as-victim.ts";
import { selfPraise } from "./self-praise.ts";
import { sorryYouFeel } from "./sorry-you-feel.ts";
import { tone } from "./tone.ts";
import { vaguePromise } from "./vague-promise.ts";
import { wrongTarget } from "./wrong-target.ts";
import { wrongWords } from "./wrong-words.ts";

export const rules = [
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
  onlyAsks,
  reviewDeal,
  insult,
  threat,
  fakeReview,
];
