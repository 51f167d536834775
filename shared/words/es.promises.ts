import type { PromiseWords } from "./en.promises.ts";

export const promises: PromiseWords = {
  late: (due) => `Prometimos una respuesta antes del ${due} y no lo cumplimos. El retraso es nuestro, no suyo.`,
  next: (who, when) => `${who} responderá antes del ${when}.`,
  lateAgain: (due, next) =>
    `Prometimos una respuesta antes del ${due} y después antes del ${next}, y no cumplimos ninguna de las dos veces. Los dos retrasos son nuestros, no suyos. Su queja sigue abierta.`,
  cameLate: (due) => `Prometimos esta respuesta antes del ${due} y la dimos más tarde. El retraso fue nuestro.`,
  basis: {
    measured: "19 de cada 20 de nuestras últimas respuestas fueron así de rápidas.",
    set: "Es el plazo que nos hemos puesto.",
  },
  title: "Lo que hemos prometido",
  states: { open: "Abierta", kept: "Cumplida", late: "Cumplida tarde", broken: "No cumplida a tiempo" },
  lines: {
    open: (who, due) => `${who} lo hará antes del ${due}.`,
    kept: (who, due, done) => `${who} lo hizo el ${done}. Lo habíamos prometido antes del ${due}.`,
    late: (who, due, done) =>
      `${who} lo hizo el ${done}. Lo habíamos prometido antes del ${due}. El retraso fue nuestro.`,
    broken: (who, due) => `${who} lo prometió antes del ${due} y no lo ha hecho. El retraso es nuestro, no suyo.`,
  },
};
