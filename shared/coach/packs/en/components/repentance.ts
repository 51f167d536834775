import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev please|not|if|should",
  "in states|stated|please|strive|do_better|try|improve|better|if|look|refunded|your_refund|a_refund|the_refund|full_refund|refund_you|on_board|important|valued|welcome|entitled|seriously|feedback",
];

export const repentance: readonly Sign[] = [
  {
    match: `
      from|starting|beginning|effective now|today|tomorrow|then !to
      starting|effective|as_of ~1 today|now|immediately|@day|this_week|this_month|this_morning
      from here|there|then on|forward
      ^ from|as_of|starting|since @day !to|till|until|you|your|at|and|on|%n|@day|@i ~1 *s
      stopped|closed|switched_off|paused|held|blocked until
      from|starting|beginning this|next ~1 week|weekend|summer|winter|spring|autumn|month|term|season|year|time|monday|batch|release|version
      ^ from|starting|beginning|effective|as_of on|with? the? @day|now|today|%n ~2 @who|every|all|each|no|both|two|there|the|our
      from|starting|beginning|effective|as_of on|with? the? @day|now|today ~1 ^
      from|starting|as_of @day|today $
      every|each|all ~6 is|are being *ed|retrained !by|to
      what @is? changes|different|changed|we_changed|change
      from the %n of|@day|on|it|we|every|all
      ^ going_forward|in_future ~9 @who|every|each|all|any|no
      our|my|the|all ~2 !is|was|has sign|signs|read|reads|check|checks|count|counts|ring|rings|ask|asks|weigh|weighs|test|tests|photograph*|print|prints|confirm|confirms ~4 each|every|twice|before
      will be *ing ~2 each|every|all !your
      spoken|spoke|talked|sat ~3 team|staff|everyone|crew|kitchen|driver*|him|her|them|all|both
      @who|every|all|each ~9 in|from|going future|now_on|forward
      @who|staff no longer
      @who @aux2? stopped|quit|given_up *ing
      @who now @adv? !have|know|understand|realize|see|need|feel|hope|owe|been|want|look|believe *
      @who now have|need ~1 a|an|two|someone|every
      there @is now a|an|two|one|no|always|someone|only
      there @is a|an|two|someone|always ~6 now
      every|each|all|any|no|both ~5 now|is_now|will_now|gets|goes
      every|each|any|all|both ~4 is|are|get|gets|be ~1 *ed|sent|read|rung|done|shown|kept ~6 by_two|by_hand|before|twice|until|first|when
      every|each|any ~3 carries|needs|has|comes|starts|ends|leaves ~2 a|an|its|two|with|only
      now !is|was|this|us|has *s|go|get|read|check|text|need|ask|call|ring|come|happen|run|take|sit|live|stay|hang|carry|include|show|print|use|keep|send|write|always|have_to !@when
      get|gets ~1 *ed|done|sent|read|rung ~3 now|every|each|weekly|daily|monthly|first|before|twice|when
      *s|they|doors|staff are|have now !back|on|in|with|closed|open|here|ready|all|@mend *
      @is now @adv? *ed|sent|read|kept|done|two|part ~4 every|each|before|by|at|with|twice|of|from|until|when|first
      @one ~4 !is|was|has|this|'s|us *s|@habit ~6 now instead|not|before|when|so
      only ~6 now|from_now
      used_to ~9 now
      @is ~2 on|in|off ~3 @measure now|too
      @is ~1 daily|weekly|hourly|monthly|permanent|fixed_for_good ~1 now|from|^
      @i|who will ~2 every|each|twice
      runs|run|happens|happen|goes|comes|rides ~3 before|after|at|on|with each|every|all
      next time ~6 ^ the|our|you_will|@i
      will|can|do|does not ~6 any_more|anymore|any_longer
      the|our|my|*s ~3 no longer !work*|available|valid|exist*|fit*|need*|want*|apply|applies|possible|with|in|have|has|be *
      %c|he|she|they *s|read|check each|every|all ~6 before|twice|until
      down|off|out until|while
      tak*|took|is|are|been|now ~5 out_of_use|out_of_service|off_sale|off_the_menu|off_the_market|off_the_list|off_the_rota
      off|gone|out ~4 for_good|permanently
      ^^ changed|new|different ^
      for|at|on|with the next ~2 @i
      with|by|against|has|have|from a|an ~1 checklist|list|timer|alarm|log|reminder
      ^^ to ~1 ensure|make_sure|stop|prevent|avoid ~9 again|happen* ~9 @i
      !is|was|has|this|us *s|staff|everyone now !on|in|at|with|here|ready|closed|that|and|to|you|your|all|it|the|know|say|being *
      no more *s ~1 on|at|by|without|in|before|after
      so ~1 that? it|we|everyone|staff|each|they ~2 see|sees|print|prints|always|every|each
      no|nothing|nobody|no_one|none ~7 without|until|unless !found|so_much
      @is ~1 automatic*
      now !and|with ~4 every|each|all|any|twice|before|two
      so ~1 that? ~6 cannot|can_not|will_not|does_not|do_not|never|no_longer|@nobody|not ~5 again|happen*|repeat*|else|miss*|get|go|be|without|until|before|same
      so|before ~3 next ~2 @they|time|one|order|family|person
      to ~1 stop|prevent|avoid|keep ~4 happening|again|repeat*|recur*
      two|second|both|another people|pair*|person|signature*|names|eyes|initials|staff|adults|of_us|colleagues|team|pharmacist|nurse|driver ~2 check|checks|read|reads|sign|signs|count|counts|confirm|looks|now|must|have_to|needs|before
      needs|requires|wants|takes two|second|a_second|both|signature*
      must|has_to|is|are|be ~2 checked|signed|counted|confirmed|tested|called|weighed|inspected|photographed|washed ~4 before|by|twice|every|each|daily|weekly
      staff|team|everyone|crew|driver*|we has|have|get|being|now ~2 trained|training|briefed|taught|shown
      retrain*|refresher`,
    unless: [
      ...UNLESS,
      "sentence perfect|flawless|100_%",
      "before steps|measures|strive|effort|efforts|ensure",
      "prev due|problem*|trouble|because",
      "before guarantee*|warranty|valid",
      "in to|till|until @day",
      "in found|drove|did|was|were|on_their|coming|perfect|guarantee*|highest|fully|morning|afternoon|is_fixed|nothing_more",
      "in right_now|by_now|for_now|until_now|just_now|all_day|all_week|our_policy|policy_is|our_terms|case|no_idea|no_need",
    ],
  },
  {
    match:
      "new|extra|second|written|added|different rule*|check|checks|checklist|process|system|procedure|step|rota|alarm|lock|screen|label*|list|sheet|supplier|printer|sensor|shelf|pair_of_eyes ~2",
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
      @who @aux2? put|hung|stuck|pinned a|an|two ~4 on|above|by|next_to|over|beside the|our
      @who @aux2? asked|told|reminded|shown|taught ~2 @staff|everyone to|how|not|that
      @who @aux2? put a|an stop|end to`,
    unless: [
      ...UNLESS,
      "next you|your|him|her",
      "in not|never|wrong",
      "after once_more|again|tonight|for_you",
      "in asked ~3 for",
      "in your|you|made_a|made_an|to_see|asked_to|asked_the_courier|asked_our_bank|asked_for|dropped_a|put_you|find_out|left_a|investigate|check_the|your_order|every_effort|everything",
      "next ~6 your|you",
      "after every_effort|look|look_into|investigate|find",
    ],
  },
  // How things are "now".
  {
    match: "now $\nnow ^",
    unless: [
      ...UNLESS,
      "before is|are|am ~3 *ing|ready|back|here|open|gone|sorted|done|fixed|working|in|yours|with|free|up|running|over|off",
      "prev know|see|understand|realize|feel|have_it|back|sorry|until|by|for|just|right|again|need|want|looking|wait*|refund*|you",
    ],
  },
  // The mechanism itself.
  {
    match: `
      any_more|anymore|any_longer|for_good|permanently|in_place
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
