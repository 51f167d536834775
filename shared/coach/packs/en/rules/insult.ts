import type { RuleSet } from "../../../pack.ts";

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "name",
      severity: "block",
      match: `
        you people|lot? are|must_be|sound @quite? @quite? @quite? @rude
        you are @quite? @quite? lying $
        you are @quite? @quite? lying about|again|to|and|through
        you are ~1 a|another|such_a|typical|being_a ~1 karen
        you idiot|idiots|liar|liars|moron|morons|clown|clowns|asshole*|arsehole*|bitch|scum|stupid|lying|fool|dumb|loser|jerk !i
        your stupid|dumb|idiotic|moronic|lying complaint|review|message|email|story|face|mouth|questions
        such|what a|an @quite? idiot|moron|liar|fool|clown|loser|jerk !i|we
        fuck off|you|yourself
        ^ piss|sod|bugger off
        ^ screw you $
        ^ screw you too|and
        ^ just? shut up $
        ^ just? shut up and|you
        shut your mouth|face|trap|gob`,
      unless: [
        "in @i|our|me|us|not|never|made|felt|feel|by|was|were|right|thought|it",
        "prev made|not|never|called|said|say*|suggest*|implied|thought|think|thank|as_if|like|felt|i|we|hinting|told|wrote|writ*",
        "next about|with|for|because",
        "after i_was|i_am|i_have|with_worry|i_feel|we_were|we_are",
        "sentence sorry|called|wrong_of",
      ],
    },
  ],
};
