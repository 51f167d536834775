import type { RuleSet } from "../../../pack.ts";

export const intentDefence: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "meant",
      severity: "med",
      match: `
        con ~1 cariño|afecto
        ánimo|ánimos|pizca de ~2
        pura|simple|sana curiosidad
        última|último persona? que ~2 quis*|querr*
        no|nunca|jamás ~2 nuestr*|mi|su|la|el ~1 intención|voluntad|ánimo|propósito|deseo
        no|nunca ~3 a_propósito|adrede|queriendo|con_mala_intención|con_mala_fe
        no|nunca|jamás|ningún_momento|ningún_caso ~1 quisimos|quise|quisiera|pretend*|queríamos|quería|buscábamos|fue_a_propósito|fue_adrede|hubo|tuvimos|tuve ~2 ofend*|molest*|caus*|perjudic*|engañ*|intención|mala_intención|mala_fe|hacer*|incomodar*|dañ*|que|mal|faltar*|herir*|estaf*
        mejor*|buena* ~2 intención*|fe|voluntad
        sin ~1 mala|ninguna|ánimo|intención ~1 intención|fe|mala|de
        solo|sólo|solamente|únicamente ~1 queríamos|quería|intentábamos|intentaba|pretendíamos|pretendía|buscábamos|tratábamos|quisimos|era_una_broma|fue_una_broma|estábamos|intentamos
        era|fue|todo|trat* ~2 broma|chiste
        ninguna voluntad|intención de
        se pretendía|pretendió|buscaba|quiso ~1
        nuestr*|mi única? ~1 intención|objetivo|idea ~1 era|fue|es|siempre`,
    },
  ],
};
