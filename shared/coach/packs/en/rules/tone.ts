import type { RuleSet } from "../../../pack.ts";

export const tone: RuleSet = {
  class: "tone",
  rules: [
    {
      id: "cheerful",
      severity: "med",
      match: `
        delighted|excited|happy|pleased|thrilled to ~1 advise|announce|confirm|inform|report|say|share|tell
        exciting|good|great news
        enjoy|have a|your ~2 day|evening|one|week|weekend
        see you ~2 soon
        happy *ing
        buddy|bummer|can_not_wait|cheers|guys|hell_of|heroes|hey_there|how_did_we|hun|lol|my_bad|no_worries|oh_no|oops*|our_bad|silly*|stay_tuned|whoops*|woohoo|xx|yay|yikes
        whatever $
        ✨|🎉|💕|💪|😁|😃|😄|😉|😊|😍|🙌|🤗|🥳
        amazing|awesome|can_not_wait|exciting|fabulous|fantastic|fun|treat_yourself|wonderful`,
      unless: ["in hear_from", "prev did|no|not"],
      moments: { "follow-up": "low", closure: "low" },
    },
    {
      id: "marketing",
      severity: "high",
      match: `
        check|discover|explore|follow|join|sign|subscribe|try|visit ~1 for|our|out|up|us ~3 app|autumn|collection|facebook|instagram|menu|new|newsletter|offer*|plan|premium|range|sale|spring|summer
        follow us`,
      unless: ["in @i|@sorry", "prev no|not"],
    },
    {
      id: "breezy",
      severity: "med",
      owned: "low",
      match: `
        a|our|the autumn|big|christmas|january|latest|new|spring|summer|winter ~2 deals|event|offer*|promotion|sale|tea
        so|super|very excited
        clearance|flash|half_price sale
        excited ~1 about|for|to
        a|our|the autumn|christmas|latest|new|spring|summer|winter ~2 cocktail*|collection|flavor*|line|menu|products|range|season
        come|pop|swing ~1 celebrate|check_out|taste|treat|try
        enter|quote|use ~2 code
        %|%n|percent ~1 off all|everything|your_next
        absolutely|simply|totally|truly ~1 delicious|five_star|magical|memorable|special|unforgettable
        babe|babes|bestie|hon|lovely|mate $
        all_good|babe|babes|bestie|cheeky|eek|fab|fam|folks|ha|heads_up|lmao|no_problem|no_pun|omg|ouch|peeps|pun_intended|silver_lining|tasty|uh_oh|whoopsie*|wtf|yummy
        ☕|❤|👍|🔥|😅|😎|😬|🙃|🙏|🤞|🥰
        ^^ hello|hey|hi|hiya gang|guys|lovely|there
        happy days|eating|friday|holidays|monday|shopping|travels`,
      unless: ["prev never|no|not", "in gave_you|heads_up_that", "sentence #responsibility"],
      moments: { "follow-up": "low", closure: "low" },
    },
    {
      id: "nudge",
      severity: "med",
      match: `
        not forget to ~1 book|check|follow|like|share|subscribe|tag|try|visit
        why not ~1 book|check|come|enjoy|join|pop|treat|try|visit`,
    },
  ],
};
