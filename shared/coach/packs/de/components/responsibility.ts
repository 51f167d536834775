import type { Sign } from "../../../pack.ts";

const LATER =
  "in werde|würde|würden|will|wollen|könnte|könnten|möchte|möchten|darf|kann|können|falls|ob|wenn|sie_haben|prüfen|prüfe|nie_*|versuchen";

export const responsibility: readonly Sign[] = [
  // We forgot, our driver left it, nobody here read it.
  {
    match: `
      @who ~10 @fault
      habe ~10 @fault
      ^^ @haben|war ~8 @fault`,
    unless: [
      LATER,
      "in sie_haben|sie_hatten|du_hast|ihr_habt|bin_enttäuscht|sind_enttäuscht|bin_verletzt|sind_verletzt|sind_verärgert",
      "in nicht !eingehalten|gehalten|aufgepasst|hingehört|gekümmert|nachgedacht",
      "in bin|sind|war|waren|tief|sehr enttäuscht|verletzt|verärgert",
      "prev falls|sollte|sollten|wenn|ob",
      "in unsere_kunden|nicht_vergessen|habe_ich_von",
      "in niemals|werden",
    ],
  },
  // We sent the wrong one, charged twice, came late.
  {
    match: `
      @who ~9 @wrongly ~7 @part|war|waren|@past|kam|kamen|ist
      @haben ~2 @who ~9 @wrongly ~7 @part
      @who @past ~9 @wrongly
      @past @who ~9 @wrongly
      @who @haben ~8 @wrongly
      habe ~9 @wrongly ~7 @part`,
    unless: [
      LATER,
      "in werden|ohne_dass|korrigiert|ersetzt|erstattet|storniert|zurück*|ausgetauscht|behoben|kostenlos",
      "prev falls|sollte|sollten|wenn|ob",
      "in nicht_falsch|ohne_zu_zögern|nichts_falsch",
    ],
  },
  // We did not.
  {
    match: `
      @haben ~2 @who ~8 @nicht ~5 @part
      @who ~9 @nicht ~5 @part ~2 @haben
      @wir ~9 @nicht ~4 haben|hatten|habe|hatte $
      habe ~6 @nicht ~4 @part
      niemand|keiner ~9 @part`,
    unless: [LATER, "in @denial", "in ohne|sie_haben|wir_nicht_nur", "prev falls|wenn|solange|ob", "next @denial"],
  },
  { match: "@who @haben @adv? @adv? ~4 @nicht ~5 @part", unless: [LATER, "in @denial", "next @denial"] },
  {
    match: `
      @wir ~1 riefen|rief|meldeten|antworteten|reagierten|kamen|hielten|prüften|informierten|kam|antwortete|reagierte ~6 nicht|nie|zu_spät
      @wir waren|war ~5 @flaw
      war|waren @wir ~5 @flaw`,
    unless: ["in nicht_schuld|nicht_verantwortlich", "prev wenn|falls|ob"],
  },
  // We should have; you should have been told.
  {
    match: `
      hätte|hätten @adv? @adv? ~2 @who ~12 müssen|sollen|dürfen|können
      @who ~9 hätte|hätten ~10 müssen|sollen|dürfen
      @who hätte|hätten
      sie|du|ihr hätte* ~9 werden|bekommen|erhalten|haben|erfahren ~1 müssen|sollen|dürfen
      hätte* sie|du|ihr ~9 werden|bekommen|erhalten|haben|erfahren ~1 müssen|sollen|dürfen
      hätte|hätten @uns|bei_uns ~6 dürfen|müssen|sollen
      durfte|dürfen|darf @uns|bei_uns ~4 nicht`,
    unless: ["in gerne|gern|wenn", "in @wir hätte|hätten @adv? @adv? sie"],
  },
  {
    match: `
      @mein ~2 @blunder
      fehler*|schuld|verantwortung|versäumnis|versehen|ursache|problem liegt|lag|liegen|lagen|ist|war ~5 bei|an mir|uns|unser*|meiner
      liegt|lag ~3 an|bei uns|mir
      geht|ging|gehen ~6 auf ~1 @mein kappe|konto|rechnung
      auf ~1 @mein kappe
      @wir ~3 übernehme|übernehmen|trage|tragen|übernahm* ~7 verantwortung
      übernehme|übernehmen|trage|tragen @wir ~7 verantwortung
      verantwortung ~6 übernehme|übernehmen|trage|tragen|liegt|lag ~3 @wir|bei
      stehe|stehen @wir? ~6 zu ~4 fehler*
      @uns ~9 @blunder ~7 unterlaufen|passiert|geschehen
      @uns ~9 unterlaufen|durchgerutscht|durch_die_lappen|entgangen|untergegangen|misslungen|passiert
      @blunder ~3 @uns|bei_uns ~5 unterlaufen|passiert
      bei uns ~12 @fault|passiert|verloren|vergessen|gescheitert|schief
      von uns|mir ~7 falsch|fehler*|@flaw|rücksichtslos|nicht_richtig
      @sein|wäre ~5 von uns|mir ~1 $
      sie|du|ihr hast|haben|habt ~4 recht
      recht haben|hast|habt|hatten sie|du|ihr
      zu recht|unrecht
      @sein ~4 nicht|keine ~2 in_ordnung|okay|ok|akzeptabel|hinnehmbar|gut_genug|zumutbar|entschuldbar|entschuldigung|ausrede|fair
      @sein ~3 inakzeptabel|unentschuldbar|unverzeihlich|indiskutabel|unmöglich_von|unter_aller
      keine ~2 entschuldigung|ausrede|ausreden
      nicht schön? zu entschuldigen|rechtfertigen
      @wir gebe|geben|räume|räumen ~6 zu|ein
      mist|bockmist|scheiße gebaut
      fehlte|fehlten ~4 unser*|mein*
      war|ist|waren ~2 meins|unseres|meiner|unserer|meine|unsere $
      @who ~9 @part ~1 @haben ^ obwohl
      das|dies war|ist ich|wir
      schuld|schuldig|verantwortlich ~2 war|ist|sind|waren|bin ~1 ich|wir
      schuld|schuldig war|ist|sind|waren @mein !@third
      schuld trifft uns|mich|allein
      kam|kommt|lag ~3 von|an uns|mir
      @wir bin|sind ~4 schuld|verantwortlich|gescheitert
      @who ~6 fehler* ~2 gemacht|begangen
      ist|sind|war @uns|bei_uns ~9 @wrongly`,
    unless: [
      "prev nicht|kein|keine|weder|falls|wenn|ob|ohne|nicht_an",
      "in nicht ~3 unser*|mein*|bei_uns|an_uns",
      "in nicht_bei|falls|wenn|ob",
      "in werden|sollte",
      "after nicht_bei_uns|nicht_unser*|nicht_an_uns",
      "next ~2 nicht $",
    ],
  },
  // A thing of ours was wrong.
  {
    match: "@mein ~5 @sein|hatte|zeigte|stand|standen|enthielt|gab ~5 @bad",
    unless: ["in sie|falls|wenn|nicht_falsch"],
  },
  { match: "in|auf unser* ~9 @bad|falsch* ~4", unless: ["in sie|falls|wenn|wird|werden"] },
];
