import type { RuleSet } from "../../../pack.ts";

/** What the customer should have done, seen, said or kept: blame that does not say "you should". */
export const theirPart: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "their-part",
      severity: "med",
      owned: "low",
      match: `
        you ~1 need|ought|should|would ~1 always|bear|do_well|have_known|know|really
        your ~1 assumption|end|error|idea|insistence|memory|mistake|misuse|oversight|recollection|request|version
        could|might|would ~1 have ~2 avoided|prevented|saved|solved|spared
        would have ~1 been better|handy|helpful|nice|useful|wise|wiser
        they|you left|took|waited ~5 before|to|until ~1 *ing|complain|mention|report|ring|say|tell
        you were ~1 a_bit|a_little|perfectly|quite|rather|the_one|the_ones
        your ~2 are|had|is|was|were ~1 full|incomplete|likely|obviously|off|old|out|outdated|presumably|probably|simply|switched
        you did ~1 accept|agree|ask|book|bring|choose|click|confirm|insist|leave|opt|order|pick|say|sign|sit|tick|use|want|wear
        does ~1 ask|list|mention|remind|say|show|state|tell|warn
        you may|might ~1 do_well|like|want|wish to check|consider|keep|look|read|store|think|try|use
        it 's|is|was advisable|best|customary|normal|sensible|usual|wise to
        always|could|does|might|would help|helps ~2 if|to|when
        there for ~1 a reason
        more care|detail|information|notice|patience|warning
        can|could not be|get|have_been ~1 clearer|easier|plainer|simpler
        clean|fine|intact|perfect|sound|undamaged|whole|working when it|they|you
        had|have no ~1 difficult*|problem*|trouble *ing
        clearly|evidently|obviously|plainly|visibly ~2 been|had ~1 *ed|cut|dropped|opened|wet|worn
        he|she|you could|did|would not ~1 check|let_us|listen|move|read|stop|wait
        you looked|seemed|sounded ~2 content|delighted|fine|happy|pleased|satisfied
        ample|every|plenty ~1 chance|opportunity|time to
        @nobody asked|forced|made|makes you`,
      unless: [
        "sentence my|our ~1 @blunder",
        "near you ~1 right",
        "sentence #responsibility",
        "then #responsibility",
        "sentence by_me|by_us|could_you|would_you",
        "prev and|because|if|never|not|that|what|which",
        "after right|so_i|so_we",
        "in kind|patient|polite|you_were_right",
      ],
    },
  ],
};
