import type { RuleSet } from "../../../pack.ts";

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "third-party",
      severity: "med",
      owned: "none",
      match: `
        delay*|error|fault|issue|matter|mistake|problem ~4 @other
        @other ~5 blame|broke|caus*|damaged|delay*|dropped|error|fail*|fault|late|let|lost|mess*|mistake|not|responsib*|useless|wrong
        ask|call|chase|contact|speak|take ~2 @other|them
        beyond|out|outside ~3 control|hands
        @other ~6 directly|instead|their|them|they|who
        their ~2 driver*|end|error|fault|mistake|problem|staff|system`,
      unless: ["sentence #responsibility", "after but_i|but_we", "in not_your", "then #responsibility"],
    },
    {
      id: "staff",
      severity: "med",
      owned: "none",
      match: `
        agency|apprentice|inexperienced|intern|junior|new|one_of_our|rogue|student|temp*|trainee|weekend|young ~2 agent*|did|driver|employee*|fault|forgot|girl|guy|intern|member|person|server|staff|wait*|was|who|worker
        driver|employee|individual*|operative|staff ~2 alone|in_question|involved|no_longer|responsible|says
        be_spoken_to|been_spoken_to|disciplined|dismissed|fired|let_go|terminated`,
      unless: [
        "next ~1 can|gets|is|starts|will",
        "near @i @aux2? @fault",
        "near @i should",
        "near my|on|our fault|me|mistake|responsibility|us",
      ],
    },
    {
      id: "them",
      severity: "med",
      owned: "none",
      match: `
        @them ~6 acted|block*|broke|can_not|caus*|changes|charg*|damaged|decid*|delay*|did_not|down|fail*|forgot|has_not|have_not|hold*|hopeless|ignor*|insist*|late|let|lost|made|mess*|missed|never|nightmare|promis*|refus*|responsib*|said|sets|should|supposed|swear*|useless|wrong
        @them 's|s ~2 decision|doing|end|error*|fault|issue*|mistake*|policy|problem*|responsib*|rule*|side|system
        because|blame|blamed|down|due|fault|lies|responsibility|rests|sits|thanks of|on|owing|the|to|with ~3 @them
        another|different|external|independent|outside|separate|third ~1 branch|business|company|contractor*|department|firm|organization|party|provider|team
        @i ~1 just|merely|only|simply ~3 act|agent*|follow*|host|list|pass|platform|resell|reseller|retailer|sell
        former|last|old|previous ~1 landlord|management|manager|owner*|regime|tenant*
        little|not|nothing|something to_do ~1 with ~1 @them|me|our|them|us
        pursue|raise|take ~3 with ~2 @them|them
        let ~1 everyone|me|us down
        @i|us @aux2? let_down by
        are|is still ~1 learning|new|training
        ask|go|speak|talk to? ~1 @them|whoever
        belongs to ~1 @them
        that will|would be our|the ~1 *ers|@them|accountant*
        matter|one|question|something|that for ~1 @them
        @i|we ~1 can_not|cannot|little|no control ~3 @them|how|over|them|what|when
        @them ~6 deals|decision*|handles|in_charge|makes|operates|price*|rules|slow
        it|that|this was ~1 a|an|our|the agency|apprentice|contractor|courier|intern|supplier|temp|trainee|volunteer
        attack|criminals|hackers|malicious|thieves|vandals`,
      unless: [
        "in collect*|confirm*|free_of_charge|refund*|repair*|replac*",
        "sentence #responsibility",
        "then #responsibility",
        "after but_i|but_we|i_should|we_should",
        "in i_let|not_you|we_let|will_let",
        "prev i|we",
      ],
    },
    {
      id: "one-of-us",
      severity: "med",
      owned: "none",
      match: `
        agency|casual|inexperienced|junior|new|part_time|seasonal|temp*|weekend|young ~1 boy|cleaner*|cook|driver*|girl|guy|helper*|hire*|kid*|lad*|receptionist|recruit*|staff|starter*|waiter|waitress|worker*
        member|one|some|two of ~3 agents|colleagues|drivers|employees|guys|lads|members|staff|starters|team|temps|workers
        driver|girl|he|lad|person|she|they|who ~1 @is|has|have|will ~4 disciplined|dismissed|fired|learning|let_go|new|sacked|spoken|suspended|told|warned
        chef|colleague|courier|driver|he|manager|she|staff|team|technician|they|waiter claim|claims|denies|insist|insists|maintains|reckons|says|swears
        acted|acting ~3 alone|contrary|outside|own`,
      unless: [
        "next ~1 are|can|is|starts|wants|will",
        "near @i @aux2? @fault",
        "near @i should",
        "sentence #responsibility",
        "then #responsibility",
        "in i_am|we_are|will_be|you",
        "prev our_new|to",
      ],
    },
    {
      id: "one-of-them",
      severity: "med",
      unless: ["next ~1 can|gets|is|starts|who_had|will", "in i_took|will_not_be"],
      match: `
        boy|girl|girls|guy|guys|he|intern|junior|kid|lad|lads|newbie|she|starter|student|temp|trainee ~3 been_spoken|been_talked|been_told|can_not_seem|got_told|has_since_left|no_longer_with|no_longer_work*|will_not_be_working
        agency|junior|new|one_of_our|saturday|some_of_our|temp|weekend|young ~1 boy|girl|guy*|kid|lad*|recruit*|starter*|temps
        @staff|driver|guys|lads ~1 let ~1 everyone|me|us down`,
    },
    {
      id: "their-doing",
      severity: "low",
      owned: "none",
      match: `
        my|our|the ~2 agency|airline*|airport|builders|carrier|contractor*|council|courier|distributor|factory|franchis*|head_office|host|insurer|landlord|manufacturer|platform|post_office|printers|subcontractor*|supplier*|vendor*|wholesaler ~1 cancel*|chang*|decides|does_not|gave|insists|keeps|labeled|mixed|packed|pulled|pushed|put|ran|refus*|runs|sent|sets|sold|switched|told|will_not`,
      unless: ["sentence #responsibility", "then #responsibility", "in our_own|refund*|repair*|replac*"],
    },
    {
      id: "not-me",
      severity: "med",
      owned: "none",
      match: `
        whoever *ed|answered|did|made|packed|took|was|wrote
        outside my|our remit`,
      unless: ["sentence #responsibility", "then #responsibility", "near @i should", "in our_own_fault"],
    },
    {
      id: "elsewhere",
      severity: "med",
      owned: "low",
      match: `
        it|that|this was ~1 %c|another|my|one|our|some|the ~3 that|who !i|kept|let|made|was|we|went|you
        it|that|this 's|is ~1 a_matter|a_question|one|something between|for|with our|the|them|you_and|your
        @i just|merely|only|simply ~1 deliver|fit|host|install|lease|list|process|rent|resell|supply
        no_longer|not ~1 employ*|work* ~1 for|here|us|with
        has|have since gone|left|moved|resigned
        one|some|two of my|our|the ~1 agency|girl*|junior*|lad*|new*|part_timer*|starter*|temp*|weekend|younger
        %c|he|she|they s doing|fault|mistake
        @them ~2 needs|take|takes ~1 *s|ages|days|forever|weeks
        before|under my|our|the ~2 management|manager|owner*|time
        made|makes a dog_s|hash|mess|pig_s
        arranged|dealt_with|done|fulfilled|handled|looked_after|managed|run by a|an|another|somebody|someone
        business lot|partner|people|side ~2 deal*|handle*|said|sw*
        over there`,
      unless: [
        "sentence #responsibility",
        "near my|on|our ~1 @blunder|me|us",
        "in i_am|me_who|not_you",
        "prev it_was_not",
      ],
    },
  ],
};
