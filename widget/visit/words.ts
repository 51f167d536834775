import type { Config } from "../config.ts";

interface Said {
  answer: string;
  /** So many complaints wait on this device; `lasting` says whether they outlive the page. */
  waiting(count: number, lasting: boolean): string;
  /** So many the Worker does not take as they are. */
  refused(count: number): string;
  full: string;
}

const WORDS: Record<string, Said> = {
  en: {
    answer: "new answer",
    waiting: (count, lasting) =>
      `${count === 1 ? "One complaint is" : `${count} complaints are`} kept ${lasting ? "on this device" : "while this page is open"}, not sent yet. We keep trying.`,
    refused: (count) =>
      `${count === 1 ? "One complaint" : `${count} complaints`} could not be taken as sent. Please write to us another way.`,
    full: "Ten complaints wait on this device already, and it keeps no more. This one stays in the form.",
  },
  es: {
    answer: "respuesta nueva",
    waiting: (count, lasting) =>
      `${count === 1 ? "Una queja se guarda" : `${count} quejas se guardan`} ${lasting ? "en este dispositivo" : "mientras esta página esté abierta"}, sin enviar todavía. Seguimos intentándolo.`,
    refused: (count) =>
      `${count === 1 ? "Una queja no se pudo" : `${count} quejas no se pudieron`} aceptar. Escríbanos por otro medio, por favor.`,
    full: "Ya hay diez quejas esperando en este dispositivo y no caben más. Esta sigue en el formulario.",
  },
  de: {
    answer: "neue Antwort",
    waiting: (count, lasting) =>
      `${count === 1 ? "Eine Beschwerde liegt" : `${count} Beschwerden liegen`} ${lasting ? "auf diesem Gerät" : "hier, solange diese Seite offen ist"} und ${count === 1 ? "ist" : "sind"} noch nicht gesendet. Wir versuchen es weiter.`,
    refused: (count) =>
      `${count === 1 ? "Eine Beschwerde konnte" : `${count} Beschwerden konnten`} so nicht angenommen werden. Bitte melden Sie sich auf einem anderen Weg.`,
    full: "Auf diesem Gerät warten schon zehn Beschwerden, mehr behält es nicht. Diese bleibt im Formular.",
  },
};

/** The few words of this file's own; the catalogues travel with the panel. */
export function say({ lang }: Config): Said {
  return WORDS[(lang ?? document.documentElement.lang).slice(0, 2)] ?? WORDS["en"]!;
}
