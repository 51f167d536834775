import type { Words } from "./words.ts";

export const es: Words = {
  receiptSubject: (reference, site) => `Lo hemos recibido: ${reference} (${site})`,
  receiptLead: (reference) => `Lo hemos recibido. Su referencia es ${reference}.`,
  receiptPromise: (reader, due) => `${reader} lo leerá y le responderá a más tardar el ${due}.`,
  receiptIdea: (reader) => `${reader} leerá su idea. Para las ideas no damos fecha.`,
  receiptThanks: (reader) => `${reader} leerá su agradecimiento.`,
  receiptNoAnswer: (reader) => `${reader} lo leerá. Usted no pidió respuesta, así que no damos fecha.`,
  receiptNoDate: (reader) => `${reader} lo leerá. No damos fecha para la respuesta.`,
  receiptUnread: "Este correo se ha enviado automáticamente. Ninguna persona ha leído aún sus palabras.",
  receiptRead: (name) => `Este correo se ha enviado automáticamente. ${name} ya ha leído sus palabras.`,
  receiptLink: "Ver cómo va",
  receiptKey: "En este enlace leerá la respuesta y podrá añadir algo. Se abre sin contraseña, así que no lo comparta.",
  receiptNotYou: (site) =>
    `¿No ha escrito usted a ${site}? Entonces otra persona dio su dirección. Díganoslo y no le enviaremos nada más.`,
  receiptStop: "Yo no escribí esto",
  answeredSubject: (name, reference) => `${name} le ha respondido: ${reference}`,
  answeredBy: (person, site, when) => `${person}, de ${site}, le escribió el ${when}:`,
  calledSubject: (name, reference) => `${name} le ha llamado: ${reference}`,
  calledBy: (person, site, when) => `${person}, de ${site}, habló con usted y anotó esto el ${when}:`,
  answeredLink: "Leer y contestar",
  answeredReference: (reference) => `Su referencia es ${reference}.`,
  answeredNoReply: "Para contestar, use el enlace: si responde a este correo, no lo leerá nadie.",
};
