import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      verzeihen|verzeih|verzeihe|verzeihst|vergeben|vergib|vergebt|vergebung|nachsicht
      um ~2 verzeihung
      bitte entschuldigen sie $
      ^^ bitte entschuldige $
      zweite*|weitere*|letzte*|noch_eine|neue*|eine chance
      chance ~4 gibst|geb*
      vertrauen ~6 zurück*|wieder*|verdien*|gewinn*|schenk*|erarbeit*
      hoffe|hoffen ~4 sie|du|ihr ~9 wieder*|noch_einmal|nochmal|chance|treu|bleiben|annehmen|verzeih*
      verstehe|verstehen|verstehen_könnte|nachvollziehen|verständlich|verüble|verübeln|verständnis|übel|böse ~5 wenn|falls sie|du|ihr ~9 nicht|kein*|nie|ander*|lieber|kündig*|stornier*|wechsel*|meid*|genug
      nehmen|nimm|annehmen ~6 entschuldigung ~2 an?
      entschuldigung ~2 annehmen|anzunehmen
      freue|freuen|freu|würde|würden ~4 wenn sie|du|ihr ~9 wieder*|noch_einmal|nochmal|chance|besuch*|erneut|trotzdem`,
    unless: [
      "in nicht_verzeihen|unverzeih*|bewertung",
      "prev doppelt|zimmer|termin|platz",
      "in doppelt|vergeben_wir|wurde",
    ],
  },
];
