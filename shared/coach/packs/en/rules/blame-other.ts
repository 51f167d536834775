import type { RuleSet } from "../../../pack.ts";

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "third-party",
      severity: "med",
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
        @other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers ~6 let|lost|fail*|mess*|should|forgot|missed|down|late|wrong|refus*|insist*|decid*|charg*|ignor*|broke|promis*|said|acted|damaged|delay*|caus*|sets|changes|made|never|did_not|has_not|have_not|can_not|responsib*|useless
        @other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers 's|s ~2 fault|issue*|problem*|mistake*|error*|system|decision|rule*|policy|responsib*|end|side|doing
        down|due|thanks|because|blame|lies|sits|rests|fault|responsibility|blamed to|of|on|with|the|owing ~3 @other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers
        separate|external|independent|outside|third|outsourced|different ~1 company|business|firm|organization|provider|entity|contractor*|party|parties|team|franchise*|legal|department
        @i ~1 only|just|merely|simply ~3 sell|resell|pass|act|host|list|platform|agent*|franchise*|middleman|retailer|seller|reseller|messenger|intermediary|follow*
        previous|former|last|old ~1 owner*|management|manager|tenant*|landlord|regime
        nothing|not|little|something to_do ~1 with ~1 us|me|our|them|@other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers
        take|raise|pursue ~3 with ~2 them|@other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers
        let ~1 us|me|everyone down
        handled|delivered|managed|run|operated|fulfilled|supplied|sold|owned|provided by ~3 @other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers`,
      unless: [
        "in replac*|refund*|repair*|collect*|confirm*|free_of_charge",
        "sentence #responsibility",
        "then #responsibility",
        "after but_we|but_i|we_should|i_should",
        "in my|we_failed|not_you|you_should|we_forgot|owner_s_manual|we_let|i_let|will_let",
        "prev we|i",
      ],
    },
    {
      id: "one-of-us",
      severity: "med",
      owned: "low",
      match: `
        new|young|temp*|agency|junior|saturday|weekend|sunday|part_time|seasonal|casual|inexperienced|work_experience ~1 starter*|recruit*|hire*|girl|girls|boy|lad*|guy|kid*|staff|colleague*|helper*|barista|cook|chef|driver*|receptionist|team|worker*|waiter|waitress|cleaner*
        one|some|two|member of ~3 starters|staff|employees|workers|guys|girls|lads|drivers|team|members|freelancers|volunteers|agents|contractors|temps|colleagues
        he|she|they|lad|girl|driver|person|who ~1 @is|has|have|will ~2 spoken|told|disciplined|dismissed|let_go|moved_on|sacked|suspended|reprimanded|warned|retrained|fired|learning|new
        driver|courier|waiter|colleague|technician|team|staff|chef|manager|she|he|they says|claims|insists|swears|assures|maintains|reckons|denies|claim|insist|deny
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
        new|young|temp|agency|junior|saturday|sunday|weekend|part_time|seasonal|one_of_our|some_of_our|one_of_the ~1 girl|girls|boy|lad*|guy|guys|kid|starter*|recruit*|newbie|temps
        @staff|driver|lads|guys ~1 let ~1 us|me|everyone down`,
    },
    {
      id: "their-doing",
      severity: "low",
      owned: "none",
      match: `
        our|the|my ~2 courier|supplier*|carrier|manufacturer|contractor*|vendor*|airline*|agency|insurer|franchis*|factory|landlord|council|printers|wholesaler|distributor|host|platform|head_office|builders|subcontractor*|airport|post_office ~1 sent|pushed|sold|gave|told|will_not|does_not|refus*|chang*|cancel*|ran|switched|keeps|runs|sets|decides|insists|pulled|put|mixed|packed|labeled
        complain*|complaint ~2 to ~1 the|them|@other`,
      unless: ["near #responsibility", "in replac*|refund*|repair*|our_own"],
    },
    {
      id: "not-me",
      severity: "med",
      owned: "low",
      match: `
        my|our|a|the colleague*|developer*|temp|trainee|vet|teacher|predecessor|coworker*|volunteer*|agent|junior|night_staff|evening_staff|web_developer ~3 must|wrong|forgot|broke|failed|mis*|messed|did_not|should|never|gave_you|lost|left|confused|not_aware|not_know
        whoever ~3 *
        mercy of
        between you and ~1 the|your|them
        cause|blame|fault|problem|responsibility|error|issue ~1 lies|rests|sits|lay
        stern ~1 talking_to|word*
        dressing_down|talking_to|no_longer_works|no_longer_employed|disciplinary|written_warning|given_a_warning
        not us|me who|that|but|decide*|set*|ran|made|did
        half asleep`,
      unless: ["near #responsibility", "near @i should", "in our_own_fault"],
    },
  ],
};
