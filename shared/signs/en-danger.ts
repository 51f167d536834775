import type { Words } from "./signs.ts";

/** Danger to health or life, in English: somebody was hurt or made ill, or nearly. The lists are those of `en`. */
export const danger: readonly Words[] = [
  {
    match: `
      injured|injury|injuries|bleeding|bled|unconscious|concussion|concussed|electrocuted|suffocat*|hospitalized|anaphyla*|epipen|salmonella|listeria|legionella|botulism|asbestos|e_coli|carbon_monoxide|scalded|fainted|passed_out|lost_consciousness|overdose|overdosed|food_poisoning|poisoned|poisonous|life_threatening|lethal|health_hazard|safety_hazard|fire_hazard|choking_hazard|death_trap`,
    unless: ["prev insult_to", "next money|points|edge|cash|heart|customers|ink|lawyer|lawyers|time", "next chalice"],
  },
  {
    match: `
      rushed|taken|went|go|ended_up|admitted|drove|brought ~4 hospital|er|emergency_room|emergency_department|intensive_care|urgent_care
      called|call|needed ~3 ambulance|paramedic|paramedics|fire_brigade|fire_department|firefighters|poison_control`,
    unless: ["in parcel|package|flowers|order|letter|delivery|bill|invoice"],
  },
  {
    match: `
      caught|catch|catches|catching|set|started|start|starts|cause|caused ~1 fire|alight !@notFire
      in_flames|into_flames|on_fire
      there was|is|has_been a|another ~1 fire !@notFire
      kitchen|house|electrical|battery|car|flat|apartment|engine fire !@notFire
      fire_exit|fire_exits|emergency_exit|emergency_exits|fire_escape|fire_door ~3 blocked|locked|chained|obstructed
      blocked|locked|chained|obstructed ~3 fire_exit|fire_exits|emergency_exit|emergency_exits|fire_escape|fire_door
      smoke ~2 came|coming|comes|poured|pouring|pours|billowed|billowing|rising|everywhere|filled|filling
      full_of|filled_with smoke
      @device started|starts|began|begins|was|is|kept @smoulder !area|room|free|section|zone|prohibited|allowed
      smell|smells|smelled|smelt|smelling|stinks|stank|stinking ~3 gas|burning|burnt_plastic|burned_plastic
      gas leak|leaks|leaked|leaking|smell
      leak|leaks|leaked|leaking ~1 gas !station|bill|card`,
    unless: [
      "sentence lines|inbox|sales|spicy|fire_you|fired_up|liar_liar",
      "prev mouth|tongue|team|band|playlist",
      "next to|for_you",
    ],
  },
  {
    match: `
      electric|electrical ~1 shock|shocks
      sparks ~3 flew|fly|flying|came|coming|shot|out
      charger|plug|socket|adapter|cable|outlet|battery|oven|heater ~2 sparked|sparking|sparks|melted|melting|scorched|exploded|overheated|overheating
      exposed|bare|live ~1 wire|wires|wiring|cables
      battery|batteries ~2 swollen|swelled|swelling|bulging|leaking|leaked
      exploded|explodes|exploding|explosion
      brake|brakes ~3 failed|fail|not|gave_out|stopped_working
      chair|bed|ladder|shelf|ceiling|roof|table|stool|scaffolding|balcony|swing|railing|bunk ~2 collapsed|gave_way|came_down|fell_on|came_crashing
      stuck|trapped|locked ~3 elevator|lift|sauna|burning`,
    unless: ["sentence price|prices|cost|costs|rent|demand|inbox|popularity", "prev head|mind|brain"],
  },
  {
    match: `
      allergic ~1 reaction|reactions|shock
      allergic
      nut|peanut|nuts|milk|gluten|egg|fish|shellfish|sesame|food|severe|serious|latex ~1 allergy|allergies
      undeclared|unlabeled|unlisted|hidden ~1 allergen|allergens|nuts|peanuts
      threw_up|throwing_up|vomited|vomiting
      got|fell|became|felt|made|makes|making ~3 sick|ill !of|and_tired ~3 after|from
      all|both|everyone|everybody|children|kids|family|guests ~1 got|fell|became|were|was ~1 sick|ill !of|and_tired
      not|barely|hardly|trouble|difficulty|difficulties|struggled|struggling ~2 breathe|breathing
      choked|choking
      glass|metal|needle|needles|razor|blade|screw|screws|nail|nails|shards !of ~3 in ~2 @food
      piece|pieces|shards|bits|splinters of ~1 glass|metal|plastic ~3 in|inside
      @food ~3 had|contained|contains|has ~4 glass|metal|needle|blade|screw|bleach !of
      swallowed|swallow|swallows ~4 battery|batteries|magnet|magnets|bead|beads|screw|glass|bleach|button
      wrong|expired|double ~2 dose|dosage|medication|medicine|medicines|insulin|blood_type|vaccine
      without|ran_out_of|out_of|needs|need ~3 insulin|inhaler|oxygen|heart_medication|epilepsy_medication|heart_pills`,
    unless: [
      "sentence laughing|laughter|price|prices|bill|excuses|apologies|apologizing|bad_service|rude|tears|disgusted",
      "next up|back|ball|to_spam|to_work|to_the_truth|to_honesty|room",
    ],
  },
  {
    match: `
      cut|cuts|burned|burnt|burn|burns|crushed|hurt|bruised|trapped|broke|fractured|sprained|dislocated|severed|lacerated|pinched @whose ~2 @body
      twisted @whose ~1 ankle|knee|wrist
      cut|burned|burnt|hurt|cutting|burning myself|himself|herself|ourselves|themselves ~3 on|with|badly|when|because|while|at
      chemical|acid burn|burns
      burn|burns|cut|cuts|bruise|bruises|blisters|rash ~2 on|to ~1 @whose ~1 @body|whole|entire
      @person ~2 fell|slipped|tripped|fallen ~4 stairs|steps|staircase|floor|ladder|ice|puddle|wet|escalator|ramp|hole|down_the
      dog|dogs|snake|rat|spider ~2 bit|bitten|attacked
      bitten by
      had|having|suffered|suffering ~2 heart_attack|seizure|stroke !of`,
    unless: [
      "sentence laughing|photo|photos|picture|saw_the_bill|saw_the_price|saw_your_price",
      "next off_the_phone",
      "sentence on_purpose|deliberately|anymore",
    ],
  },
  {
    match: `
      could|might have died|drowned
      nearly|almost drowned|suffocated|electrocuted
      could|might ~1 have killed me|us|him|her|them|someone|somebody|people|my|our|a
      could|might|will|going_to ~2 kill|hurt someone|somebody|a_child|children|people
      dangerous|unsafe|dangerously`,
    unless: [
      "sentence laughing|embarrassment|embarrassed|shame|boredom|precedent|browser|website|password|connection|site|mood|appetite",
      "next game|path|assumption|payment|link|idea|slow|close|amount",
      "prev not|nothing|never",
    ],
  },
];
