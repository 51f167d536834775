import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev please|not|if|should",
  "in please|strive|do_better|try|improve|better|if|look|refund*|your_refund|on_board|important|valued|welcome|entitled|seriously|feedback",
];

export const repentance: readonly Sign[] = [
  {
    match: `
      from|starting|beginning|effective|as_of ~1 now|today|this|@day|tomorrow|then|next !to
      since then|now ~2 every|each|all|no|@who
      from the? %n of|@day
      from @when on|onwards
      henceforth|hereafter
      spoken|spoke|talked|sat ~3 team|staff|everyone|crew|kitchen|driver*|him|her|them|all|both
      in|for ~1 future ~9 @who|every|all|each|will|now
      @who|every|all|each ~9 in|from|going future|now_on|forward
      @who|staff no longer
      @who @adv? stopped|quit|given_up *ing
      @who now @adv? !have|know|understand|realize|see|need|feel|hope|owe|been|want|look|believe *
      @who now have|need ~1 a|an|two|someone|every
      there @is now a|an|two|one|no|always|someone|only
      every|each|all|any|no|both ~5 now|is_now|will_now|gets|goes
      every|each|any|all|both ~4 is|are|get|gets|be ~1 *ed|sent|read|rung|done|shown|kept ~6 by|before|twice|with|until|first|when|from|at|on|the
      every|each|any ~3 carries|needs|has|comes|starts|ends|leaves ~2 a|an|its|two|with|only
      now *s|go|get|read|check|text|need|ask|call|ring|come|always|have_to !@when
      get|gets ~1 *ed|done|sent|read|rung ~3 now|every|each|weekly|daily|monthly|first|before|twice|when
      *s|they|doors|staff are|have now|always|only !back|on|in|with|closed|open|here|ready|all|@mend *
      @is now @adv? *ed|sent|read|kept|done|two|part ~4 every|each|before|by|at|with|twice|of|from|until|when|first
      the|our|my|a|one ~3 *s ~5 now $
      the|our|my|a|one ~3 *s ~3 now ^
      no|nothing|nobody|no_one|none ~5 without|until|unless
      no|nothing ~3 leaves|goes|ships|starts|moves|opens|closes|gets ~4 before
      @is ~1 automatic*
      now ~4 every|each|all|any|twice|before|two
      so ~1 that? ~6 cannot|can_not|will_not|does_not|do_not|never|no_longer|@nobody|not ~5 again|happen*|repeat*|else|miss*|get|go|be|without|until|before|same
      so|before ~3 next ~2 @they|time|one|order|family|person
      to ~1 stop|prevent|avoid|keep ~4 happening|again|repeat*|from|recur*
      new|extra|second|written|added|different rule*|check*|process|system|procedure|step|rota|alarm|lock|screen|label*|list|sheet|form|supplier|driver|printer|sensor|shelf|drawer|line ~2
      two|second|both|another people|pair*|person|signature*|names|eyes|initials|staff|adults|of_us|colleagues ~2 check|checks|read|reads|sign|signs|count|counts|confirm|looks|now|must|have_to|needs|before
      needs|requires|wants|takes two|second|a_second|both|signature*
      must|has_to|have_to|is|are|be ~2 checked|signed|counted|confirmed|read_back|tested|called|weighed|inspected|photographed|washed|cleaned ~4 before|by|twice|every|each|daily|weekly|monthly
      staff|team|everyone|crew|driver*|all_of_us|we @is|get|getting|been ~2 retrained|trained|training|briefed|taught|shown
      retrain*|refresher`,
    unless: [
      ...UNLESS,
      "before steps|measures|strive|effort|efforts|ensure",
      "in right_now|by_now|for_now|until_now|just_now|order_is|right_from|take_a|at_rest|worry|doubt|notice|precedent|all_day|all_week|from_today_until|from_the_bill|receipt|our_policy|case|without_prejudice|no_idea|knows|no_need|all_sorted|without_you",
    ],
  },
  {
    match: `
      @who|he|she|they have|has|had|been @adv? @adv? @change ~1 a|an|the|our|all|every|how|to|in|it|this|new|two|both|everyone|staff|with|that|extra|up|out|from|my
      @who|he|she @adv? @change ~12 so|now|each|every|before|to_stop|to_prevent|again|weekly|daily|twice
      @who @aux2? @change a|an|our|the ~3 @measure|team|supplier|way
      a|an|the|our|new|second|extra|two|all|both ~3 @measure ~2 has|have|is|are|was|were ~2 been? @change|gone|hung|withdrawn|retired
      @who @aux2? asked|told|instructed|reminded|shown|taught|made our|the|my|all|every ~2 staff|team|kitchen|crew|driver*|reception|everyone|desk|engineers|drivers|porters to|how|not|that
      @who @aux2? made ~3 rule|habit|routine|step|point|someone_responsible|compulsory|mandatory
      @who will|are|am|'ll @adv? add*|chang*|mov*|train*|retrain*|introduc*|install*|hir*|check*|confirm*|text*|double_check|test*|rewrit*|stop*|switch*|keep|label*|read|call|put|ask|ring|send|write|show ~5 every|all|each|our|a_second|new|before|so|staff|from|weekly|daily|twice|how|everyone|always|two|any`,
    unless: [
      ...UNLESS,
      "next you|your|him|her",
      "in your|you|made_a|made_an|to_see|asked_to|asked_the_courier|asked_our_bank|asked_for|dropped_a|put_you|find_out|left_a|investigate|check_the|your_order|every_effort|everything",
      "after your|you|every_effort|look_into|investigate|find",
    ],
  },
  // The mechanism itself.
  {
    match: `
      any_more|anymore|for_good|permanently|in_place
      next time @i
      checklist*|reminder*|training|rota|double_check*|handover|sign_off|logbook|whiteboard|procedure|process
      every|each|all|both ~3 *s|must|will|get|has|have|is|are ~6 before|twice|until|first|daily|weekly|by_two|automatically`,
    only: [
      "in every|each|all|both|any_more|anymore|time",
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
