import type { RuleSet } from "../../../pack.ts";

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "name",
      severity: "block",
      match: `
        you lot|people? are|must_be|sound @quite? @quite? @quite? @rude
        you are @quite? @quite? lying $
        you are @quite? @quite? lying about|again|and|through|to
        you are ~1 a|another|being_a|such_a|typical ~1 karen
        you arsehole*|asshole*|bitch|clown|clowns|dumb|fool|idiot|idiots|jerk|liar|liars|loser|lying|moron|morons|scum|stupid !i
        your dumb|idiotic|lying|moronic|stupid complaint|email|face|message|mouth|questions|review|story
        such|what a|an @quite? clown|fool|idiot|jerk|liar|loser|moron !i|we
        fuck off|you|yourself
        ^ bugger|piss|sod off
        ^ screw you $
        ^ screw you and|too
        ^ just? shut up $
        ^ just? shut up and|you
        shut your face|gob|mouth|trap`,
      unless: [
        "in @i|by|feel|felt|it|made|me|never|not|our|right|thought|us|was|were",
        "prev as_if|called|felt|hinting|i|implied|like|made|never|not|said|say*|suggest*|thank|think|thought|told|we|writ*|wrote",
        "next about|because|for|with",
        "after i_am|i_feel|i_have|i_was|we_are|we_were|with_worry",
        "sentence called|sorry|wrong_of",
      ],
    },
  ],
};
