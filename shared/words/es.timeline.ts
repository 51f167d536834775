import type { TimelineWords } from "./en.timeline.ts";

const or = (who: string | null): string => who ?? "Alguien del equipo";

export const timeline: TimelineWords = {
  received: () => "Sus palabras nos llegaron.",
  entered: (who) => `${or(who)} anotó lo que usted nos contó.`,
  corrected: () => "Usted corrigió sus palabras.",
  seen: (who) => `${or(who)} lo leyó.`,
  on_it: (who) => `${or(who)} empezó a ocuparse.`,
  replied: (who) => `${or(who)} respondió.`,
  called: (who) => `${or(who)} habló con usted por teléfono.`,
  wrote: () => "Usted volvió a escribir.",
  photo_added: () => "Usted añadió una foto.",
  promised: (who) => `${or(who)} hizo una promesa con fecha.`,
  promise_kept: (who) => `${or(who)} hizo lo prometido.`,
  promise_missed: () => "Pasó un plazo prometido y no lo habíamos cumplido. El retraso es nuestro.",
  handed_over: (who) => `${or(who)} pidió que responda la persona dueña.`,
  offered: (who) => `${or(who)} le hizo una oferta.`,
  accepted: () => "Usted dijo que sí a la oferta.",
  declined: () => "Usted dijo que no a la oferta.",
  countered: () => "Usted propuso otra cosa.",
  offer_expired: () => "Terminó el plazo de la oferta.",
  delivered: (who) => `${or(who)} entregó lo acordado.`,
  settled: () => "Usted dijo que ahora está bien.",
  follow_up_sent: () => "Le preguntamos si ahora está bien.",
  follow_up_answered: () => "Usted nos contó cómo está ahora.",
  closed: (who) => (who ? `${who} lo cerró.` : "No tuvimos respuesta a nuestra pregunta y lo cerramos."),
  ended: (who) => `${or(who)} escribió la última respuesta y lo cerró de forma definitiva.`,
  reopened: (who) => `${who ?? "Usted"} lo abrió de nuevo.`,
  withdrawn: () => "Usted lo retiró.",
  rated: () => "Usted respondió a las tres preguntas del final.",
  words_deleted: () => "Usted hizo borrar sus palabras.",
};
