import type { RuleSet } from "../../../pack.ts";

// A remedy, and an act of the customer on a review, tied to each other. "Kommentar" and "Beitrag" only where they go away: both also stand
// on orders and bills.
const REVIEW =
  "bewertung|bewertungen|*bewertung|rezension|rezensionen|ihre_sterne|deine_sterne|5_sterne|fünf_sterne|sternebewertung";
const POST = `${REVIEW}|kommentar|beitrag|google_eintrag|facebook_post`;
const GONE =
  "löschen|entfernen|zurückziehen|zurücknehmen|runternehmen|herunternehmen|rausnehmen|gelöscht|entfernt|zurückgezogen|zurückgenommen|löschst|entfernst|zurückziehst|weg|verschwunden|raus|offline";
const BETTER =
  "ändern|anpassen|verbessern|korrigieren|hochsetzen|heraufsetzen|aktualisieren|überarbeiten|geändert|angepasst|verbessert|korrigiert|änderst|anpasst|verbesserst|positiv*|besser|auf_5|auf_fünf|schreiben|schreibst|geben|gibst|hinterlassen|hinterlässt|abgeben|abgibst|dalassen";
const PAY =
  "erstatt*|rückerstatt*|gutschein*|rabatt*|geld|überweis*|schenk*|gutschrift*|guthaben|gratis|kostenlos*|umsonst|nachlass|ersatz*|bezahlen|zahlen|auszahl*|euro|prozent|spendier*";
const WHEN = "wenn|sobald|falls|sofern|solange|bis|bevor|damit|nachdem";

export const rules: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "tied",
      severity: "block",
      match: `
      ${WHEN} sie|du|ihr ~6 ${POST} ~4 ${GONE} ..14 ${PAY}
      ${WHEN} sie|du|ihr ~6 ${REVIEW} ~4 ${BETTER} ..14 ${PAY}
      ${WHEN} ~2 ${REVIEW} ~3 ${GONE} ..14 ${PAY}|bekommen|erhalten
      ${WHEN} ihr|dein kommentar|beitrag ~3 ${GONE} ..14 ${PAY}|bekommen|erhalten
      ${WHEN} ~2 ${REVIEW} ~3 geändert|angepasst|verbessert|korrigiert ..14 ${PAY}|bekommen|erhalten
      ${PAY} ..9 ${WHEN} sie|du|ihr ~6 ${POST} ~4 ${GONE}
      ${PAY} ..9 ${WHEN} sie|du|ihr ~6 ${REVIEW} ~4 ${BETTER}
      ${PAY} ..9 ${WHEN} ~2 ${REVIEW} ~3 ${GONE}
      ${PAY} ..9 ${WHEN} ihr|dein kommentar ~3 ${GONE}
      ${PAY} ..9 ${WHEN} ~2 ${REVIEW} ~3 geändert|angepasst|verbessert|korrigiert
      ${PAY} ..9 gegen|für ~2 positiv*|gute|bessere|5|fünf ~2 ${REVIEW} !hotel*|menü*|haus
      ^ für|gegen ~2 positiv*|gute|bessere|5|fünf ~2 ${REVIEW} ..9 ${PAY}
      ${PAY} ..9 gegen|gegenzug|dafür|austausch|tausch|bedingung|voraussetzung ~4 löschung|entfernung|änderung|rücknahme ~3 ${POST}
      gegen|nach|bei ~1 löschung|entfernung|änderung|rücknahme ~3 ${POST} ..9 ${PAY}
      gegenzug ..9 löschen|ändern|entfernen sie ~4 ${REVIEW}
      gegenzug|dafür ~9 ${POST} ~4 ${GONE}|ändern|anpassen|verbessern
      löschen|ändern|entfernen|nehmen sie ~4 ${REVIEW} ..12 ${PAY}|bekommen|erhalten
      löschen|entfernen|nehmen sie ~4 ${POST} ..12 ${PAY}|bekommen|erhalten
      lösch|lösche|änder|ändere|entfern|entferne|nimm ~4 ${POST} ..12 ${PAY}|bekommst|kriegst
      bedingung|voraussetzung ..9 ${POST} ~4 ${GONE}|ändern|anpassen`,
      unless: [
        "sentence unabhängig|egal|auch_wenn|selbst_wenn|so_oder_so|in_jedem_fall|auf_jeden_fall|ohnehin|nicht_davon|oder_nicht|ohne_bedingung|ohne_gegenleistung",
        "in danke*|nichts_an|bitten_nicht|nicht_damit|nicht_weil",
        "sentence keine ~1 bedingung|voraussetzung|gegenleistung",
        "sentence kein|keinen|keine|nie|niemals|nicht ~4 damit|dafür",
        "sentence angeboten|versprochen|verlangt|gefordert|gebeten|gedrängt|erpresst|verknüpft|abhängig_gemacht ~1 hat|habe|haben|hatte|hatten|worden",
        "sentence hat|habe|haben|hatte|hatten|wurde ~14 angeboten|versprochen|verlangt|gefordert|gebeten|gedrängt|erpresst|verknüpft|abhängig_gemacht",
        "sentence war|wäre ~3 falsch|unrecht|unfair|erpressung|bestechung|nicht_in_ordnung|nicht_richtig|fehler",
        "sentence steht_ihnen_frei|steht_dir_frei|überlassen|wir_haben|ich_habe",
      ],
    },
  ],
};
