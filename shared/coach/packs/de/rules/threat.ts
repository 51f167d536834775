import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "threat",
  rules: [
    {
      id: "court",
      severity: "block",
      match: `
      rechtliche* ~1 schritte|konsequenzen|maßnahmen|mittel
      anzeige ~4 erstatten|gegen|erstattet|stellen
      zeigen|zeige ~1 sie|dich ~3 an
      anwalt|anwälte|anwältin|rechtsanwalt|rechtsanwält*|gericht ~9 einschalten|eingeschaltet|übergeben|hören|wiedersehen|sehen|weitergeben|sprechen|kümmert|melden
      sehen uns ~3 gericht
      verklagen|verklage|klage_einreichen|abmahnung|unterlassungsklage|unterlassungserklärung|strafanzeige|strafantrag
      werden ~3 bereuen|noch_sehen
      inkasso* ~4 übergeben|einschalten|weitergeben|beauftragen
      schalten|schalte ~5 anwalt|anwälte|anwältin|rechtsanwalt
      erstatten|erstatte|stellen ~2 anzeige|strafanzeige
      verleumdung*|üble_nachrede|rufschädigung
      wir|ich wissen|weiß|kennen|kenne ~2 wo|ihre_adresse|deine_adresse ~4 wohnen|wohnst
      hausverbot ~9`,
      unless: [
        "in zurückgezogen|storniert|zurückgenommen|gestoppt|gegen_uns",
        "sentence uns|wir ~2 verklagen",
        "sentence zurückgezogen|zurückgenommen|gestoppt|storniert|gelöscht",
      ],
    },
  ],
};
