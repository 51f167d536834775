import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "not-us",
      severity: "med",
      match: `
      unser*|der|die|den|dem|vom|beim ~1 lieferant*|*lieferant hat|haben|ist|war|konnte|liefert*|schuld|verantwortlich|versäumt
      schuld|verantwortlich|verursacher|ursache ist|war|sind|trägt ~2 lieferant*|paketdienst*|post|kurier*|spedition*|hersteller*|bank|plattform|portal|dienstleister*|partner*|vermieter|stadt|gemeinde|bahn|wetter|airline|fluggesellschaft|hausverwaltung|behörde|kolleg*|mitarbeit*|azubi|versicherung|netzbetreiber
      *plattform|*portal|*dienstleister|*anbieter|*dienst|*partner|*betreiber|hausverwaltung|eigentümer*|airline|fluggesellschaft|behörde|stadt|bahn|versicherung|subunternehmer|handwerker|fremdfirma ~4 hat|haben|ist|war|hatte|konnte ~9 falsch*|nicht|schuld|versäumt|übermittelt|vergessen|verantwortlich|zuständig|verantworten|verspätet|zu_spät|kaputt|beschädigt|verloren|verbockt
      neue*|junge* ~1 azubi*|aushilf*|kolleg*|mitarbeit*|fahrer*|kellner*|praktikant* ~9 gebaut|gemacht|passiert|verwechselt|gebrochen|nicht|unterlaufen|hat|verursacht
      @third ~6 hatte|hatten|hat|haben|war|waren|ist|sind ~6 störung*|problem*|fehler*|falsch*|nicht|schuld|verspätet|zu_spät|beschädigt|verloren|vergessen|schlecht|ausfall|verzögerung*|zuständig|verantwortlich|verursacht|leider
      schuld|verschulden|fehler|sache|problem ~1 des|der|vom|bei|beim ~1 @third
      hat|haben ~2 unser*|der|die|das ~1 @third ~4
      an|am|bei|beim|an_dem|bei_dem ~2 @third ~3 gelegen|liegt|lag
      richten|richte|melden|melde|wenden|wende sie|dich|sich ~4 an|bei|beim|zum ~2 @third
      ansprechpartner ~2 ist|wäre|sind
      extern* ~1 firma|dienstleister|unternehmen|partner|kräfte|personal
      mit der|dem|denen wir ~2 zusammenarbeiten|arbeiten
      nicht ~1 bei uns ~1 angestellt|beschäftigt
      mitarbeit*|kolleg*|monteur*|fahrer*|kellner*|aushilf*|köch*|koch ~4 entlassen|gekündigt|abgemahnt|ermahnt|neu|unerfahren|eingearbeitet|getrennt|gefeuert|freigestellt|zur_rede
      einwandfrei|ordnungsgemäß|pünktlich|unbeschädigt|rechtzeitig|intakt ~4 übergeben|verschickt|verlassen|versandt|verpackt|ausgeliefert
      dafür können|kann wir|ich nichts
      nicht ~2 unsere schuld|sache|baustelle|aufgabe|zuständigkeit|verantwortung
      zu verantworten ~1 hat|haben
      hat|haben ~6 zu verantworten
      fehler|fehlverhalten|taten|verhalten|handeln|versagen ~1 einiger|einzelner|weniger|eines_einzelnen
      bei|beim|durch|von|an|durch_den|bei_dem ~2 @third ~4 passiert|entstanden|gelegen|verursacht|geschehen|$
      nicht bei uns|mir ~3 sondern
      nicht ~2 wir|uns|unsere ~3 sondern
      macht|erledigt|übernimmt|organisiert|liefert ~4 @third
      @third|transport*|zustellung|lieferdienst ~4 keine ~1 verantwortung|haftung|gewähr|einfluss
      kein*|nicht ~2 verantwortung|verantwortlich|verantworten ~4
      sondern ~2 der|die|das|bei|beim|von|am|bei_dem|an_dem ~1 @third
      it_firma|webagentur|steuerberater*|callcenter|zeitarbeit*|hausmeisterservice|caterer|sicherheitsdienst|security|wachdienst|putzfirma|reinigungsdienst ~4 hat|haben|war|ist
      ein|eine|einer|einzelne* ~1 kolleg*|mitarbeit* ~9 verbockt|geschlampt|verantwortlich|schuld|fehler|versäumt|vergessen|falsch*|nicht
      spätschicht|frühschicht|nachtschicht|vorgänger*|kollegen_von ~5
      aushilf*|azubi*|praktikant*|auszubildende*|lehrling*|lehrtochter|ferienjob*|ferienhilfe*|werkstudent*|minijob*|leiharbeit*|zeitarbeit*|springer*|neuling*|anfänger*|urlaubsvertretung|vertretung
      unser*|der|die|das|den|dem|ein|eine ~1 @third ~1 hat|haben|ist|war|konnte|hatte|wollte|hatten|waren|sind|liefert*|verlangt|macht
      hat|haben|ist|war|konnte|hatte ~1 unser*|der|die|das ~1 @third
      wir|ich sind|bin ~1 nur|lediglich|bloß ~1 vermittler|der|die|das|händler|plattform|reseller|verkäufer|mieter
      transportweg|postweg|versandweg|transportschaden|produktionsfehler|herstellungsfehler|materialfehler|lieferweg
      muss|müssen|kann|können ihre|deine|ihr|dein|der|die ~1 bank|hersteller|vermieter|versicherung|arzt|internetanbieter|@third ~4
      mit dem|der|ihrer|ihrem|deiner ~1 @third ~4 klären|regeln|sprechen|absprechen|ausmachen|besprechen
      verantwortlich|zuständig|schuld ~2 ist|war|sind|daran ~3 @third
      schuld ~6 @third
      @third ~8 nicht ~3 beeinflussen|geliefert|beliefert|kontrollieren
      nicht ~2 beeinflussen|steuern
      eigenmächtig|ohne_unser_wissen|ohne_absprache|auf_eigene_faust
      mitarbeit*|kolleg*|azubi*|aushilf*|fahrer*|praktikant* ~8 erst seit
      alte*|frühere*|vorherige* ~1 pächter*|inhaber*|besitzer*|team|betreiber*|geschäftsführung|leitung|chef*
      @uns ~2 der|die|das|unser ~1 bäcker|metzger|fleischer|lieferant|großhandel|händler|vorlieferant ~6
      arbeitet|arbeiten|beschäftigt ~2 nicht_mehr ~2 bei_uns|hier|für_uns
      noch ~1 neu
      lieferant*|*lieferant|hersteller*|spedition|kurier* ~4 hat|haben|ließ|ist|war
      lieferant*|zulieferer*|kurier*|paketdienst*|zustelldienst*|zusteller*|versanddienst*|lieferdienst*|spedition*|subunternehm*|dienstleister*|hersteller*|drittanbieter*|plattform*|buchungsportal*|portal*|bank|partner*|fremdfirma|post|transporteur*|versandpartner*|logistik*|zahlungsanbieter*|zahlungsdienst*|reinigungsfirma|callcenter|betreiber*|großhändler*|anbieter ~6 hat|haben|ist|war|waren|konnte|konnten|schuld|verantwortlich|zuständig|verursacht|versäumt|verbockt|verschlampt|vergessen|ließ|leider
      liegt|lag|liegen|lagen|ist|sache|fehler|verschulden|schuld|problem|frage ~3 bei|beim|bei_dem|am|an_dem|des|der|an ~1 lieferant*|zulieferer*|kurier*|paketdienst*|zustell*|versand*|lieferdienst*|spedition*|subunternehm*|dienstleister*|hersteller*|drittanbieter*|plattform*|buchungs*|portal*|bank|partner*|fremdfirma|post|vermieter*|vorgänger*|kolleg*|mitarbeiter*
      wenden|wende ~1 sie|dich ~2 an den|die|das|ihren|ihre|deine|deinen
      kontaktieren|fragen sie ~3 hersteller*|paketdienst*|versand*|bank|lieferant*|plattform*|portal*
      außerhalb unser* ~2
      haben|habe wir|ich ~4 keinen ~1 einfluss
      keinen ~2 einfluss
      nicht in_unserer|in_unserem|unserer|unserem ~1 hand|macht|einflussbereich|verantwortung|verantwortungsbereich|kontrolle
      wir|ich ~2 nicht|nichts zuständig|verantwortlich|dafür
      können wir|ich ~2 nichts dafür|für
      höhere* gewalt
      neue*|junge*|unerfahrene*|einzelne*|bestimmte*|eine*|ein ~1 mitarbeit*|kolleg*|aushilf*|azubi*|praktikant*|kellner*|auszubildende*|lehrling*|ferienjob*|fahrer*|verkäufer* ~9 fehler|falsch*|versäumt|vergessen|neu|schuld|verursacht|unterlaufen|passiert|verantwortlich|übersehen|verbockt|nicht_wusste
      aushilfe|azubi|praktikant*|auszubildende*|lehrling|ferienjobber* ~6
      der|die|betreffende*|verantwortliche*|zuständige*|jeweilige* mitarbeit*|kolleg* wurde|wird|hat|ist ~6 ermahnt|abgemahnt|verwarnt|entlassen|gekündigt|mehr|zur_rede|konsequenzen
      vorbesitzer*|vormieter|vorgänger*
      früher*|ehemalig* ~1 inhaber*|leitung|besitzer*|betreiber*`,
      unless: [
        "near @wir hätten|hätte",
        "sentence schuld|fehler|verantwortung|verantwortlich ~3 bei_uns|bei_mir|wir|ich",
        "near @admission",
        "in ich_habe|wir_haben_den|angerufen",
      ],
    },
  ],
};
