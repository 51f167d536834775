import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "legalese",
  rules: [
    {
      id: "lawyer",
      severity: "high",
      match: `
      ohne ~3 anerkennung|präjudiz|anerkenntnis|rechtspflicht|schuldanerkenntnis|rechtsgrund
      rechtspflicht|präjudiz|schuldeingeständnis|schuldanerkenntnis|rechtsgrund|rechtsanspruch|rechtsverbindlich
      behalten|behalte ~1 uns|mir|wir|ich ~9 vor
      haftung ~6 ausgeschlossen|ablehnen|abgelehnt|aus
      keine|keinerlei haftung|gewähr|ansprüche|anspruch
      ansprüche ~6 zurück*|abgegolten|geltend|abgewiesen|erledigt
      weisen|weise ~1 wir|ich|jede*|den|die|ihre ~7 zurück
      bestreiten|bestreite ~3
      rechtsabteilung|rechtsanwalt|rechtsanwält*|anwalt|anwälte|justiziar*|rechtsbeistand|rechtsvertreter
      sämtliche* ~3 ansprüche*|forderungen
      abgegolten`,
      unless: [
        "in hiermit ~3 entschuldig*|bestätig*|erstatt*|leid",
        "prev nicht|dass_sie|dass_du|ihrem|ihren|ihrer|ihr",
        "sentence aufgehoben|gedroht|zurückgenommen|zurückzunehmen|zurückgezogen",
      ],
    },
    {
      id: "stiff",
      severity: "med",
      match: `
      vorbehalten|vorbehaltlich
      haften ~3 nicht|wir
      kein ~3 anspruch|ansprüche
      anspruch auf ~5 besteht|bestehen ~1 nicht|kein
      vermeintlich*|angeblich*|mutmaßlich*|behauptete*|vorgeblich*
      hiermit|hierdurch|vorbezeichnet*|obengenannt*|vorstehend*|vorgenannt*|beschwerdeführer*|anspruchsteller*|nachstehend*
      gemäß|laut|im_sinne paragraph|ziffer|absatz|gesetz* ~4
      nachweis*|belege|belegen ~4 obliegt|erforderlich|erbringen|vorlage
      unserem|eigenem|freiem|unser ermessen
      schadensersatzansprüche|schadensersatzpflicht|gewährleistungsansprüche|regressansprüche`,
      unless: ["in hiermit ~3 entschuldig*|bestätig*|erstatt*|leid", "prev nicht"],
    },
    {
      id: "goodwill",
      severity: "low",
      match: `
      aus|auf|im_rahmen reiner? kulanz|kulanzbasis|kulanzweg*
      kulanz|kulanzweise|kulanterweise|kulanzgutschrift|kulanzleistung
      freiwillig* ~3 leistung|geste|basis|entgegenkommen
      geste ~2 guten willens
      zeichen unseres|des ~1 guten willens
      als ~2 geste`,
    },
  ],
};
