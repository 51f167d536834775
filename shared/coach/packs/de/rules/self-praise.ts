import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "self-praise",
  rules: [
    {
      id: "proud",
      severity: "med",
      match: `
      seit ~3 %n|zehn|zwanzig|dreißig|vielen ~1 jahren|generationen|jahrzehnten
      harte|ehrliche|gute|engagierte|hervorragende ~2 arbeit
      widerspricht|widersprechen ~6 wofür|was|werten|philosophie
      über|mehr_als %n ~1 jahre*|zufriedene*|kund*|gäste
      seit generationen|jahrzehnten
      wir|ich achten|achte|legen|lege ~6 qualität|frische|sauberkeit|hygiene|sorgfalt|service|details|wert
      mensch|kunde|gast|patient|kind|kundin ~2 mittelpunkt|in_dem_mittelpunkt|an_erster|könig
      ausgebildete*|qualifizierte*|zertifizierte*|geschulte*|erfahrene* ~1 fachkräfte*|personal|mitarbeit*|köche|techniker|team|experten|fachleute|kräfte
      bewertungen|rezensionen|rückmeldungen ~5 positiv|hervorragend|gut|sehr_gut|ausgezeichnet|begeistert|bestnoten
      meisten|fast_alle|allermeisten bewertungen|gäste|kunden|rückmeldungen
      seit ~2 generationen|jahrzehnten
      große|viel|größte mühe
      hochwertig*|erstklassig*|qualitätsbewusst*|einzigartig*
      gäste|kunden|kundinnen ~1 lieben|schätzen|loben ~1 uns|unser*
      kunde ist ~2 könig
      guten|hervorragenden|besten|tadellosen|exzellenten ~1 ruf|namen
      tolles|großartiges|super|eingespieltes|motiviertes|erfahrenes ~1 team
      expertise|know_how|kompetenz|fachkompetenz|premium*|spitzen*
      stolz
      unser* hohe*|strenge*|bewährte* ~1 standard*|qualität*|anspruch|ansprüche|service
      auszeichnung*|award*|preis ~3 gewonnen|erhalten|ausgezeichnet
      noch nie|keine ~1 eine|einzige ~1 beschwerde*|reklamation*|klage*|problem*
      gelten|gilt|zählen|zählt ~2 als|zu|zum ~2 das|die|der|den
      freundlichste*|schönste*|größte*|beste*|modernste*|sauberste* ~1 hotel|restaurant|haus|betrieb|praxis|werkstatt|laden|team|adresse|stadt|anbieter
      beliebteste*|bekannteste*|renommiert*|angesehen* ~2
      %|prozent unserer|aller ~1 kund*|gäste|patienten|nutzer|teilnehmer*|käufer
      empfehlen uns ~1 weiter
      höchstem|hohem|bestem niveau|standard
      steht|stehen ~4 für ~4 qualität|gastlichkeit|service|zuverlässigkeit|niveau|frische|vertrauen|gastfreundschaft
      seit %n ~6 bekannt|familiengeführt|tradition|qualität|erfahrung|geschätzt|vertrauen|dabei|service|erfolgreich|zuverlässig
      normalerweise|üblicherweise|sonst|gewöhnlich|eigentlich|meistens|in_aller_regel ~3 sind|ist|haben|bekommen|läuft|klappt|wir|unser* ~6
      nur|ausschließlich|durchweg|fast_nur|überwiegend|viel|zahlreiche positive*|gute|lob|beste|begeisterte|zufriedene*
      mitarbeiter*|team|personal|köche|fahrer ~4 geschult*|ausgebildet*|erfahren*|qualifiziert*|freundlich*|kompetent*|motiviert*|bestens|hervorragend|zuverlässig*
      das|so_etwas|sowas ~2 passt|entspricht|sind ~5 nicht ~2 uns|wir|unserer_art|unser_stil
      jahrelange*|langjährige*|jahrzehntelange* ~1 erfahrung|tradition
      viel|so_viel|großer|großem ~1 mühe|liebe|leidenschaft|aufwand|herzblut|sorgfalt
      geben|tun|arbeiten ~2 täglich|jeden_tag|tag_für_tag|rund_um_die_uhr
      zu_den_besten|nummer_eins|nummer_1|branchenführer*|qualitätsführer*|geheimtipp|aushängeschild
      ausgezeichnet*|*ausgezeichnet service|restaurant|hotel|ruf|bewertung*|qualität|betrieb
      preisgekrönt*|mehrfach_ausgezeichnet*|prämiert*|auszeichnung*|testsieger|zertifiziert*
      stolz ~3 auf|darauf
      tausende|tausenden|hunderte|hunderten|millionen|unzählige*|zahlreiche*|viele ~2 zufriedene*|begeisterte*|glückliche*|treue*|stammgäste|positive*
      führende*|marktführer*|weltweit|beste* ~2 anbieter|unternehmen|haus|adresse|hotel|restaurant|platz|region|stadt|branche
      guten|exzellenten|hervorragenden|ausgezeichneten|tadellosen ~1 ruf|service|bewertungen
      unser ruf|guter_ruf|name
      bekannt|berühmt|geschätzt ~1 für|dafür ~6
      unser|das ~1 team|mitarbeiter*|personal ~3 gibt|arbeitet|leistet|tut|ist|sind|geben|arbeiten ~5 alles|bestes|hart|tag_für_tag|großartig*|hervorragend*|engagiert|freundlich|herzblut|unermüdlich|kompetent|erfahren*|qualifiziert|professionell|leidenschaft
      normalerweise|üblicherweise|sonst|eigentlich|in_der_regel|gewöhnlich ~7 zuverlässig|pünktlich|zufrieden|hohe*|beste*|freundlich|reibungslos|funktioniert|einwandfrei|immer|stets|perfekt|gelobt|bekannt|sorgfältig|schnell|gut
      höchste*|hervorragende*|erstklassig*|exzellente*|beste* ~1 qualität*|service|standard*|niveau|leistung*|kundenservice|ansprüche*
      entspricht|passt|spiegelt ~6 nicht ~4 werten|werte|uns|philosophie|wer_wir_sind|kultur|zu_uns|leitbild
      das sind|ist nicht ~1 wir|unser_stil|unsere_art
      unsere|unseren werte*|philosophie|leidenschaft
      qualität|service|gastfreundschaft|kundenservice ~5 großgeschrieben|groß_geschrieben|herzen|priorität|stelle|steht
      %n|fünf|vier ~1 sterne*
      wir ~2 lieben|leben ~3 was|unseren|gastfreundschaft|service
      mit herzblut|leidenschaft`,
      unless: [
        "in nicht_stolz|kein_grund|wartezeit",
        "in seit %n ~1 jahren ~3 kund*",
        "in seit ~3 kunde|kundin|gast",
        "sentence #responsibility",
        "prev nicht",
      ],
    },
  ],
};
