import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "expected",
      severity: "med",
      match: `
      ihren|deinen|euren ~1 vorstellungen|erwartungen|wünschen|ansprüchen|geschmack ~6 nicht? ~3 gerecht|entspr*|getroffen|genügt*
      nicht ~2 ihren|deinen|euren ~1 vorstellungen|erwartungen|wünschen|ansprüchen|geschmack ~4 entspr*|gerecht|getroffen
      ihre|deine|eure ~1 erwartungen|vorstellungen ~4 nicht ~3 erfüll*|getroffen
      @sorry ..7 nicht ~3 überzeugen|begeistern|zufriedenstellen|zufrieden_stellen
      schade ~2 dass|das ~1 @you ~6 so ~2 sehen|siehst|empfinden|empfindest|sieht|erlebt|empfunden|meinen`,
    },
    {
      id: "your-mind",
      severity: "high",
      match: `
      @sorry ~2 dass|das|wenn ~1 @you ..9 fühl*|gefühl*|empfind*|empfunden|unzufrieden|enttäuscht|verärgert|aufgefasst|interpretiert|glauben|denken|eindruck|missverstanden|beschwer*|unglücklich|sauer|geärgert|ärgern|aufgeregt|aufregen|nicht_zufrieden|nicht_glücklich|nicht_wohl|nicht_gut_aufgehoben|nicht_verstanden|nicht_gehört|anders_erlebt|anders_vorgestellt|mehr_erwartet|falschen_hals|krumm|stören|störst|siehst|so_sehen|meinen|wahrgenommen|genervt|frustriert|gekränkt|beleidigt
      @sorry ~2 dass|das ~1 ~1 @you|es ..7 gefallen|geschmeckt|zugesagt|zusagt|gefällt|gefiel|schmeckt|zusagte
      @sorry ~2 dass|das ~1 @you ~1 ~7 zusagt|gefällt|zugesagt|gefallen|geschmeckt
      @sorry ..6 falls|wenn ~1 @you ..6 wahrgenommen|aufgefasst|empfunden|verstanden|gefühlt|fühlen|interpretiert|ärgern
      @sorry ~9 missverständnis|irrtum ihrerseits|deinerseits
      @sorry ~3 ihre|deine|eure ~1 enttäuschung|unzufriedenheit|verärgerung|gefühle|empfindung*
      falls|wenn|sollte* ~9 missverständnis*|verwirrung|missverstanden|falsch_verstanden ..9 @sorry
      falls|wenn|sollte*|dass ~1 @you ~5 gefühl*|fühl*|empfinden|empfunden|unzufrieden|enttäuscht|verärgert|gekränkt|beleidigt ..6 @sorry`,
      unless: [
        "in @wir ~9 @fault",
        "in zu_recht|mit_recht",
        "in wir|ich ~6 verärgert|enttäuscht|gestört|ausgelöst|unser_missverständnis",
        "in dass|das wir|ich",
      ],
    },
    {
      id: "their-view",
      severity: "med",
      match: `
      @sorry ~3 ihren|deinen|euren ~1 ärger|unmut|frust|eindruck
      schade ~3 dass|das ~1 @you ~9 nicht ~3 gefallen|geschmeckt|zufrieden|zugesagt|gefällt
      traurig|bedauerlich|enttäuschend ~2 dass|das ~1 @you ~9 so|nicht|unzufrieden|enttäuscht|empfind*|fühl*
      @sorry ..7 eindruck
      @sorry ..6 für_sie|für_dich ~3 enttäuschend|unbefriedigend|ärgerlich|frustrierend
      @sorry ..6 anlass|grund ~2 zur|zu|für|zu_der ~1 beschwerde|klage|kritik|ärger|unmut
      @sorry ..6 so ~1 reagier*|aufnehm*|aufgenommen|aufgebracht|wütend
      @sorry ..9 nicht ~3 zufrieden|glücklich|begeistert|wohlgefühlt
      @sorry ~9 so_ankam|so_angekommen|rüberkam|rübergekommen|wirkte|gewirkt|verstanden_wurde|aufgefasst_wurde
      bedauerlich|traurig|schade ~2 dass|das|wenn sie|du|ihr
      @sorry ..9 erwartungen ~6 entspr*|erfüll*|gerecht
      @sorry ..9 missverständnis*|verwirrung|irritation*
      @sorry ..9 so ~1 empfind*|empfunden|sehen|siehst|fühl*|aufgefasst|angekommen|rübergekommen`,
      unless: [
        "in @wir ~9 @fault",
        "in zu_recht|mit_recht",
        "in wir|ich ~6 verärgert|enttäuscht|gestört|ausgelöst|unser_missverständnis",
        "in dass|das wir|ich",
      ],
    },
    {
      id: "hear",
      severity: "low",
      match: `
      @sorry ..6 zu hören|lesen|erfahren
      @sorry ..8 hören|lesen|erfahren zu müssen
      schade|traurig|enttäuscht|bedauerlich ~2 dass ~1 @you ~7 unzufrieden|enttäuscht|nicht|fühl*
      schade ~2 zu hören|lesen`,
      moments: { acknowledgement: "none" },
    },
  ],
};
