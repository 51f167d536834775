import { spelling } from "../coach/packs/en/spelling.ts";
import { danger } from "./en-danger.ts";
import type { Signs } from "./signs.ts";

/** English, American and British. */
export const en: Signs = {
  spelling,
  lists: {
    person:
      "i we he she they me us him her them someone somebody people guest guests customer customers child children kid kids baby toddler son daughter wife husband partner mother father mum mom dad grandmother grandfather grandma grandpa friend girlfriend boyfriend sister brother colleague passenger passengers patient patients resident residents employee tenant lady woman man girl boy",
    whose: "my his her our their your",
    body: "arm arms leg legs wrist wrists ankle ankles hip rib ribs nose tooth teeth foot feet toe toes finger fingers fingertip thumb hand hands head scalp forehead face neck back knee knees shoulder elbow jaw skull collarbone lip lips mouth tongue skin throat eye eyes",
    device:
      "it charger battery phone laptop oven toaster plug socket adapter cable heater kettle dryer machine washer dishwasher fridge freezer boiler device car engine tv router lamp bulb scooter bike motor hoverboard",
    food: "food soup salad bread burger pizza meal sandwich yoghurt yogurt jar baby_food rice pasta cake drink coffee milk cereal chocolate chicken dish sauce cookie cookies biscuit curry",
    smoulder: "smoking smouldering smoldering",
    notFire:
      "pit pits place places stick sticks tv tablet sale works alarm alarms exit drill safety station brigade hose engine truck red department emblem wood side tv's",
    killed: "kill murder stab strangle rape behead",
    else: "someone_else somebody_else another other different unknown wrong",
    role: "customer customers client clients person people patient patients guest guests user users member members passenger passengers stranger strangers s man woman family",
    data: "data detail details info information address addresses email emails mail mails name names account accounts bank card cards invoice invoices bill bills record records file files number numbers phone passport statement statements prescription prescriptions history profile order orders document documents contract password passwords",
    private:
      "personal_data personal_details personal_information private_data private_information medical_records medical_data health_data bank_details bank_data card_details credit_card_number passwords password passport home_address phone_number email_address date_of_birth",
    stranger:
      "someone_else somebody_else stranger strangers third_party third_parties another_customer other_customers another_person other_people another_patient other_patients another_guest wrong_person the_public everybody everyone my_ex his_ex her_ex my_employer",
  },
  signs: {
    danger,
    threat: [
      {
        match: `
          threatened|threatening|threatens|threaten ~3 violence|knife|gun|weapon|bat|fist|fists
          threatened|threatening|threatens|threaten to ~1 kill|hurt|hit|beat|harm|stab|shoot|burn|attack|rape|punch|slap|break|find|come
          threatened|threatening|threatens me|us|him|her|them|my_wife|my_husband|my_son|my_daughter|my_child|my_family|our_family !with|to|by
          physically|violently|verbally threatened|threatening|attacked
          death_threat|death_threats|bomb_threat|threat_of_violence|threats_of_violence
          will|going_to|gonna|wanna|want_to|should|swear|'ll @killed you|him|her|them|your|all_of_you|everyone
          will|going_to|gonna ~1 shoot you !an|a|over|through
          will|would|going_to|gonna|wanted_to|tried_to beat|hurt|hit|kill|stab me|us|him|her|my|them
          will|going_to|gonna ~1 beat|smash|break|burn|blow ~1 you|your ~4 up|face|head|teeth|legs|neck|bones|skull|down|windows|window|house|car
          will|would|'d break|smash|cut my|our|his|her ~1 @body
          i|we know|found_out where you live|sleep|park
          watch your back
          you|you_all will|deserve|are ~2 die|bleed|dead|regret_the_day
          come|coming|be_there|show_up ~6 with ~2 knife|gun|bat|hammer|weapon|petrol|gasoline
          put|plant|planted|throw ~1 bomb
          burn ~3 place|shop|store|office|building|house|restaurant down|to_the_ground`,
        unless: [
          "next tired|right|wrong|line|serious|link|to_us|to_me",
          "sentence of_laughter|laughing|bath_bomb|dead_wrong|dead_right|dead_on",
        ],
      },
      {
        match: `
          hit|punched|slapped|kicked|shoved|grabbed|choked|beat|strangled me|us|him|her|my_son|my_daughter|my_wife|my_husband|my_child|my_mother|my_father|my_arm|my_friend|by_the|my_face !with_a_fee|with_a_charge|with|out|off|up|to|hard_with|down|on_price
          attacked|assaulted|groped|molested|raped|stalked|stalking|stalks ~1 me|us|him|her|my|by|a_customer|a_guest|customers
          sexually|physically ~1 assaulted|harassed|abused|attacked|touched
          sexual_assault|sexual_harassment|raped|knifepoint|gunpoint
          pulled|drew|had|waved|pointed a knife|gun ~2 on|at
          spat|spit at|on|in ~1 me|us|him|her|my|our`,
        unless: ["next by_mosquitoes|by_bugs|bonus", "sentence email|emails|calls|ads|marketing"],
      },
    ],
    "self-harm": [
      {
        match: `
          kill|killing|killed|harm|harming|hang|shoot|drown myself
          end|ending|take|taking my ~1 life
          ending_it_all|end_it_all
          suicide|suicidal
          self harm|harming|injury
          selfharm|selfharming
          want|wanted|wants|going|wish ~2 to_die|die|i_was_dead|i_were_dead
          do not|rather_not ~2 want|wish ~2 live|be_alive|exist|wake_up
          no|not|without ~2 reason|point ~2 to_live|living|in_living|to_go_on_living
          not ~2 go_on_living|keep_living|live_anymore|live_any_longer
          better off|without ~2 dead|me_alive
          hurt|hurting|cut|cutting myself on_purpose|deliberately|again|every|to_cope
          jump ~2 off|from ~2 bridge|roof|building`,
        unless: [
          "prev could",
          "next squad|doors|prevention|hotline|burnout|for_buying|for_trusting|for_not|for_ordering|of_embarrassment|so_embarrassing|of_laughter|laughing|of_shame|of_boredom|in_this_game",
        ],
      },
    ],
    leak: [
      {
        match: `
          got|get|received|receive|see|saw|seen|shown|showed|showing|shows|show|view|viewed|access|accessed|read|contains|contained|open|opened|attached|gave|given|includes|included|sent_me|sent_us|emailed_me|mailed_me|logged_into|logged_in_to ~4 @else ~2 @role|s|patient's ~2 @data
          @stranger ~1 got|received|has|have|knows|know ~2 @whose ~2 @data ~3 from_you|from_your|through_you|through_your
          stranger s ~2 data|details|invoice|prescription|records|documents|statement|results
          got|received|see|saw|shows|showed|contained|opened|read|sent_me|sent_us ~4 @data ~1 of ~1 someone_else|somebody_else|another|other|different|strangers ~1 @role|$
          @whose|customer|customers|patient|patients ~2 @private|data|details|records|information|invoice|invoices|bank|medical ~5 to ~2 @stranger
          gave|given|sent|shared|showed|disclosed|sold|passed|posted|published|leaked ~3 @private|my_details|my_data|my_address|my_number|my_phone|my_name|my_email|my_records|my_information|my_results|my_photos ~4 to|with|online|on ~3 @stranger|internet|website|facebook|instagram|public|social_media|online
          everyone|everybody|anyone|anybody|others|strangers|other_people|other_customers|the_public can|could|may|might ~2 see|read|access|view|find|open|download ~3 my|our|their|all|the|his|her|customer|customers|personal|private ~3 @data|data|messages|photos
          data|account|accounts|password|passwords|details|records|database ~3 leaked|exposed|breached|hacked|published|stolen|compromised
          leaked|exposed|disclosed|breached ~3 @private|data|details|address|addresses|records|names|number|numbers|password|passwords
          data|privacy|gdpr|hipaa ~1 breach|leak|violation
          all|everyone|customers|recipients|addresses|emails ~5 in|on|visible_in ~1 cc
          cc instead_of|not bcc`,
        unless: [
          "in wrong_number|delivered|ordered|parcel|package",
          "sentence leaking_tap|leaking_pipe",
          "in order ~2 size",
        ],
      },
    ],
    discrimination: [
      {
        match: `
          discriminat*|racist|racists|racism|racially|racial|sexist|sexism|misogyn*|homophob*|transphob*|antisemit*|anti_semit*|islamophob*|xenophob*|ableist|ableism|ageism|ageist|racial_slur|racial_slurs
          because|cause|due_to|based_on|for ~1 i|we|he|she|being|of ~3 black|brown|asian|african|muslim|jewish|jew|hindu|sikh|gay|lesbian|trans|transgender|queer|disabled|deaf|blind|autistic|pregnant|foreign|foreigner|foreigners|immigrant|immigrants|arab|turkish|roma|a_woman|an_immigrant|in_a_wheelchair|skin|skin_color|race|religion|accent|hijab|headscarf|turban|disability|sexuality|gender|nationality|ethnicity|age !of_the_product|of_the_item
          @whose skin color
          refused|denied|turned_away|not_allowed|kicked_out ~6 wheelchair|guide_dog|service_dog|assistance_dog|hijab|headscarf`,
        unless: [
          "next price|pricing|between|taste|palate",
          "sentence match|matches|foundation|makeup|shade|cream|tan",
          "prev not_saying|price",
        ],
      },
    ],
    unheard: [
      {
        match: `
          no|any|without|zero|never ~2 answer|answers|reply|replies|response|responses|feedback|callback !needed|necessary|required|expected|is_needed|is_necessary
          nobody|no_one|none ~3 answered|answers|answer|replied|replies|reply|responded|responds|called_back|picked_up|picks_up|helped|helps|listens|listened|cares|cared|came_back
          never|not ~2 answered|replied|responded|heard_back|called_back|hear_back|got_back|wrote_back|respond|reply|reacted
          still|been|keep|kept ~2 waiting ~2 for ~2 answer|reply|response|callback
          ignored|ignoring|ignores|ignore !the|my_earlier|my_last|this
          can|could not ~2 reach|get_hold|get_through|contact ~2 anyone|anybody|you|someone|a_person|a_human|them
          second|third|fourth|fifth|2nd|3rd|4th|5th|last|umpteenth ~1 time|email|mail|message|complaint ~3 i|we|contact|write|writing|ask|asking|called|email
          emailed|called|written|wrote|contacted|phoned|asked|messaged ~3 twice|times|repeatedly|again_and_again
          on_hold ~2 for|hours|minutes|an_hour
          left_on_hold|fobbed_off|passed_around|sent_in_circles|radio_silence|on_deaf_ears`,
        unless: ["sentence no_answer_needed|no_reply_needed", "prev do_not"],
      },
    ],
    rude: [
      {
        match: `
          rude|rudely|rudeness|impolite|unfriendly|condescending|disrespectful|disrespected|disrespect|dismissive|arrogant|patronizing|insulted|insulting|insults|hostile|snapped_at|talked_down|rolled_his_eyes|rolled_her_eyes|rolled_their_eyes|foul_mouthed|verbally_abused|verbally_abusive
          shouted|shouting|yelled|yelling|screamed|screaming|swore|swearing|cursed|sneered|laughed|barked at
          hung|hang|hangs|hanging up|the_phone
          slammed ~2 phone
          called me|us|my_wife|my_husband|my_mother|him|her ~3 stupid|idiot|idiots|liar|dumb|moron|bitch|names`,
        unless: [
          "prev not_to_be|to_be|to_sound|not_want|not_mean|if_i_am|if_i_was|being|never|excuse_my|sorry_for_being",
          "next awakening|health|of_me",
        ],
      },
    ],
    broken: [
      {
        match: `
          broken|damaged|defective|faulty|defect|cracked|torn|ripped|scratched|dented|shattered|leaking|leaks|mouldy|moldy|rotten|expired|stale|inedible|incomplete|overcharged|charged_twice|double_charged|double_booked|dead_on_arrival
          broke !a_promise|your_promise|the_promise|up
          wrong ~2 item|items|size|color|order|product|model|article|parcel|package|address|part|parts|one|amount|price|meal|dish|food|room|date|name|seat|seats|car|version|quantity|delivery
          is|was|are|were|got|arrived|delivered|sent|ordered ~2 wrong
          missing|missed_delivery
          never|not ~2 arrived|arrive|arrives|came|come|delivered|received|receive|showed_up|turned_up|shipped|dispatched|refunded|credited|installed|repaired|fixed|cleaned
          not|never|stopped|stops|stop ~2 work|works|working|worked|fit|fits|charge|charges|turn_on|start|load|open|connect
          late|delayed|overdue|too_late|behind_schedule
          lost ~2 parcel|package|order|luggage|baggage|suitcase|booking|reservation|letter|photos|data
          food|meal|pizza|burger|coffee|soup|fries|dinner|it ~1 was|is|came|arrived ~1 cold|raw|undercooked|burnt|burned
          cancelled|canceled ~3 without|my|our|last_minute|at_the_last
          error|errors|crash|crashes|crashed|bug|dead_link|404|500`,
        unless: ["prev nothing|not_sure_what|sooner_or", "next heart|english", "in wrong ~1 with_me"],
      },
    ],
  },
};
