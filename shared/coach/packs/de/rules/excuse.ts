import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "excuse",
  rules: [
    {
      id: "busy",
      severity: "med",
      match: `
      hohe*|große*|starke*|erhöhte*|enorme*|außergewöhnlich* ~2 nachfrage|*aufkommen|auslastung|andrang|anzahl|arbeitsbelastung|volumen|belastung|ansturm
      viel|viele|voll|so_viel|sehr_viel los|zu_tun|bestellungen|anfragen|arbeit|gäste|stress
      personalmangel*|personalengpass*|personalnot|personalausfall*|personalsituation|fachkräftemangel|personalproblem*
      personell* ~1 engpass*|lage|gründen|situation
      unterbesetzt|krankheitsbedingt*|krankenstand|krankheitswelle|krankgemeldet|krank_gemeldet|krankheitsausfälle|krankheitsfälle|unterbesetzung|krankheitsfall
      krank ~3 war|waren|ist|geworden|sind|ausgefallen|geschrieben
      war|waren|sind|ist ~4 krank
      stress|stressig|hektisch|hektik|trubel|überlastet|überlastung|ausgelastet|chaos|hochbetrieb|stoßzeit*|stosszeit*|rappelvoll|brechend
      nicht zaubern|hexen|teilen|überall|alles_gleichzeitig
      kann|können man|wir|ich ~2 nichts|nicht_viel ~2 machen|tun|ändern|dran
      viel|viele|so_viel|alle_hände_voll ~1 zu_tun|arbeit|um_die_ohren|am_hut|betrieb|verkehr
      alle hände|hand voll
      sonntag*|wochenende*|feiertage*|montag* ~4 halt|eben|nun_mal|immer|besonders|viel
      zu ~1 zweit|dritt|viert
      urlaub*|ferien ~4 team|personal|kolleg*|hälfte|viele
      halbe*|hälfte ~3 team|belegschaft|mannschaft|personal ~3 krank|urlaub|ausgefallen|fehlt
      ausgefallen|ausfall|fehlte|fehlten|fehlt ~4 kolleg*|mitarbeit*|köch*|koch|fahrer*|personal
      kolleg*|mitarbeit*|köchin|koch|fahrer*|personal|kellner* ~3 ausgefallen|fehlte|fehlten|fehlt|krank|gekündigt|im_urlaub
      schlechten|miesen|keinen_guten tag ~1 hatte|erwischt|gehabt|hat
      hatte|hatten|erwischt ~2 schlechten|miesen|keinen_guten tag
      spinnt|spinnen ~3
      momentan|derzeit|zurzeit|aktuell|gerade|zur_zeit ~3 überall|alle|länger|schwierig|knapp|überlastet|unterbesetzt|nicht_möglich|sehr_viel|etwas
      überall ~3 länger|teurer|so|knapp|schwierig|gleich
      tun|tue|geben|machen ~3 was wir|ich ~1 können|kann
      unser*|mein* ~1 bestes|möglichstes
      mehr ~2 nicht tun|machen|drin|leisten
      als ~1 zwei|drei ~1 leute|personen|mann
      hölle los
      ausfall|ausfälle*|engpass*|umbau*|umzug*|baustelle*|renovierung* ~4 küche|team|personal|hauses|betrieb|belegschaft
      kurzfristige* ausfall|ausfälle*|krankmeldung*
      kaum|zu_wenig|kein|fehlendes|zu_wenige ~1 personal|fachkräfte|mitarbeiter|zeit|leute|köche|fahrer
      mitten ~1 im|in_dem|in umbau|umzug|umstellung|saison|renovierung
      bei diesem|dem|so_einem|solchem wetter|andrang|verkehr|betrieb|ansturm|preis
      ist|sind|war|waren|bleibt ~3 nun_mal|nun_einmal|halt|normal|üblich|unberechenbar|schwer_planbar|unvermeidbar|unvermeidlich|leider_so|leider_normal
      als|so ~1 kleine*|junges|junge ~1 unternehmen|betrieb|team|laden|firma|start_up|startup|verein|praxis
      nur|bloß|gerade|leider ~2 zu_zweit|zu_dritt|allein|alleine|ein_mitarbeiter|eine_kraft|zwei_leute
      viele*|so_viele*|große*|zahl|menge|flut|anzahl ~2 bestellungen|anfragen|aufträge*|gäste*|kunden|buchungen|nachrichten|anrufe*|tickets|leute*
      zu wenig|wenige ~1 leute|personal|mitarbeiter|hände|zeit|kräfte
      kein personal|zeit
      adventszeit|vorweihnachtlich*|osterfeiertage|ostergeschäft|sommermonate*|semesterbeginn|jahresende|jahreswechsel|schulanfang|sommerloch|quartalsende|erkältungswelle|grippe*|ausnahmezustand|ausnahmesituation
      drunter und drüber
      fehler passieren|können|kommen|gehören|sind
      wo ~5 fehler|späne
      nicht auf|um jeden|alle|alles ~4
      auf_jeden|um_jeden ~3 nicht
      allen ~1 zu_schaffen|schwer
      inflation|energiepreise|lieferengpass*|lieferketten*|lieferschwierigkeiten|rohstoffpreise|pandemie|corona
      in ~1 verzug|rückstand|verspätung ~1 geraten|sind
      niemand|keiner konnte|kann ~4 ahnen|vorhersehen|wissen|dafür
      sowas|so_was|so_etwas|das ~1 kommt|kann|passiert ~4 vor|vorkommen|passieren|mal
      in ~1 branche|gastronomie|alltag|tagesgeschäft|hektik|eifer|trubel|stress
      weihnachtsgeschäft|weihnachtszeit|ferienzeit|hochsaison|feiertag*|urlaubszeit|vorweihnachtszeit|saison|urlaubszeiten|hauptsaison|sommerferien
      wegen|aufgrund|durch des|dem|der|das|die ~1 wetter*|verkehr*|stau*|corona*|pandemie|streik*|krieg*|lage|umstände*|inflation|glätte|schneefall*
      schwierige*|heutige*|diesen|herausfordernde*|turbulente* ~1 zeiten|umständen|phase
      nicht immer|jedem|jeden|alles|jeder|alle ~4 gerecht|perfekt|recht|vermeiden|möglich|gleichzeitig|schaffen
      kann|können|kommt|passiert|passieren ~3 jedem|immer|überall|vor|schon ~2 mal|passieren|vorkommen|vor|einmal
      niemand|keiner ~2 perfekt|fehlerfrei|unfehlbar
      nur|auch|alle menschen|menschlich
      menschlich*|irren ist|fehler*|versagen|menschlich
      wo ~2 gearbeitet|gehobelt|menschen ~3
      kleine* ~1 betrieb|team|laden|familienbetrieb|unternehmen|familienunternehmen|firma|café|geschäft
      familienbetrieb|familienunternehmen|einmannbetrieb|ein_mann_betrieb|zwei_mann|dreimann
      neue*|umstellung ~1 system*|software|kassensystem|programm|buchungssystem|buchungssoftware|website|auf
      technische* ~2 gründe*|problem*|schwierigkeit*|störung*|panne*|defekt*|fehler*|umstände*
      systembedingt*|betriebsbedingt*|witterungsbedingt*|verkehrsbedingt*|umständehalber
      unvorhersehbar*|unvorhergesehen*|unerwartet* ~2
      organisatorische*|betriebliche*|interne*|logistische* ~1 gründe*|schwierigkeit*|problem*|umstände*|abläufe*|engpäss*
      unser|unser_möglichstes|das ~1 bestes|beste|möglichstes|möglichste|mögliche ~2 getan|gegeben|versucht|gemacht
      alles ~5 getan|versucht|gegeben
      hände gebunden
      leider ~6 nichts ~4 tun|machen|ändern|unternehmen|helfen
      nichts ~2 machen|ändern|dafür|unternehmen
      können ~6 nichts ~2 tun|machen
      keine ~1 wahl|andere_möglichkeit|alternative
      ging|geht|war ~2 nicht|leider anders
      so ist|sind das|es|sachen|das_nun|nun ~2 mal|halt|eben
      leider ~5 nicht ~1 möglich|machbar|vermeidbar|vermeiden|verhindern|ändern
      ließ|lässt|lassen sich ~3 leider? ~2 nicht ~1 vermeiden|verhindern|ändern|ausschließen
      zu_unserer_verteidigung|muss_man_verstehen`,
      unless: [
        "after @admission",
        "near entschuldigt|rechtfertigt|ausrede|ausreden|keine_entschuldigung|kein_grund|ändert_nichts|ändert_daran|nicht_ihr_problem|kein_argument",
        "in kein|keine ~1 entschuldigung|ausrede",
        "sentence entschuldigt|entschuldigung|ausrede|rechtfertigt|ändert_nichts|kein_grund",
        "in früher_krank",
        "in mit ihnen|ihrer ~2 nichts",
        "in hatte*|habe*|hat ~3 nichts ~2 zu_tun",
      ],
      moments: { acknowledgement: "low", refusal: "low" },
    },
  ],
};
