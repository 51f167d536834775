import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "hedged-performative",
  rules: [
    {
      id: "would-like",
      severity: "low",
      match: `
      möchte|möchten|würde|würden|will|wollen|muss|müssen|darf|dürfen ~9 entschuldigen
      wollte|wollten ~6 entschuldigen|entschuldigung
      erlauben|gestatten|erlaube ~4 entschuldigen|entschuldigung
      bleibt|bleibe ~4 nur ~4 entschuldigen|entschuldigung
      würde|würden ~6 leid
      möchte|möchten|wollte|will|wollen|kann|können ~4 sagen ~6 leid
      zu entschuldigen
      entschuldigung ~2 schuldig
      bei_ihnen_entschuldigen_zu
      nicht umhin
      entschuldigung ~2 angebracht|fällig|aussprechen|übermitteln|anbieten|wert
      bedauern ~3 ausdruck|ausdrücken|aussprechen|äußern|ausgedrückt
      drücken|drücke|sprechen|spreche ~5 bedauern|entschuldigung ~3 aus
      eine ~1 entschuldigung ~3 wäre|scheint|ist
      müsste|müssten|sollte|sollten|könnte|könnten|kann|können ~5 entschuldigen
      bleibt|bleibe ~4 nur ~5 bitten|entschuldigen
      möchte|möchten|würde|würden|will|wollen|muss|müssen|darf|dürfen ~9 um ~3 entschuldigung|verzeihung ~1 bitten
      möchte|möchten|wollen|will ~6 bedauern|entschuldigung ~4 aussprechen|ausdrücken|ausdruck|anbringen
      kann|können|könnten @wir? ~2 mich|uns|dafür|sie ~5 nur ~4 entschuldigen|entschuldigung
      kann|können ~6 nur ~6 entschuldigen|entschuldigung
      lassen|lass|erlauben|gestatten sie|mich|uns ~6 entschuldigen|entschuldigung
      bedauerlich|bedauerlicherweise|bedauernswert
      @wir ~3 bedauern ~2 aussprechen|ausdrücken
      unser|mein|ihr ~1 bedauern
      bitten|bitte ~3 zu entschuldigen
      wäre ~3 angebracht ~5
      fühlen uns|mich|fühle schlecht|mies`,
      unless: ["in sie_müssen|nicht_entschuldigen|sie_brauchen"],
    },
  ],
};
