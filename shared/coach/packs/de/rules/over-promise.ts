import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "over-promise",
  rules: [
    {
      id: "never",
      severity: "med",
      match: `
      nie|niemals wieder|mehr ~3 passier*|vorkomm*|gescheh*|so|ein|eine
      nie|niemals ~1 wieder|mehr
      versprechen|verspreche|garantieren|garantiere|versichern|versichere ~2 dass|ihnen|dir|euch ~9 nicht|nie|immer|alles|kein ~5
      kein ~1 zweites|weiteres mal
      läuft|klappt|funktioniert|wird ~2 alles ~2 perfekt|glatt|bestens|reibungslos|gut
      hoch_und_heilig|großes_ehrenwort|versprochen $
      nicht ~1 ein_zweites_mal|noch_einmal|nochmal|wieder|mehr ~2 passier*|vorkomm*|gescheh*|wiederhol*
      zu hundert|100|1000|tausend prozent|%
      hundert prozent
      verlassen|vertrauen ~3 hundertprozentig|absolut|voll_und_ganz|immer
      sie|du|ihr werden|werdest|wirst ~2 nie|niemals ~1 mehr|wieder
      immer|stets|jederzeit ~2 auf_uns|verlassen|für_sie_da|perfekt*
      kommt ~4 nicht|nie ~1 mehr|wieder|noch_einmal ~1 vor
      ausgeschlossen_ist|schließen_wir_aus|ein_für_alle_mal|ein_für_allemal
      wird|werden|soll|kann|darf ~5 nicht|nie|niemals|kein ~2 mehr|wieder|noch_einmal|nochmal|nochmals|erneut ~2 passieren|vorkommen|geschehen|wiederholen|auftreten
      wird|werden ~3 sich? nicht wiederholen|wiederholt
      nicht wieder|mehr|noch_einmal|nochmal vorkommen|passieren|geschehen wird
      garantieren|garantiere|garantiert ~3 !auf|läuft|abgelaufen
      hundertprozentig*
      100 %|prozent
      alles ~6 tun|unternehmen|machen|daransetzen|daran_setzen|geben
      alles in unserer|meiner macht
      alles_menschenmögliche|alles_erdenkliche|um_jeden_preis|koste_es|was_immer_nötig|jederzeit_perfekt
      verspreche|versprechen|versprochen|ehrenwort|hand_drauf|versprochen_ist ~9 nie|niemals|nicht|immer|alles|ab_jetzt|nur_noch|besser
      immer|stets|jederzeit|jedes_mal ~3 perfekt|pünktlich|einwandfrei*|fehlerfrei*|rechtzeitig|zufrieden|reibungslos|makellos
      perfekt*|makellos*|fehlerlos* ~2 service|erlebnis|leistung|sein|werden|aufenthalt|funktionieren
      auf_jeden_fall|definitiv|absolut_sicher|in_jedem_fall|sofort_alles
      mehr_als_entschädig*|mehr_als_gut|wieder ~1 gut_machen|gutmachen`,
      unless: [
        "in garantiert ~3 nicht_kost*",
        "in verständnis|wenn|nicht_garantieren|kann_ich|keine_garantie|auf_garantie|verspreche_nicht|nicht_versprechen|noch_nie|nie_versprech*",
        "prev noch|nicht|damit|wenn|falls|war|hat|haben|hatte|keine",
        "before damit|dass_so_etwas_zu",
        "in getan|garantiefall",
        "in kein ~3 mehr",
        "in auf_jeden_fall|definitiv ~1",
      ],
    },
  ],
};
