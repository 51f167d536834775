// The open vocabulary: what people of shops, hotels, kitchens, garages, clinics, schools and help desks do, forget and mend.

export const lists: Readonly<Record<string, string>> = {
  i: "i we",
  was: "was were been got",
  is: "is 's am are was were be been",
  not: "not never",
  aux: "'d have has had did do will would can could am are is was were be been going to may might must",
  adv: "*ly also just then simply even only still again too so very quite never straight together ourselves myself now today yesterday first not since already either",
  very: "*ly so very most just both all once again",
  nobody: "nobody no_one none_of",
  they: "customer* guest* client* people patient* tenant* user* others else member* visitor* complainant",
  // People and things of ours that act.
  staff: `team staff colleague* crew kitchen chef cook driver* waiter waitress server* reception* desk front_desk housekeeping cleaner*
    technician* engineer* mechanic* fitter* installer* plumber* builder* stylist* nurse* doctor* dentist teacher* manager* cashier barista
    developer* agent* warehouse packer* office account* shop store site website page app system* software till form menu label* calendar
    script email* van oven machine update sign listing trainee porter clerk* company hotel restaurant clinic school bank* member*
    supervisor bakery garage photo invoice code scheduler timetable rota voicemail support people assistant* landlord booking* pharmac* vet temp apprentice intern guide* instructor*
    coach tutor* electrician* roofer* painter* gardener* decorator* joiner florist butcher barman bartender lad girl branch surgery practice
    lab dispatch* department planner* guard* steward* carer* counter payroll billing bot chatbot owner host colleague`,
  // Things of ours.
  thing: `door* gate* lift phone* line* inbox queue list spreadsheet diary roster template filter letter* notice poster advert* price* record* file
    database backup release patch config* feed stock inventory shelf card* wifi network printer scanner sensor* algorithm pump fridge freezer
    boiler alarm* lock sheet* board clock ticket* tag* recipe* estimate quote* drawing* measurement* instruction* wording listing* map* date*
    times hours figure* sum* maths arithmetic handwriting spelling reply answer* tone end side part`,
  // Past tenses that end in no -ed.
  did: `went ran came drove rang wrote read told said gave sent put left took kept hung drew stood sat sold hid spoke fell began threw froze broke
    chose forgot thought bought brought caught held laid led let lost made meant met saw set shut slept slid spent stuck swept tore woke built
    cut hit hurt knew blew flew felt drank ate fed spelt overslept had got`,
  // What only a fault does.
  fault: `forgot* miss missed lost mislaid misread misheard misjudged misled mis* miscalc* botched bungled blew broke broken damaged scratched
    spilled spilt stained ruined spoiled burnt burned overcook* undercook* overcharg* undercharg* overbook* oversold overran overlook*
    double_* mixed messed screwed cocked slipped_up muddled confused dropped let_you let_him let_her let_them let_down let_everyone fail
    failed neglected omitted left_out left_off left_you left_your left_it kept_you_waiting kept_you_in kept_you_on kept_you_up kept_you_from kept_you_out kept_you_stand* made_you ignored dismissed brushed fobbed shrugged
    snapped rushed skipped cut_corners ran_out ran_late turned_up_late underestimat* disappoint* upset wronged fell_short fallen_short
    got_it_wrong got_this_wrong got_that_wrong got_your wasted swapped jumbled cost_you caused put_you_in put_you_through blundered
    overslept deleted erased wiped exposed leaked lied duplicated forgotten mistook fumbled hid_behind let_my broke_our made_a_mistake made_an_error made_mistakes stood_you treated_you assumed
    passed_you shouted hung_up talked_over blocked trapped scared frightened insulted soaked flooded embarrassed startled`,
  // What is a fault only with what follows: wrong, late, twice.
  act: `sent gave told charged booked delivered put entered quoted packed picked shipped printed typed wrote set marked listed sold served
    cooked made took kept left used fitted installed cut cleaned called billed ordered labeled parked handed canceled closed moved answered
    replied said turned came arrived finished assigned published had got did was were seated promised applied refunded handled
    advertised posted dealt passed spelled spelt fed washed dyed trimmed drilled measured wired plugged loaded poured weighed
    counted keyed logged filed stored hung stuck laid mailed emailed texted uploaded routed directed pointed pinned scanned ticked addressed
    drew dispensed prescribed tested graded signed converted rounded calculated priced tagged painted rang wrote thought picked_up turned_off
    took_off saved copied pasted pressed clicked swept mowed ironed shaved baked`,
  wrong: `wrong* incorrect* twice late too without instead mistake* error accident* badly cold faulty defective broken expired old somebody_else*
    someone_else* another_* poorly careless* rude* unfair* half double misleading dirty different raw unfinished untested inaccurate*
    out_of_date outdated missing unclear stale blank down nobody unsafe inadequate* prematurely inadvertently confusing wobbly
    upside_down back_to_front inside_out other_way backwards crooked uneven short elsewhere unlocked unanswered unread unsigned reversed
    next_door neighbor* other_people* the_other a_stranger* wet warm blunt empty under_cooked over_done`,
  flaw: `late careless sloppy slow short dismissive unprepared unclear unfair clumsy defensive impatient unprofessional negligent at_fault
    to_blame accountable rude wrong lazy thoughtless unhelpful responsible_for_what responsible_for_this responsible_for_that silent curt
    unkind stupid unacceptable inexcusable not_good_enough in_the_wrong mistaken hasty thoughtless disorganized`,
  blunder: `fault mistake* error* oversight slip failure* failing* carelessness negligence mess doing mix_up bug lapse typo misunderstanding
    muddle misjudgment blunder miscommunication carelessness omission wrongdoing bad laziness own_goal rudeness slackness stupidity shortcoming*`,
  mend: `refund* replac* reimburs* compensat* credit* waiv* resen* reship* redo redid redone re_* repair* fix fixed fixing rebook* reorder*
    remak* remade rebuil* reissu* redeliver* correct* amend* restor* reinstat* recover* repay* repaid refill* upgrad* extend*
    deduct* knock* discount* cover covered pay* paid pick_up exchang* revers* remov* honor* fast_track* adjust* unlock* reactivat* transfer*
    put_right put_it_right put_this_right put_that_right make_this_right make_it_right made_this_right sort* swap* settle* write_off
    wrote_off written_off wip* took_off taken_off take_off bring_back give_back gave_you gave_back return* book_you reclean* reprint*
    retract* rectif* resolv* recall* refit* mend* move_you moved_you set_aside top_up bump* resurfac* halv* attach* backdat* hand_deliver* lift* wired courier* unblock* match* rerun* reran`,
  // How it came about: what somebody did inside.
  slip: `misread misheard misjudged mistook mixed muddled confused swapped jumbled assumed thought believed typed clicked pressed ticked scanned pinned
    hung copied pasted filed keyed entered labeled marked wired plugged counted measured calculated rounded packed loaded stored stacked unplugged
    overslept overlooked skipped relied guessed shipped_it shipped_without pushed deployed merged uploaded restarted renamed overwrote programmed scheduled rostered used_the
    used_an picked_up picked_the read_the read_it_as drew_up wrote_it wrote_the wrote_down wrote_your set_the set_it underestimated miscounted transposed
    double_booked double_sold trusted used mislabeled misdialed misfiled mistyped ran_out got_called got_the_date got_the_day ran_over oversold overran_the forgot_to_check forgot_to_pass
    forgot_to_tell forgot_to_update forgot_to_write forgot_to_turn forgot_to_set forgot_to_switch forgot_to_press forgot_to_take`,
  past_put:
    "mailed emailed posted put left stuck parked dropped hid tucked placed laid wrote booked entered sent gave took",
  // What we owe, left undone.
  duty: `updated checked told called rang wrote read looked noticed spotted passed picked answered replied came turned_up bothered explained warned let
    asked counted tested signed caught saw realized stopped followed got_back did thought met opened brought took cleaned washed knew`,
  // In the past tense these are no fault.
  fine: `mend* refund* replac* check* look* listen* ask* call* contact* chang* add* mov* updat* train* fix* repair* remov* start* stop* receiv*
    want* hop* tri* order* book* arrang* watch* notic* realiz* learn* decid* agree* open* post* credit* correct* attach* enclos* need* lov*
    lik* appreciat* apologiz* understand* believ* thank* offer* review* investigat* trac* confirm* restor* wish* intend* expect* work* speed
    need heed used talk* visit* inspect* test* rais* switch* reset* issu* waiv* cover* hold holed measur* phon* report* introduc* install*`,
  // First person future of these does nothing for anybody.
  idle: `all be look* review* investigat* keep take try do learn* improv* ensure continue never not always strive work* consider* discuss pass forward
    address see use feel need hope understand only assure monitor remember respond reply find check speak talk say ask have get know make
    raise await like tell accept imagine confirm promise* no guarantee apologize* happily_refund want update prefer appreciate believe ban
    sue report think then also just now personally still then also still better listen`,
  mended:
    "refund replacement money deposit credit voucher new reimbursement compensation fee repair copy exchange correction discount",
  change: `changed added moved train* retrained introduced installed hired rewrote rewritten redesigned switched stopped begun started doubled
    appointed assigned pinned taped labeled relabeled reminded separated split tightened lowered taught disabled locked shown updated replaced
    put_in put_up built set_up scrapped ended removed fixed printed made asked briefed given bought rolled_out
    rebuilt banned dropped blocked corrected agreed instructed created stuck brought deleted retired withdrawn hung binned thrown_out cancelled swapped numbered colored
    locked limited capped reworded renamed merged raised widened shortened lengthened extended promoted made_it`,
  // What a change is made of.
  measure: `check* process rule* procedure* step* reminder* alarm* sign* label* training rota* calendar printer screen* template* script* system software lock* alert*
    policy form* settings test* page* wording list* checklist* log sheet* board camera* sensor* filter* box* drawer* shelf shelves key* handover* meeting* limit* buffer
    deadline* slot* contract tag* recipe* menu* clause* default button* field* backup* timer* thermometer* clock* number* line* hours route* scale* supplier*`,
  day: `monday* tuesday* wednesday* thursday* friday* saturday* sunday* tomorrow today tonight noon midday january february march april june july
    august september october november december this_morning this_afternoon this_evening next_week next_month end_of_day end_of_the_day
    end_of_the_week close_of_business weekend`,
  mood: `upset unhappy disappoint* dissatisf* frustrat* offended annoyed angry unsatisf* not_satisfied not_happy inconvenienced offense hurt
    displeas* put_out bad_experience uncomfortable`,
  noun: "mistake* error* failure* oversight problem* issue* fault glitch* mix_up confusion breakdown delay* misunderstanding situation incident lapse* concern*",
  other: `courier* supplier* carrier* manufacturer* contractor* bank post provider* platform* vendor* partner* airline* agency third developer*
    insurer previous handler*`,
  neglected:
    "read* check* tell told inform* follow* provide* mention* say said ask asked bring brought keep kept notif* report* specif* call* ring rang contact* update* confirm* repl* respond* complain* speak spoke let warn complete* answer* wait* bother* cancel* measure* look* turn_up",
  one: "the our my a an one all every i we",
  habit:
    "ring call keep check read write carry open close print type use count ask send answer go come test weigh lock text look put pick pack sit do run hold work show sign drive take cook have_someone",
  done: "written given taken put left gone broken driven hidden chosen spoken fallen thrown set sold sent booked",
  gear: "@thing form page* system* software app* script* timer* label* calendar message* till* machine* server* update* sign* website site code* bot chatbot invoice* request* note* chart* rule* formula oven heating thermostat cable wire pipe valve screw* battery rota timetable count sauce batch warehouse depot van photo* language text_message robot mailbox folder",
  them: `@other subcontractor* wholesaler* distributor* franchis* head_office builders printers royal_mail dhl ups fedex hermes evri dpd amazon apple google paypal council landlord
    host hosting network factory maker* importer* delivery_company delivery_people lads guys cleaners
    laundry temps freelancer* consultant* florist baggage airport venue accountant* app_store dealer* hq owner* designer* installers post_office`,
  rule: "policy policies terms procedure* rules guidelines contract t_cs conditions agreement section",
  hard: "hard difficult painful tough rough stressful devastating upsetting hurtful humbling gut",
  feel: "feel felt think thought believe* perceiv* took_it take_it saw_it see_it see_things saw_things found_it found_us found_our found_this consider*",
  // A remedy for a review: what is done to it, what it is called, what is given; then names, with what may stand before them.
  rework:
    "remove delete change update edit withdraw retract amend revise improve raise take removed deleted changed updated edited withdrawn retracted amended revised improved raised taken leave write give removing deleting changing updating editing withdrawing taking leaving writing",
  redo: "remove delete change update edit withdraw retract amend revise improve raise take take_down leave write give",
  verdict:
    "review reviews rating* stars what_you_wrote what_you_posted what_you_said your_comment* your_feedback your_evaluation",
  gift: "refund* voucher* discount* money_back your_money reimburs* compensat* replac* credit_you credit_your a_credit store_credit pay_you paid repay pay_back pay_for for_free a_free free_of_charge free_meal free_night free_drink* free_dinner free_coffee free_month gift* percent off",
  offer:
    "will can shall would 'd d are_happy am_happy are_willing am_willing are_ready happy offer promise are_prepared",
  gone: "gone down removed deleted changed taken_down updated edited withdrawn amended improved raised retracted",
  quite:
    "a an such so just simply really clearly obviously complete total absolute utter little big bunch_of nothing_but one_of_those being old sad typical entitled pathetic nasty *ly",
  rude: "idiot idiots idiotic liar liars moron morons troll trolls fool fools clown clowns bitch asshole* arsehole* jerk jerks loser losers scum scammer scammers crazy stupid dumb ugly drunk insane brainless",
  untrue: "fake bogus made_up fabricated invented malicious fraudulent false",
  once: "if once when after provided soon_as the_moment the_minute",
};
