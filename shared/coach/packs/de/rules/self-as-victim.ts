import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "poor-us",
      severity: "med",
      match: `
      für uns|mich|unser_team|alle ~3 nicht ~2 leicht|einfach|schön|angenehm
      für uns|mich|unser* ~4 schwer*|hart*|belastend*|schwierig*|schmerzhaft*|stressig*|anstrengend*|schlimm*|bitter|ärgerlich
      schwer*|hart*|schwierig* ~2 zeit*|tag*|woche*|monat*|jahr*|phase|lage ~2 für|hinter|bei uns|mich|unser*
      trifft|traf|treffen|verletzt|kränkt|schmerzt|belastet ~1 uns|mich|unser*
      uns|mich ~1 trifft|traf|verletzt|kränkt|schmerzt|belastet|wehtut
      tut uns|mir ~2 weh
      solche|diese|ihre|negative* ~2 bewertung*|rezension*|kritik|vorwürfe*|beschwerden|worte ~6 schaden|schadet|existenz|verletzen|treffen|trifft|ruinieren|kaputt|vernichten|hart|weh|zerstören|gefährden|demotivier*
      existenz*|rufschädigung|rufschädigend|imageschaden|geschäftsschädigend|rufmord
      wir|ich sind|bin ~2 selbst|selber|auch|ebenfalls ~2 traurig|verletzt|enttäuscht|schockiert|betroffen|opfer|leidtragende*|überrascht|unglücklich|entsetzt|frustriert|geschädigte*
      selbst|selber|auch|am_meisten ~2 opfer|leidtragende*|geschädigt*|leiden|leide
      wir|ich ~1 leiden|leide ~4
      niemand* ~3 schlimmer|mehr_als|leid_als|mehr_leid|als_uns|als_wir
      wie ~1 wir|ich uns|mich ~2 fühlen|fühle
      schaden ~3 uns|unserem|unserer
      glauben|glaub sie? ~1 mir|uns ~6 schlaf*|nächte|mehr|selbst
      schlaflose* nächte
      getroffen|verletzt|gekränkt|enttäuscht|überrascht ~4 kritik|bewertung|worte|brief|nachricht|mail
      von|über ihrer|ihre|ihren|deiner|dieser|diesen ~2 kritik|bewertung|worte|worten|brief|nachricht|mail ~3 getroffen|verletzt|gekränkt|enttäuscht|schockiert|traurig|entsetzt|betroffen
      verdorben|versaut|vermiest|ruiniert|zerstört ~2 mir|uns|mich
      mir|uns|mich ~4 verdorben|versaut|vermiest|schlaf
      glauben|denken|meinen sie ~2 uns|mir|wir|ich ~5
      wegen ihnen|dir|ihrer|solchen ~4 ärger|stress|nicht|probleme|weinen|streit
      keiner|niemand ~1 denkt|sieht|fragt|dankt ~5
      schuften|rackern|buckeln|ackern|schuften_wir|reißen_uns|sechzig|sechs_tage|zwölf_stunden|rund_um_die_uhr
      genug ~1 ärger|stress|sorgen|probleme|durchgemacht|zu_kämpfen
      um jeden ~1 gast|kunden|euro|cent
      schwer*|hart*|schwierig* ~4 für ~2 gastronomie|branche|betriebe|händler|selbstständige|kleine|läden|handwerk|einzelhandel
      von etwas|irgendwas|irgendetwas|luft leben
      miete|löhne|gehälter|rechnungen|familie ~2 zahlen|bezahlen|ernähren
      kinder|familie ~2 ernähren
      bricht|blutet ~3 herz
      shitstorm|hass|anfeindungen|drohungen|beschimpfungen|hetze|mobbing
      leben|arbeit ~1 schwer|zur_hölle
      umsatz*|verlust*|einbußen ~4 verloren|gemacht|erlitten|eingebrochen|hatten
      macht|machen mich|uns ~2 krank|fertig|traurig|kaputt|wütend
      wir|ich|uns|mich ~5 betroffen|traurig|betrübt|bestürzt|fassungslos|sprachlos|am_boden|niedergeschlagen|erschüttert|deprimiert|geschockt|gedemütigt|schockiert ~2
      keine ahnung ~1 wie|was
      herzensprojekt|lebenswerk|herzblut|lebenstraum
      tut|tat ~2 weh
      alleinerziehend|selbstständig|überstunden|unbezahlt
      wir|ich ~1 verdiene|verdienen ~4 nichts|kaum|wenig
      auf dem spiel
      ging|geht|gings es? ~1 uns|mir ~4 nicht ~2 gut|besser
      mir|uns ~2 ging|geht ~1 es ~3 schlecht|nicht|mies|elend
      zahlen|zahle|legen|lege ~2 drauf
      druck ~2 wir|ich|haben|habe|stehen|stehe
      wir|ich ~1 stehen|stehe|haben|habe ~3 druck|stress|sorgen|existenzängste|angst
      ahnen|wissen|glauben|stellen sie ~3 wie|was ~3 uns|mich|wir|ich
      für uns|mich ~4 auch|selbst|ebenfalls|ebenso|genauso ~4
      auch|selbst|ebenfalls für uns|mich|unser*|mein* ~3 nicht|schwer*|hart*|schlimm*|ärgerlich|unangenehm|peinlich|schlag
      beleidigt|beschimpft|angegriffen|bedroht|gedemütigt ~2 worden|gefühlt|fühlen|fühle
      wir|ich fühle|fühlen ~2 ungerecht|unfair|beleidigt|angegriffen|gekränkt|verletzt|behandelt|missverstanden
      persönlich ~1 angegriffen|getroffen|verletzt|genommen
      zu herzen genommen
      mich|uns ~3 sehr|wirklich|echt|persönlich|tief|zutiefst ~1 verletzt|getroffen|traurig|gekränkt|belastet|mitgenommen|enttäuscht
      enttäuscht|traurig|verletzt|schockiert ~2 über ihre|deine|ihr|dein|diese
      demotivier*|entmutig*|frustrier* ~4 uns|mich|team|mitarbeit*
      nimmt|nahm|genommen ~1 uns|mich ~3 mit|mitgenommen
      für|bei mich|uns ~2 war|ist|waren ~5 schock|schlag|rückschlag|enttäuschung|katastrophe|belastung|tiefschlag|alptraum|albtraum|desaster
      nicht|nächte|nacht|kein_auge ~3 geschlafen|zugemacht|schlafen|zutun
      uns|mich hat ~4 am_meisten|selbst_am|selber ~2
      uns|mich ~2 geärgert|geschockt|schockiert|entsetzt|belastet|bedrückt
      krumm|abgerackert|aufopfer*|aufgeopfert|bis_zum_umfallen|bis_zur_erschöpfung|abrackern
      wie ~1 viel ~1 arbeit|mühe|aufwand|stress|zeit
      rückschlag für uns
      image|marke|ruf|umsatz ~4 gelitten|leidet|geschadet|schaden|beschädigt
      schlag|stich in_das_gesicht|in_die_magengrube|ins_herz|in_das_herz
      geweint|weinen|tränen|in_tränen
      nerven|schlaf|geld ~1 gekostet
      wie ~1 es uns|mir ~2 geht|ergeht|damit
      leidet|leiden|litt|litten ~2 unter|darunter
      wir|ich hatten|hatte|haben|habe ~4 furchtbar*|schlimm*|schwer*|hart*|schwierig* ~1 jahr|zeit|tag|woche|monat*|phase
      unser*|mein* ~1 team|mitarbeit*|familie ~4 verletzt|getroffen|leidet|traurig|enttäuscht|belastet|am_ende
      herz ~2 blutet|gebrochen|bricht|schwer
      uns|mich|mir tut|tat|trifft|schmerzt|ärgert ~2 am_meisten|selbst|selber|auch ~3
      uns am_meisten
      machen|macht|setzen|zerstört|kosten|kostet|ruiniert ~2 uns|mich|unser* ~2 kaputt|fertig|zu|existenz|schwer|traurig|job|arbeitsplätze
      nicht vorstellen ~1 was|wie ~2 wir|ich|uns|bei_uns
      was wir|ich ~3 durchmachen|durchgemacht|leisten|mitmachen|opfern
      größten|größte|eigentlichen ~1 schaden|leidtragenden|opfer|verlierer|ärger
      leidtragende*
      kämpfen|kämpfe|ringen ~3 überleben|existenz|jeden
      überleben|insolvenz|pleite|schließen_müssen|finanziell* ~1 schaden|lage
      wir|ich haben|habe ~2 selbst|selber|auch ~5 schaden|ärger|gelitten|genug|verlust|sorgen|probleme|schwer
      hat|haben ~1 uns|mich ~5 verletzt|getroffen|gekränkt|traurig|schockiert|belastet|mitgenommen|zugesetzt
      unfair|ungerecht ~3 uns|mich|unser*
      sehr|zutiefst|persönlich|tief verletzt|getroffen|gekränkt
      meine|unsere nerven|gesundheit`,
      unless: [
        "in ihnen|für_sie|wir_haben_sie|mit_ihnen|für_dich|für_ihre",
        "in nachvollziehen",
        "sentence schuld|verantwortung",
      ],
    },
  ],
};
