import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "passive",
  rules: [
    {
      id: "no-actor",
      severity: "med",
      match: `
      @sein ~6 fehler*|irrtum|versehen|panne|versäumnis*|missgeschick|problem*|verwechslung* ~4 passiert|unterlaufen|aufgetreten|entstanden|gemacht|begangen|geschehen|vorgekommen|eingeschlichen|gekommen
      @blunder ~2 @sein ~3 gemacht|passiert|unterlaufen|begangen
      fehler*|problem*|pannen passieren|passierten|traten
      kam|kommt es ~9 zu|zum|bei
      es ~4 zu ~7 gekommen
      ist|sind es ~4 zu ~7 gekommen
      gab|gibt es ~4 ein|eine|einen|einige|probleme|schwierigkeiten|missverständnis*|verzögerung*|fehler|komplikation*
      etwas|einiges|manches|dinge|alles ~3 schief*|nicht_nach_plan|nicht_so_gelaufen
      es ~2 zu|zur ~3 kam|kommt|gekommen
      entstandenen|entstandener|entstandene ~1 schaden|schäden|kosten|nachteile
      hier|da|dort|dabei|leider wurde|wurden ~3 nicht|falsch*|unsauber|schlecht|zu ~4
      wurde|wurden ~2 nicht ~1 sauber|ordentlich|richtig|korrekt|rechtzeitig|sorgfältig|genau
      hat|haben sich ~4 verzögert|verspätet|verschoben
      verzögert|verzögerte|verzögerten sich
      lag|lagen|stand|standen|lief ~4 nicht ~1 vor|auf_der|richtig
      fand|fanden ~3 keine|nicht
      ist|sind ~4 gescheitert|fehlgeschlagen|misslungen|unterblieben|liegen_geblieben
      es gab|gibt ~4 ein|eine|einen|einige|probleme|schwierigkeiten|missverständnis*|verzögerung*|fehler|komplikation*|pannen|unstimmigkeiten|störungen
      @sein ~6 nicht ~2 gelaufen|erfolgt|korrekt|ordnungsgemäß|funktioniert|geklappt|vermerkt|übertragen|angekommen
      hat|haben ~4 nicht ~2 geklappt|funktioniert|gepasst|gestimmt
      ist|sind|war|wurde ~4 unterblieben|ausgeblieben|entfallen|ausgefallen|fehlgeleitet|fehlgeschlagen|abhanden_gekommen|missglückt|misslungen|danebengegangen|daneben_gegangen|durcheinandergeraten|verschwunden|steckengeblieben
      ging|gingen ~5 schief|daneben|verloren|unter|kaputt|durcheinander
      gab|gibt es ~4 schwierigkeiten|probleme|fehler|pannen|verzögerungen|missverständnisse|komplikationen|unstimmigkeiten|störungen|engpässe
      ist|sind etwas|dinge ~2 passiert|geschehen
      fehlgeleitet|fehlgeschlagen|fehlerhaft_*
      wurde|wurden|ist|sind ~8 @fault
      wurde|wurden ~8 beschädigt|zerstört|verletzt|ignoriert|falsch_zugestellt|nicht_zugestellt|storniert|gestrichen|überschritten
      lief|laufen|gelaufen ~3 nicht ~2 wie|rund|optimal|nach_plan|so
      @sein ~8 übersehen|vergessen|verwechselt|vertauscht|verlegt|versäumt|verloren|untergegangen|liegengeblieben|liegen_geblieben|unterlassen
      @sein ~8 falsch*|nicht|fehlerhaft|versehentlich|irrtümlich|doppelt|verspätet|zu_spät|leider ~3 geliefert|erfasst|bearbeitet|weitergeleitet|weitergegeben|eingetragen|gebucht|verschickt|versandt|zugestellt|informiert|übermittelt|kommuniziert|berechnet|abgebucht|beachtet|eingehalten|durchgeführt|berücksichtigt|ausgeführt|hinterlegt|gereinigt|geprüft|beantwortet|verbucht|kontrolliert|zugeordnet|eingegeben|ausgeliefert|notiert|gemeldet|aktualisiert|reserviert|angelegt|gespeichert|verpackt|vorbereitet|freigegeben|erkannt|bemerkt|ausgefüllt|abgeholt|repariert|behoben|gemacht|gesehen|gesendet|geschickt|übergeben|gelesen|gestellt|eingegangen|angekommen|erledigt|umgesetzt
      konnte|konnten ~8 nicht ~3 werden|geliefert|zugestellt|bearbeitet|erbracht
      hat|haben sich ~6 eingeschlichen
      @sein ~6 schief*|schief_gelaufen|verlorengegangen|untergegangen|abhandengekommen|abhanden_gekommen|liegengeblieben
      fehlbuchung*|doppelbuchung*|verzögerungen|verwechslung* ~2 gekommen|gab|entstanden
      hätte|hätten|darf|dürfte|sollte so? ~3 nicht passieren|geschehen|vorkommen
      es wurde|wurden ~6 entschieden|beschlossen|versäumt|festgestellt
      aufgetreten|eingetreten ~2 sind|ist
      aufgetretenen|entstandenen|eingetretenen|unterlaufenen fehler*|problem*|verzögerung*|verspätung*|störung*|irrtum|panne`,
      unless: ["near #responsibility", "in @uns|bei_uns|@wir", "in dieses_mal_nicht|wird_nicht"],
    },
  ],
};
