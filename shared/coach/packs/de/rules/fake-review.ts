import type { RuleSet } from "../../../pack.ts";

const REVIEW = "bewertung|bewertungen|rezension|rezensionen|kommentar|kommentare|beschwerde";
const FALSE = "fake*|gefälschte*|gekaufte*|erfundene*|unechte*|erlogene*";

export const rules: RuleSet = {
  class: "fake-review",
  rules: [
    {
      // The customer is told that the review is made up, or that they never came.
      id: "fake",
      severity: "block",
      match: `
      das|dies|hier|es ist|sind|kann_nur|muss ~4 ${FALSE} ~1 ${REVIEW}
      das|dies|es ist|kann_nur|muss ~3 fakebewertung*|fake $
      handelt ~5 fakebewertung*|fake
      handelt ~5 ${FALSE} ~1 ${REVIEW}
      ihre|deine|diese|ihr|dein|dieser|solche ${FALSE} ${REVIEW}
      ihre|deine|diese|solche fakebewertung*
      ihre|deine|diese falsche bewertung|rezension
      ihre|deine|diese|ihr|dein|dieser ~1 ${REVIEW}|geschichte ~1 ist|sind|scheint|wirkt ~4 fake|fakebewertung*|gefälscht|erfunden|gekauft|unecht|gelogen|erlogen
      sie|du schreiben|schreibst|posten|bewerten ~3 fake* ~1 profil|account|konto|namen
      sie|du waren|warst @adv? @adv? nie|niemals|gar_nicht|überhaupt_nicht bei_uns|hier|unser*|gast|kunde|kundin !*t|*en|gast_*|so|zufrieden
      sie|du waren|warst @adv? @adv? nie|niemals|gar_nicht|überhaupt_nicht bei_uns|hier|unser|unsere gast|kunde|kundin
      waren|warst sie|du @adv? nie|niemals|gar_nicht|überhaupt_nicht bei_uns|hier|gast|kunde|kundin|da !*t|*en
      sie|du arbeiten|arbeitest|schreiben|sind|kommen|wurden ~3 von_der|für_die|für_einen|von_einem konkurrenz|konkurrent*|mitbewerber*
      von_der|von_einem|von konkurrenz|konkurrent*|mitbewerber* ~2 geschickt|bezahlt|beauftragt|geschrieben
      konkurrent*|mitbewerber*|konkurrenz ~4 steckt|stecken|dahinter|geschrieben|schreibt
      steckt|stecken ~5 konkurrenz|konkurrent*|mitbewerber*`,
      unless: [
        "in nicht_bewertet|kein*|paket|ware",
        "in das|dies|ihre|deine|diese|es ~3 nicht ~3 fake*|gefälscht|erfunden|gelogen|erlogen",
        "sentence weil|jemand|ihrem_namen|vermerk|markiert|gemeldet|bezeichnet|eingestuft|zugeordnet|leid|fehler|irrtümlich*|unrecht|war_falsch|sondern|verwechsel*|vielleicht|möglicherweise",
        "then das|dies war ~4 falsch|fehler|unrecht|nicht_richtig|unser|mein",
        "sentence #responsibility",
      ],
    },
  ],
};
