import type { RuleSet } from "../../../pack.ts";

// What only a person is called.
const PERSON =
  "idiota*|imbécil*|gilipollas|pendej*|bolud*|tarad*|payas*|mentiros*|sinvergüenza*|caradura*|maleducad*|llorón|llorona|quejica*|cretin*|subnormal*|estafador*|muerto_de_hambre|gorrón|gorrona|zoquete|amargad*|analfabet*|tacañ*|aprovechad*|mezquin*";
const HOW =
  "un|una|unos|unas|muy|bastante|tan|realmente|simplemente|todo|toda|solo|claramente|bien|el_típico|la_típica";

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "insult",
      severity: "block",
      match: `
        usted|ustedes ~1 es|está|son|están|parece|debe_ser @how? @how? @insult
        es|está|son|están|parece usted|ustedes @how? @how? @insult
        eres|sos|sois|estás|pareces tú|vos? @how? @how? @insult
        menudo|menuda|vaya|qué|so|pedazo_de|panda_de|señor|señora|señores @person
        @person|@insult como usted*|tú|vos
        ^ @person $
        ^^ es|son un|una|unos|unas|muy @person
        cliente|clienta|gente @how? @insult como usted*|tú|vos`
        .replaceAll("@how", HOW)
        .replaceAll("@person", PERSON),
      unless: [
        "in no|ni|nunca|ningún|ninguna|tampoco",
        "prev no|ni|nunca|como_si|si|decir*|dicho|dijo|dije|dijera|llam*|insinu*|suger*|pens*|crea|creer|trat*|fui|fuimos|me|nos",
        "next error|fallo|descuido|de_mi|de_nuestra|por_mi|por_nuestr*|manera|fui|fuimos|he_sido|he|hemos",
      ],
    },
  ],
};
