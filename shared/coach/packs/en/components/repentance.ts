import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev please|not|if|should",
  "in states|stated|please|strive|do_better|try|improve|better|if|look|refunded|your_refund|a_refund|the_refund|full_refund|refund_you|on_board|important|valued|welcome|entitled|seriously|feedback",
];

export const repentance: readonly Sign[] = [
  {
    match: `
      from|starting|beginning|effective now|today|tomorrow|then !to
      from|starting|beginning this|next ~1 week|weekend|summer|winter|spring|autumn|month|term|season|year|time|monday|batch|release|version
      from|starting|beginning|effective|as_of on|with? the? @day|now|today|%n ~2 @who|every|all|each|no|both|two|there|the|our
      from|starting|beginning|effective|as_of on|with? the? @day|now|today ~1 ^
      from|starting|as_of @day|today $
      every|each|all ~6 is|are being *ed|retrained !by
      what @is? changes|different|changed|we_changed|change
      since then|now ~2 every|each|all|no|@who
      from the %n of|@day|on|it|we|every|all
      from @when on|onwards
      henceforth|hereafter
      ^ going_forward|in_future ~9 @who|every|each|all|any|no
      since your|that|the complaint|letter|mail|email|visit|day|review ~1 !we_have *
      new starters|staff|recruits|joiners|hires|colleagues|trainees !member *
      our|my|the|all ~2 !is|was|has sign|signs|read|reads|check|checks|count|counts|ring|rings|ask|asks|weigh|weighs|test|tests|photograph*|print|prints|confirm|confirms ~4 each|every|twice|before
      the|our|my ~4 will_not|can_not ~7 without|again|any_more|any_longer|twice|two
      will be *ing ~2 each|every|all !your
      spoken|spoke|talked|sat ~3 team|staff|everyone|crew|kitchen|driver*|him|her|them|all|both
      in|for ~1 future ~9 @who|every|all|each|will|now
      @who|every|all|each ~9 in|from|going future|now_on|forward
      @who|staff no longer
      @who @adv? stopped|quit|given_up *ing
      @who now @adv? !have|know|understand|realize|see|need|feel|hope|owe|been|want|look|believe *
      @who now have|need ~1 a|an|two|someone|every
      there @is now a|an|two|one|no|always|someone|only
      every|each|all|any|no|both ~5 now|is_now|will_now|gets|goes
      every|each|any|all|both ~4 is|are|get|gets|be ~1 *ed|sent|read|rung|done|shown|kept ~6 by_two|by_hand|before|twice|until|first|when
      every|each|any ~3 carries|needs|has|comes|starts|ends|leaves ~2 a|an|its|two|with|only
      now *s|go|get|read|check|text|need|ask|call|ring|come|always|have_to !@when
      get|gets ~1 *ed|done|sent|read|rung ~3 now|every|each|weekly|daily|monthly|first|before|twice|when
      *s|they|doors|staff are|have now|always|only !back|on|in|with|closed|open|here|ready|all|@mend *
      @is now @adv? *ed|sent|read|kept|done|two|part ~4 every|each|before|by|at|with|twice|of|from|until|when|first
      the|our|my|a|one ~3 !is|was|has|this *s ~5 now $
      the|our|my|a|one ~3 !is|was|has|this *s ~3 now ^
      !is|was|has|this|us *s|staff|everyone now !on|in|at|with|here|ready|closed|that|and|to|you|your|all|it|the|know|say|being *
      no more *s ~1 on|at|by|without|in|before|after
      has|have|got a|an ~2 @measure now
      has|have a separate|second|shared|different ~5 now
      taken off|suspended|stood_down|withdrawn_from @measure|house|calls|rounds|the_rota|duty|nights
      so ~1 that? it|we|everyone|staff|each|they ~2 see|sees|print|prints|always|every|each
      @they|tenants|parents|residents|passengers|families will ~1 get|hear|see|know|always|now|have
      no|nothing|nobody|no_one|none ~7 without|until|unless !found|so_much
      no|nothing ~3 leaves|goes|ships|starts|moves|opens|closes|gets ~4 before
      @is ~1 automatic*
      now !and|with ~4 every|each|all|any|twice|before|two
      so ~1 that? ~6 cannot|can_not|will_not|does_not|do_not|never|no_longer|@nobody|not ~5 again|happen*|repeat*|else|miss*|get|go|be|without|until|before|same
      so|before ~3 next ~2 @they|time|one|order|family|person
      to ~1 stop|prevent|avoid|keep ~4 happening|again|repeat*|from|recur*
      two|second|both|another people|pair*|person|signature*|names|eyes|initials|staff|adults|of_us|colleagues|team|pharmacist|nurse|driver ~2 check|checks|read|reads|sign|signs|count|counts|confirm|looks|now|must|have_to|needs|before
      needs|requires|wants|takes two|second|a_second|both|signature*
      must|has_to|have_to|is|are|be ~2 checked|signed|counted|confirmed|read_back|tested|called|weighed|inspected|photographed|washed|cleaned ~4 before|by|twice|every|each|daily|weekly|monthly
      staff|team|everyone|crew|driver*|all_of_us|we has|have|get|getting|being|now ~2 retrained|trained|training|briefed|taught|shown
      retrain*|refresher`,
    unless: [
      ...UNLESS,
      "sentence perfect|flawless|100",
      "before steps|measures|strive|effort|efforts|ensure",
      "prev due|problem*|trouble|because",
      "in found|drove|did|was|were|on_their|coming|perfect|guarantee*|highest|fully|morning|afternoon|is_fixed|nothing_more",
      "in right_now|by_now|for_now|until_now|just_now|order_is|right_from|take_a|at_rest|worry|doubt|notice|precedent|all_day|all_week|from_today_until|from_the_bill|receipt|our_policy|policy_states|policy_is|our_terms|case|without_prejudice|no_idea|knows|no_need|all_sorted|without_you",
    ],
  },
  {
    match:
      "new|extra|second|written|added|different rule*|check|checks|checklist|process|system|procedure|step|rota|alarm|lock|screen|label*|list|sheet|form|supplier|driver|printer|sensor|shelf|drawer|line ~2",
    unless: [
      ...UNLESS,
      "prev due|problem*|trouble|because|your",
      "after for_you|visit_you|to_you",
      "in tomorrow|case|receipt",
    ],
  },
  {
    match: `
      @who|he|she|they have|has|had|been @adv? @adv? @change ~1 a|an|the|our|all|every|how|to|in|it|this|new|two|both|everyone|staff|with|that|extra|up|out|from|my
      @who|he|she @adv? @change ~12 so|now|each|every|before|to_stop|to_prevent|again|weekly|daily|twice
      @who @aux2? @change a|an|our|the ~3 @measure|team|supplier|way
      a|an|the|our|new|second|extra|two|all|both ~3 @measure ~5 has|have|is|are|was|were ~2 been? @change|gone|hung|withdrawn|retired
      @who @aux2? put|set|written|put_up|fitted|hung|stuck|pinned|hired a|an|another|two|a_second|more ~3 @measure|person|people|staff|driver|receptionist|pair|hands|cook|colleague|technician
      @who @aux2? put|hung|stuck|pinned a|an|two|the ~4 on|above|by|next_to|over|beside every|each|our|the|all|both
      @who|he|she have|has @adv? swapped|cut|deleted|put_a ~6 so|now|for_good|every|all
      @who @aux2? turned_off|switched_off|disabled|stopped|changed|fixed ~4 for|across everybody|everyone|all|good|the_board
      @who @aux2? asked|told|instructed|reminded|shown|taught|made our|the|my|all|every ~2 staff|team|kitchen|crew|driver*|reception|everyone|desk|engineers|drivers|porters to|how|not|that
      @who @aux2? put a|an stop|end to
      @who @aux2? made ~3 rule|habit|routine|step|point|someone_responsible|compulsory|mandatory
      @who will|are|am|'ll @adv? add*|chang*|mov*|train*|retrain*|introduc*|install*|hir*|check*|confirm*|text*|double_check|test*|rewrit*|stop*|switch*|keep|label*|read|call|put|ask|write ~5 every|all|each|our|a_second|before|so|staff|from|weekly|daily|twice|how|everyone|always|two|any
      @who will|are|am @adv? add*|introduc*|install*|hir*|writ* ~3 new|another|second`,
    unless: [
      ...UNLESS,
      "next you|your|him|her",
      "in your|you|made_a|made_an|to_see|asked_to|asked_the_courier|asked_our_bank|asked_for|dropped_a|put_you|find_out|left_a|investigate|check_the|your_order|every_effort|everything",
      "next ~6 your|you",
      "after every_effort|look|look_into|investigate|find",
    ],
  },
  // The mechanism itself.
  {
    match: `
      any_more|anymore|any_longer|for_good|permanently|in_place
      next time @i
      checklist*|reminder*|training|rota|double_check*|handover|sign_off|logbook|whiteboard|procedure|process
      every|each|all|both ~3 *s|must|will|get|has|have|is|are ~6 before|twice|until|first|daily|weekly|by_two|automatically`,
    only: [
      "in every|each|all|both|any_more|anymore|any_longer|time",
      "sentence now|new|added|introduced|put|set|will|written|wrote|changed|rewr*|team|staff|everyone",
    ],
    unless: [
      ...UNLESS,
      "prev right|until|by|for|just|have|has|is|are|it|your|you|am|up_to|not|been|know|understand|see|was|were",
      "next that|and",
      "in your|you|why|know|understand|see|realize|our_policy|policy_states|policy_is|our_terms|take|complaints",
      "prev follow*|review|our|complaints|returns|refund",
    ],
  },
];
