import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "tied",
      severity: "block",
      match: `
      bewertung|rezension|sterne|kommentar|beitrag|post ~9 löschen|ändern|entfernen|anpassen|zurückziehen|zurücknehmen|gelöscht|geändert|entfernt|angepasst|herunternehmen|offline ~12 erstatt*|gutschein*|rabatt|geld|bekommen|erhalten|überweis*|schenk*|schick*|gutschrift|gratis|kostenlos*|zurück|nachlass|ersatz*|bieten
      sobald|wenn|falls|sofern ..9 bewertung|rezension|sterne|kommentar|beitrag ..9 löschen|ändern|entfernen|anpassen|zurückziehen|zurücknehmen|gelöscht|geändert|entfernt|angepasst|löschst|änderst|entfernst|positiv* ..14
      erstatt*|gutschein*|rabatt|geld|überweis*|schenk*|gutschrift|gratis|kostenlos*|nachlass|zurück|ersatz* ..14 wenn|sobald|falls|sofern|gegen|im_gegenzug|dafür ..9 bewertung|rezension|sterne|kommentar|beitrag
      löschen|ändern|entfernen|lösch|änder|nehmen sie? ~4 bewertung|rezension|sterne|kommentar ..12 erstatt*|gutschein*|rabatt|geld|bekommen|bekommst|erhalten|überweis*|schenk*|gutschrift|gratis|kostenlos*|zurück|nachlass|ersatz*
      im_gegenzug ..12 bewertung|rezension|sterne|kommentar|löschen
      gegen|für eine ~2 bewertung|rezension|fünf_sterne|5_sterne ~9`,
      unless: ["in unabhängig|nicht_davon|egal_ob|keine_bewertung|ohne|bitten_nicht|danke*"],
    },
  ],
};
