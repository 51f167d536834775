import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "boilerplate",
  rules: [
    {
      id: "thanks",
      severity: "med",
      match: `
      dank* ~2 für ihr|ihre|ihren|dein|deine|das|die|den|ihrem ~2 feedback|rückmeldung|hinweis*|nachricht|bewertung|anregung*|kritik|mitteilung|offenheit|ehrliche*|wertvolle*|schreiben|e_mail|mail|zuschrift|anliegen|kontaktaufnahme|worte
      dank*|bedanken|bedanke ~4 für ~3 anfrage|nachricht|worte|zeilen|e_mail|mail|anruf|interesse|vertrauen|treue|schreiben|kontakt*|feedback|rückmeldung|hinweis*|kritik|bewertung|anregung*|mitteilung
      dank* ~3 dass sie|du|ihr ~9 gewandt|gewendet|gemeldet|kontaktiert|geschrieben|zeit|geteilt|mitgeteilt|aufmerksam|wenden|melden|nehmen
      sehr geehrte* ~2 kund*|damen|gast|gäste
      liebe*|werte* ~1 kund*|gast|gäste|nutzer*`,
      moments: { acknowledgement: "none", update: "low" },
    },
    {
      id: "stock",
      severity: "med",
      match: `
      unannehmlichkeit*
      entstandene*|verursachte*|bereitete* ~1 umstände|ärger|verwirrung|probleme
      zufriedenheit ~6 stelle|fokus|mittelpunkt
      *zufriedenheit ~6 stelle|fokus|mittelpunkt|priorität|herzen|wichtig|großgeschrieben
      hinweis|kritik|feedback|rückmeldung|bewertung ~4 hilft|helfen|wissen|schätzen|wertvoll|wichtig
      hilft|helfen uns ~5 besser|verbessern|service|weiter
      wissen ~7 zu schätzen
      hoffen|hoffe|freuen|freue|würden ~9 wieder|erneut|bald|weiterhin ~6 begrüßen|willkommen|dürfen|verwöhnen
      @wir ~2 verstehe|verstehen ~4 ärgerlich|frustrierend|unangenehm|verärgert|enttäuscht|ungehalten|frustriert
      verständlich|nachvollziehbar dass sie
      ihren|deinen|ihre ~1 ärger|unmut|verärgerung|frust ~5 absolut|sehr|gut|voll*|durchaus
      großen|größten wert
      setzen|setze|tun|geben ~2 alles ~1 daran|dran|daransetzen
      wieder zu|zu_überzeugen überzeugen
      vertrauen|überzeugen ~3 künftig|wieder|zukünftig ~2
      oberstes ~1 ziel|gebot
      freuen|freue ~3 auf ihren|deinen|ein|ihr ~2 besuch|einkauf|wiedersehen|bestellung
      nicht ~3 verständnis|vorstellung|bild|philosophie ~2 von
      an ~1 die|unsere|unser|das|den ~1 fachabteilung|abteilung|geschäftsleitung|qualitätsmanagement|zentrale|geschäftsführung|vorgesetzten|verantwortlichen
      kundenorientierung|kundenorientiert*|servicegedanke|dienstleistungsgedanke
      erwartungen|ansprüchen|anforderungen|vorstellungen ~6 gerecht|erfüll*|entspr*
      großes|wichtiges|persönliches|unser anliegen ~3 dass
      wohlfühlen|wohl_fühlen|rundum_zufrieden|rundum_wohl
      nicht ~4 qualitätsanspruch|anspruch|standards|gewohnte*|üblichen ~2
      gewohnte*|üblichen qualität|service|standard*|niveau
      mit ~1 bedauern ~4 kenntnis|gelesen|genommen|vernommen
      zur_kenntnis_genommen
      anliegen ~4 aufgenommen|erhalten|angenommen
      unser ~2 qualitätsmanagement|beschwerdemanagement|kundenservice_team
      ihre|deine|ihr|dein ~3 meinung|zufriedenheit|feedback|rückmeldung|anliegen|kritik|beschwerde ~4 wichtig|herzen|priorität|wertvoll|ernst
      @wir ~9 sehr|äußerst|besonders|überaus|stets|immer ernst
      nehme|nehmen ~9 sehr|äußerst|besonders|überaus|stets|immer ernst
      nehme|nehmen @wir ~6 ernst
      @wir nehme|nehmen ~6 ernst
      kundenzufriedenheit|gästezufriedenheit|zufriedenheit unserer|der ~1
      zufriedenheit ~6 herzen|priorität|wichtig|ziel|anliegen|gebot|stelle|vordergrund
      liegt|liegen uns|mir ~3 am|an_dem herzen
      zögern|zögere sie|nicht ~6
      für ~2 fragen|rückfragen ~6 verfügung
      stehen|stehe|steht ~2 wir|ich|ihnen|uns|team ~9 zur_verfügung|gern|gerne|verfügung
      zur_verfügung ~2 stehen|stehe
      bei ~2 fragen|rückfragen ~6
      stets|immer|ständig|sehr|laufend|kontinuierlich bemüht|bestrebt
      sind|bin|waren stets|immer|ständig|sehr|weiterhin|natürlich? bemüht|bestrebt
      weitergeleitet|weitergegeben|weiterleiten|weitergeben ~2
      an ~2 zuständige*|entsprechende*|verantwortliche*|betreffende*|jeweilige* ~1 abteilung*|stelle*|team*|mitarbeit*|kolleg*|fachabteilung*|person*
      entspricht|entsprechen|entsprach ~6 nicht ~5 anspruch|ansprüche*|standard*|qualität*|erwartungen|vorstellung*|selbstverständnis|maßstäb*|niveau
      nicht ~3 unserem|unseren|unser ~2 anspruch|ansprüche*|standard*|qualitätsstandard*|qualitätsanspruch|selbstverständnis|maßstäben|niveau
      unseren|unsere ~1 hohen ~1 standards|ansprüchen|ansprüche|qualitätsansprüchen|qualitätsstandards|qualitätsanspruch
      freuen|freue|würden|würde ~9 wieder|erneut|bald|bei_uns|weiterhin ~4 begrüßen|willkommen|dürfen
      verständnis für ihr*|dein*
      @wir ~4 verstehe|verstehen|nachvollziehen ~4 ihren|deinen|ihre|deine ~1 ärger|unmut|frust|enttäuschung|verärgerung|frustration|unzufriedenheit
      kann|können @wir ~4 ihren|deinen|ihre|deine ~1 ärger|unmut|frust|enttäuschung|verärgerung|frustration|unzufriedenheit ~6 verstehen|nachvollziehen|nachempfinden
      ihren|deinen|ihre|deine ~1 ärger|unmut|frust|enttäuschung|verärgerung|frustration|unzufriedenheit ~5 verstehen|nachvollziehen|nachempfinden
      seien|sei sie|dir|du ~1 versichert|sicher|gewiss
      versichern|versichere ~1 ihnen|dir|wir|ihnen_dass
      wir_können_ihnen|kann_ihnen|können_ihnen ~2 versichern
      bitte beachten sie
      daraus|draus|hieraus|fall|vorfall|fehler* ~3 gelernt|lernen|lehren|lehre|konsequenzen
      legen|lege ~5 wert auf
      qualität*|service|kundenservice|kundenzufriedenheit ~4 höchste*|oberste*|priorität|herzen
      als geschätzte*|treue*|treue_kundin kund*|gast|gäste
      wir bedauern diesen|den|dieses|das vorfall|zwischenfall|vorkommnis
      ihr|dein|ihren|ihrem anliegen|fall|vorgang ~5 bearbeit*|geprüft|wichtig
      bedauerliche* ~1 einzelfall|vorfall|versehen|missverständnis|umstand|fehler`,
      unless: ["after #responsibility", "in verständnis ~3 wenn"],
      moments: { acknowledgement: "low" },
    },
  ],
};
