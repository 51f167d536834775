import type { Sign } from "../../../pack.ts";

const VAGUE = [
  "next ~5 technisch*|verschieden*|unvorhergesehen*|unvorhersehbar*|umständ*|betrieblich*|organisatorisch*|intern*|hohe*|aufkommen|nachfrage|diverse*|unerwartet*|krankheit*|personal*|höhere*|missverständnis*|richtlinie*|agb",
  "in technische*_gründ*|technische*_problem*|falls|wenn|ob",
];

export const explanation: readonly Sign[] = [
  {
    match: `
      weil
      ^ denn !@you
      ^ da ~14 hatte|hatten|hat|haben|war|waren|ist|sind|wurde|wurden|konnte|konnten
      nachdem|als @who|ein*|der|die|das|unser*|wir
      ^ schuld war|ist|waren @ein|@mein|der|die|das
      grund|gründe|ursache|auslöser|hintergrund !zur|nicht
      lag|liegt ~3 daran
      lag ~3 an @ein|@mein|der|dem|den
      verursacht|ausgelöst|entstanden|zustande_gekommen ~6 durch|weil|als
      durch|wegen|aufgrund @ein|@mein
      wegen|aufgrund der|des|dem
      deshalb|deswegen|dadurch|weshalb|sodass|so_dass|wodurch|infolgedessen|daraufhin|demzufolge|folglich
      ^ daher|so|somit kam|ist|sind|haben|hat|wurde|blieb|ging|standen|stand
      so|dazu kam|gekommen
      was ~4 passiert|geschehen|schiefgelaufen|schief|los ~2 ist|war
      herausgestellt|festgestellt|rausgefunden|herausgefunden|nachgesehen|nachgeschaut|nachvollzogen|rekonstruiert
      hat|haben sich ~6 herausgestellt|gezeigt|ergeben
      zeigt|zeigen|ergab|ergibt ~3 dass`,
    unless: VAGUE,
  },
  // An account that can be checked.
  {
    match: `
      @who ~12 verwechselt|vertauscht|vergessen|übersehen|verlesen|verhört|vertippt|verrechnet|verzählt|überbucht|verlegt|verloren|weggelassen|ausgelassen|liegen_lassen|liegengelassen|liegen_gelassen|liegen_geblieben|liegengeblieben|untergegangen|verschlafen|unterschätzt|versehentlich|irrtümlich|fälschlich*|verpackt|missverstanden|angebrannt|versalzen|verschüttet|durchgerutscht|verschwitzt|angenommen|geglaubt|gedacht|doppelt
      @who ~9 @wrongly ~7 @part
      @haben ~2 @who ~9 @wrongly ~7 @part
      @haben ~2 @who ~8 @nicht ~5 @part
      @who @haben ~9 @nicht ~5 @part
      habe ~8 @nicht ~4 @part
      habe ~9 verwechselt|vertauscht|vergessen|übersehen|verlegt|liegen_lassen|verlesen|vertippt
      @mein ~1 @staff *te|*ten|fiel|war|lief|nahm|gab|zog|las|schrieb
      @who ~3 @when ~6 @part
      @who ~9 @nicht ~5 @part ~2 @haben
      @mein ~5 @sein|hatte|zeigte|stand|standen|enthielt ~6 @bad
      @mein ~6 hat|hatte|haben ~9 nicht|falsch*|doppelt|zweimal|versehentlich|irrtümlich|gestreikt|versagt|aufgegeben|blockiert ~4
      @mein ~5 fiel|fielen|streikte|versagte|brach|stürzte|klemmte|lief|liefen|blieb|ging|kam|kamen
      wurde|wurden|worden|war|waren|ist|sind ~9 @wrongly|@nicht ~5 @part
      @wrongly ~5 @part wurde|wurden|worden
      defekt*|ausgefallen|ausfall|abgestürzt|gerissen|geplatzt|eingefroren|kaputtgegangen|kaputt_gegangen|verstopft|durchgebrannt|leck|undicht|steckengeblieben|verklemmt
      im|in_dem|in_unserem|in_meinem|auf ~3 stand|standen|lag|lagen|war|hing|fehlte|fehlten
      fehlte|fehlten ~4 @ein|der|die|das|uns
      @when ~9 @who ~8 @part|@past
      niemand|keiner ~9 @part`,
    unless: [
      "in werden|würde|könnte|möchten|möchte|wollen|falls|wenn|können|erstatt*|sollte|sollten|prüfen",
      "in @denial",
      "in ersetzt|storniert|kosten|jede*|künftig|überwiesen|korrigiert|zurück*",
    ],
  },
  // Not knowing, and saying so.
  {
    match: `
      weiß|wissen|kenne|kennen @wir ~7 nicht
      @wir ~1 weiß|wissen|kenne|kennen ~6 nicht
      kann|können @wir ~9 noch_nicht
      @wir ~1 kann|können ~8 noch_nicht
      noch nicht|unklar|keine|kein|offen ~5 warum|wieso|weshalb|woran|wie|wo|was|wer|ob|ursache|grund|antwort|ergebnis|geklärt|klar|fest|gefunden|herausgefunden|rausgefunden
      @wir ~3 noch dabei|auf_der_suche|am_prüfen
      warum|wieso|weshalb|woran|wo ~9 noch ~2 nicht|unklar|offen
      prüfe|prüfen|untersuche|untersuchen|kläre|klären|suche|suchen|warte|warten @wir? ~5 noch|gerade|derzeit|momentan|bis|auf`,
    unless: ["in wenn|falls|ob_sie"],
  },
  { match: "@wir|@der ~2 kann|können|konnten|konnte|darf|dürfen ~12 da|weil|denn|sonst|nämlich", at: ["refusal"] },
  { match: "nämlich|sonst|ansonsten|denn", at: ["refusal"] },
];
