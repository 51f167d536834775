import { spelling } from "../coach/packs/de/spelling.ts";
import type { Signs } from "./signs.ts";

/** German. Umlauts and ß do not count, so words may be written either way. */
export const de: Signs = {
  spelling,
  lists: {
    person:
      "ich wir er sie mich mir uns ihn ihm jemand kind kinder baby sohn tochter frau mann partner partnerin mutter vater mama papa oma opa großmutter großvater freund freundin schwester bruder kollege kollegin gast gäste patient patientin bewohner bewohnerin kunde kundin fahrgast",
    whose: "mein meine meinen meiner meinem sein seine seinen seiner ihr ihre ihren ihrer unser unsere unseren unserer",
    body: "arm arme bein beine handgelenk knöchel hüfte rippe rippen nase zahn zähne fuß füße zeh zehe zehen finger fingern daumen hand hände händen kopf stirn gesicht hals nacken rücken kopfhaut knie schulter ellbogen kiefer lippe lippen mund zunge haut auge augen",
    device:
      "es er sie ladegerät akku handy laptop ofen backofen toaster stecker steckdose netzteil adapter kabel heizung heizlüfter wasserkocher trockner waschmaschine spülmaschine kühlschrank gerät auto motor fernseher router lampe birne roller fahrrad",
    food: "essen suppe salat brot burger pizza mahlzeit sandwich joghurt glas babybrei reis nudeln kuchen getränk kaffee milch müsli schokolade hähnchen gericht soße keks kekse wurst",
    hurt: "verletzt verletzte verletzen verletzung verletzungen verbrannt verbrüht gebrochen verstaucht geprellt geschnitten gequetscht eingeklemmt",
    sure: "verletzt verletzte verbrannt verbrüht verstaucht geprellt gequetscht eingeklemmt verätzt",
    kill: "töten umbringen abstechen erschießen erstechen erwürgen totschlagen abknallen kaltmachen",
    beat: "schlagen verprügeln zusammenschlagen angreifen umbringen töten erschießen abstechen verletzen",
    else: "fremde fremden fremder fremdes fremdem andere anderen anderer anderes anderem",
    role: "kunde kunden kundin kundinnen person personen leute leuten patient patienten patientin gast gäste gästen nutzer mitglied mitglieder mitgliedern frau mannes familie",
    data: "daten adresse adressen mail mails e namen name konto konten kontodaten bank kartendaten rechnung rechnungen akte akten befund befunde nummer nummern telefonnummer ausweis kontoauszug rezept bestellung bestellungen vertrag unterlagen dokumente passwort passwörter",
    private:
      "daten kundendaten personendaten kontodaten bankdaten kartendaten gesundheitsdaten patientendaten adresse telefonnummer handynummer passwort passwörter geburtsdatum krankenakte patientenakte befund befunde unterlagen rechnung",
  },
  signs: {
    danger: [
      {
        match: `
          verletzt|verletzte|verletzung|verletzungen|blutet|blutete|geblutet|blutend|blutung|bewusstlos|ohnmächtig|gehirnerschütterung|notaufnahme|notarzt|rettungswagen|krankenwagen|lebensgefahr|lebensgefährlich|lebensbedrohlich|brandgefahr|erstickungsgefahr|verletzungsgefahr|gesundheitsgefahr|gesundheitsgefährdend|lebensmittelvergiftung|vergiftung|vergiftet|salmonellen|listerien|legionellen|asbest|kohlenmonoxid|stromschlag|stromschläge|gasgeruch|gasleck|überdosis|erstickt|brandgeruch|rauchvergiftung|rauchentwicklung|kurzschluss_mit_brand
          krankenhaus|klinik|spital ~4 gebracht|eingeliefert|gelandet|musste|mussten|gefahren|gekommen
          ins|in_das krankenhaus|spital
          feuerwehr ~3 rufen|gerufen|kommen|kam|gekommen|musste`,
        unless: [
          "after gefühle|recht|rechte|vertrag|pflicht|pflichten|den_datenschutz|die_regeln",
          "prev gefühle|rechte|recht|stolz|vertrag|pflicht|pflichten|regeln|agb",
          "in rechnung",
        ],
      },
      {
        match: `
          feuer gefangen|fing|fängt|ausgebrochen
          fing|fängt|geriet ~3 feuer|in_brand|an_zu_brennen|zu_brennen
          in_brand geraten|gesetzt|geriet
          in_flammen
          brand !neu|rechnung ~2 ausgebrochen|entstanden|verursacht
          brannte|brennt|gebrannt|brennen ~2 lichterloh|ab|an
          wohnungsbrand|küchenbrand|kabelbrand|zimmerbrand|schwelbrand|hausbrand
          @device ~2 brannte|brennt|qualmt|qualmte|rauchte|geschmort|schmorte|schmort|explodiert|explodierte|geplatzt|geschmolzen|schmolz
          qualm|rauch ~3 kam|kommt|quoll|stieg|drang|aus
          kam|kommt|quoll|stieg|drang ~2 rauch|qualm
          riecht|roch|stinkt|stank|gerochen ~3 gas|verbrannt|verschmort|angebrannt
          gas ~2 riecht|roch|gerochen|ausgetreten|tritt|trat|strömt
          notausgang|notausgänge|fluchtweg|fluchtwege|feuertür ~4 verschlossen|versperrt|blockiert|zugestellt|abgeschlossen
          explodiert|explodierte|explosion
          funken ~3 sprühten|sprühen|schlug|schlugen|flogen|fliegen|geschlagen
          stromkabel|kabel|leitung ~2 blank|offen|freiliegend|frei_liegend
          bremse|bremsen ~4 versagt|versagten|versagte|funktionier*|ausgefallen|nicht
          stuhl|bett|leiter|regal|decke|dach|tisch|gerüst|balkon|geländer ~3 eingestürzt|zusammengebrochen|zusammengekracht|eingebrochen|heruntergefallen|abgestürzt|nachgegeben
          aufzug|fahrstuhl|lift ~3 stecken|steckengeblieben|festgesteckt|eingesperrt|gefangen
          akku|batterie ~3 aufgebläht|gebläht|überhitzt`,
        unless: ["sentence preise|preis|kosten|miete|laune|raucher|zigarette|zigaretten|zigarettenrauch", "prev kopf"],
      },
      {
        match: `
          allergisch|allergische|allergischen|allergischer|anaphyla*
          nussallergie|erdnussallergie|milchallergie|lebensmittelallergie|glutenallergie|allergie|allergien|allergiker|allergikerin
          erbrochen|erbrechen|übergeben_musste|musste_mich_übergeben|kotzen_die_ganze_nacht
          alle|kinder|kind|familie|gäste|sohn|tochter ~4 krank_geworden|krank_wurden|wurden_krank|wurde_krank
          nach ~6 krank_geworden|schlecht_geworden|krank_wurden
          nicht|kaum|keine ~2 atmen|luft_bekommen|luft_mehr
          verschluckt ~3 beinahe|fast|daran|an
          fast|beinahe ~3 erstickt|ertrunken|gestorben|umgekommen|überfahren
          @person ~3 erstickt|ertrunken
          glas|scherben|glasscherbe|glassplitter|metall|nadel|schraube|nagel|rasierklinge|plastikteil|plastikteile ~2 in|im ~3 @food
          verschluckt ~3 batterie|knopfzelle|magnet|magnete|schraube|glas
          falsche|falsches|falscher|falschen|abgelaufene|doppelte ~1 dosis|dosierung|medikament|medikamente|insulin|impfstoff|arznei
          ohne|kein|keine|brauche ~2 insulin|inhalator|sauerstoff|asthmaspray|notfallspray|herztabletten|lebenswichtig*
          herzinfarkt|schlaganfall|krampfanfall !bekommen_als`,
        unless: [
          "sentence lachen|gelacht|rechnung|preis|ausreden|ausrede|langeweile|unfreundlich*|lügen|unhöflich*",
          "after auf_schlechten|auf_leere|auf_ausreden",
        ],
      },
      {
        match: `
          @whose ~1 @body ~3 @hurt|aufgeschnitten|verätzt|gestoßen|ausgekugelt
          mir|sich|ihm|ihr ~1 die|das|den|der|beide ~1 @body ~3 @hurt|aufgeschnitten|verätzt|ausgekugelt
          @sure ~3 @body
          @person ~4 gestürzt|ausgerutscht|gestolpert|hingefallen|hinuntergestürzt|runtergefallen|abgestürzt
          stürzte|rutschte ~4 treppe|stufe|stufen|boden|leiter|eis|aus
          hund|hunde|ratte|spinne|schlange ~4 gebissen|biss|angefallen|angegriffen
          gefährlich|gefährliche|gefährlicher|gefährliches|gefährlichen|lebensmüde|todesfalle
          hätte|hätten|könnte|könnten ~6 sterben|sterben_können|tot_sein|umkommen|ums_leben
          brandverletzung|verbrennung|verbrennungen|verätzung|verätzungen|schnittwunde|schnittwunden|platzwunde|knochenbruch|schürfwunde`,
        unless: [
          "sentence server|app|website|webseite|programm|seite|rechner|computer|preis|preise|kurs|kurse|lachen|software|spiel|system|update|versprechen|wort",
          "prev nicht|ungefährlich|kein|keine|nie",
          "next gut|nah|langsam|halbwissen",
        ],
      },
    ],
    threat: [
      {
        match: `
          bedroht|bedrohte|bedrohten|bedrohen|morddrohung|morddrohungen|bombendrohung
          drohte|droht|gedroht|drohten ..6 @beat|schläge|schlägen|prügel|gewalt|messer|waffe|pistole
          ich|wir ~1 werde|bringe|bring|steche|schlage|schlag|mache|mach|prügle|knall|knalle ~4 um|ab|tot|zusammen|kalt|krankenhausreif
          schlage|bringe|steche|mache|prügle|schlagen|bringen|machen ich|wir ~2 euch|dich|sie|ihn ~3 um|ab|tot|zusammen|kalt
          werde|werden|will|könnte ~3 euch|dich|sie|ihn|ihnen ~4 @kill|verprügeln|zusammenschlagen
          ich weiß wo ~3 wohnst|wohnt|wohnen
          komme|kommen|komm ~5 mit ~2 messer|waffe|pistole|baseballschläger|hammer|benzin
          zünde|zünden|fackel|fackle|brenne ~5 an|ab|nieder
          euren|ihren|deinen|eure|ihre|deine|euer|ihr ~2 laden|haus|büro|geschäft|auto ~3 anzünden|abfackeln|niederbrennen|sprengen
          in_die_luft sprengen|jagen|fliegen
          ihr|du|sie ~2 werdet|wirst|werden|sollt|sollst|sollen ~2 sterben|verrecken|bluten
          lege|gelegt|lege_eine|platzier* ~2 bombe`,
        unless: [
          "sentence mahnung|inkasso|kündigung|gebühr|gebühren|anwalt|kasse|arten|existenz|wirtschaftlich",
          "after die_preise|vor_lachen",
        ],
      },
      {
        match: `
          hat|hatte|haben|wurde|wurden|mich|uns|ihn|meinen_sohn|meine_tochter ~5 geschlagen|verprügelt|geohrfeigt|getreten|gewürgt|geschubst|gestoßen_und|angespuckt|bespuckt|begrapscht|betatscht|vergewaltigt|zusammengeschlagen|tätlich
          tätlich angegriffen|geworden
          körperlich|sexuell ~1 angegriffen|belästigt|bedrängt|missbraucht
          schlug|trat|packte|schubste|ohrfeigte|würgte ~2 mich|mir|uns|meinen_sohn|meine_tochter|meine_frau|meinen_mann
          sexuelle ~1 belästigung|nötigung|übergriff|übergriffe
          messer|pistole|waffe ~2 gezogen|gezückt|vorgehalten`,
        unless: ["sentence kleingedruckt*|werbung|über_den_tisch|rekord", "in zurück|eingetreten|aufgetreten"],
      },
    ],
    "self-harm": [
      {
        match: `
          suizid|suizidal|suizidgedanken|selbstmord|selbstmordgedanken|selbstverletzung|lebensmüde
          mich|mir ~3 umbringen|erhängen|erschießen|umzubringen|aufhängen|das_leben_nehmen|leben_nehmen|vor_den_zug|ritzen
          bringe|bring|häng|hänge mich ~2 um|auf
          will|möchte|mag|kann|mehr ~3 nicht ~2 leben
          will|möchte|mag|wollte|besser ~3 sterben|tot_sein|tot_wäre|nicht_mehr_aufwachen
          mir ..2 leben ~1 nehmen
          mein|meinem|meinen ~1 leben ~2 beenden|ein_ende|schluss
          mit ~1 leben ~1 abgeschlossen|schluss
          keinen|kein|ohne ~2 sinn|grund|lebenssinn ~3 zu_leben|leben|weiterzuleben
          nicht ~2 weiterleben|weiter_leben`,
        unless: ["sentence lachen|peinlich|scham|langeweile|film|serie|selbstmordkommando|gruppe_leben", "in ohne"],
      },
    ],
    leak: [
      {
        match: `
          datenleck|datenpanne|datenschutzverletzung|datenschutzverstoß|datendiebstahl
          @else ~2 @role ~3 @data
          @data ~2 von|einer|eines|der|des ~2 @else|fremden ~2 @role
          @data ~2 von jemand|irgendjemand|wildfremden|fremden
          @else ~1 rechnung|rechnungen|kontodaten|krankenakte|befund|befunde|kontoauszug|namen|daten|adressen|bestellungen ~5 sehen|sehe|gesehen|erhalten|bekommen|einsehen|geschickt|lesen|angezeigt|zugeschickt
          sehe|sieht|sehen|erhielt|bekam|bekomme ~3 fremde|fremden ~1 rechnung|rechnungen|daten|kontodaten|namen|adressen|bestellungen|befunde
          @private ~6 an ~3 fremde|fremden|dritte|dritten|andere|jemand|falsche|falschen|unbekannte|ex|arbeitgeber|chef|nachbarn ~3 geschickt|gesendet|weitergegeben|verschickt|geschickt_worden|verkauft|herausgegeben|gegeben|gegangen
          @private ~5 öffentlich|veröffentlicht|geleakt|gehackt|gestohlen|für_alle|im_internet|offengelegt|frei_zugänglich|weitergegeben
          alle|jeder|andere|fremde|dritte können|kann|konnten|konnte ~3 meine|unsere|die|alle|seine|ihre ~3 @private|namen|nachrichten|fotos|bestellungen ~2 sehen|lesen|einsehen|abrufen|finden
          alle|kunden|empfänger|adressen ~4 in|im ~1 cc
          cc statt bcc`,
        unless: ["in paket|pakete|lieferung|geliefert|lieferadresse|bestellt", "prev an|an_eine|falsche"],
      },
    ],
    discrimination: [
      {
        match: `
          diskriminier*|rassist*|rassismus|sexist*|sexismus|homophob*|transphob*|antisemit*|islamfeindlich*|ausländerfeindlich*|fremdenfeindlich*|behindertenfeindlich*|frauenfeindlich*
          weil ~2 ich|wir|er|sie ~3 schwarz|schwarze|schwarzer|muslim|muslima|muslimin|jude|jüdin|jüdisch|schwul|lesbisch|trans|behindert|gehörlos|blind|autistisch|schwanger|ausländer|ausländerin|türke|türkin|araber|araberin|eine_frau|flüchtling|rollstuhl|kopftuch|dunkelhäutig
          wegen|aufgrund ~1 meiner|unserer|seiner|ihrer|meines|unseres|seines|ihres|der|des ~1 hautfarbe|herkunft|religion|behinderung|sexualität|geschlecht*|akzent*|kopftuch*|nationalität|rollstuhl*|abstammung|ethnie
          abgewiesen|verweigert|nicht_hereingelassen|rausgeworfen ~4 rollstuhl|blindenhund|assistenzhund|kopftuch
          rollstuhl|blindenhund|assistenzhund|kopftuch ~5 abgewiesen|verweigert|rausgeworfen|nicht_hinein|nicht_rein`,
        unless: ["sentence preisdiskriminierung"],
      },
    ],
    unheard: [
      {
        match: `
          keine|keinerlei|null|ohne|nie_eine ~2 antwort|antworten|rückmeldung|reaktion|rückruf|reaktionen !nötig|notwendig|erforderlich
          niemand|keiner|nie|niemals|nicht ~4 geantwortet|antwortet|gemeldet|meldet|reagiert|zurückgerufen|abgenommen|zuständig|erreichbar|zugehört|gekümmert|kümmert|beantwortet|antworten|hilft|ranging
          ignoriert|ignorieren|ignorierte|ignoriert_mich|abgewimmelt|vertröstet|funkstille
          warte|warten|wartete|gewartet ~5 antwort|rückmeldung|rückruf|reaktion
          warteschleife
          niemand|keiner ~3 telefon|hörer
          nicht|niemanden|keinen ~3 erreichen|erreicht|durchgekommen|durchzukommen|ans_telefon
          zweite|dritte|vierte|fünfte|zweiten|dritten|vierten|fünften|x ~1 mal|mail|nachricht|anfrage|beschwerde|anruf
          schon|bereits|nun ~2 dreimal|zweimal|mehrfach|mehrmals|viermal|fünfmal ~3 angerufen|geschrieben|gemailt|gemeldet|nachgefragt|angefragt|gebeten`,
        unless: ["sentence antwort_nicht_nötig|keine_antwort_nötig|brauche_keine_antwort"],
      },
    ],
    rude: [
      {
        match: `
          unhöflich*|unfreundlich*|frech|freche|frecher|unverschämt*|respektlos*|herablassend*|arrogant*|pampig*|patzig*|rotzfrech*|abfällig*|beleidigt|beleidigend*|beleidigte|beschimpft*|angeschrien|angebrüllt|angeschnauzt|angepöbelt|ausgelacht|schroff*|beleidigung|beleidigungen|von_oben_herab
          schrie|brüllte|schnauzte|pöbelte ~3 an
          aufgelegt|legte_auf|legten_auf|legt_auf|hörer_aufgeknallt
          nannte|genannt ~4 idiot|dumm|lügner|lügnerin|blöd|trottel`,
        unless: [
          "prev nicht_unhöflich|nicht_frech|ich_will_nicht|möchte_nicht|nie|ohne",
          "after sein_aber|klingen|erscheinen",
          "sentence neu_aufgelegt|wieder_aufgelegt",
        ],
      },
    ],
    broken: [
      {
        match: `
          kaputt*|defekt*|beschädigt*|zerbrochen*|zerkratzt*|zerrissen*|gerissen|gebrochen|undicht*|mangelhaft*|fehlerhaft*|verschimmelt*|schimmlig*|verdorben*|abgelaufen*|ungenießbar*|unvollständig*|verspätet*|verspätung|überbucht
          falsche|falscher|falsches|falschen|verkehrte ~2 artikel|größe|farbe|bestellung|produkt|modell|paket|teil|teile|betrag|preis|gericht|essen|zimmer|datum|name|namen|sitz|ware|menge|lieferung|adresse|konto|version
          falsch geliefert|berechnet|abgebucht|gebucht|ausgestellt|geschrieben|zugestellt|angezeigt
          fehlt|fehlen|fehlte|fehlten|gefehlt|vermisse
          nie|nicht|niemals|noch_nicht ~4 angekommen|gekommen|geliefert|erhalten|erschienen|aufgetaucht|verschickt|versandt|erstattet|repariert|gereinigt|eingetroffen|zugestellt|da
          funktionier* ~3 nicht|nie
          geht|lädt|startet|passt|schließt|öffnet|läuft ~2 nicht
          nicht ~1 funktioniert|gepasst|funktionieren|gegangen
          zu|viel_zu ~1 spät|klein|groß|kurz|lang
          verloren|verlorengegangen|verschwunden
          doppelt ~1 abgebucht|berechnet|bezahlt|gebucht
          essen|pizza|suppe|kaffee|burger|gericht ~3 kalt|roh|verbrannt|angebrannt|versalzen
          storniert|abgesagt ~3 ohne|kurzfristig|einfach
          fehlermeldung|absturz|abgestürzt|stürzt_ab|fehler_in|404|500`,
        unless: ["prev nichts", "in früher_oder"],
      },
    ],
  },
};
