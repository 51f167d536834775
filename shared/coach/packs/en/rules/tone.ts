import type { RuleSet } from "../../../pack.ts";

export const tone: RuleSet = {
  class: "tone",
  rules: [
    {
      id: "cheerful",
      severity: "med",
      match: `
        happy|pleased|delighted|excited|thrilled to ~1 inform|report|announce|say|tell|share|advise|confirm
        great|good|exciting news
        have|enjoy a|your ~2 day|weekend|evening|week|one
        see you ~2 soon
        happy *ing
        yay|woohoo|oops*|whoops*|yikes|bummer|no_worries|my_bad|our_bad|oh_no|xx|hun|buddy|silly*|stay_tuned|hey_there|cheers|hell_of|guys|lol|heroes|can_not_wait|how_did_we
        whatever $
        🎉|😊|😍|🥳|😄|😃|😁|🤗|💕|✨|😉|🙌|💪
        can_not_wait|fun|exciting|amazing|awesome|fantastic|wonderful|fabulous|treat_yourself
        love you|it`,
      unless: ["in hear_from", "prev not|no|did"],
      moments: { "follow-up": "low", closure: "low" },
    },
    {
      id: "marketing",
      severity: "high",
      match: `
        check|try|discover|explore|sign|subscribe|follow|join|visit ~1 out|our|us|up|for ~3 new|menu|range|collection|newsletter|instagram|facebook|app|sale|offer*|plan|premium|summer|autumn|spring
        follow us`,
      unless: ["in @sorry|@i", "prev not|no"],
    },
    {
      id: "breezy",
      severity: "med",
      owned: "low",
      match: `
        our|the|a new|latest|autumn|winter|christmas|summer|spring|january|big ~2 sale|event|offer*|deals|tea|promotion
        super|so|very excited
        flash|clearance|half_price sale
        excited ~1 to|for|about
        our|the|a new|latest|autumn|winter|christmas|summer|spring ~2 range|menu|collection|cocktail*|line|season|products|flavor*
        come|pop|swing ~1 try|taste|celebrate|treat|check_out
        quote|use|enter ~2 code
        %n|percent|% ~1 off your_next|everything|all
        truly|simply|absolutely|totally ~1 five_star|magical|unforgettable|memorable|special|delicious
        bestie|babe|babes|mate|hon|lovely $
        bestie|babe|babes|peeps|folks|fam|cheeky|eek|ouch|lmao|omg|wtf|whoopsie*|uh_oh|fab|yummy|tasty|silver_lining|pun_intended|no_pun|heads_up|all_good|no_problem|ha
        👍|🙃|🙏|❤|🥰|😅|😬|🔥|☕|🤞|😎
        ^^ hi|hey|hiya|hello guys|there|lovely|gang
        happy shopping|holidays|eating|travels|days|friday|monday`,
      unless: ["prev not|no|never", "in gave_you|heads_up_that", "sentence #responsibility"],
      moments: { "follow-up": "low", closure: "low" },
    },
    {
      id: "nudge",
      severity: "med",
      match: `
        not forget to ~1 follow|like|subscribe|share|check|book|visit|try|tag
        why not ~1 treat|try|join|book|come|visit|pop|check|enjoy`,
    },
  ],
};
