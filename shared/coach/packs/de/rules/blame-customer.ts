import type { RuleSet } from "../../../pack.ts";

/** Where the sentence says what the customer did not get, did not owe or did right, nobody is blamed. */
const NOT_BLAMED = [
  "in nicht ~2 geschrieben|gemeldet|gesagt|hingewiesen",
  "after aufgefallen|gemerkt|bemerkt|entdeckt",
  "in werden|bekommen|erhalten|erfahren|haben|sein|wissen|sparen|gar_nicht|nie müssen|sollen|dürfen|können",
  "in von_uns|bei_uns|wir",
  "in nicht ~6 müssen|sollen|dürfen",
  "in recht",
  "sentence nicht ~3 bei|an ihnen|dir",
  "in keine_schuld|nichts_falsch|gewartet|nicht_gehört|nicht_erreicht",
  "after bekommen|erhalten|gewartet|warten|verdient|erreicht|gehört|recht|gefunden|vorgefunden|erlebt",
  "in bekommen|erhalten|verdient|erlebt|erreicht|gehört|nicht_gefunden|wie_versprochen|wie_vereinbart|wie_besprochen|nicht_ausreichend",
  "prev nicht|warum_haben_wir|obwohl|was|weder|kein",
  "in wurden ~6 nicht",
  "in wir ~2 falsch*|nicht",
  "sentence nicht ihr|ihre|dein|deine schuld|fehler",
];

export const rules: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "you-should",
      severity: "high",
      match: `
      hätten|hättest|hättet sie|du|ihr ~12 sollen|müssen
      hätten|hättest|hättet sie|du|ihr ~2 doch|ja|einfach|uns|jederzeit|vorher|auch|leicht|problemlos|gerne ~8 können|dürfen
      sie|du|ihr hätten|hättest|hättet ~12 sollen|müssen
      sie|du|ihr hätten|hättest|hättet ~2 doch|ja|einfach|uns|jederzeit|vorher|auch|leicht|problemlos|gerne ~8 können|dürfen
      hätten|hättest|hättet sie|du|ihr ~6 @part ..4 wäre|hätte|hätten|wären|wüssten
      wenn|falls sie|du|ihr ~9 hätten|hättest|hättet ..3 wäre|hätte|hätten|wären
      eigenverschulden|bedienfehler|bedienungsfehler|anwenderfehler|benutzerfehler|fehlbedienung|selbstverschuldet|selbstverschulden
      selbst|selber schuld
      wer ~3 lesen kann
      sie|du sind|bist ~3 der|die|das erste*|einzige*`,
      unless: [...NOT_BLAMED, "in kein ~3 vertrauen|verständnis"],
    },
    {
      id: "told-you",
      severity: "med",
      match: `
      sie|du|ihr ~4 selbst|selber|eigene* ~2 schuld|verschuldet|gewählt|ausgesucht|gebucht|ausgewählt|entschieden|verursacht
      niemand|keiner|kein sonst|anderer|einziger ~3
      alle|andere|anderen|meisten|übrigen|vielen|die anderen? gäste*|kunden|kundinnen|patienten|teilnehmer*|mieter*|eltern|leute*|nutzer*|käufer* ~3 sind|waren|haben|hatten|hat|war|ist ~5 zufrieden|begeistert|gefallen|geschmeckt|kein_problem|keine_problem*|glücklich|beschwert
      sonst ~1 hat ~2 niemand|keiner|kein
      hat sich ~3 noch ~1 niemand|keiner|nie|kein|bisher
      noch nie ~6 beschwert|beschwerden|beschwerde|beanstandet|reklamiert
      sie|du|ihr ~1 haben|hast|habt|hatten|hattest ~5 nicht|falsch* ~6 @part|angegeben|verstanden
      haben|hast|habt|hatten|hattest sie|du|ihr ~5 nicht|falsch* ~6 @part|angegeben|verstanden
      sie|du|ihr ~1 haben|hast|habt|hatten|hattest ~6 vergessen|versäumt|übersehen|überlesen|missverstanden|unterlassen|selbst|verwechselt|zu_spät|verpasst|verstreichen|unsachgemäß|offensichtlich|offenbar|anscheinend|wohl|halt|eben|ja_so|ja_selbst|doch_selbst|einfach_nicht|unvollständig*
      haben|hast|habt|hatten|hattest sie|du|ihr ~6 unsachgemäß|wohl|halt|eben|offenbar|anscheinend|selbst_*|vergessen|versäumt|übersehen|überlesen|missverstanden|unterlassen|selbst|verwechselt|zu_spät|verpasst
      wussten|wusstest sie|du|ihr
      offenbar|offensichtlich|anscheinend|scheinbar|vermutlich|wahrscheinlich haben|hast|habt|hatten|sind|waren|wurde sie|du|ihr|von_ihnen
      unsachgemäß*|zweckentfremdet
      warum haben|hast sie|du ~3 nicht|nie
      wieso haben|hast sie|du ~3 nicht
      wer ~6 muss|darf|soll|braucht ~6
      problem|fehler|ursache|grund|schuld ~4 liegt|lag|sitzt ~4 ihnen|dir|euch|ihrem|ihrer|deiner|deinem|vor_dem
      ihre|deine|ihren ~1 erwartungen|ansprüche|erwartung ~4 zu|überzogen|unrealistisch|hoch
      sie|du wollten|wolltest ja|doch|unbedingt|selbst
      so bestellt|gebucht|gewollt|ausgesucht|unterschrieben
      sie|du|ihr ~1 kamen|kamst|waren|warst|erschienen ~5 zu_spät|verspätet|nicht_da|nicht_erreichbar|nicht_anwesend|nicht_zu_hause|unfreundlich|aggressiv|unhöflich|laut|ungeduldig|selbst_schuld
      kamen|waren|warst sie|du ~4 zu_spät|nicht_da|nicht_erreichbar|unhöflich|nicht_zu_hause
      etwas ~2 geduld|verständnis_für|rücksicht hätte
      mehr geduld
      falsche|falschen|fehlerhafte|unvollständige angaben|adresse|daten|telefonnummer|größe ~4 angegeben|mitgeteilt|ihrerseits|gemacht|eingegeben|genannt
      ihrerseits|von_ihrer_seite|seitens_des_kunden|kundenseitig*
      sie|du|ihr wussten|wusstest|wollten_es
      ihr|ihre|ihren|dein|deine|deinen ~1 fehler|schuld|eigene|versäumnis|unachtsamkeit|verschulden|bedienfehler|bedienungsfehler|unwissenheit
      nicht unser* ~1 schuld|fehler|verschulden|problem
      nicht an uns|mir
      liegt|lag|liege ~4 bei|an ihnen|dir|euch
      ihre|deine ~2 verantwortung
      obliegt|obliegen
      ihr|ihrem|dein|deinem|ihre|deine ~1 ton|tonfall|verhalten|wortwahl|art|erwartungshaltung|benehmen|unhöflichkeit
      einfach ~3 lesen|nachlesen|genauer
      genauer|richtig|aufmerksam* ~2 lesen|gelesen|hinschauen|hingeschaut|hinsehen|angeschaut|durchlesen|durchgelesen
      wie ~4 ersichtlich|angegeben|erwähnt|mitgeteilt|angekündigt|beschrieben|vereinbart|erklärt|besprochen|bekannt|gesagt|ausgeschildert|hingewiesen|dargelegt|geschrieben|steht|vermerkt|nachzulesen
      steht|stand|stehen ~2 klar|deutlich|doch|eindeutig|ausdrücklich|groß|überall|schwarz_auf
      klar|deutlich|eindeutig|ausdrücklich ~5 hingewiesen|angegeben|ausgewiesen|gekennzeichnet|beschrieben|vermerkt|angeschrieben|kommuniziert|sichtbar|lesbar
      @sein ihnen|dir|euch ~3 bekannt|bewusst|klar
      ihnen|dir|euch ~2 bekannt|bewusst|klar ~1 @sein|sein
      sie|du|ihr wurden|wurdest ~6 informiert|hingewiesen|darauf
      sie|du|ihr haben|hast|habt ~6 akzeptiert|zugestimmt|unterschrieben|bestätigt
      laut|nach|gemäß unseren|unserem|unserer ~2 unterlagen|aufzeichnungen|system|daten|protokoll*|liste
      in unseren|unserem unterlagen|system|aufzeichnungen ~9 kein*|nicht
      keine buchung|aufzeichnung|aufzeichnungen|eintrag|beleg|hinweis* ~4 zu|über|auf|gefunden|finden|vor
      nächstes_mal|nächsten_mal|beim_nächsten_mal|in_zukunft|künftig ~3 bitte
      bitte ~9 nächstes_mal|nächsten_mal|in_zukunft|künftig
      bitte sie|dich|euch ~6 künftig|in_zukunft|nächstes_mal
      bei allem respekt
      mit verlaub
      sind|bist sie|du sicher
      behaupten|behauptest|behauptung|behauptungen|behauptet
      sie|du|ihr müssen|musst|müsst ~3 schon|doch|halt|eben|verstehen|einsehen
      bei|mit allen|anderen|sonst ~4 klappt|funktioniert|geklappt|zufrieden
      andere|anderen|alle ~3 kommen|kamen|schaffen|haben ~4 klar|zurecht|geschafft|kein_problem|keine_probleme
      der|die erste*|einzige* ~4 der|die|dem ~9
      bisher|bislang|vorher|zuvor ~5 niemand|keiner|kein|keine|nie ~4
      alle|anderen|andere ~3 sind|waren ~3 zufrieden|begeistert
      von ihnen|dir ~3 falsch*|nicht|unsachgemäß|selbst|fehlerhaft
      nicht|nichts ~2 vorwerfen
      wäre|ist|war|liegt ~2 ihre|deine aufgabe|sache|pflicht|verantwortung|entscheidung|schuld|problem
      hätte|hätten ~4 genügt|gereicht|geholfen|verhindert
      bereits|schon|doch|ja ~1 mehrfach|mehrmals|zweimal|dreimal|wiederholt|oft ~4 erklärt|gesagt|mitgeteilt|hingewiesen|informiert|geschrieben|erläutert|angerufen
      @wir ~1 haben|hatten ~1 ihnen|sie|dir|dich ~3 bereits|schon|doch|ja|mehrfach|mehrmals|ausdrücklich|extra ~5 erklärt|gesagt|mitgeteilt|hingewiesen|informiert|geschrieben|gewarnt
      mehrfach|wiederholt|ausdrücklich ~4 hingewiesen|informiert|gewarnt|gesagt
      das nächste mal ~5
      nächste_mal|nächstes_mal|nächsten_mal|zukünftig|künftig|in_zukunft ~3 bitte|auf|vorher|rechtzeitig|früher|genauer
      keine ~1 weiteren|weitere|anderen|andere|vergleichbaren|ähnlichen|solchen|sonstigen beschwerden|beschwerde|reklamationen|klagen|rückmeldungen|kritik
      wie sie|du ~2 es|das|ihn|sie|uns? ~3 schildern|schilderst|beschreiben|darstellen|behaupten|gegeben|angegeben|genannt|gesagt|gewünscht|bestellt
      nicht vorstellen ~1 dass
      geschmack|geschmackssache|empfinden ~4 eben|anderer|anders|verschieden|unterschiedlich|subjektiv
      geschmackssache|ansichtssache|gewöhnungssache|empfindungssache
      kameraaufzeichnung*|videoaufzeichnung*|überwachungskamera|kamera|protokoll*|logdaten|verlauf ~6 sie|ihr|ihre|ihnen
      laut|nach ~4 waren|haben|wurden sie|ihnen|du
      den|die|das sie|du ~4 unterschrieben|bestätigt|akzeptiert|gebucht|ausgefüllt
      man ~2 muss|sollte|kann|hätte ~6 eben|halt|auch|schon|vorher|selbst|selber
      sie|du|ihr ~6 unaufmerksam|unvorsichtig|ungeduldig|unhöflich|respektlos|aggressiv|frech|laut|unverschämt
      hast|haben ~1 sie|du ~6 bestätigt|unterschrieben|akzeptiert|zugestimmt|gewusst
      bei ihnen ~2 zu_hause|selbst|liegt
      daran sind|bist|waren sie|du
      sie|du|ihr haben|hast|hatten ~6 geirrt|vertan|verlesen|verwechselt|verklickt|vertippt|verrechnet|verhört|angenommen|unterschrieben|bestätigt|akzeptiert
      haben|hast|hatten sie|du ~6 geirrt|vertan|verlesen|verklickt|vertippt|verhört|unterschrieben
      bei ~1 genauem|genauer|genauerem|etwas|aufmerksamem ~2 lesen|hinsehen|prüfung|betrachtung|hinschauen|willen
      kleingedruckte*
      nächste_mal|nächstes_mal|nächsten_mal ~2 lesen|prüfen|fragen|rufen|schauen|melden|achten|bestellen|buchen
      haben|hast|hatten sie|du ~1 überhaupt|denn|auch_wirklich|wirklich|vielleicht
      sie|du|ihr haben|hast|habt|hatten ~2 erst|leider|ja|doch|halt|eben ~5
      bei korrekter|richtiger|sachgemäßer|ordnungsgemäßer|normaler ~1
      hätten|hättest|hättet sie|du|ihr ..9 ^ würde|wäre|hätte|wären|würden|könnten|hätten|müssten
      stammt|stammte|kam|kommt ~4 von ihnen|dir
      zu ~1 lange|spät ~2 gewartet|gemeldet|reklamiert|bestellt|gebucht|informiert|abgesagt
      eigenes|eigene|eigener verschulden|schuld|verantwortung|fehler
      eigenverantwortung|selbstverantwortung
      sie|du wissen|weißt|kennen|kennst ~1 doch|ja|genau|selbst|sicher
      wissen|weißt sie|du ~1 doch|ja|genau|selbst
      hilfreich|besser|sinnvoll|schön|gut|ratsam gewesen ~1 wenn sie|du
      ihre|deine ~1 ungeduld|nachlässigkeit|unkenntnis|empfindlichkeit|einstellung|haltung
      sie|du waren|warst ~3 einverstanden
      damit|dem ~2 einverstanden|zugestimmt
      hätten|hättest|hätte sie|du|man ~9 @part|können|sollen|müssen
      da müssen|müsste|müssten sie|du ~6
      müssen|musst|müsst sie|du|ihr ~1 schon|doch|halt|eben|verstehen|einsehen
      hättest|hätten|hättet du|sie|ihr ~6 @part ~2 würde|wäre|hätte|könnte
      wenn|falls|solange|da|weil sie|du|ihr ~6 nicht|falsch*|kein*|nie|zu_spät ~3 waren|warst|haben|hast|hatten|lesen|liest|gelesen|lest|melden|kommen|prüfen|hören|erreichbar|angegeben|bezahlt
      sie|du als kund*|gast|mieter*|käufer*|patient*|besteller*|nutzer*|fahrgast ~6
      ihre|deine ~1 angaben|daten|adresse|bestellung|unterlagen|beschreibung|eingabe* ~2 war|waren|ist|sind ~3 unvollständig*|falsch*|fehlerhaft|unklar|unleserlich|missverständlich|nicht
      sie|du|ihr ~1 haben|hast|habt|hatten|hattest ~4 falsche*|verkehrte*|alte* ~6
      wer|wenn_man ~9 enttäuscht|wundern|selbst|pech|schuld
      sie|du ~1 sind|bist|waren|warst ~4 verantwortlich|zuständig|schuld|verpflichtet
      zehn|fünf|zwanzig|%n minuten ~1 zu_spät ~2 dran|da|gekommen|erschienen
      dein|deine|ihr|ihre kind|kinder|hund|tochter|sohn|mann|frau|begleitung|gruppe|internet|handy|computer|browser|gerät|router ~2 war|waren|ist|hat|sind ~5 laut|veraltet|alt|unruhig|schuld|kaputt|schlecht|falsch
      nächste_mal|nächstes_mal|nächsten_mal ~4 erst|vorher|einfach|besser|selbst|rechtzeitig|früher|genauer|bitte
      sollten|solltest sie|du ~5 vorher|besser|einfach|rechtzeitig|künftig|genauer|nächstes|in_zukunft|erst
      bitte lesen|prüfen|überprüfen|achten|beachten|informieren sie ~4 künftig|vorher|zukünftig|erst|genau|in_zukunft|bevor|nächstes`,
      unless: [...NOT_BLAMED, "in @fault", "after verlassen_dürfen|recht $"],
    },
  ],
};
