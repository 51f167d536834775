import type { Language } from "../../../shared/site.ts";

interface Said {
  title: string;
  /** One paragraph each; `site` is its name. */
  lines(site: string): string[];
  button: string;
}

/** The page behind "I did not write this", in each of its states. */
export const STOP_WORDS: Record<Language, Record<"asked" | "stopped" | "undone", Said>> = {
  en: {
    asked: {
      title: "You did not write this?",
      lines: (site) => [
        `Somebody wrote to ${site} and gave your mail address. That is why a receipt came to you.`,
        `Press the button, and we tell ${site} that it was not you. We then mail nothing about complaints to this address any more.`,
        "If it was you, close this page. Nothing has changed.",
      ],
      button: "I did not write this",
    },
    stopped: {
      title: "No more mail to this address",
      lines: () => [
        "We mail nothing about complaints to this address any more.",
        "Was that a slip? You can take it back now, or later by the same link.",
      ],
      button: "Take it back",
    },
    undone: {
      title: "Mail to this address is on again",
      lines: (site) => [`It is as it was before, and ${site} sees that you took it back.`],
      button: "I did not write this",
    },
  },
  es: {
    asked: {
      title: "¿No lo escribió usted?",
      lines: (site) => [
        `Alguien escribió a ${site} y dio su dirección de correo. Por eso le llegó un acuse de recibo.`,
        `Pulse el botón y diremos a ${site} que no fue usted. Después no enviaremos a esta dirección nada más sobre quejas.`,
        "Si fue usted, cierre esta página. No ha cambiado nada.",
      ],
      button: "Yo no escribí esto",
    },
    stopped: {
      title: "Ningún correo más a esta dirección",
      lines: () => [
        "Ya no enviamos a esta dirección nada sobre quejas.",
        "¿Fue un descuido? Puede deshacerlo ahora, o más tarde con el mismo enlace.",
      ],
      button: "Deshacer",
    },
    undone: {
      title: "Volvemos a escribir a esta dirección",
      lines: (site) => [`Todo está como antes, y ${site} ve que lo ha deshecho.`],
      button: "Yo no escribí esto",
    },
  },
  de: {
    asked: {
      title: "Das waren nicht Sie?",
      lines: (site) => [
        `Jemand hat an ${site} geschrieben und Ihre Mailadresse angegeben. Darum kam eine Quittung zu Ihnen.`,
        `Drücken Sie den Knopf, und wir sagen ${site}, dass Sie es nicht waren. Danach schicken wir an diese Adresse nichts mehr über Beschwerden.`,
        "Falls Sie es waren, schließen Sie diese Seite. Geändert hat sich nichts.",
      ],
      button: "Das habe ich nicht geschrieben",
    },
    stopped: {
      title: "Keine Mail mehr an diese Adresse",
      lines: () => [
        "Wir schicken an diese Adresse nichts mehr über Beschwerden.",
        "War das ein Versehen? Sie können es jetzt zurücknehmen, oder später über denselben Link.",
      ],
      button: "Zurücknehmen",
    },
    undone: {
      title: "Diese Adresse bekommt wieder Mail",
      lines: (site) => [`Es ist wie zuvor, und ${site} sieht, dass Sie es zurückgenommen haben.`],
      button: "Das habe ich nicht geschrieben",
    },
  },
};
