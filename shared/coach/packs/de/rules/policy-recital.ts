import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "rules-are",
      severity: "med",
      match: `
      lassen|erlauben|verbieten|gestatten|schreiben ~3 *regeln|richtlinien|agb|*bedingungen|vorschriften|vorgaben
      laut|gemäß|nach|siehe ~4 agb|*bedingungen|richtlinie*|vorschriften|hausordnung|satzung
      regel|regelung|hausrecht|politik|policy ~2 ist|lautet|gilt|besagt
      ausgeschlossen
      *bedingungen|agb|hausordnung|richtlinien ~6 bestätigt|akzeptiert|zugestimmt|gelesen|anerkannt
      laut|gemäß ~2 tarif|vertrag|satzung|ordnung|katalog|ausschreibung|vereinbarung|tarifbestimmung*|preisliste|mietordnung|benutzungsordnung
      nach ~1 ablauf ~4 frist*|tage*|monat*|garantie|gewährleistung ~6 nicht|kein*
      *prozedere|standardprozess|standardverfahren|standardvorgehen|dienstweg|dienstvorschrift*|verfahrensanweisung*
      *regeln|regelung*|bedingungen|vorschriften ~2 gelten|gilt ~3
      gelten ~1 für ~1 alle|jeden
      nicht ~2 vorgesehen|zulässig|gestattet|erlaubt|vereinbar
      sehen|sieht ~5 nicht vor
      nicht ~1 erstattungsfähig|erstattbar|umtauschbar|übertragbar|verlängerbar
      formular* ~4 zwingend|vorgeschrieben|pflicht
      ist ~3 pflicht
      ist|sind ~3 vorschrift|standard|usus|regel
      entspricht|entsprechen|entsprach ~3 richtlinien|vorschriften|vorgaben|standards|bedingungen|regeln|üblichen
      *bedingungen|agb|richtlinien|regeln ~1 schließen|schließt ~4 aus
      aus rechtlichen|datenschutzrechtlichen|versicherungstechnischen|juristischen|hygienischen gründen
      datenschutz|datenschutzgründen ~4`,
      unless: ["sentence geändert|ändern|weil|da|damit|denn", "sentence trotzdem|dennoch|ausnahme"],
    },
    {
      id: "rules-say",
      severity: "high",
      match: `
      laut|gemäß|nach|entsprechend|aufgrund|wegen unser*|der|den|des ~3 agb|geschäftsbedingung*|richtlinie*|bedingung*|stornobedingung*|stornierungsbedingung*|hausordnung|bestimmung*|vorschrift*|regelung*|regeln|vorgabe*|rückgaberecht|rückgabebedingung*|beförderungsbedingung*|mietvertrag*|nutzungsbedingung*|teilnahmebedingung*|tarifbedingung*|vertragsbedingung*|garantiebedingung*|umtauschregel*|stornoregel*|policy
      laut|gemäß|siehe agb|vertrag|geschäftsbedingung*|richtlinie*|vorschrift*|hausordnung|stornobedingungen|mietvertrag
      agb|geschäftsbedingung*|richtlinie*|stornobedingung*|vorschrift*|regeln|bedingung*|vorgabe*|bestimmung*|hausordnung|regelung|policy ~6 sehen|sieht|besagen|besagt|erlauben|erlaubt|lassen|lässt|schreiben|schreibt|gelten|gilt|legen|verbieten|vor|ist_eindeutig|sind_eindeutig|sind_klar|sind_nun|festgelegt|regeln|steht
      steht|stehen|geregelt|nachzulesen|nachlesen|festgehalten ~4 agb|geschäftsbedingung*|bedingung*|vertrag|vertragsbedingung*|stornobedingung*|hausordnung|richtlinien
      agb|*bedingungen|richtlinie*|hausordnung|regeln ~3 eindeutig|klar|unmissverständlich|entnehmen|nachlesen|zugestimmt|akzeptiert|lassen|erlauben
      so steht ~5 vertrag|agb|bedingungen`,
      unless: [
        "sentence geändert|ändern|ändere|überarbeitet|verstoßen|gebrochen|eigene|eigenen|missachtet",
        "sentence nicht ~2 eingehalten|befolgt|beachtet|ordnungsgemäß",
        "in nicht_ordnungsgemäß|entgegen",
        "after eingehalten $",
        "sentence trotzdem|dennoch|ausnahme",
      ],
    },
    {
      id: "not-possible",
      severity: "med",
      match: `
      in|auf|mit unseren|den|unsere|die ~1 agb|geschäftsbedingung*|richtlinie*|stornobedingung* ~5
      regeln sind ~1 regeln
      so sind|lauten|ist ~3 regeln|vorschriften|bestimmungen|vorgaben|regelung|bedingungen
      ist|sind|wird ~5 so ~1 geregelt|vorgeschrieben|festgelegt|vorgesehen|gehandhabt|vereinbart
      handhaben|halten|machen ~5 wir ~3 so|grundsätzlich|immer_so|regeln|vorschriften|vorgaben
      halten|hält|hielt|gehalten ~6 an ~2 vorschriften|regeln|vorgaben|richtlinien|gesetze|bestimmungen
      ohne ~2 kassenbon|kassenzettel|beleg|rechnung|originalverpackung|quittung|nachweis|bon|termin|reservierung ~5 kein*|nicht|nur
      nur ~2 mit ~1 kassenbon|beleg|originalverpackung|quittung|originalrechnung|kassenzettel
      frist ~5 abgelaufen|überschritten|verstrichen|vorbei
      *frist ~5 abgelaufen|überschritten|verstrichen
      nach|innerhalb|außerhalb ~3 rückgabefrist|umtauschfrist|stornofrist|reklamationsfrist|widerrufsfrist|gewährleistung
      ausnahmen|ausnahme ~4 nicht|keine|leider
      keine ausnahme|ausnahmen
      gleiches_recht|alle_gleich|für_alle_gleich
      vorschrift ist ~1 vorschrift
      vom|von_dem umtausch|rückgabe ~3 ausgeschlossen
      umtausch|rückgabe|erstattung|rückerstattung|stornierung|storno|reklamation* ~8 ausgeschlossen|nicht_möglich|nicht_vorgesehen
      nicht erstattungsfähig|erstattbar|rückerstattbar|erstattungsberechtigt|stornierbar
      nicht|keineswegs ~2 verpflichtet
      keine|keinerlei ~3 verpflichtung
      prinzipiell ~3 nicht|keine|nie
      verfällt|verfallen|verwirkt|erlischt|erloschen
      nur ~3 mit|gegen|bei ~2 *beleg|*bon|*karton|*verpackung|*rechnung|*nachweis|vorlage
      vorgaben|anweisung|weisung|vorschrift ~2 von|der|aus ~1 oben|zentrale|konzern|geschäftsleitung|geschäftsführung|hersteller*
      zentrale|system|konzern|vorschrift* ~3 erlaubt|gestattet|lässt|sieht|verlangt|schreibt|verbietet
      hygienegründen|datenschutzgründen|sicherheitsgründen|haftungsgründen|versicherungsgründen
      müssen|muss uns|mich|wir ~1 an ~2 regeln|vorgaben|vorschriften|bedingungen|halten
      bedingungen|konditionen ~3 gebucht|gekauft|vereinbart|akzeptiert
      nur innerhalb|binnen|bis ~4 tage*|stunden|wochen|frist
      grundsätzlich ~4 nicht|keine|keinen|kein|nur|ausgeschlossen
      üblich*|gängig*|branchenüblich* ~1 vorgehen|praxis|verfahren|prozedere|vorgehensweise|frist*
      branchenüblich|marktüblich
      alle|unsere|sämtliche|mitarbeiter ~5 vorschriften|richtlinien|vorgaben|standards|abläufe ~3 eingehalten|befolgt|beachtet|korrekt
      vorschriftsmäßig|ordnungsgemäß|vorschriftsgemäß|regelkonform ~5`,
      unless: [
        "sentence geändert|ändern|ändere|überarbeitet|verstoßen|gebrochen|eigene|eigenen|missachtet",
        "sentence nicht ~2 eingehalten|befolgt|beachtet|ordnungsgemäß",
        "in nicht_ordnungsgemäß|entgegen",
        "after eingehalten $",
        "sentence trotzdem|dennoch|ausnahme",
      ],
    },
  ],
};
