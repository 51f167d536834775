import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      perdóneme|perdóname|perdonanos|perdónenos|perdónanos|perdonarme|perdonarnos|perdonadme|perdonadnos
      me|nos perdone|perdones|perdonen|perdonéis|perdona|perdonas|perdonás
      queremos|quiero|permít*|déj* ~1 demostrar*
      otra|segunda|nueva|última|una|la ~1 oportunidad|chance|ocasión ~1
      recuperar*|recobrar|ganar*|reconquistar|reganar|merecer|devolver* ~3 confianza
      vuelv*|volver|volviera* ~1 a confiar
      confí*|confia* ~1 en_nosotros|en_mí|otra_vez|de_nuevo
      espero|esperamos|ojalá|deseo|deseamos|ruego|rogamos ~3 acepte*|acepten|perdone*|vuelva*|quiera*|pueda|puedas|puedan|sepa|sepas|dé|des|permita*|deje|dejes
      entend*|entiend*|comprend*|entenderé|comprenderé|acepto|respet* ~4 si|que ~4 no|prefier*|decid*|nunca ~3
      acepta|acepta|aceptaría|aceptarías|aceptás|aceptas|acepte|acepten ~2 disculpas|perdón`,
    unless: [
      "prev gracias|agradec*|no|ni|pedimos_la|darnos_la|por_la|tuvimos",
      "in no_tiene|comprensión|reseña|cerrad*|que_no_le|paciencia|oportunidad_de_mejor*|oportunidad_para_mejor*|porque",
      "next de_mejor*|para_mejor*|de_explic*|de_aprender|de_ayud*|aprendizaje",
    ],
  },
];
