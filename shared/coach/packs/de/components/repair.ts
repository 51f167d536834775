import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "in @nicht",
  "in falls|hätte|hätten|hättest|sollte|sollten|ob|versuch*|prüfen|prüfe|wollten|wollte|verantwortung|fehler|bitten|bitte_sie|bewertung",
  "sentence kann|können|könnten|darf|dürfen|konnte|konnten|werden|ist|möchte ~9 nicht|kein|keine|keinen ~6 @mend|@mended|möglich",
  "sentence anspruch|ausgeschlossen|nicht_möglich|leider_nicht|leider_keine|leider_keinen",
  "prev @nicht",
];
const WRONG = ["in @wrongly|@fault"];

export const repair: readonly Sign[] = [
  // We refund, have refunded, will refund.
  {
    match: `
      @who ~10 @mend
      @mend @adv? @wir
      ^ @haben|werde|werden ~9 @mend
      habe ~8 @mend
      @mend ~3 @sein|worden`,
    unless: [
      ...UNLESS,
      "in sie_haben|künftig|ab_sofort|in_zukunft",
      "in uns|wir|ich ~3 beheben $",
      "in wurde|wurden ~9 nicht",
    ],
  },
  {
    match: `
      @wir ~2 ruf*|riefen ~8 an|zurück
      ruf* @wir ~8 an|zurück
      @wir|@who ~2 zahl*|buch*|hol*|nehm*|schick*|gib*|geb*|überweis* ~8 zurück|wieder
      zahl*|buch*|hol*|nehm*|schick*|geb*|komm*|bring* @wir ~9 zurück|vorbei|ab|nach
      @who ~2 hol*|zieh* ~8 ab
      zieh*|hol* @wir ~9 ab
      @who ~2 tausch* ~8 aus|um
      tausch* @wir ~8 aus|um
      @who ~2 lad*|lädt|biet* ~9 ein|an
      lad*|biet* @wir ~9 ein|an
      @who ~2 liefer*|reich*|hol* ~8 nach
      liefer*|reich* @wir ~8 nach
      @who ~2 schreib*|mach* ~8 gut
      schreib*|mach* @wir ~8 gut
      @who ~2 komm*|bring* ~8 vorbei
      @who ~2 buch*|stell* ~8 um|wieder_her|frei
      stell*|schalt* @wir ~8 wieder_her|frei|neu
      @who ~2 komm* ~3 @you entgegen
      komm* @wir @you ~4 entgegen`,
    unless: [...UNLESS, "in uns_an|fragen_an|team_an|wieder_um", "sentence @wrongly", "in sie_mich|sie_uns"],
  },
  // We send, bring, make: for this person.
  {
    match: `
      @give ich|wir @you|es|das|den|die|@ein|neu*|heute|morgen|noch|sofort|gleich|gerne|gern|umgehend|@dein
      @wir @give @you|neu*|heute|morgen|noch|sofort|gleich|gern|gerne|@dein
      @wir ~1 werde|werden|würde|würden|will|wollen|kann|können|möchte|möchten ~9 @give|zukommen|lassen
      werde|werden|würde|würden|will|wollen|kann|können|möchte|möchten @wir ~9 @you|@dein|neu* ~7 @give|zukommen
      @wir ~1 @haben ~12 @given
      @haben @wir ~12 @given
      @wir ~1 @haben ..9 zurückgelegt|reserviert|freigehalten|vorgemerkt
      @mein ~2 @staff ~2 bringt|liefert|kommt|holt|ruft|schickt|repariert|macht|kümmert ~9 vorbei|ab|an|zu|morgen|heute|@when`,
    unless: [
      ...UNLESS,
      ...WRONG,
      "in sie_uns|uns_bei|mir_sorgen|künftig|zukünftig|ab_sofort|in_zukunft|wert|mühe|gedanken|bestes|alles|besser|nachricht|intern|weitergegeben|team|seit|immer|jede*|mitteilen|entschuldigung|bewusst|sicher|recht|abteilung|ihnen_versichern|feedback|rückmeldung|sicherstellen|maßnahmen|prozess*|abläufe|ruhe|verständnis|leider|zur_kenntnis|weiterleiten|verbessern|verhindern|vermeiden",
      "next uns|sicher|größten|wert|leid|alles|nicht",
      "after damit_so|damit_das_nicht|nicht_wieder",
    ],
  },
  // What is theirs comes, or came.
  {
    match: `
      sie|du|ihr|dafür|dazu ~1 bekomm*|erhalten|erhältst|erhaltet|krieg* ~9 @mended|@mend|zurück|%n|€|euro|neu*|@free
      bekomm*|erhalten|erhältst|krieg* sie|du|ihr ~9 @mended|@mend|zurück|%n|€|euro|neu*|@free
      @mended ~9 unterwegs|raus|angewiesen|veranlasst|überwiesen|verschickt|versandt|zurück|heute|morgen|fertig|gutgeschrieben|beauftragt|geht|gehen|kommt|bereit|anbei|storniert|gelöscht|bestellt|korrigiert|gestrichen|erlassen|entfällt|entfallen|ausgezahlt|hinterlegt|erledigt|aufgehoben|reserviert|überbracht|zurückgebucht
      anbei|beigelegt|beiliegend ~6 @mended|@ein
      @dein ~3 geld|betrag|konto|karte|bestellung|auftrag|rechnung|buchung|daten|guthaben|zugang|fahrrad|auto|gerät|termin|tisch|zimmer|abo|vertrag ~2 ist|sind|wurde|wird|kommt|geht|steht|liegt ~7 @given|@mend|wieder|fertig|bereit|zurück|raus|unterwegs|korrekt|neu
      @free
      geht|gehen|ging ~6 auf uns|mich
      er|sie|es|das|alles ist|sind|wurde|wird ~3 gelöscht|storniert|erstattet|korrigiert|zurückgebucht|behoben|gestrichen|bezahlt|unterwegs
      geld|betrag|differenz|preis ~1 bekomm*|erhalten|erhältst ~4 zurück|%n|wieder|sie
      ohne kosten|mehrkosten|anfahrtskosten|versandkosten|gebühr|wartezeit
      hol* es|ihn|sie|das|die|den ~4 ab
      verzichten|verzichte ~4 auf ~3 *gebühr|*gebühren|berechnung|kosten|rechnung|bezahlung|zahlung|anfahrt
      kostet|kosten|zahlen|bezahlen|bezahlst|zahlst sie|dich|du|euch|ihnen|dir ~4 nichts|nicht|keinen
      €|euro|franken|chf|%n|@mended|kosten|@dein ~5 @sein ~7 @mend|@given|zurück|angekommen|unterwegs|raus
      ist|sind|wäre wieder in|auf|bei|da|online|erreichbar|freigeschaltet|verfügbar
      auf_kosten des hauses
      sie|du|ihr müssen|musst|brauchen|brauchst|müsst ~5 nichts|nicht|keine|keinen ~5 bezahlen|zahlen|zurück*|tun|unternehmen|machen|schicken|mehr
      müssen|musst|brauchen|brauchst sie|du|ihr ~6 nichts|nicht|keine|keinen ~5 bezahlen|zahlen|zurück*|tun|unternehmen|machen|schicken|mehr
      können|kannst|dürfen|darfst sie|du|ihr ~9 behalten|wählen|aussuchen|entscheiden|umtauschen|zurückgeben|abholen|stornieren
      sie|du|ihr können|kannst|dürfen|darfst ~9 behalten|wählen|aussuchen|entscheiden|umtauschen|zurückgeben|abholen|stornieren
      behalten sie
      entweder ~14 oder
      wahl|auswahl ~9 zwischen|oder|haben|:
      was|welche* ~4 ihnen|dir|euch|sie|du ~3 lieber|recht|passt|helfen|wünsch*
      was ~2 kann|können @wir ~6 tun|machen
      ob ~6 lieber
      sagen|sag|schreiben|schreib|nennen|nenne|teilen|teil mir|uns|sie ~4 welche*|was|ob|wann|wohin
      erreichen|erreichst sie|du? mich ~9 %n|direkt|persönlich|unter
      mich|mir direkt|persönlich
      durchwahl|handynummer|mobilnummer
      rufen|schreiben|ruf|schreib sie? mich|mir ~6 %n|an|jederzeit|direkt|persönlich
      %n ~1 rabatt|nachlass|gutschein*|gutschrift|zurück
      %n|volle*|vollständige*|komplett* erstattung|rückerstattung|preis|betrag|kaufpreis
      lieblings*|nächste*|dessert|kaffee|essen|getränk*|abendessen|frühstück|nacht|monat|besuch|stunde|reinigung|fahrt geht|gehen|ist|sind ~3 auf_uns|auf_mich|auf_das_haus|frei|geschenkt
      steht|stehen|liegt|liegen ~6 bereit|abholbereit
      holen|hole|holt|abgeholt ~5 bei_ihnen|bei_dir
      komme|kommen|kommt ~1 @wir|@staff ~5 vorbei|zu_ihnen|zu_dir|persönlich|@when
      @wir|@staff ~1 komme|kommen|kommt ~5 vorbei|zu_ihnen|zu_dir|persönlich|noch_einmal|@when`,
    unless: [
      ...UNLESS.slice(1),
      "in kein|keine|keinen|falls|nicht_erstatt*",
      "prev kein|keine|keinen|ohne|nicht",
      "in rückmeldung|antwort|weitere_fragen|bewertung|nichts_zu",
      "sentence @fault",
      "in doppelt|falsch*",
    ],
  },
  {
    match: "@wir ~3 helfe|helfen|zeige|zeigen|erkläre|erklären|unterstütze|unterstützen|begleite|begleiten",
    unless: ["in @nicht|wenn|falls"],
    at: ["reply", "refusal"],
  },
  {
    match: "helfe|helfen|zeige|zeigen|unterstütze|unterstützen ich|wir",
    unless: ["sentence @nicht"],
    at: ["reply", "refusal"],
  },
];
