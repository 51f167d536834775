import type { ClosingWords } from "./en.closing.ts";

export const closing: ClosingWords = {
  ask: {
    title: "¿Hicimos lo que dijimos? ¿Está bien ahora?",
    promised: "Lo que prometimos:",
    promise: (text, due) => `${text} (antes del ${due})`,
    answers: { yes: "Sí, ahora está bien", partly: "En parte", no: "No, no está bien" },
    marked: "Su respuesta está marcada. Cuenta cuando pulse el botón.",
    text: "Qué falta, o qué quiere añadir",
    optional: "si quiere",
    send: { yes: "Enviar: sí, ahora está bien", partly: "Enviar: en parte", no: "Enviar: no, no está bien" },
    sendAny: "Enviar mi respuesta",
    choose: "Elija una de las tres respuestas, por favor.",
    over: "Ya no hacemos esta pregunta: está respondida, o algo ha cambiado. Así está ahora.",
    done: "Tenemos su respuesta.",
  },
  meter: {
    anger: "¿Cuánto le enfada ahora?",
    faces: ["En calma", "Con fastidio", "Molesto", "Enfadado", "Furioso"],
    angerOf: (number, face) => `${number} de 10, ${face}`,
    undo: "Deshacer",
  },
  stands: {
    right: (when) => `Nos dijo el ${when} que ahora está bien.`,
    openAgain: (when) =>
      `Está abierta de nuevo desde el ${when}, con la misma referencia. Está al principio de nuestra lista, y le debemos una respuesta.`,
    wordsGone: "Usted hizo borrar sus palabras. La referencia, las fechas y nuestras respuestas siguen aquí.",
    gone: "Usted hizo borrar estas palabras.",
  },
  steps: {
    settle: {
      label: "Ahora está bien",
      hint: "Nos dice que lo hemos arreglado.",
    },
    withdraw: {
      label: "Se ha resuelto solo",
      hint: "La retira y ya no necesita respuesta.",
    },
    takeBack: {
      label: "Lo retiro",
      hint: "Lo retira y ya no necesita respuesta.",
    },
    reopen: {
      label: "Abrirla de nuevo",
      hint: "Al final no está bien. La referencia sigue siendo la misma, y le debemos otra vez una respuesta.",
    },
  },
  over: {
    closed: (when) => `La cerramos el ${when}.`,
    no_answer: (when) =>
      `Le preguntamos si ahora está bien, no supimos nada y la cerramos el ${when}. No lo tomamos por un sí.`,
    withdrawn: (when) => `Usted la retiró el ${when}.`,
    final: (when) => `La cerramos de forma definitiva el ${when}.`,
    reopen: (until) => `Hasta el ${until} se abre de nuevo con un toque.`,
    done: "Lo que se hizo",
    offer: "Nuestra última oferta",
    stands: (until) => `Vale hasta el ${until}.`,
    stood: (until) => `Valió hasta el ${until}.`,
    elsewhere: "Adónde más puede acudir",
    checked: (day) => `Comprobado por última vez el ${day}.`,
    after: "Lo que escriba aquí se guarda y se lee una vez por semana. Respondemos cuando trae algo nuevo.",
    anew: "¿Es otro asunto? Cuéntenoslo aparte",
  },
  rating: {
    title: "Tres preguntas cortas, si quiere",
    scale: "1 es no, 5 es sí. Puede dejar cualquiera en blanco.",
    scores: {
      outcome: "¿Es justo lo que resultó?",
      process: "¿Fue justo el camino hasta ahí?",
      treatment: "¿Le tratamos bien?",
    },
    of: (number) => `${number} de 5`,
    send: "Enviar estas respuestas",
    empty: "Elija al menos un número, por favor.",
    done: "Tenemos sus respuestas a las tres preguntas.",
  },
  own: {
    title: "Lo que tenemos de usted",
    download: "Descargar lo que tienen de mí",
    file: "Un archivo: sus palabras, nuestras respuestas, cómo localizarle, y qué pasó y cuándo.",
    downloaded: "El archivo está ahora en su dispositivo.",
    forget: "Borrar mis palabras",
    goes: "Lo que se borra: sus palabras y fotos de aquí, su nombre, correo, teléfono y número de pedido, y lo que nos dijo su navegador.",
    stays: "Lo que queda: la referencia, las fechas, qué pasó y cuándo, y nuestras respuestas.",
    open: "Si aún está abierta, con esto la retira.",
    sure: "No se puede deshacer. ¿Borrarlas?",
    yes: "Borrar mis palabras para siempre",
    no: "Conservarlas",
    done: "Sus palabras están borradas.",
  },
  done: "Nos ha llegado.",
  failed:
    "Aún no se ha enviado: no hemos podido conectar con la tienda. No se ha perdido nada de lo que escribió. Inténtelo de nuevo; solo cuenta una vez.",
  conflict: "Esto había cambiado entretanto, así que no se ha hecho nada más. Así está ahora.",
  kept: "Lo que añadió está en el hilo.",
};
