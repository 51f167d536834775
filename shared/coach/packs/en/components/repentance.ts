import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev if|not|please|should",
  "in a_refund|better|do_better|entitled|feedback|full_refund|if|important|improve|look|on_board|please|refund_you|refunded|seriously|stated|states|strive|the_refund|try|valued|welcome|your_refund",
];

export const repentance: readonly Sign[] = [
  {
    match: `
      beginning|effective|from|starting now|then|today|tomorrow !to
      as_of|effective|starting ~1 @day|immediately|now|this_month|this_morning|this_week|today
      from here|then|there forward|on
      ^ as_of|from|since|starting @day !%n|@day|@i|and|at|on|till|to|until|you|your ~1 *s
      blocked|closed|held|paused|stopped|switched_off until
      beginning|from|starting next|this ~1 autumn|batch|monday|month|release|season|spring|summer|term|time|version|week|weekend|winter|year
      ^ as_of|beginning|effective|from|starting on|with? the? %n|@day|now|today ~2 @who|all|both|each|every|no|our|the|there|two
      as_of|beginning|effective|from|starting on|with? the? @day|now|today ~1 ^
      as_of|from|starting @day|today $
      all|each|every ~6 are|is being *ed|retrained !by|to
      what @is? change|changed|changes|different|we_changed
      from the %n @day|all|every|it|of|on|we
      ^ going_forward|in_future @who|each|every !advise|ask|encourage|will *
      all|my|our|the ~2 !has|is|was ask|asks|check|checks|confirm|confirms|count|counts|photograph*|print|prints|read|reads|ring|rings|sign|signs|test|tests|weigh|weighs ~4 before|each|every|twice
      will be *ing ~2 all|each|every !your
      sat|spoke|spoken|talked ~3 all|both|crew|driver*|everyone|her|him|kitchen|staff|team|them
      @who|all|each|every ~9 from|going|in forward|future|now_on
      @who|staff no longer
      @who @aux2? given_up|quit|stopped *ing
      @who now @adv? !been|believe|feel|have|hope|know|look|need|owe|realize|see|understand|want *
      @who now have|need ~1 a|an|every|someone|two
      there @is now a|always|an|no|one|only|someone|two
      there @is a|always|an|someone|two ~6 now
      all|any|both|each|every|no ~5 gets|goes|is_now|now|will_now
      all|any|both|each|every ~4 are|be|get|gets|is ~1 *ed|done|kept|read|rung|sent|shown ~6 before|by_hand|by_two|first|twice|until|when
      any|each|every ~3 carries|comes|ends|has|leaves|needs|starts ~2 a|an|its|only|two|with
      now !has|is|this|us|was *s|always|ask|call|carry|check|come|get|go|hang|happen|have_to|include|keep|live|need|print|read|ring|run|send|show|sit|stay|take|text|use|write !@when
      get|gets ~1 *ed|done|read|rung|sent ~3 before|daily|each|every|first|monthly|now|twice|weekly|when
      *s|doors|staff|they are|have now !@mend|all|back|closed|here|in|on|open|ready|with *
      @is now @adv? *ed|done|kept|part|read|sent|two ~4 at|before|by|each|every|first|from|of|twice|until|when|with
      @one ~4 !'s|has|is|this|us|was *s|@habit ~6 now before|instead|not|so|when
      only ~6 from_now|now
      used_to ~9 now
      @is ~2 in|off|on ~3 @measure now|too
      @is ~1 daily|fixed_for_good|hourly|monthly|permanent|weekly ~1 ^|from|now
      @i|who will ~2 each|every|twice
      comes|goes|happen|happens|rides|run|runs ~3 after|at|before|on|with all|each|every
      next time ~6 ^ @i|our|the|you_will
      can|do|does|will not ~6 any_longer|any_more|anymore
      *s|my|our|the ~3 no longer !applies|apply|available|be|exist*|fit*|has|have|in|need*|possible|valid|want*|with|work* *
      %c|he|she|they *s|check|read all|each|every ~6 before|twice|until
      down|off|out until|while
      are|been|is|now|tak*|took ~5 off_sale|off_the_list|off_the_market|off_the_menu|off_the_rota|out_of_service|out_of_use
      gone|off|out ~4 for_good|permanently
      ^^ changed|different|new ^
      at|for|on|with the next ~2 @i
      against|by|from|has|have|with a|an ~1 alarm|checklist|list|log|reminder|timer
      ^^ to ~1 avoid|ensure|make_sure|prevent|stop ~9 again|happen* ~9 @i
      !has|is|this|us|was *s|everyone|staff now !all|and|at|being|closed|here|in|it|know|on|ready|say|that|the|to|with|you|your *
      no more *s ~1 after|at|before|by|in|on|without
      so ~1 that? each|everyone|it|staff|they|we ~2 always|each|every|print|prints|see|sees
      no|no_one|nobody|none|nothing ~7 unless|until|without !found|so_much
      @is ~1 automatic*
      now !and|with ~4 all|any|before|each|every|twice|two
      so ~1 that? ~6 @nobody|can_not|cannot|do_not|does_not|never|no_longer|not|will_not ~5 again|be|before|else|get|go|happen*|miss*|repeat*|same|until|without
      before|so ~3 next ~2 @they|family|one|order|person|time
      to ~1 avoid|keep|prevent|stop ~4 again|happening|recur*|repeat*
      another|both|second|two adults|colleagues|driver|eyes|initials|names|nurse|of_us|pair*|people|person|pharmacist|signature*|staff|team ~2 before|check|checks|confirm|count|counts|have_to|looks|must|needs|now|read|reads|sign|signs
      needs|requires|takes|wants a_second|both|second|signature*|two
      are|be|has_to|is|must ~2 called|checked|confirmed|counted|inspected|photographed|signed|tested|washed|weighed ~4 before|by|daily|each|every|twice|weekly
      crew|driver*|everyone|staff|team|we being|get|has|have|now ~2 briefed|shown|taught|trained|training
      refresher|retrain*`,
    unless: [
      ...UNLESS,
      "sentence 100_%|flawless|perfect",
      "before effort|efforts|ensure|measures|steps|strive",
      "prev because|due|problem*|trouble",
      "before guarantee*|valid|warranty",
      "in till|to|until @day",
      "in afternoon|coming|did|drove|found|fully|guarantee*|highest|is_fixed|morning|nothing_more|on_their|perfect|was|were",
      // Asks it of the customers.
      "next on? abusive|all_complaints|anyone|maybe|please|we_are_no",
      "in all_day|all_week|by_now|case|for_now|just_now|no_idea|no_need|our_policy|our_terms|policy_is|right_now|until_now",
    ],
  },
  {
    match:
      "added|different|extra|new|second|written alarm|check|checklist|checks|label*|list|lock|pair_of_eyes|printer|procedure|process|rota|rule*|screen|sensor|sheet|shelf|step|supplier|system ~2",
    unless: [
      ...UNLESS,
      "prev because|due|problem*|the|trouble|your",
      "after for_you|to_you|visit_you",
      "in case|receipt|tomorrow",
    ],
  },
  {
    match: `
      @who|he|she|they been|had|has|have @adv? @adv? @change ~1 a|all|an|both|every|everyone|extra|from|how|in|it|my|new|our|out|staff|that|the|this|to|two|up|with
      @who|he|she @adv? @change ~12 again|before|daily|each|every|now|so|to_prevent|to_stop|twice|weekly
      @who @aux2? @change a|an|our|the ~3 @measure|supplier|team|way
      a|all|an|both|extra|new|our|second|the|two ~3 @measure ~5 are|has|have|is|was|were ~2 been? @change|gone|hung|retired|withdrawn
      @who @aux2? fitted|hired|hung|pinned|put|put_up|set|stuck|written a|a_second|an|another|more|two ~3 @measure|colleague|cook|driver|hands|pair|people|person|receptionist|staff|technician
      @who @aux2? hung|pinned|put|stuck a|an|two ~4 above|beside|by|next_to|on|over our|the
      @who @aux2? asked|reminded|shown|taught|told ~2 @staff|everyone how|not|that|to
      @who @aux2? put a|an end|stop to`,
    unless: [
      ...UNLESS,
      "next her|him|you|your",
      "in never|not|wrong",
      "after again|for_you|once_more|tonight",
      "in asked ~3 for",
      "in asked_for|asked_our_bank|asked_the_courier|asked_to|check_the|dropped_a|every_effort|everything|find_out|investigate|left_a|made_a|made_an|put_you|to_see|you|your|your_order",
      "next ~6 you|your",
      "after complaints|reviews|saving",
      "after every_effort|find|investigate|look|look_into",
    ],
  },
  // How things are "now".
  {
    match: "now $\nnow ^",
    unless: [
      ...UNLESS,
      "before am|are|is ~3 *ing|back|done|fixed|free|gone|here|in|off|open|over|ready|running|sorted|up|with|working|yours",
      "prev here|leaving|on_it|out|reading|sending|shipping|them|through|works",
      "prev again|back|by|feel|for|have_it|just|know|looking|need|realize|refund*|right|see|sorry|understand|until|wait*|want|you",
    ],
  },
  // The mechanism itself.
  {
    match: `
      any_longer|any_more|anymore|for_good|in_place|permanently
      checklist*|double_check*|handover|logbook|procedure|process|reminder*|rota|sign_off|training|whiteboard
      all|both|each|every ~3 *s|are|get|has|have|is|must|will ~6 automatically|before|by_two|daily|first|twice|until|weekly`,
    only: [
      "in all|any_longer|any_more|anymore|both|each|every|time",
      "sentence added|changed|everyone|introduced|new|now|put|rewr*|set|staff|team|will|written|wrote",
    ],
    unless: [
      ...UNLESS,
      "prev am|are|been|by|for|has|have|is|it|just|know|not|right|see|understand|until|up_to|was|were|you|your",
      "next and|that",
      "in complaints|know|our_policy|our_terms|policy_is|policy_states|realize|see|take|understand|why|you|your",
      "prev complaints|follow*|our|refund|returns|review",
    ],
  },
];
