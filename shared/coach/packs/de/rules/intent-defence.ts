import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "meant-well",
      severity: "low",
      match: `
      nie|niemals|nicht|keine|keineswegs|sicher_nicht|keinesfalls ~4 absicht|absichtlich|vorsatz|vorsätzlich|beabsichtigt|mutwillig|böswillig
      absicht ~6 nicht|nie|niemals|fern
      @wir ~5 nie|niemals|nicht|keineswegs ~9 wollten|wollte|gewollt
      wollten|wollte @wir ~9 nie|niemals|nicht|keineswegs|nur|doch|bloß|lediglich|eigentlich
      @wir wollten|wollte ~4 nie|niemals|nicht|keineswegs|nur|doch|bloß|lediglich|eigentlich
      lag|liegt|liege @uns ~1 fern
      fern ~2 @uns|gelegen
      ohne ~1 böse? absicht|hintergedanken|vorsatz
      nie|nicht|niemals darum ~6
      nichts|nie ferner|fern
      wollte|wollten @wir? nur|bloß|lediglich|eigentlich
      @wir wollte|wollten nur|bloß|lediglich|eigentlich
      nicht|nie ~2 böse ~1 gemeint|gewollt
      gut|lieb|nett|lustig|witzig|humorvoll|freundlich gemeint
      nicht|nie so ~1 gemeint
      niemand|keiner ~4 wollte|will|hatte_die_absicht
      nicht|nie|niemals ~1 so? ~1 gewollt|gemeint|gedacht|beabsichtigt|geplant
      nicht|nie so ~1 gedacht|vorgesehen|geplant
      nichts|nicht|nix ~1 dabei gedacht
      @uns|mir ~2 war|ist ~3 nicht|gar_nicht ~1 bewusst|klar|bekannt
      war|ist @uns ~4 nicht|gar_nicht ~1 bewusst|klar|bekannt
      meinte|meinten|gemeint|meinen ~3 gut|nicht|nur|anders
      nur ~1 gut ~1 gemeint|meinten
      nur|bloß|ein ~1 spaß|scherz|witz|gag ~3
      dachte|dachten ~6 lustig|witzig|hilfreich|freut|gut|freuen
      hatten|hatte ~2 nie|nicht ~4 vor
      nie|nicht|keineswegs ~2 unser|mein|unsere ~1 ziel|wille|plan|wunsch|anspruch_war
      nicht ~1 extra|mutwillig|bewusst|mit_absicht|mit_vorsatz|aus_bosheit|böswillig|gewollt|geplant
      ungewollt|unbeabsichtigt|unabsichtlich|ohne_es_zu_wollen|unbewusst
      wollten|wollte ~2 ihnen|dir|sie|dich|niemand*|keinem|keinen ~5 schaden|verletzen|kränken|ärgern|verärgern|helfen|beleidigen|täuschen
      es|das|dies|dieser|diese|der ~3 sollte|sollten ~6 sein|helfen|erleichtern|auflockern|ankommen
      nur|immer|stets ~2 bestes|gutes|beste ~2 sinn|gewollt|gemeint
      als ~2 kompliment|witz|scherz|hilfe|hinweis|überraschung|geste|spaß|aufmunterung ~1 gedacht|gemeint
      gut_gemeint|lieb_gemeint|bester_absicht|guter_absicht|guten_absichten|besten_absichten
      war|ist ~4 nur|bloß|doch|lediglich ~2 scherz|spaß|witz|ironie
      sollte|sollten ~6 witzig|lustig|humorvoll|ironisch|nett|scherz|gag|spaß|überraschung|auflockern
      @wir ~4 wollten|wollte ~9 nicht|niemanden|keinesfalls|keineswegs
      wollten|wollte @wir ~8 nicht|niemanden|keinesfalls|keineswegs
      nicht ~2 gewollt|beabsichtigt|absichtlich|vorsätzlich
      sollte|sollten|war ~5 nur|bloß|doch|lediglich|eigentlich ~4 sein|gemeint|scherz|spaß|witz|helfen
      nicht in unserem|meinem ~1 sinn*|interesse
      besten|guten|bestem|gutem ~1 absicht*|glauben|gewissen|wissen`,
      unless: ["prev und_das_mit|mit", "in wollte ich sie fragen", "in wollten|wollte ~9 sie_nicht_warten"],
    },
  ],
};
