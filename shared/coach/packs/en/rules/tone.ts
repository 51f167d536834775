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
        yay|woohoo|oops*|whoops*|yikes|bummer|no_worries|my_bad|our_bad|oh_no|xx|hun|buddy|silly*|stay_tuned|hey_there|cheers|hell_of|guys|lol|heroes|can_not_wait|how_did_we|whatever
        🎉|😊|😍|🥳|😄|😃|😁|🤗|💕|✨|😉|🙌|💪
        can_not_wait|fun|exciting|amazing|awesome|fantastic|wonderful|fabulous|treat_yourself
        endless|big thanks|hug*|love
        love you|it`,
      unless: ["in hear_from", "prev not|no|did"],
      moments: { "follow-up": "low", closure: "low" },
    },
    {
      id: "marketing",
      severity: "high",
      match: `
        check|try|discover|explore|sign|subscribe|follow|join|visit ~1 out|our|us|up|for ~3 new|menu|range|collection|newsletter|instagram|facebook|app|sale|offer*|plan|premium|summer|autumn|spring
        follow us
        use ~2 code
        limited_time|special_offer|new_menu|loyalty|tell_your_friends|book_now|shop_now`,
      unless: ["in @sorry|@i", "prev not|no"],
    },
  ],
};
