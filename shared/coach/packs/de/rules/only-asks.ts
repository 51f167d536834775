import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "asks",
      severity: "med",
      match: `
      bitte ~4 teilen|nennen|senden|schicken|geben|mailen|schreiben|teile|nenne|sende|schick|gib ~1 sie|uns|mir ~9
      teilen|nennen|senden|schicken|geben|mailen sie ~1 uns|mir ~2 bitte ~9
      können|könnten|würden|kannst|könntest sie|du ~1 uns|mir ~9 mitteilen|nennen|senden|schicken|sagen|zukommen|geben|beschreiben|erläutern|zusenden|bestätigen
      benötigen|benötige|brauchen|bräuchten|brauche @wir? ~3 von_ihnen|noch|weitere|ihre|folgende|dazu|zunächst ~6
      @wir ~2 benötigen|benötige|brauchen|bräuchten|brauche ~3 von_ihnen|noch|weitere|ihre|folgende|zunächst|zuerst|nähere|genauere
      wie_lautet|welche_bestellnummer|um_welche|wann_genau|wann_waren|um_was`,
      moments: { acknowledgement: "none", update: "none", refusal: "none" },
    },
  ],
};
