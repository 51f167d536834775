// The open vocabulary: what people of shops, hotels, kitchens, garages, clinics, schools and help desks do, forget and mend.

export const lists: Readonly<Record<string, string>> = {
  wir: "ich wir",
  uns: "mir uns",
  you: "sie du ihr ihnen dir euch dich",
  mein: "mein meine meinem meinen meiner meines unser unsere unserem unseren unserer unseres unsre unsrer",
  dein: "ihr ihre ihrem ihren ihrer ihres dein deine deinem deinen deiner deines euer eure eurem euren eurer eures",
  ein: "ein eine einem einen einer eines",
  der: "der die das dem den des diese* jene*",
  kein: "kein keine keinem keinen keiner keines keinerlei",
  nicht: "nicht nie niemals kein keine keinem keinen keiner keines nichts gar_nicht weder",
  haben: "habe haben hat hatte hatten",
  sein: "ist sind war waren wurde wurden wird werden worden",
  very: `sehr so wirklich aufrichtig* herzlich* ehrlich* unendlich tief zutiefst vielmals ausdrücklich* außerordentlich furchtbar
    schrecklich unglaublich wahnsinnig total echt richtig von_herzen in_aller_form aus_tiefstem_herzen förmlich nochmals nochmal noch_einmal noch_mal
    erneut auch zunächst zuerst hiermit persönlich besonders ganz mega voll uns mich bei_ihnen bei_dir bei_euch bei_der_* dafür dich sie euch
    bitte daher deshalb es das natürlich selbstverständlich leider aber wirklich_sehr gleich alle allen im_namen_*`,
  adv: `leider da dabei dann hier heute gestern vorgestern jetzt nun auch doch schon bereits einfach selbst wohl wirklich ganz klar
    versehentlich irrtümlich* schlicht* offenbar offensichtlich tatsächlich zunächst damals dort deshalb daher dadurch so eben gerade
    inzwischen mittlerweile sofort umgehend gleich natürlich selbstverständlich gerne gern persönlich daraufhin noch das es ihnen dir
    euch sie dich`,
  staff: `mitarbeit* kolleg* team* küche koch köch* fahrer* anmeldung* aufnahme techniker* monteur* mechaniker* handwerk* service* kellner*
    bedienung* rezeption* empfang* praxis* büro laden filiale* werkstatt* lager* versand* buchhaltung* system* software app website
    webseite shop onlineshop homepage seite aushilf* azubi* lehrling* praktikant* auszubildende* trainer* lehrer* lehrkraft* dozent*
    hausmeister* verwaltung* chef* leiter* leitung hotline support kundendienst* kundenservice programm* drucker* kasse* kassier*
    druckerei* backstube bäcker* konditor* housekeeping reinigung* putz* arzt* ärzt* zahn* assistent* schwester pfleger* server*
    rechnung* newsletter* formular* etikett* kalender* packer* schicht* personal nachtportier*
    portier* friseur* stylist* frisör* verkäufer* verkauf* disponent* disposition* abteilung leute fitter* installateur* elektriker*
    maler* schreiner* tischler* gärtner* florist* optiker* apotheker* sekretariat* betreuer* erzieher* hausverwaltung barkeeper*
    schichtleit* betrieb* firma hotel restaurant schule klinik bot chatbot scanner* waage* maschine* ofen kühl* anlage terminal
    anrufbeantworter telefon* postfach buchungs* kassen* bestell* liste* speisekarte* preisschild* angebot* beschreibung* werbung plan
    fahrplan terminbuch terminplan* mail* brief* anzeige* auskunft ansage* abrechnung* update* version skript datenbank* code`,
  // What only a fault does.
  fault: `vergessen vergaß* vergass* versäumt* übersehen übersah* verpasst* verpennt* verschlafen verwechselt* verlegt verschlampt* verschusselt
    verbummelt verbaselt vertauscht* verrechnet verzählt verlesen verhört vertippt* verschrieben verschätzt* vertan verpatzt* verbockt*
    vermasselt* versaut versemmelt verhauen verkackt* verloren verlor verschüttet* verbrannt* angebrannt versalzen beschädigt*
    zerkratzt* verkratzt* zerbrochen zerbrach* zerstört* kaputt_gemacht kaputtgemacht zerrissen verschmutzt überbucht* doppelbuch*
    enttäuscht im_stich_gelassen hängen_lassen hängen_gelassen hängengelassen hängenlassen sitzen_lassen sitzengelassen sitzen_gelassen
    stehen_lassen stehen_gelassen stehengelassen warten_lassen warten_gelassen warten_ließ* warten_liess* lange_warten versetzt
    ignoriert* abgewimmelt* abgespeist* vertröstet* angeschnauzt* angefahren angepampt angeblafft angeschrien übergangen unterschätzt*
    überschätzt* falsch_eingeschätzt geschlampt* gepatzt gepennt gepfuscht gepatzert gepfuscht geirrt irrte* verfehlt versagt* gescheitert
    liegen_lassen liegen_gelassen liegengelassen liegen_geblieben liegengeblieben untergegangen durchgerutscht entgangen schiefgelaufen
    schief_gelaufen schiefgegangen schief_gegangen schief_ging* schief_lief gebrochen ausgelassen weggelassen
    missverstanden missachtet* vernachlässigt* fallen_lassen fallengelassen fallen_gelassen verfärbt verschnitten verschickt_statt
    mist_gebaut bockmist* murks gemurkst geschludert übervorteilt ausgelacht beleidigt beschimpft angelogen bedroht belästigt diskriminiert geschubst angemotzt bevormundet abgeschreckt verärgert gekränkt verletzt verprellt bloßgestellt belogen getäuscht
    irregeführt in_die_irre verunsichert verschleppt* verbaut verdorben verschenkt verschwitzt überladen überhört überlesen
    verplant abgewürgt überfordert_* unterlaufen verstoßen zu_lange_gebraucht geblamiert blamiert falsch_gemacht falschgemacht
    fehler_gemacht fehler_begangen fehler_machten danebengegriffen daneben_gegriffen danebengelegen nicht_eingehalten
    nicht_gehalten nicht_aufgepasst nicht_hingehört nicht_gekümmert nicht_nachgedacht stich_ließ* hängen_ließ* hängen_liess* falsch_verstanden
    übers_ohr reagierten_wir_nicht zu_spät_reagiert zu_spät_gemerkt zu_spät_bemerkt abblitzen* überrumpelt überfahren zu_viel_versprochen
    durcheinandergebracht durcheinander_gebracht durcheinandergeraten durcheinander_gekommen durcheinander vermischt umgestoßen
    unter_den_tisch unter_den_teppich verdreht verunstaltet ruiniert* unrecht_getan zahlendreher fehlbuch* überzogen aneinander_vorbei
    eingehen_lassen einlaufen_lassen anbrennen_lassen überkocht abgerutscht danebengelegt gedankenlos* leichtsinnig* fahrlässig* rücksichtslos* doppelt_vergeben doppelt_gebucht doppelt_belegt`,
  // Participles of everyday work: a fault only with what stands by them.
  act: `*geschickt *geliefert *gegeben *gebracht *gestellt *getragen *gebucht *genommen *geschrieben *gesagt *gesprochen *gerufen *gelegt
    *gesetzt *gebaut *geladen *gelesen *gefragt *gehört *gehalten *geschaut *gesehen *gesandt *gesendet *gemeldet *gepasst *gewiesen
    *gezogen *gezeichnet *gedruckt *gemacht *getan *geführt *gereicht *gefüllt *gewechselt *gekommen *gelassen *geantwortet *iert
    *gepackt *genäht *geschnitten *geklebt *gefahren *gezahlt *gewaschen *gebacken *gekocht *gegart *gemischt *geteilt *gegangen
    *gestrichen *gehängt *geschlossen *geöffnet *gedacht *gerechnet *gespielt *gespeichert *gewogen *gemessen *gewarnt *gebeten *geboten *geholt
    *geguckt *gekümmert *geprüft *geklärt *geputzt *gereinigt *gewählt *gescannt *getippt *gesperrt *gelöscht *gebogen *gestanden *gestartet
    *geräumt *geworfen *geparkt *gelandet *gelaufen *geblieben *gezeigt *getestet *gezählt *gemerkt *bemerkt *beachtet berechnet behandelt beraten
    bestellt bezahlt bearbeitet beantwortet bestätigt benachrichtigt besetzt belegt bedient bedacht verkauft vermietet verpackt versandt
    versendet verbucht vergeben verschickt vermerkt verlangt verwendet verbaut verlängert vereinbart versprochen verstanden verfolgt erklärt erfasst
    erstellt erledigt ersetzt erreicht erkannt ermittelt entfernt überprüft übertragen übergeben übernommen überwiesen übersetzt hinterlegt
    unterrichtet zugesagt reagiert veröffentlicht ausgezeichnet gefärbt montiert weitergeleitet`,
  past: `schickte* gab gaben schrieb* sagte* brachte* lieferte* buchte* kam kamen stellte* legte* trug trugen antwortete* nahm nahmen machte* war waren
    behandelte* berechnete* druckte* packte* las lasen reagierte* versprach* ließ* liess* verschickte* rief riefen bestellte* meldete*`,
  wrongly: `falsch* doppelt* zweimal dreimal versehentlich* irrtümlich* fälschlich* verspätet* zu_spät* zu_früh* zu_viel* zu_wenig* zu_lang* zu_kurz*
    zu_hoch* zu_schnell zu_klein* zu_groß* zu_knapp zu_stark zu_heiß zu_hell zu_dunkel zu_fest zu_tief zu_teuer zu_laut unvollständig* unfreundlich* unhöflich*
    ruppig* patzig* pampig* unprofessionell* schlecht* unzureichend* unzulänglich* mangelhaft* kalt* defekt* kaputt* beschädigt* abgelaufen* verdorben* ohne
    statt anstatt stattdessen aus_versehen vergeblich ungeprüft* unsauber* dreckig* schmutzig* fremd* vertauscht* einem_anderen einer_anderen
    anderen_kund* anderen_gast* jemand_ander* andere_person veraltet* halbe* unangekündigt schroff* abweisend* barsch* herablassend*
    tagelang wochenlang stundenlang monatelang erst_nach erst_am erst_heute erst_jetzt nur_halb einfach_so im_dunkeln alte_* alten_* überhöht*
    unfair* ungerecht* unterkühlt genervt* lieblos* roh* verkehrt* unpünktlich* unbegründet* vorschnell* voreilig* nirgends leer* ins_leere dieselbe* denselben demselben derselben gleiche_uhrzeit gleichen_uhrzeit
    allein alleine`,
  // First person and "not": these are no fault.
  denial: `gewollt gemeint gewusst beabsichtigt erhalten bekommen gefunden verursacht verschuldet empfangen vorgesehen genug geplant möglich nötig
    gewünscht gezwungen erwartet gerechnet verpflichtet befugt berechtigt zuständig absichtlich vorstellen gefreut
    nehmen_das entgehen vorhersehen vorausgesehen gezögert mehr_gehört`,
  flaw: `unhöflich* unfreundlich* patzig* pampig* ungeduldig* unaufmerksam* unachtsam* unvorbereitet unpünktlich* zu_spät im_unrecht unfair* ungerecht* ruppig* grob*
    schroff* genervt gereizt unprofessionell* zu_langsam langsam zu_nachlässig zu_streng zu_ungenau unklar missverständlich unsensibel* taktlos* respektlos* überheblich
    arrogant* abweisend* kurz_angebunden schuld verantwortlich unzuverlässig* schlecht_vorbereitet schlecht_organisiert nicht_erreichbar nicht_da nicht_vorbereitet nicht_ehrlich
    nicht_freundlich nicht_höflich nicht_aufmerksam nicht_sorgfältig nicht_gut_genug nicht_fair nicht_richtig nicht_in_ordnung nicht_okay nicht_ok`,
  bad: `falsch* veraltet* defekt kaputt schmutzig dreckig unsauber leer verstopft abgelaufen kalt roh verdorben undicht fehlerhaft* unvollständig* missverständlich
    unklar irreführend unleserlich ausgefallen abgestürzt überlastet blockiert verstellt überbucht doppelt nicht_aktuell nicht_aktualisiert
    gestört unterbrochen eingefroren überhitzt verklemmt gerissen gebrochen locker_* unlesbar ungenau lückenhaft schlampig`,
  blunder: `fehler* schuld versäumnis* versehen irrtum patzer panne* verschulden versagen nachlässigkeit* schlamperei* unachtsamkeit* unaufmerksamkeit
    buchungsfehler verwechslung* schusseligkeit zahlendreher vergesslichkeit *fehler *panne denkfehler missgeschick dummheit rechenfehler
    unhöflichkeit bock bockmist planungsfehler faux_pas fehlentscheidung* fehleinschätzung* fehlverhalten mangelnde* unzuverlässigkeit`,
  // What mends, in any tense, by its beginning.
  mend: `erstatt* rückerstatt* zurückerstatt* zurücküberw* zurückgeb* zurückgegeben überweis* überwiesen überwies rücküberw* zurückzahl* zurückgezahl* gutschreib* gutgeschrieben gutzuschreiben
    ersetz* ersatzlief* austausch* ausgetauscht auszutauschen umtausch* umgetauscht nachliefer* nachgeliefert nachzuliefern nachsend* nachgesandt
    nachgesendet nachschick* nachgeschickt nachreich* nachgereicht storniert* stornier* korrigier* berichtig* reparier* nachbesser* nachgebessert behoben behob beheb*
    zu_beheben erlass* erlassen streich* gestrichen verlänger* freischalt* freigeschaltet wiederherstell* wiederhergestell* entsperr* reaktivier*
    übernehm* übernommen auszahl* ausgezahl* entschädig* vergüt* schenk* einlad* eingeladen einzuladen zurückbuch* zurückgebuch*
    abzieh* abgezogen umbuch* umgebucht nachhol* nachgeholt nachzuholen nachfüll* nachgefüllt wiedergutmach* gutmach* gut_machen gut_zu_machen gutzumachen wieder_gut
    richtigstell* richtiggestell* richtig_stellen in_ordnung_bring* in_ordnung_gebracht in_ordnung_zu anbiet* angeboten anzubieten zurücknehm* zurückgenomm* abhol* abgeholt
    abzuholen vorbeikomm* vorbeibring* vorbeigebracht vorbeischick* vorbeizu* zurückruf* nachbestell* neu_bestell* neu_gemacht neu_machen neu_gebucht neu_ausgestellt
    neu_gedruckt neu_lackier* nacharbeit* nachgearbeitet nachlackier* nachbess* ausgleich* ausgeglichen ausbess* ausgebessert nachgebucht
    entgegenkomm* aufgehoben aufzuheben aufheben gekündigt rückgängig zurückgezogen zurückgesetzt aufgebucht aufgewertet hochgestuft
    bezahl* zurückgeholt zurückhol* umgestellt umgeleitet zurückgestell* erneuer* aufgeladen nachberechn* nachjustier* nachziehen nachgezogen neu_liefer* neu_geliefert neu_erstellt neu_verlegt neu_verschickt`,
  // What mends when it is to come, or for this person.
  give: `schick* send* sende bring* liefer* geb* gebe leg* lege mach* mache back* koch* druck* nähe nähen bau* montier* reparier* bestell*
    reservier* buch* reinig* wasch* halt* stell* zahl* hol* tausch* fahr* bereit* fertig* erstell* setz* pack* richt* lass* verleg* färb* schneid*
    bezahl* verschick* versend* besorg* organisier* veranlass* spendier* trag* aktualisier* änder* lösch* mess* zubereit* stimm* priorisier*
    begleich* leih* erledig* vereinbar*`,
  given: `geschickt gesendet gesandt verschickt versandt versendet gebracht bestellt reserviert gebucht zurückgelegt besorgt ausgestellt abgegeben übergeben freigehalten abgelegt zugeschickt beauftragt veranlasst angewiesen
    aktualisiert geändert gelöscht gereinigt repariert freigegeben vorgezogen bereitgestellt beiliegend beigelegt bereitgelegt losgeschickt neu_gestartet
    hinterlegt gespendet bezahlt eingetragen aufgegeben gesetzt bearbeitet erledigt vorgemerkt angefordert organisiert beglichen`,
  mended: `erstattung* rückerstattung* gutschrift* gutschein* ersatz* geld betrag rückzahlung* rücküberweisung* nachlass* rabatt* entschädigung*
    rückbuchung* neue* neues nachlieferung* austausch* wertersatz schadenersatz korrektur* stornierung korrigierte* gebühr* kaution* guthaben* freimonat* freinacht
    ersatzgerät* leihgerät* leihwagen ersatzwagen kostenübernahme differenz* vergütung ausgleich* überweisung* nachbesserung* reparatur* paket
    päckchen rechnung* mahngebühr* mahnung* versandkosten anzahlung* mehrbetrag ersatzlieferung kostenerstattung blumenstrauß blumen`,
  free: `kostenlos* kostenfrei* gratis unentgeltlich* umsonst auf_das_haus auf_unsere_kosten auf_meine_kosten auf_unsere_rechnung auf_meine_rechnung
    zu_unseren_lasten ohne_aufpreis ohne_berechnung ohne_mehrkosten ohne_zusatzkosten gebührenfrei* portofrei*`,
  // What changes beyond this case.
  change: `umgestellt eingeführt geändert ergänzt geschult nachgeschult angewiesen eingerichtet installiert abgeschafft angebracht aufgehängt
    angeschafft getrennt eingebaut umgebaut neu_geregelt festgelegt erweitert verlängert verkürzt begrenzt aufgestockt eingestellt aufgenommen
    angepasst überarbeitet verbessert gekennzeichnet markiert beschriftet umgeschrieben programmiert eingeplant hinzugefügt gesperrt entfernt umorganisiert
    vereinfacht verdoppelt eingewiesen unterwiesen besprochen durchgesprochen beauftragt ausgetauscht ersetzt verlegt abgestellt umbenannt gewechselt
    gestrichen hinterlegt bestimmt benannt automatisiert nachgerüstet reduziert erhöht verschärft angeleitet aktualisiert durchgegangen gewarnt aufgeklärt
    hingewiesen sensibilisiert erinnert gesprochen geredet gesetzt vereinbart umgeräumt neu_sortiert neu_eingestellt repariert neu_geschrieben
    aufgeteilt zugeteilt abgeschaltet umprogrammiert freigeschaltet eingetragen behoben aufgeschrieben angelegt`,
  changing: `prüf* kontrollier* ruf* schick* les* bestätig* notier* frag* check* zähl* wieg* test* teil* nutz* verwend* arbeit* schreib* gilt gelten
    hängt liegt steht gibt vergleich* trag* tragen stell* führ* bekomm* erhält erhalten geht gehen wird werden haben hat ist sind bleibt bleiben nehm* mach*
    pack* druck* scann* melde* meldet lass* schul* plan* verpack* reinig* fahr* kommt kommen informier* sag* kennzeichn* läuft laufen schalt* schließ* hol* muss müssen
    sieht sehen schau* mess* wasch* bleib* dürfen darf lieg* protokollier* dokumentier* fotografier* sperr* speicher* leg* richt* begrenz* nenn* versend* verschick*`,
  day: `montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* heute morgen übermorgen januar februar märz april mai juni juli
    august september oktober november dezember jänner feierabend wochenende monatsende ende_der_woche ende_des_monats ende_des_jahres ende_nächster ende_dieser nächste_woche
    nächster_woche kommende_woche kommender_woche diese_woche dieser_woche nächsten_monat diesen_monat heute_abend morgen_früh`,
  noge: `gern gerne genau* genug geld* gerade gestern gegen* gegenüber gemeinsam* gesamt* gewiss* geschäft* gerät* gebäude gefühl* gesetz* gelegenheit* geduld* gericht*
    getränk* geschenk* vertrag* verständ* versand* verkehr* verein verleih* vergleich* verfügung* vertrau* verzögerung* vergangen* verkäufer* vermieter* verantwort* entschuldig* entweder entwick* entfernt verschieden* verspät* verlust* verbindung* versicher* vertret* verlauf* verhalten verein_* entscheidung* entgegen missverst* missgesch* verwaltung* gespräch* gedanken* gehen geben gelten gewährleist* gemäß geht gibt gefahr* gebühr* gewinn* genannt* geehrt* gute* geburt* gelangen gepäck gemüse gestalt*
    gefallen gehört gerechn* gewollt gemeint gewusst geeignet gewünscht gefunden gefreut gezwungen gerecht* gering* gebot geste* getrennt*`,
  third: `lieferant* lieferant* *lieferant zulieferer* kurier* paketdienst* zustelldienst* zusteller* versanddienst* lieferdienst* spedition* *unternehmer *unternehmers *lieferanten *anbieters *dienstleisters *partners *betreibers *boten *firma
    subunternehm* dienstleister* *dienstleister hersteller* anbieter* *anbieter plattform* *plattform portal* *portal bank partner* fremdfirma post transporteur* versandpartner* logistik* zahlungs*
    reinigungsfirma callcenter betreiber* *betreiber großhändler* airline fluggesellschaft behörde stadt bahn hausverwaltung eigentümer* handwerker
    versicherung* reiseveranstalter* veranstalter* fremdfirmen vermieter* franchisenehmer* agentur werkstatt_mit_der extern*`,
  inc: "unannehmlichkeit* umstände* ärger unmut verwirrung missverständnis* irritation* enttäuschung unzufriedenheit mühe wartezeit* verzögerung* verspätung*",
  if: "falls sofern sollte sollten solltest wenn insofern soweit",
  any: "eventuell* allfällig* etwaig* möglicherweise gegebenenfalls evtl ggf vielleicht jegliche* irgendwelche* womöglich mögliche*",
};
