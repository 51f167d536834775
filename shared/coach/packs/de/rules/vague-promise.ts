import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "vague-promise",
  rules: [
    {
      id: "some-day",
      severity: "med",
      match: `
      kümmern|kümmere|kümmert @wir|sich ~1 uns|mich? ~3 darum|drum|anliegen|angelegenheit|thema|fall|sache
      @wir ~2 kümmern|kümmere ~4 darum|drum|anliegen
      gehe|gehen @wir? ~4 nach|auf_den_grund
      alles ~9 wieder ~1 gut ~1 machen|gutmachen|gutzumachen
      schaden|fehler ~2 wiedergutmachen|wiedergutzumachen|wieder_gut
      schaut|schauen|sehen|sieht|guckt|gucken ~1 sich|uns|mir ~3 an
      tun|tue|machen|geben ~1 alles ~3 damit|dass|um
      maßnahmen|schritte ~4 treffen|ergreifen|einleiten|eingeleitet|ergriffen|getroffen
      geben|gebe|leite|leiten|nehme|nehmen @wir? ~6 weiter|mit|auf
      @wir ~1 geben|gebe|leite|leiten|nehme|nehmen ~6 weiter|mit|auf
      lehren|konsequenzen|schlüsse|lehre ~4 ziehen|daraus|gezogen
      so schnell|bald|rasch wie ~1 möglich
      werden|wird|wollen|möchten|können ~7 lernen|bessern|verbessern|besser
      schauen|schaue|sehen|sehe ~4 was|ob|wie ~5 machen|tun|lässt|geht|möglich
      hören|hörst ~3 bald|demnächst|in_kürze|zeitnah|von_uns
      behalten|behalte ~5 im_auge|im_hinterkopf
      wir bleiben dran
      anregung*|kritik|hinweis*|feedback ~5 aufnehmen|mitnehmen|berücksichtigen|umsetzen|einfließen|mit|auf
      in ~1 zukunft|künftig ~6 besser|mehr_achten|mühe|aufmerksamer
      noch ~1 besser|mehr ~3 werden|machen|achten
      werden ~6 versuchen|mühe|anstrengen|einsetzen|bemüht
      @wir ~6 nachgehen|nachgegangen
      @wir ~1 werde|werden ~9 prüfen|überprüfen|untersuchen|klären|analysieren|besprechen|thematisieren|ansprechen|weitergeben|weiterleiten|optimieren|verbessern|schauen|nachgehen|evaluieren|arbeiten|bemühen|berücksichtigen|hinterfragen|beobachten|bessern|achten|ergreifen|einleiten|sehen
      werde|werden @wir ~9 prüfen|überprüfen|untersuchen|klären|analysieren|besprechen|thematisieren|ansprechen|weitergeben|weiterleiten|optimieren|verbessern|schauen|nachgehen|evaluieren|arbeiten|bemühen|berücksichtigen|hinterfragen|beobachten|bessern|achten|ergreifen|einleiten
      prüfen|prüfe|klären|kläre|schauen|schaue|untersuchen @wir ~6
      @wir prüfen|prüfe|klären|kläre|schauen|schaue|untersuchen ~6
      wird|werden ~4 geprüft|überprüft|untersucht|bearbeitet|geklärt|besprochen|weitergeleitet|thematisiert|behoben|analysiert
      schnellstmöglich*|baldmöglichst*|schnellstens|bestmöglich|frühestmöglich|ehestmöglich|umgehend|unverzüglich|zeitnah*|demnächst|in_kürze|in_bälde|zu_gegebener_zeit|alsbald|kurzfristig
      so schnell|bald|rasch|zeitnah wie|als ~1 möglich
      sobald|so_bald wie|als|es|wir|möglich ~2
      bald|demnächst|irgendwann|nächster_zeit|nächstens|nächste_zeit
      meldet|melden|melde ~4 sich|uns|mich|jemand ~6
      jemand|kollege|kollegin|mitarbeiter|mitarbeiterin|team wird? ~2 sich? ~9 melden|meldet
      setzen|setze|setzt @wir? ~1 uns|mich|sich ~4 in_verbindung|mit_ihnen
      arbeiten|arbeite|gearbeitet|arbeiten_wir ~6 daran|dran|hochdruck|lösung|verbesserung*
      mit hochdruck
      unter hochdruck
      wollen|werden|versuchen|möchten|bemühen ~9 besser|verbessern|bessern|bemühen|besser_machen
      maßnahmen ~4
      prozesse|abläufe|arbeitsabläufe ~6 überprüf*|optimier*|verbesser*|überdenken|anpassen|hinterfragen
      geben|gebe|tun|tue|setzen|setze ~4 bestes|möglichstes|alles_daran
      unser|mein|bestmöglich* bestes ~2 geben|tun|versuchen
      gelobt|geloben|gelobe ~1 besserung
      lösung ~3 finden|suchen|arbeiten
      intern ~4 besprechen|klären|prüfen|ansprechen|weitergeben|thematisieren|aufarbeiten|auswerten
      laufend|ständig|stetig|fortlaufend ~3 verbessern|optimieren|arbeiten
      nehmen ~6 zum_anlass|zu_dem_anlass|ihre_anregung|auf|mit`,
      unless: [
        "sentence @when",
        "in ohne_prüfung|haben_wir_geprüft",
        "sentence #repair",
        "sentence #repentance",
        "then @when",
        "in bald_wieder",
      ],
      moments: { acknowledgement: "low" },
    },
  ],
};
