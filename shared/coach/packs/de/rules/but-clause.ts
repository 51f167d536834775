import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      match: `
      @sorry ^ aber|jedoch|allerdings|doch|nur|dennoch|trotzdem
      @sorry aber|jedoch|allerdings|doch|nur|dennoch
      @sorry ..14 ^ aber|jedoch|allerdings|doch|dennoch|trotzdem|andererseits
      @sorry ~6 aber|jedoch|allerdings
      auch_wenn|obwohl|obgleich|wenngleich|zwar|so_sehr ..9 @sorry|leidtut|leid_tut|bedauern
      @sorry ^ auch_wenn|obwohl|obgleich|wenngleich !@wir`,
      unless: [
        "in wenn_und_aber|wenn_und_ohne|ohne_wenn",
        "in nicht_nur|sondern|aber_vor_allem|aber_auch_mein*|aber_auch_unser*|ärgert_mich",
        "after @admission",
        "next ~9 #responsibility",
        "after #responsibility",
        "after #repair",
        "after #repentance",
        "next es_war|das_war_unser|wir_haben|ich_habe",
        "next das|dies|es|ändert|macht|hilft ~3 nichts|nicht|kein*",
        "next vor_allem|noch_mehr|ehrlich_gesagt_war_es|sie_haben_recht|ich_weiß|jetzt|ab",
      ],
    },
    {
      id: "next-but",
      severity: "med",
      match: `
      ^^ aber|jedoch|nur|allerdings|dennoch|trotzdem|andererseits|nichtsdestotrotz|gleichwohl|nichtsdestoweniger|allerdings_muss|dennoch_muss|trotz_allem
      schade|ärgerlich|verständnis|verstehe|verstehen|nachvollziehen|bedauerlich|unangenehm ..12 ^ aber|jedoch|allerdings|doch|dennoch|trotzdem
      @sorry ..14 ^ obwohl|auch_wenn|obgleich|wenngleich !@wir|@you
      muss|müssen|möchte|möchten|darf @wir? ~3 jedoch|aber|allerdings|dennoch|trotzdem
      nichtsdestotrotz|nichtsdestoweniger|gleichwohl|andererseits|wobei_man|wohlgemerkt|gleichzeitig_möchten|zugleich_müssen`,
      only: ["near #regret", "near @sorry|verständnis|verstehen|nachvollziehen"],
      unless: [
        "after @admission",
        "after #responsibility",
        "after #repair",
        "after #repentance",
        "then #responsibility",
        "after ändert|entschuldigt|rechtfertigt|hilft",
        "in sie_haben_recht",
      ],
    },
  ],
};
