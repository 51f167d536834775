import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
      fake*|gefälschte*|falsche*|gekaufte*|erfundene*|unechte* ~1 bewertung*|rezension*|kommentar*|account|profil|beschwerde
      fakebewertung*|fake_bewertung*
      sie|du waren|warst|sind ~6 nie|niemals|gar_nicht|überhaupt_nicht ~4 bei_uns|hier|gast|kunde|kundin
      waren|warst sie|du ~3 nie|niemals|gar_nicht|überhaupt_nicht ~4 bei_uns|hier|gast|kunde|kundin|da
      für_die|von_der|zur|der|die konkurrenz ~4 geschickt|schreib*|stecken|beauftragt|arbeiten
      konkurrent*|mitbewerber* ~9 bewertung*|schreib*|stecken|geschrieben|dahinter
      steckt|stecken ~5 konkurrenz|konkurrent*|mitbewerber*`,
      unless: ["in wir_haben_eine_falsche"],
    },
  ],
};
