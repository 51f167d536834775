// The open vocabulary: what people of shops, hotels, kitchens, garages, clinics, schools and help desks do, forget and mend.

export const lists: Readonly<Record<string, string>> = {
  i: "i we",
  was: "been got was were",
  is: "'s am are be been is was were",
  not: "never not",
  aux: "'d am are be been can could did do going had has have is may might must to was were will would",
  adv: `*ly again already also either even first just myself never not now only ourselves quite simply since so still
    straight then today together too very yesterday`,
  very: "*ly again all both just most once so very",
  nobody: "no_one nobody none_of",
  they: "client* complainant customer* else guest* member* others patient* people tenant* user* visitor*",
  // People and things of ours that act.
  staff: `account* agent* app apprentice assistant* bakery bank* barista barman bartender billing booking* bot branch
    builder* butcher calendar carer* cashier chatbot chef cleaner* clerk* clinic coach code colleague colleague*
    company cook counter crew decorator* dentist department desk developer* dispatch* doctor* driver* electrician*
    email* engineer* fitter* florist form front_desk garage gardener* girl guard* guide* host hotel housekeeping
    installer* instructor* intern invoice joiner kitchen lab label* lad landlord listing machine manager* mechanic*
    member* menu nurse* office oven owner packer* page painter* payroll people pharmac* photo planner* plumber*
    porter practice reception* restaurant roofer* rota scheduler school script server* shop sign site software staff
    steward* store stylist* supervisor support surgery system* teacher* team technician* temp till timetable trainee
    tutor* update van vet voicemail waiter waitress warehouse website`,
  // Things of ours.
  thing: `advert* alarm* algorithm answer* arithmetic backup board boiler card* clock config* database date* diary door*
    drawing* effort* end estimate feed figure* file filter freezer fridge gate* handwriting hours inbox instruction*
    inventory letter* lift line* list listing* lock map* maths measurement* network notice part patch phone* poster
    price* printer pump queue quote* recipe* record* release reply roster scanner sensor* sheet* shelf side spelling
    spreadsheet stock sum* tag* template ticket* times tone wifi wording`,
  // Past tenses that end in no -ed.
  did: `ate began blew bought broke brought built came caught chose cut drank drew drove fed fell felt flew forgot froze
    gave got had held hid hit hung hurt kept knew laid led left let lost made meant met overslept put ran rang read
    said sat saw sent set shut slept slid sold spelt spent spoke stood stuck swept thought threw told took tore went
    woke wrote`,
  // What only a fault does.
  fault: `assumed blew blocked blundered botched broke broke_our broken brushed bungled burned burnt caused cocked
    confused cost_you cut_corners damaged deleted disappoint* dismissed double_* dropped duplicated embarrassed
    erased exposed fail failed fallen_short fell_short flooded fobbed forgot* forgotten frightened fumbled
    got_it_wrong got_that_wrong got_this_wrong got_your hid_behind hung_up ignored insulted jumbled kept_you_from
    kept_you_in kept_you_on kept_you_out kept_you_stand* kept_you_up kept_you_waiting leaked left_it left_off
    left_out left_you left_your let_down let_everyone let_her let_him let_my let_them let_you lied lost
    made_a_mistake made_an_error made_mistakes made_you messed mis* miscalc* misheard misjudged mislaid misled
    misread miss missed mistook mixed muddled neglected omitted overbook* overcharg* overcook* overlook* overran
    overslept oversold passed_you put_you_in put_you_through ran_late ran_out ruined rushed scared scratched screwed
    shouted shrugged skipped slipped_up snapped soaked spilled spilt spoiled stained startled stood_you swapped
    talked_over trapped treated_you turned_up_late undercharg* undercook* underestimat* upset wasted wiped wronged`,
  // What is a fault only with what follows: wrong, late, twice.
  act: `addressed advertised answered applied arrived assigned baked billed booked calculated called came canceled
    charged cleaned clicked closed converted cooked copied counted cut dealt delivered did directed dispensed drew
    drilled dyed emailed entered fed filed finished fitted gave got graded had handed handled hung installed ironed
    kept keyed labeled laid left listed loaded logged made mailed marked measured moved mowed ordered packed painted
    parked passed pasted picked picked_up pinned plugged pointed posted poured prescribed pressed priced printed
    promised published put quoted rang refunded replied rounded routed said saved scanned seated sent served set
    shaved shipped signed sold spelled spelt stored stuck swept tagged tested texted thought ticked told took
    took_off trimmed turned turned_off typed uploaded used was washed weighed were wired wrote`,
  wrong: `a_stranger* accident* another_* back_to_front backwards badly blank blunt broken careless* cold confusing
    crooked defective different dirty double down elsewhere empty error expired faulty half inaccurate* inadequate*
    inadvertently incorrect* inside_out instead late misleading missing mistake* neighbor* next_door nobody old
    other_people* other_way out_of_date outdated over_done poorly prematurely raw reversed rude* short
    somebody_else* someone_else* stale the_other too twice unanswered unclear under_cooked uneven unfair* unfinished
    unlocked unread unsafe unsigned untested upside_down warm wet without wobbly wrong*`,
  flaw: `accountable at_fault careless clumsy curt defensive dismissive disorganized hasty impatient in_the_wrong
    inexcusable late lazy mistaken negligent not_good_enough responsible_for_that responsible_for_this
    responsible_for_what rude short silent sloppy slow stupid thoughtless to_blame unacceptable unclear unfair
    unhelpful unkind unprepared unprofessional wrong`,
  blunder: `bad blunder bug carelessness doing error* failing* failure* fault lapse laziness mess miscommunication
    misjudgment mistake* misunderstanding mix_up muddle negligence omission oversight own_goal rudeness shortcoming*
    slackness slip stupidity typo wrongdoing`,
  mend: `adjust* amend* attach* backdat* book_you bring_back bump* compensat* correct* courier* cover covered credit*
    deduct* discount* exchang* extend* fast_track* fix fixed fixing gave_back gave_you give_back halv* hand_deliver*
    honor* knock* lift* made_this_right make_it_right make_this_right match* mend* move_you moved_you paid pay*
    pick_up put_it_right put_right put_that_right put_this_right re_* reactivat* rebook* rebuil* recall* reclean*
    recover* rectif* redeliver* redid redo redone refill* refit* refund* reimburs* reinstat* reissu* remade remak*
    remov* reorder* repaid repair* repay* replac* reprint* reran rerun* resen* reship* resolv* restor* resurfac*
    retract* return* revers* set_aside settle* sort* swap* take_off taken_off took_off top_up transfer* unblock*
    unlock* upgrad* waiv* wip* wired write_off written_off wrote_off`,
  // How it came about: what somebody did inside.
  slip: `assumed believed calculated clicked confused copied counted deployed double_booked double_sold drew_up entered
    filed forgot_to_check forgot_to_pass forgot_to_press forgot_to_set forgot_to_switch forgot_to_take
    forgot_to_tell forgot_to_turn forgot_to_update forgot_to_write got_called got_the_date got_the_day guessed hung
    jumbled keyed labeled loaded marked measured merged miscounted misdialed misfiled misheard misjudged mislabeled
    misread mistook mistyped mixed muddled overlooked overran_the overslept oversold overwrote packed pasted
    picked_the picked_up pinned plugged pressed programmed pushed ran_out ran_over read_it_as read_the relied
    renamed restarted rostered rounded scanned scheduled set_it set_the shipped_it shipped_without skipped stacked
    stored swapped thought ticked transposed trusted typed underestimated unplugged uploaded used used_an used_the
    wired wrote_down wrote_it wrote_the wrote_your`,
  past_put: `booked dropped emailed entered gave hid laid left mailed parked placed posted put sent stuck took tucked wrote`,
  // What we owe, left undone.
  duty: `answered asked bothered brought called came caught checked cleaned counted did explained followed got_back knew
    let looked met noticed opened passed picked rang read realized replied saw signed spotted stopped tested thought
    told took turned_up updated warned washed wrote`,
  // In the past tense these are no fault.
  fine: `add* agree* apologiz* appreciat* arrang* ask* attach* believ* book* call* chang* check* confirm* contact*
    correct* cover* credit* decid* enclos* expect* fix* heed hold holed hop* inspect* install* intend* introduc*
    investigat* issu* learn* lik* listen* look* lov* measur* mend* mov* need need* notic* offer* open* order* phon*
    post* rais* realiz* receiv* refund* remov* repair* replac* report* reset* restor* review* speed start* stop*
    switch* talk* test* thank* trac* train* tri* understand* updat* used visit* waiv* want* watch* wish* work*`,
  // First person future of these does nothing for anybody.
  idle: `accept address all also always apologize* appreciate ask assure await ban be believe better check confirm
    consider* continue discuss do ensure feel find forward get guarantee happily_refund have hope imagine improv*
    investigat* just keep know learn* like listen look* make monitor need never no not now only pass personally
    prefer promise* raise remember reply report respond review* say see speak still strive sue take talk tell then
    think try understand update use want work*`,
  mended: `compensation copy correction credit deposit discount exchange fee money new refund reimbursement repair
    replacement voucher`,
  change: `added agreed appointed asked assigned banned begun binned blocked bought briefed brought built cancelled capped
    changed colored corrected created deleted disabled doubled dropped ended extended fixed given hired hung
    installed instructed introduced labeled lengthened limited locked lowered made made_it merged moved numbered
    pinned printed promoted put_in put_up raised rebuilt redesigned relabeled reminded removed renamed replaced
    retired retrained reworded rewritten rewrote rolled_out scrapped separated set_up shortened shown split started
    stopped stuck swapped switched taped taught thrown_out tightened train* updated widened withdrawn`,
  // What a change is made of.
  measure: `alarm* alert* backup* board box* buffer button* calendar camera* check* checklist* clause* clock* contract
    deadline* default drawer* field* filter* form* handover* hours key* label* limit* line* list* lock* log meeting*
    menu* number* page* policy printer procedure* process recipe* reminder* rota* route* rule* scale* screen*
    script* sensor* settings sheet* shelf shelves sign* slot* software step* supplier* system tag* template* test*
    thermometer* timer* training wording`,
  day: `april august close_of_business december end_of_day end_of_the_day end_of_the_week february friday* january july
    june march midday monday* next_month next_week noon november october saturday* september sunday* this_afternoon
    this_evening this_morning thursday* today tomorrow tonight tuesday* wednesday* weekend`,
  mood: `angry annoyed bad_experience disappoint* displeas* dissatisf* frustrat* hurt inconvenienced not_happy
    not_satisfied offended offense put_out uncomfortable unhappy unsatisf* upset`,
  noun: `breakdown concern* confusion delay* error* failure* fault glitch* incident issue* lapse* mistake*
    misunderstanding mix_up oversight problem* situation`,
  other: `agency airline* bank carrier* contractor* courier* developer* handler* insurer manufacturer* partner* platform*
    post previous provider* supplier* third_party vendor*`,
  neglected: `answer* ask asked bother* bring brought call* cancel* check* complain* complete* confirm* contact* follow*
    inform* keep kept let look* measure* mention* notif* provide* rang read* repl* report* respond* ring said say
    speak specif* spoke tell told turn_up update* wait* warn`,
  one: "a all an every i my one our the we",
  habit: `answer ask call carry check close come cook count do drive go have_someone hold keep lock look open pack pick
    print put read ring run send show sign sit take test text type use weigh work write`,
  done: "booked broken chosen driven fallen given gone hidden left put sent set sold spoken taken thrown written",
  gear: `@thing app* batch battery bot cable calendar chart* chatbot code* count depot folder form formula heating
    invoice* label* language machine* mailbox message* note* oven page* photo* pipe request* robot rota rule* sauce
    screw* script* server* sign* site software system* text_message thermostat till* timer* timetable update* valve
    van warehouse website wire`,
  them: `@other accountant accountant* airport amazon app_store apple baggage broker* builders caterer* cleaners
    consultant* council dealer* delivery_company delivery_people designer* dhl distributor* dpd evri factory fedex
    florist franchis* freelancer* freight* fulfillment* gateway google guys haul* head_office hermes host hosting hq
    importer* installers lads landlord laundry maker* network owner* painter paypal plumber post_office printers
    processor* royal_mail subcontractor* temps ups venue wholesaler*`,
  rule: "agreement conditions contract guidelines policies policy procedure* rules section t_cs terms",
  hard: "devastating difficult gut hard humbling hurtful painful rough stressful tough upsetting",
  feel: `believe* consider* feel felt found_it found_our found_this found_us perceiv* saw_it saw_things see_it see_things
    take_it think thought took_it`,
  // A remedy for a review: what is done to it, what it is called, what is given; then names, with what may stand before them.
  rework: `amend amended change changed changing delete deleted deleting edit edited editing give improve improved leave
    leaving raise raised remove removed removing retract retracted revise revised take taken taking update updated
    updating withdraw withdrawing withdrawn write writing`,
  redo: "amend change delete edit give improve leave raise remove retract revise take take_down update withdraw write",
  verdict: `rating* review reviews stars what_you_posted what_you_said what_you_wrote your_comment* your_evaluation
    your_feedback`,
  gift: `a_credit a_free compensat* credit_you credit_your discount* for_free free_coffee free_dinner free_drink*
    free_meal free_month free_night free_of_charge gift* money_back off paid pay_back pay_for pay_you percent
    refund* reimburs* repay replac* store_credit voucher* your_money`,
  unsay: "delete deleted remove removed retract take take_down took",
  public: "comment comments post posts tweet tweets video",
  offer: `'d am_happy am_willing are_happy are_prepared are_ready are_willing can d happy offer promise shall will would`,
  gone: "amended changed deleted down edited gone improved raised removed retracted taken_down updated withdrawn",
  quite: `*ly a absolute an being big bunch_of clearly complete entitled just little nasty nothing_but obviously old
    one_of_those pathetic really sad simply so such total typical utter`,
  rude: `arsehole* asshole* bitch brainless clown clowns crazy drunk dumb fool fools idiot idiotic idiots insane jerk
    jerks liar liars loser losers moron morons scammer scammers scum stupid troll trolls ugly`,
  untrue: "bogus fabricated fake false fraudulent invented made_up malicious",
  once: "after if once provided soon_as the_minute the_moment when",
  few: "%n eight five four half nine one seven six ten three two",
};
