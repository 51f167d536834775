import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "burden-on-customer",
  rules: [
    {
      id: "understanding",
      severity: "med",
      match: `
      bitten|bitte|hoffen|hoffe|danken|danke|bedanken|dank|freuen|setzen|zählen|rechnen|ersuchen ~7 verständnis|geduld|nachsicht
      verständnis ~4 bedanken|bitten|danken|hoffen|bittet
      haben|habt|hab sie? ~2 bitte|dafür|etwas|noch|deshalb|daher ~2 verständnis|geduld
      haben|habt|hab sie ~2 verständnis|geduld
      ihr|ihre|um_ihr|auf_ihr|dein|deine|euer|eure verständnis|geduld|nachsicht
      um|für|auf ~1 verständnis|geduld
      gedulden sie|dich
      etwas|noch|weiterhin|bisschen geduld
      rufen|ruf|schreiben|schreib|wenden|wende|melden|melde|kontaktieren|kontaktiere sie|dich|uns|bitte|einfach|sich ~3 bitte|uns|an|bei_uns|bei_unserem|unseren|unserem|hotline|kundenservice|support|kundendienst
      füllen|fülle sie? ~9 aus
      bringen|bring|kommen|komm sie? ~7 selbst|selber|persönlich|erneut|noch_einmal|nochmal ~5
      kommen|komm sie ~4 filiale|laden|geschäft|praxis|büro
      sie|du müssten|müssen ~3 dafür|dazu|noch ~9 kommen|gehen|fahren|bringen|schicken|senden|ausfüllen
      hoffen|hoffe|gehen ~8 erledigt|geklärt|vom_tisch|aus_der_welt|abgeschlossen
      formular|kontaktformular|onlineformular|ticket ~6 ausfüllen|eröffnen|nutzen|verwenden|auszufüllen|online|benutzen
      senden|schicken|reichen|übermitteln|laden|sende|schick|legen sie ~9 uns|ein|nach|zu|erneut|zurück|vor|hoch|kopie|foto*|beleg*|kassenbon|original* ~4
      bitte ~6 zurücksenden|einsenden|nachreichen|einreichen|ausfüllen|nochmals|hochladen|vorlegen|kontaktieren|zusenden|selbst
      sie|du müssen|müssten|musst|müsstest ~9 selbst|selber|erneut|zuerst|nochmal|nochmals|noch_einmal|ausfüllen|einreichen|einsenden|nachweisen|kontaktieren|wenden|bringen|tragen|anrufen
      müssen|müssten|musst|müsstest sie|du ~9 selbst|selber|erneut|zuerst|nochmal|nochmals|noch_einmal|ausfüllen|einreichen|einsenden|nachweisen|kontaktieren|wenden|bringen|tragen|anrufen
      auf_eigene_kosten|auf_ihre_kosten|zu_ihren_lasten
      schwamm drüber
      sache|angelegenheit|thema|fall|vorgang|beschwerde ~4 erledigt|abgeschlossen|vergessen|beenden|schließen|abschließen
      betrachten|betrachte|sehen ~7 als erledigt|abgeschlossen|gelöst
      nach vorne|vorn schauen|blicken
      probieren|versuchen|versuch sie|es ~2 es? ~1 noch_einmal|nochmal|erneut|später|nochmals`,
      unless: [
        "sentence #repair",
        "in nicht|nichts|nie|mich|mir",
        "in mich_an|mir_direkt|mich_direkt|mir_unter|mich_unter|verständnis_für_ihr*|habe_verständnis|haben_verständnis",
        "in mich ~3 unter|direkt|persönlich",
        "in wir_haben|ich_habe",
        "in jederzeit_gern",
      ],
      moments: { acknowledgement: "low" },
    },
    {
      id: "change-review",
      severity: "high",
      match: `
      bitten|bitte|würden|könnten|wären|freuen|hoffen|wäre ~12 bewertung|rezension|sterne|kommentar ~9 ändern|anpassen|überdenken|löschen|entfernen|korrigieren|zurückziehen|zurücknehmen|aktualisieren|herunternehmen|überarbeiten|verbessern
      bewertung|rezension ~6 ändern|anpassen|überdenken|löschen|entfernen|korrigieren|zurückziehen|zurücknehmen|aktualisieren|anzupassen|zu_ändern|zu_überdenken|zu_löschen|überarbeiten`,
      unless: [
        "in müssen|brauchen|nicht|nichts",
        "next müssen_sie|brauchen_sie",
        "prev nicht",
        "sentence angeboten|versprochen|verlangt|gebeten|gedrängt ~1 hat|habe|haben|hatte|hatten",
        "sentence egal|unabhängig|steht_ihnen_frei|so_oder_so",
      ],
    },
  ],
};
