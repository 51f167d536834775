import type { Sign } from "../../../pack.ts";

const VAGUE =
  "in bemüh*|besser*|bestes|optimier*|verbesser*|bitte|bitten|achten_sie|hoffen|freuen|maßnahmen|garantier*|perfekt*|verspreche*|erreichen_sie|versuchen|stets";

export const repentance: readonly Sign[] = [
  {
    match: `
      ab sofort|heute|morgen|jetzt|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächste*|kommende*|diese*|%n|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
      ab_dem|von_jetzt|von_nun|von_heute ~2 an|%n|ersten|nächsten|kommenden
      seit heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dieser_woche|letzter_woche|diesem|dem ~2 @changing
      seit @when ~6 @change
      @changing jetzt|nun|künftig|inzwischen immer|nur|automatisch|per|zuerst|vorher|erst|jede*|alle|doppelt|zwei*|täglich
      künftig|zukünftig|in_zukunft|fortan|fürs_nächste_mal
      @changing ~2 @who ~3 jetzt|nun|nur_noch
      @who ~2 @changing ~3 jetzt|nun|nur_noch
      jetzt|nun|inzwischen|mittlerweile @changing ~9 jede*|alle*|zwei*|immer|vor|zuerst|doppelt|täglich|wöchentlich|bei
      jede*|alle ~6 @changing ~6 jetzt|nun|künftig|doppelt|vor|zwei*|noch_einmal|sofort|automatisch
      nicht mehr ohne|passier*|vorkomm*|geschieht|allein|gleichzeitig|möglich|doppelt|überseh*|vergess*|verloren|untergeh*
      damit ~12 nicht|nie|kein|keine|keiner|niemand|niemandem|keinem ~6
      damit ~6 niemand|keiner|jeder|alle|immer
      um ~9 zu verhindern|vermeiden
      vier_augen|checkliste|zweite_person|zweiten_person|zweite_kontrolle|zwei_personen|zweiter_kollege|doppelte_kontrolle|vieraugen* !war
      neue* ~1 regel*|ablauf|prozess|checkliste|kontrolle|liste|verfahren|dienstplan|schritt
      eine feste
      nur_noch`,
    unless: [
      VAGUE,
      "prev nicht_verstehe",
      "in keine_sorge|damit_sie|damit_ich|damit_wir|überraschung",
      "in nie_wieder|gibt_es_nicht_mehr",
      "after bitte|bitten|besser_machen|versuchen",
      "before bitte|bitten",
      "after bemüh*|unser_bestes",
    ],
  },
  {
    match: `
      @haben ~3 @who ~12 @change
      @who ~2 @haben ~12 @change
      @who ~12 @change @haben`,
    unless: [
      "in ihnen|dir|@dein|sie_haben|sie|dich|rechnung|buchung|konto|abo",
      "in @nicht|leider|sollte*|hätte*|falsch*|doppelt|versehentlich|fehler",
      "in @fault",
    ],
  },
  {
    match: `
      @wir ~1 werde|werden ~9 prüfen|kontrollieren|schulen|umstellen|einführen|ändern|anrufen|informieren|bestätigen|abschaffen|einrichten|anpassen|ergänzen|austauschen|installieren
      @haben ~9 team|mitarbeiter*|kolleg*|fahrer|personal|allen ~9 besprochen|gesprochen|geschult|angewiesen|eingewiesen|erinnert|durchgegangen|geredet|unterwiesen
      @haben ~1 daraus|darum|deshalb|deswegen|daher ~12 @change
      schule|schulen|stelle|stellen|führe|führen|ändere|ändern|installiere|installieren|ergänze|ergänzen|schaffe|schaffen|tausche|tauschen ich|wir ~9 alle*|um|ein|unser*|ab|neu*`,
    unless: [VAGUE, "in sie|ihnen|dir|@dein|dich|prüfen_das|den_fall", "in @nicht|falls|wenn"],
  },
];
