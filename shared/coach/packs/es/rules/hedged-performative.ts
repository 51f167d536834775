import type { RuleSet } from "../../../pack.ts";

export const hedgedPerformative: RuleSet = {
  class: "hedged-performative",
  rules: [
    {
      id: "would-like",
      severity: "low",
      match: `
        quería|quisiera|querría|queríamos|quisiéramos|querríamos|quiero|queremos|gustaría|deseo|deseamos|desearía|debo|debemos|tengo|tenemos|permítame|permítanos|permítannos|permíteme|déjame|déjeme|dejame|déjenos|solo|sólo|corresponde|toca|necesito|cabe|resta|queda ~3 pedir*|disculpar*|disculpas|presentar*|ofrecer*|expresar*|transmitir*|extender*|hacerle_llegar|trasladar* ~4 disculp*|perdón|excusas|pesar|arrepentimiento|nuestras
        quería|quisiera|querría|queríamos|quisiéramos|quiero|queremos|gustaría|deseo|deseamos|debo|debemos|permítame|déjame|déjeme ~1 disculparme|disculparnos
        no podemos|puedo ~1 más|sino ~3 disculp*|pedir*|lament*
        es de? lamentar|lamentable|de_lamentar
        resulta lamentable
        nos sentimos|me_siento mal`,
      unless: ["in solo_si|no_tengo", "prev no"],
    },
  ],
};
