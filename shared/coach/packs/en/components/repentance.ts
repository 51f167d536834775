import type { Sign } from "../../../pack.ts";

const UNLESS = ["prev please|not|if|should|never", "in please|strive|do_better|try|improve|better|if|look|refund*"];

export const repentance: readonly Sign[] = [
  {
    match: `
      from|starting|beginning|effective|since now|today|this|@day|tomorrow|then|%n ~2 !to
      from %n @day ~2
      spoken|spoke|talked|sat ~3 team|staff|everyone|crew|kitchen|driver*|him|her|them|all|both
      from @when on|onwards
      in|for ~1 future ~9 @who|every|all|each|will|now
      @who|every|all|each ~9 in|from|going future|now_on|forward
      @who|staff no longer
      @who now @adv? !have|know|understand|realize|see|need|feel|hope|owe|been *
      every|each|all|any ~5 now|is_now|will_now|gets|goes
      now *s|go|get|read|check|text|need|ask|call|ring|come
      no ~4 now ~2 without|until
      @is ~1 automatic
      now ~4 every|each|all|any|twice|before|two
      so ~1 that? ~6 cannot|can_not|will_not|does_not|do_not|never|no_longer|@nobody|not ~5 again|happen*|repeat*|else|miss*|get|go|be|without|until|before|same
      so|before ~3 next ~2 @they|time|one|order|family|person
      to ~1 stop|prevent|avoid|keep ~4 happening|again|repeat*|from|recur*
      new|extra|second rule|check*|process|system|procedure|step|rota|alarm|lock|screen|label ~2
      two|both|second people|staff|of_us|person|pair ~2 *
      must|has_to|have_to|is|are|be ~2 checked|signed|counted|confirmed|read_back|tested|called|weighed|inspected ~4 before|by|twice|every|each|daily|weekly`,
    unless: UNLESS,
  },
  {
    match: `
      @who|he|she|they have|has|had|been @adv? @adv? @change ~1 a|an|the|our|all|every|how|to|in|it|this|new|two|both|everyone|staff|with|that|extra|up|out|from|my
      @who|he|she @adv? @change ~12 so|now|each|every|before|to_stop|to_prevent|again|weekly|daily|twice
      @who @aux2? @change a|an|our|the ~3 check*|process|rule|procedure|step|reminder|alarm|sign|label*|training|rota|calendar|printer|screen|template|script|system|software|lock|team|alert|policy|form|settings|test|supplier|page|wording|list|way
      @who will|are|am @adv? add*|chang*|mov*|train*|retrain*|introduc*|install*|hir*|check*|confirm*|text*|double_check|test*|rewrit*|stop*|switch*|keep|label*|read|call|put|ask ~4 every|all|each|our|a_second|new|before|so|staff|from|weekly|daily|twice|how|everyone|always|two`,
    unless: [
      ...UNLESS,
      "next you|your|him|her",
      "in your|you|made_a|made_an|to_see|asked_to|asked_the_courier|asked_our_bank|asked_for",
    ],
  },
  // The mechanism itself.
  {
    match: `
      now *
      any_more|anymore|for_good|permanently|in_place
      next time @i
      checklist*|reminder*|training|rota|double_check*|handover|sign_off|logbook|whiteboard|procedure|process
      every|each|all|both ~3 *s|must|will|get|has|have|is|are ~6 before|twice|until|first|daily|weekly|by_two|automatically
      nothing|@nobody|no ~2 leaves|goes|ships|gets|starts|will ~6 without|until|unless|before`,
    only: [
      "in every|each|all|both|without|until|unless|any_more|anymore|time",
      "sentence now|new|added|introduced|put|set|will|daily|weekly|written|wrote|changed|rewr*|team|staff|everyone",
    ],
    unless: [
      ...UNLESS,
      "prev right|until|by|for|just|have|has|is|are|it|your|you|am|up_to|not|been|know|understand|see|was|were",
      "next that|and",
      "in your|you|why|know|understand|see|realize|our_policy|take|complaints",
      "prev follow*|review|our|complaints|returns|refund",
    ],
  },
];
