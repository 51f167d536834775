import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      perdóneme|perdóname|perdonanos|perdónenos|perdónanos|perdonarme|perdonarnos|perdonadme|perdonadnos
      me|nos perdon*
      queremos|quiero|permít*|déj* ~1 demostrar*
      otra|segunda|nueva|última|una|la ~1 oportunidad|chance|ocasión ~1
      recuperar*|recobrar|ganar*|reconquistar|reganar|merecer|devolver* ~3 confianza
      vuelv*|volver|volviera* ~1 a confiar
      confí* ~1 en_nosotros|en_mí|otra_vez|de_nuevo
      espero|esperamos|ojalá|deseo|deseamos|ruego|rogamos ~3 acepte*|perdone*|vuelva*|quiera*|pueda*|sepa|sepas|dé|des|permita*|deje|dejes
      entend*|entiend*|comprend*|acepto|respet* ~4 si|que ~4 no|prefier*|decid*|nunca ~3
      acept* ~2 disculpas|perdón`,
    unless: [
      "prev gracias|agradec*|no|ni|pedimos_la|darnos_la|por_la|tuvimos",
      "in no_tiene|comprensión|reseña|cerrad*|que_no_le|paciencia|oportunidad_de_mejor*|oportunidad_para_mejor*|porque",
      "next de_mejor*|para_mejor*|de_explic*|de_aprender|de_ayud*|aprendizaje",
    ],
  },
];
