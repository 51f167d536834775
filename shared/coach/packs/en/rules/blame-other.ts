import type { RuleSet } from "../../../pack.ts";

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "third-party",
      severity: "med",
      owned: "low",
      match: `
        matter|issue|problem|fault|error|mistake|delay* ~4 @other
        @other ~5 let|lost|fail*|mess*|blame|fault|mistake|error|damaged|delay*|late|wrong|not|dropped|caus*|broke|responsib*|useless
        contact|ask|call|chase|speak|take ~2 them|@other
        out|outside|beyond ~3 hands|control
        @other ~6 who|their|they|them|instead|directly
        their ~2 fault|mistake|system|error|end|driver*|staff|problem
        not|nothing ~2 us|ours|our|me ~1 fault|doing|problem|responsib*|with`,
      unless: ["sentence #responsibility", "after but_we|but_i", "in not_your", "then #responsibility"],
    },
    {
      id: "staff",
      severity: "med",
      owned: "low",
      match: `
        junior|new|temp*|rogue|inexperienced|young|agency|weekend|student|trainee|apprentice|intern|one_of_our ~2 employee*|member|intern|server|driver|staff|wait*|worker|person|girl|guy|agent*|fault|did|was|who|forgot
        individual*|employee|operative|driver|staff ~2 in_question|responsible|involved|alone|no_longer|says
        disciplined|dismissed|fired|let_go|terminated|been_spoken_to|be_spoken_to`,
      unless: [
        "next ~1 starts|will|is|gets|can",
        "near @i @aux2? @fault",
        "near @i should",
        "near on|our|my me|us|fault|mistake|responsibility",
      ],
    },
    {
      id: "them",
      severity: "med",
      owned: "low",
      match: `
        @them ~6 let|lost|fail*|mess*|should|forgot|missed|down|late|wrong|refus*|insist*|swear*|supposed|nightmare|hopeless|useless|hold*|block*|decid*|charg*|ignor*|broke|promis*|said|acted|damaged|delay*|caus*|sets|changes|made|never|did_not|has_not|have_not|can_not|responsib*|useless
        @them 's|s ~2 fault|issue*|problem*|mistake*|error*|system|decision|rule*|policy|responsib*|end|side|doing
        down|due|thanks|because|blame|lies|sits|rests|fault|responsibility|blamed to|of|on|with|the|owing ~3 @them
        another|separate|external|independent|outside|third|different ~1 company|business|firm|organization|provider|contractor*|party|team|department|branch
        @i ~1 only|just|merely|simply ~3 sell|resell|pass|act|host|list|platform|agent*|retailer|reseller|follow*
        previous|former|last|old ~1 owner*|management|manager|tenant*|landlord|regime
        nothing|not|little|something to_do ~1 with ~1 us|me|our|them|@them
        take|raise|pursue ~3 with ~2 them|@them
        let ~1 us|me|everyone down
        @i|us @aux2? let_down by
        is|are still ~1 learning|training|new
        speak|talk|ask|go to? ~1 whoever|@them
        belongs to ~1 @them
        that would|will be our|the ~1 @them|accountant*|*ers
        @staff|cleaner|porter @was supposed|meant|told to
        something|question|one|that|matter for ~1 @them
        @i|we ~1 can_not|cannot|no|little control ~3 what|how|over|when|them|@them
        @them ~6 decision*|rules|price*|slow|in_charge|handles|makes|deals|operates
        it|that|this was ~1 an|the|a|our intern|temp|trainee|apprentice|courier|supplier|agency|contractor|volunteer
        attack|hackers|criminals|thieves|vandals|malicious
        handled|delivered|managed|run|operated|fulfilled|supplied|sold|owned|provided by ~3 @them`,
      unless: [
        "in replac*|refund*|repair*|collect*|confirm*|free_of_charge",
        "sentence #responsibility",
        "then #responsibility",
        "after but_we|but_i|we_should|i_should",
        "in we_let|i_let|will_let|not_you",
        "prev we|i",
      ],
    },
    {
      id: "one-of-us",
      severity: "med",
      owned: "low",
      match: `
        new|young|temp*|agency|junior|weekend|part_time|seasonal|casual|inexperienced ~1 starter*|recruit*|hire*|girl|boy|lad*|guy|kid*|staff|helper*|cook|driver*|receptionist|worker*|waiter|waitress|cleaner*
        one|some|two|member of ~3 starters|staff|employees|workers|guys|lads|drivers|team|members|agents|temps|colleagues
        he|she|they|lad|girl|driver|person|who ~1 @is|has|have|will ~4 spoken|told|disciplined|dismissed|let_go|sacked|suspended|warned|fired|learning|new
        driver|courier|waiter|colleague|technician|team|staff|chef|manager|she|he|they says|claims|insists|swears|maintains|reckons|denies|claim|insist
        acted|acting ~3 alone|own|contrary|outside`,
      unless: [
        "next ~1 will|can|starts|is|are|wants",
        "near @i @aux2? @fault",
        "near @i should",
        "sentence #responsibility",
        "then #responsibility",
        "in will_be|you|i_am|we_are",
        "prev to|our_new",
      ],
    },
    {
      id: "one-of-them",
      severity: "med",
      unless: ["next ~1 starts|will|is|gets|can|who_had", "in will_not_be|i_took"],
      match: `
        girl|girls|boy|lad|lads|kid|temp|trainee|newbie|intern|student|junior|starter|guy|guys|he|she ~3 can_not_seem|been_told|been_spoken|got_told|been_talked|no_longer_with|no_longer_work*|will_not_be_working|has_since_left
        new|young|temp|agency|junior|saturday|weekend|one_of_our|some_of_our ~1 girl|boy|lad*|guy*|kid|starter*|recruit*|temps
        @staff|driver|lads|guys ~1 let ~1 us|me|everyone down`,
    },
    {
      id: "their-doing",
      severity: "low",
      owned: "none",
      match: `
        our|the|my ~2 courier|supplier*|carrier|manufacturer|contractor*|vendor*|airline*|agency|insurer|franchis*|factory|landlord|council|printers|wholesaler|distributor|host|platform|head_office|builders|subcontractor*|airport|post_office ~1 sent|pushed|sold|gave|told|will_not|does_not|refus*|chang*|cancel*|ran|switched|keeps|runs|sets|decides|insists|pulled|put|mixed|packed|labeled`,
      unless: ["sentence #responsibility", "then #responsibility", "in replac*|refund*|repair*|our_own"],
    },
    {
      id: "not-me",
      severity: "med",
      owned: "low",
      match: `
        whoever did|made|wrote|packed|was|took|answered|*ed
        outside our|my remit`,
      unless: ["sentence #responsibility", "then #responsibility", "near @i should", "in our_own_fault"],
    },
  ],
};
