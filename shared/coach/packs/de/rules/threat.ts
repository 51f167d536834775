import type { RuleSet } from "../../../pack.ts";

const LAWYER = "anwalt|anwälte|anwälten|anwältin|rechtsanwalt|rechtsanwält*|rechtsabteilung";
// Taken back, told of oneself, or meant for somebody else.
const NOT = [
  "sentence zurückgezogen|zurückgenommen|zurückziehen|zurücknehmen|nehmen ~9 zurück|gestoppt|storniert|gelöscht|aufgehoben|aufheben|falsch|unrecht|versehentlich|irrtümlich*|fehler",
  "sentence gedroht|angedroht|drohung|drohten|drohen_nicht|vorgeworfen|vorzuwerfen|vorwurf",
  "sentence gegen den|unseren|einen|diesen|unbekannt|die_firma|das_unternehmen|die_täter|ihn|uns",
  "next ~2 zurück",
  "sentence uns ~2 verklagen",
  "sentence wie_sie_es|wie_sie_wollten|wie_gewünscht|in_ihrem_namen",
  "in nicht|nie|niemals|kein*|dass_sie|wenn_sie_einen",
  "sentence entschädigung*|schadenersatz|schmerzensgeld|vergleichs*|versicherung",
];

export const rules: RuleSet = {
  class: "threat",
  rules: [
    {
      // The customer is the one who is threatened.
      id: "court",
      severity: "block",
      match: `
      gegen sie|dich|euch ~4 anzeige|strafanzeige|klage|rechtlich*|juristisch*|gerichtlich*|klagen|vorgehen
      wir|ich ~3 gegen sie|dich|euch vor|vorgehen|klagen
      anzeige|strafanzeige|klage|schritte|maßnahmen gegen sie|dich|euch
      wir|ich ~4 rechtlich*|juristisch*|gerichtlich* schritte|konsequenzen|maßnahmen|mittel ~4 einleiten|ein|vor|vorbehalten|prüfen|ergreifen|ziehen
      leiten|prüfen|ergreifen|behalten wir|uns|ich ~3 rechtlich*|juristisch*|gerichtlich* ~1 schritte|maßnahmen|mittel
      rechtliche|juristische konsequenzen ~4 haben|nach_sich|rechnen
      mit rechtlichen|juristischen konsequenzen|schritten ~2 rechnen
      zeige|zeigen wir|ich? sie|dich an $
      wir|ich werde|werden sie|dich ~2 anzeigen $
      wir|ich erstatten|erstatte heute|jetzt|sofort|daher|nun|auch|sonst? anzeige|strafanzeige
      wir|ich ~4 anzeige|strafanzeige|klage ~1 erstatten|einreichen|erheben
      wir|ich ~2 stellen|stelle ~2 strafanzeige|strafantrag
      mein|meine|meinem|meinen|unser|unsere|unserem|unseren ${LAWYER} ~6 meldet|melden|kontaktier*|einschalten|einschalte|übergeben|übergebe|übernimmt|kümmert|kümmern|verständigt
      wir|ich ~6 ${LAWYER} ~2 einschalten|einschalte|übergeben|übergebe|beauftragen
      wir|ich schalten|schalte ~5 ${LAWYER}
      schalten|schalte wir|ich ~4 ${LAWYER}
      hören|hörst ~3 von ~2 ${LAWYER}
      post ~1 von ~2 ${LAWYER}
      sehen_uns_vor_gericht|sehen_uns_dann_vor_gericht|sehen_wir_uns_vor_gericht|vor_gericht_wieder
      wir|ich ~3 sie|dich|euch ~4 verklagen|verklage|abmahnen
      wir|ich verklagen|verklage sie|dich|euch
      verklagen|verklage wir|ich sie|dich|euch
      sie|du|dann|sonst|ansonsten|andernfalls erhalten|bekommen|bekommst|erhältst|gibt_es|folgt ~5 abmahnung|unterlassungsklage|unterlassungserklärung|strafanzeige|klage
      sonst|ansonsten|andernfalls ~6 ${LAWYER}|strafanzeige|inkasso*
      das|dies|es wird|werden|wirst sie|du? ~3 bereuen
      sie|du werden|wirst ~4 bereuen
      das ist|grenzt_an|erfüllt ~4 verleumdung*|üble_nachrede|rufschädigung|rufschädigend
      ihre|deine|ihr|dein ~4 verleumdung*|üble_nachrede|rufschädigung|rufschädigend*
      inkasso* ~4 übergeben|einschalten|weitergeben|beauftragen
      wir|ich wissen|weiß ja|genau|übrigens|schon? wo sie|du wohnen|wohnst
      wir|ich ~4 ihre|deine|ihren|deinen ~2 adresse|namen|telefonnummer|daten|nummer ~3 veröffentlichen|veröffentliche|posten|poste
      veröffentlichen|veröffentliche|posten|poste wir|ich? ihre|deine|ihren|deinen ~2 adresse|namen|telefonnummer|daten|nummer
      sie|du haben|hast|bekommen|bekommst|erhalten|erhältst ~4 hausverbot
      erteilen|erteile wir|ich? ihnen|dir ~3 hausverbot
      hausverbot für sie|dich
      ^^ hausverbot $`,
      unless: [
        ...NOT,
        "sentence liefer*|bring*|zustell*",
        "sentence inkasso* ~4 übergeben ~1 habe|haben|hatten|wurde|worden",
        "sentence haben|habe|wurde ~9 inkasso*",
      ],
    },
  ],
};
