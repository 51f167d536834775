import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "scorn",
      severity: "med",
      match: `
      mehr ~3 nicht ~2 zu sagen
      sonst noch ~1 was|wünsche|etwas
      machen|mach|tun|tu sie|du|doch ~3 was|wie sie|du ~2 wollen|willst|möchten|meinen
      da können|kannst|könnt sie|du|ihr ~1 lange ~3
      glaubt|glauben ~1 ihnen|dir ~2
      erledigt|abgehakt|abgeschlossen ~1 für_uns|für_mich
      für uns|mich ~3 erledigt|abgehakt|abgeschlossen|vom_tisch|durch
      thema|fall|sache|diskussion|gespräch ~3 erledigt|beendet|abgehakt|durch
      ihr|dein ~1 pech|problem
      übertreiben|übertreib|übertreibst|dramatisieren|hineinsteigern
      wichtigeres|besseres ~1 zu_tun
      viel glück|spaß|erfolg
      so so|sehr leid
      nicht mehr ~1 willkommen|erwünscht
      verzichten|verzichte ~6 kunden|gäste|gast|besuch|leute
      für %n euro|€|franken ~6 kein*|nicht ~5 erwarten|verlangen
      das|es ist mir|uns ~3 egal|wurscht|gleichgültig
      zu viel|viel_zu_viel zeit|langeweile
      bleiben|bleib sie? ~4 zu_hause|daheim|weg|fern
      wie furchtbar|schrecklich|schlimm|tragisch|dramatisch|traurig
      ach ~2 wie|gott|du|nein|die
      kaufen|kauf|essen|gehen|buchen|bestellen|suchen sie? ~4 woanders|anderswo|selbst
      mein|unser ~1 mitleid
      armer|arme|armes sie|du|kunde|mensch|ding
      haben ~3 bessere*|andere* ~1 zu_tun|kunden|sorgen|probleme
      nehmen|nimm ~6 zur_kenntnis
      zur kenntnis|kenntnis_genommen
      zu_der_kenntnis
      lächerlich*|albern*|absurd*|unsinn|quatsch|blödsinn|schwachsinn|peinlich_für_sie|frechheit|unverschämt*|dreist*|bullshit|haltlos*|ungeheuerlich*|hanebüchen*
      haben|hast sie|du nichts|sonst ~2 zu_tun|besseres|probleme
      hätte|hätten gern|gerne ihre|deine probleme
      wie ~1 schlimm|tragisch|furchtbar|schrecklich ~3
      märchen*|lügen*|lüge|gelogen|erfunden|erlogen|erfinden
      ende der diskussion
      diskussion ~2 beendet|erledigt
      gehts|geht es noch
      tja|aha|soso|pff|meine_güte|mann_oh_mann|haha|lol|ironie_off
      reißen|reiß sie|dich ~2 zusammen
      belehrung*|märchenstunde|heulsuse|weichei|memme|roman|aufsatz
      toll|super|klasse|herrlich ^ noch|schon|wieder
      müssen|musst|brauchen|brauchst ~3 nicht|nie ~1 wiederkommen|wiederzukommen|kommen|wieder
      mail|nachricht|beschwerde|bewertung|brief ~4 gelöscht|weggeworfen|papierkorb|ignoriert|müll
      größte*|einziges|einzige ~1 sorge|problem|sorgen ~2 ist|sind
      wohl ~1 zu gut|langweilig
      scheinen|scheinst|sind|bist sie|du ~5 unzufriedener|schwieriger|anstrengender|unangenehmer|kleinlich|empfindlich|pingelig|kompliziert|verwöhnt
      sie|du scheinen|scheinst|sind|bist ~5 unzufriedener|schwieriger|anstrengender|unangenehmer|kleinlich|empfindlich|pingelig|kompliziert|verwöhnt
      empfindlich|pingelig|kleinlich|zimperlich|überempfindlich|nachtragend
      kein verständnis ~3 für
      für ihr|ihre|ihren|dein|deine ~3 kein ~1 verständnis
      wer nur|so|sich|für|bei ~9
      auf ~2 kunden|gäste|leute ~2 verzichten
      wollen|willst sie|du ~1 doch|nur|eigentlich ~5
      sie|du wollen|willst ~1 doch|nur|bloß
      belästigen|belästige|nerven|nerv|behelligen|verschonen ~4 nicht|weiter|uns|mich
      was für ein drama|skandal|unglück|theater|problem
      tür ist|steht ~3
      eine|ganze ~2 stunde|minuten ~2 was_für
      bringt|bringen ~1 niemanden|keinen ~1 um
      schon ~1 viel|einiges ~1 erlebt ~5 aber
      noch nie ~4 so ~1 unverschämt*|frech*|dreist*|unhöflich*
      gähn|schnarch|augenroll|facepalm|seufz
      streit ~1 suchen|suchst|wollen
      erpressen|erpressung|erpresst|drohen_lassen
      sparen|spar sie? ~1 sich|dir ~5
      nicht ~2 angewiesen
      antworten|antworte|reagieren ~3 nicht_mehr|nicht_weiter
      sollten|solltest sie|du ~7 zu_hause|daheim|woanders|anderen|andere|selbst_kochen|lieber|hobby
      diskutiere|diskutieren ~4 nicht
      nicht ~3 diskutiere|diskutieren
      kriegen|krieg sie? ~1 sich|dich ~2 ein
      bei uns ~2 falsch|nicht_richtig
      wunschkonzert|ponyhof|schlaraffenland|wohlfahrt|streichelzoo|sternerestaurant|luxushotel|fünf_sterne_hotel
      merken|merkst sie|du ~3 selbst|selber|eigentlich|noch
      fantasie|phantasie|kreative|blühende|geschichtenerzähler|romanautor ~2
      überlegen|überleg sie? ~1 sich|dir|mal|doch ~5
      leute|kunden|gäste|menschen wie sie|ihnen|dich|dir
      typisch ~4
      lesen sie ~5 mal|erst|doch|selbst
      als ob|wenn_das
      sie|du armer|arme|ärmster|ärmste
      googeln|google ~3
      nächstes_mal ~2 mehr|weniger|einfach|selbst
      mit ~2 ihrem|ihrer|ihren ~2 niveau|art|ton|haltung
      wir|ich ~1 lassen|lasse ~2 uns|mich ~5 nicht ~6 beleidigen|vorschreiben|erzählen|belehren|sagen|bieten|gefallen|beschimpfen`,
      unless: [
        "sentence #responsibility",
        "in wer ~3 uns|bei_uns",
        "sentence #repair",
        "in überlegen ~4 was|ob|welche",
      ],
    },
    {
      id: "cold",
      severity: "high",
      match: `
      ^ schönen tag noch
      herzlichen glückwunsch
      gratuliere|gratulation|bravo|glückwunsch
      furchtbar_leid_dass_ihre|ach_gottchen|mein_beileid_zu|oh_je_wie|ach_wie_schlimm|ach_du_meine_güte|heul*_doch|mimimi|buhu|ach_herrje|ooh
      pech gehabt?
      ihr|dein problem
      nicht unser|mein problem|bier
      kommen|bleiben|gehen|suchen|kaufen|essen|bestellen sie ~4 nicht_wieder|nicht_mehr|fern|weg|woanders|anderswo|einfach_woanders|zu_der_konkurrenz|zur_konkurrenz|ein_anderes|einen_anderen
      auf ~2 kunden|gäste|leute wie sie|ihnen|dich|dir ~4
      hausverbot
      sorry_not_sorry|leben_sie_damit|verschonen|lesen_lernen|meinetwegen
      danke für nichts
      gerne ~3 googeln|nachlesen|lesen_lernen
      wenn sie|du meinen|meinst $
      mir|uns egal|wurscht|wurst|schnuppe|schnurz
      das|herzlich|völlig|total ~2 egal
      was erwarten|erwartest|erwartet|haben_sie_erwartet|hast_du_erwartet|glauben_sie|wollen_sie_eigentlich
      bei|für dem|den|diesem|diesen|das|so_wenig preis|geld|taschengeld ~5 erwarten|beschweren|meckern
      schön|toll für sie|dich
      es gibt genug|genügend|andere ~1 restaurants|läden|hotels|anbieter|kunden|gäste|geschäfte|praxen
      stellen|stell sie? ~2 sich|dich nicht? so an
      jammern|jammer|meckern|mecker|nörgeln|motzen|gejammer|genörgel|gemecker|affentheater|rumheulen|so_ein_theater|drama_machen|drama_draus
      na und
      beruhigen|beruhig|regen|reg|entspannen|entspann|chillen|chill|abregen sie? ~2 sich|dich|mal|euch
      kommen|komm sie? ~1 mal|endlich? runter|klar
      werden|werd|werde sie? erwachsen
      interessiert ~2 mich|uns|niemanden|keinen|hier ~1 nicht|niemanden`,
      unless: [
        // Meant kindly, where there is an occasion.
        "sentence hochzeit|geburtstag|baby|geburt|verlobung|jubiläum|hochzeitstag|abschluss|beförderung|nachwuchs|einzug|einschulung",
        "in unseren_fehler|war_gelogen_von|unsere_frechheit|so_leid_tut",
        "in viel_spaß_mit|viel_erfolg",
        "sentence hausverbot ..9 falsch|aufgehoben|fehler|unrecht|zurück*|gilt_nicht",
        "sentence #responsibility",
        "in es_tut|tut_mir",
        "in so_leid_dass_wir",
      ],
    },
  ],
};
