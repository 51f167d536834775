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
        disciplined|dismissed|fired|let_go|terminated|spoken_to`,
      unless: ["near @i @aux2? @fault", "near @i should", "near on|our|my me|us|fault|mistake|responsibility"],
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
        outsourced|subcontracted|third_part*
        @i ~1 only|just|merely|simply ~3 sell|resell|pass|act|host|list|platform|agent*|franchise*|middleman|retailer|seller|reseller|messenger|intermediary|follow*
        no|little|not|zero ~1 control|say|influence|power over|in|of
        previous|former|last|old ~1 owner*|management|manager|tenant*|landlord|regime
        nothing|not|little|something to_do ~1 with ~1 us|me|our|them|@other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers
        take|raise|pursue ~3 up? with|to ~2 them|@other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers
        let ~1 us|me|everyone down
        handled|delivered|managed|run|operated|fulfilled|supplied|sold|owned|provided by ~3 @other|subcontractor*|wholesaler*|distributor*|franchis*|head_office|builders|printers|royal_mail|dhl|ups|fedex|hermes|evri|dpd|amazon|apple|google|paypal|council|landlord|host|hosting|network|factory|maker*|importer*|delivery_company|delivery_people|lads|guys|cleaners|laundry|temps|freelancer*|consultant*|florist|baggage|airport|dealer*|hq|owner*|designer*|installers`,
      unless: [
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
        @staff|girl|lad|boy ~4 can_not_seem|on_his_own|on_her_own|on_their_own|off_their_own|without_our|without_authority|against_our|contrary_to|supposed_to|should_know_better|not_follow|not_trained
        acted|acting ~3 alone|own|contrary|outside`,
      unless: [
        "near @i @aux2? @fault",
        "near @i should",
        "sentence #responsibility",
        "then #responsibility",
        "in will_be|you|i_am|we_are",
        "prev to|our_new",
      ],
    },
  ],
};
