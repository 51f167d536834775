import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "tone",
  rules: [
    {
      id: "cheerful",
      severity: "low",
      match: `
      freuen|freue ~4 ihnen|dir|euch ~4 mitteilen|mitteilen_zu|verkünden|zu_können|mitzuteilen
      tolle|gute|super|großartige|fantastische|schöne nachricht*|neuigkeit*|news
      bis ~1 bald|dann|zum_nächsten_mal
      sonnige*|liebste*|herzlichste*|fröhliche* grüße|grüsse
      kein stress|ding|thema|problem
      schönes ~1 wochenende|restwoche
      schönen|tollen|wunderschönen|sonnigen|fantastischen|wundervollen ~1 tag|abend|feierabend|sonntag|urlaub
      hey|hallöchen|hi_du|huhu|yo|moin_moin|servus_du|halli_hallo|na_du|hoppla|ups|upsi|oops|uups|ojemine|huch|jo|hey_ihr|ohje|oje|oh_je|oh_nein
      shit happens
      wird schon
      kopf hoch
      freu|freut|freue dich|euch|sie ~1 auf|schon
      sonnig*|fröhlich*|entspannt*|erholsam* ~1 wochenende|tag|woche|grüße|feiertage|urlaub
      hallihallo|liebes|schätzchen|süße|mausi|ihr_lieben|du_liebe|du_lieber|sonnenschein|ihr_süßen
      lust ~1 auf
      unser tipp|geheimtipp|highlight
      gönn|gönnen sie|dir|euch
      lol|bro|digga|leute|guys|enjoy|cheers|peace|easy|chill|relax|logo|sorry_guys|alter
      servus|moin|na_du|hi_du|lg|bussi|küsschen|haha|hihi|hehe|zwinkersmiley|smiley|d_*|herzchen
      guten appetit
      gute ~1 laune|stimmung|nachricht*|neuigkeit*
      mach|machen|machs ~3 gut|draus|nichts_draus
      man lebt|lacht ~4
      weiter ~1 so
      traumhaft*|wundervoll*|zauberhaft*|entspannt*|grandios* ~1 tag|abend|sommer|winter|wochenende|urlaub|zeit|woche|start|ferien
      kennen|kennst|wussten sie|du schon ~3
      wünsche* ~3 tollen|schönen|wunderschönen|sonnigen|super|schönes|schöne|traumhaften|entspannten ~1 tag|abend|wochenende|woche|urlaub|sommer|ferien|start
      juhu|juchu|hurra|yeah|yay|wow|cool|mega_*|super_cool|tada|tadaa|zwinker|knuddel*
      alles ~1 gute|liebe|paletti
      lassen|lass sie? ~2 überraschen|kopf_nicht_hängen
      nobody is perfect`,
    },
    {
      id: "marketing",
      severity: "med",
      match: `
      folgen|folge sie? uns ~4
      nutzen|nutze|nutzt|greifen|greif ~4 angebot*|aktion*|zu|gelegenheit|rabatt*
      *aktion|*rabatt|*angebot|*gewinnspiel ~3 auf|unser*|neu*|%n
      %n ~1 auf alle|alles|unser*|ihre_nächste|ihren_nächsten|deinen_nächsten|deine_nächste
      freuen|freue|freut sie|dich|euch ~2 auf ~5
      mit dem ~1 code
      code %c? ~2 sparst|sparen|rabatt|erhalten|bekommst
      prozent|% auf|rabatt ~1 alles|deine|ihre|deinen|ihren|das|die|unsere ~2 nächste*|sortiment|bestellung|einkauf|neue*
      onlineshop|newsletter|instagram|facebook|tiktok
      entdecken|entdecke|sichern|sicher|sichere|stöbern|stöbere|verpassen|verpass|abonnieren|abonniere sie|dir|uns|dich|jetzt|doch|auch|gleich|nicht|in|euch ~6
      übrigens ~12 angebot*|aktion*|rabatt*|sortiment|kollektion|sale|neue|neuen|neues
      schauen|schau|schaut ~6 vorbei
      rabattcode|aktionscode|gutscheincode|bonuscode
      jetzt ~3 sparen|zugreifen|sichern|entdecken|shoppen|testen
      neue*|neu ~1 kollektion|herbstkarte|sommerkarte|winterkarte|premium*|angebote|frühlingskarte|weinkarte|produkte|app
      probieren|probier|testen|teste sie|doch|auch|mal|gern ~4 neue*|unser*
      happy hour
      black friday
      sonderangebot*|aktionswoche*|gewinnspiel*|treueprogramm|bonusprogramm`,
      unless: ["in gutschrift|erstatt*|ersatz*|entschädig*|unsere_kosten", "sentence @mend"],
    },
  ],
};
