import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
      kleine*|klein|geringfügig*|minimal*|leichte*|winzig*|marginale* ~1 fehler*|panne*|malheur*|missgeschick*|problem*|verspätung*|verzögerung*|missverständnis*|unannehmlichkeit*|versehen|unstimmigkeit*|ausrutscher|patzer|makel|hürde*|aussetzer|abweichung*|kratzer|fleck|schönheitsfehler|mangel|mängel|hänger|fauxpas|lapsus|macke|delle|ungereimtheit*|sache|ding
      nur|bloß|lediglich|gerade ~1 ein|eine|einen|um ~1 paar|wenige*|kleine*|kurze*|einzelne*|kleinigkeit|minuten|tage*
      nur|bloß|lediglich|gerade_mal|gerade_einmal ~1 %n|wenige|einige|zehn|zwanzig|fünf|drei|zwei|kurz ~2 minute*|tag*|stunde*|euro|mal|€|stück|gramm
      halb|nicht so schlimm|wild|tragisch|dramatisch
      nicht ~2 so|weiter|allzu schlimm|wild|tragisch|dramatisch|dringend|gravierend|groß
      kein|keine ~1 drama|weltuntergang|beinbruch|katastrophe|großes_ding|grund_zur_aufregung|großer_schaden|grund_zur_panik
      nicht|alles ~2 weltuntergang|welt_untergegangen
      kleinigkeit*|lappalie*|bagatelle*|petitesse
      einige|einiger|einigen|nur wenige|weniger|wenigen|einzelne|einzelnen
      weiter ~1 nichts|nicht_schlimm
      nichts ~1 schlimmes|passiert|dramatisches|tragisches|wildes
      wirklich ~1 nur|bloß
      gerade mal|einmal
      bringt|bringen ~1 niemanden|keinen ~1 um
      stirbt|gestorben|sterben ~2 man|niemand|daran|davon
      war|waren|ist|sind ja|doch ~1 nur|bloß|lediglich ~2 ein|eine|einen|einer|%n
      ging|geht ~3 nur|bloß|lediglich|ja|doch ~2 um
      klitzeklein*|minimini*|winzig*
      niemand ~3 zu_schaden|verletzt|gestorben|umgebracht
      letztlich|letztendlich|schließlich|am_ende ~1 ist|hat|war|haben|sind ~5 ja|doch|trotzdem|noch
      nur ein|eine|einen|um
      kein|keine|nicht ~2 großes|großer|großen|großartig*|riesen*|ernstes|schlimmes|wirkliches ~1 problem|ding|sache|schaden|thema|unglück
      schaden|unterschied|abweichung|fehler|kratzer|fleck|verzögerung|mangel ~2 ist|war|sind|waren ~2 minimal|gering*|klein|kaum|winzig|unerheblich|marginal
      paar|wenigen|zwei|drei|fünf|zehn|%n minuten|euro|tage|kratzer|flecken|cent|haare|krümel ~4 nichts|auch_nicht|kein|nicht_die_welt|verschmerz*|aushalten
      paar ~1 kratzer|minuten|minütchen|krümel|flecken|tage|euro|tropfen|haare
      verschmerzbar|verkraftbar|zumutbar|harmlos*|unbedeutend*|nebensächlich*|unerheblich*|überschaubar*
      nicht die welt
      macht|machen ~3 doch|ja nichts
      was ~2 solls|soll_es
      immerhin|wenigstens|zumindest ~6 war|haben|hat|waren|ist|noch
      kaum|fast ~1 gesehen|sichtbar|aufgefallen|spürbar|erwähnenswert|bemerkt
      kurzzeitig*|kurzfristige* ~1 störung|ausfall|verzögerung
      nicht ~2 optimal*|ideal*|perfekt|ganz_rund|rund|glücklich|ganz_glatt|reibungslos|ganz_so|bestens
      suboptimal*|unglücklich gelaufen|formuliert|ausgedrückt|verlaufen
      unglücklich|ungünstig ~2 gelaufen|formuliert|ausgedrückt|verlaufen|zusammen*
      suboptimal*
      etwas|bisschen|wenig|leicht ~1 verspätet|länger|später|spät|verzögert|unglücklich|schief|kühl|kalt|laut|ruppig|gedauert|warten|zu_*
      einzelfall|einzelfälle|ausnahmefall|ausnahme
      höchstens|maximal|allenfalls ~2 minuten|%n
      eben|halt|nun_mal|mal ~1 passieren|vorkommen|passiert
      passiert ~2 mal|halt|eben|nun_mal
      bloßes|bloß|reines|reine ~1 missverständnis|versehen|formsache
      ist ja|doch nichts|nix passiert
      übertreiben|übertrieben|überreagiert|dramatisieren|so_empfindlich|aufbauschen|reingesteigert
      nicht_der_rede_wert|kaum_der_rede|kaum_aufgefallen|kaum_bemerkbar|kaum_merklich`,
      unless: [
        "in kein_kleiner|keine_kleinigkeit|keine_lappalie|keine_bagatelle|kein_einzelfall|nicht_nur|keine_ausnahme|keine_kleine|nicht_klein",
        "prev kein|keine|nicht",
        "in kleine* ~1 aufmerksamkeit",
        "in verspätet_geantwortet",
        "sentence #repair $",
      ],
    },
  ],
};
