import type { ClosingWords } from "./en.closing.ts";

export const closing: ClosingWords = {
  ask: {
    title: "Haben wir getan, was wir gesagt haben? Ist es jetzt in Ordnung?",
    promised: "Das haben wir versprochen:",
    promise: (text, due) => `${text} (bis ${due})`,
    answers: { yes: "Ja, es ist in Ordnung", partly: "Zum Teil", no: "Nein, ist es nicht" },
    marked: "Ihre Antwort ist angekreuzt. Sie gilt, wenn Sie den Knopf drücken.",
    text: "Was noch fehlt, oder was Sie dazu sagen möchten",
    optional: "wenn Sie mögen",
    send: {
      yes: "Senden: Ja, es ist in Ordnung",
      partly: "Senden: Zum Teil",
      no: "Senden: Nein, ist es nicht",
    },
    sendAny: "Meine Antwort senden",
    choose: "Bitte wählen Sie eine der drei Antworten.",
    over: "Diese Frage stellen wir nicht mehr: Sie ist beantwortet, oder es hat sich etwas geändert. So steht es jetzt.",
    done: "Ihre Antwort ist da.",
  },
  meter: {
    anger: "Wie sehr ärgert es Sie jetzt?",
    faces: ["Ruhig", "Genervt", "Verärgert", "Wütend", "Außer mir"],
    angerOf: (number, face) => `${number} von 10, ${face}`,
    undo: "Zurücknehmen",
  },
  stands: {
    right: (when) => `Sie haben uns am ${when} gesagt, dass es jetzt in Ordnung ist.`,
    openAgain: (when) =>
      `Es ist seit ${when} wieder offen, unter derselben Nummer. Es steht bei uns ganz oben, und wir schulden Ihnen eine Antwort.`,
    wordsGone: "Sie haben Ihre Worte löschen lassen. Nummer, Zeiten und unsere Antworten stehen noch hier.",
    gone: "Diese Worte haben Sie löschen lassen.",
  },
  steps: {
    settle: {
      label: "Es ist jetzt in Ordnung",
      hint: "Sie sagen uns, dass wir es in Ordnung gebracht haben.",
    },
    withdraw: {
      label: "Es hat sich erledigt",
      hint: "Sie ziehen es zurück und brauchen keine Antwort mehr.",
    },
    takeBack: {
      label: "Ich nehme es zurück",
      hint: "Sie ziehen es zurück und brauchen keine Antwort mehr.",
    },
    reopen: {
      label: "Wieder öffnen",
      hint: "Es ist doch nicht in Ordnung. Die Nummer bleibt, und wir schulden Ihnen wieder eine Antwort.",
    },
  },
  over: {
    closed: (when) => `Wir haben es am ${when} abgeschlossen.`,
    no_answer: (when) =>
      `Wir haben gefragt, ob es jetzt in Ordnung ist, nichts gehört und es am ${when} abgeschlossen. Für ein Ja halten wir das nicht.`,
    withdrawn: (when) => `Sie haben es am ${when} zurückgezogen.`,
    final: (when) => `Wir haben es am ${when} endgültig abgeschlossen.`,
    reopen: (until) => `Bis ${until} öffnet ein Tippen es wieder.`,
    done: "Was getan wurde",
    offer: "Unser letztes Angebot",
    stands: (until) => `Es gilt bis ${until}.`,
    stood: (until) => `Es galt bis ${until}.`,
    elsewhere: "Wohin Sie sich sonst wenden können",
    checked: (day) => `Zuletzt geprüft am ${day}.`,
    after:
      "Was Sie hier schreiben, heben wir auf und lesen es einmal in der Woche. Steht etwas Neues darin, antworten wir.",
    anew: "Geht es um etwas anderes? Schreiben Sie uns neu",
  },
  rating: {
    title: "Drei kurze Fragen, wenn Sie mögen",
    scale: "1 heißt nein, 5 heißt ja. Sie können jede auslassen.",
    scores: {
      outcome: "Ist gerecht, was dabei herauskam?",
      process: "War der Weg dahin gerecht?",
      treatment: "Sind wir gut mit Ihnen umgegangen?",
    },
    of: (number) => `${number} von 5`,
    send: "Diese Antworten senden",
    empty: "Bitte wählen Sie mindestens eine Zahl.",
    done: "Ihre Antworten auf die drei Fragen sind da.",
  },
  own: {
    title: "Was wir von Ihnen haben",
    download: "Herunterladen, was Sie von mir haben",
    file: "Eine Datei: Ihre Worte, unsere Antworten, wie wir Sie erreichen, und was wann geschah.",
    downloaded: "Die Datei liegt jetzt auf Ihrem Gerät.",
    forget: "Meine Worte löschen",
    goes: "Was geht: Ihre Worte und Fotos hier, Name, Mailadresse, Telefonnummer und Bestellnummer, und was Ihr Browser uns gesagt hat.",
    stays: "Was bleibt: die Nummer, die Zeiten, was wann geschah, und unsere Antworten.",
    open: "Ist es noch offen, ziehen Sie es damit zurück.",
    sure: "Das lässt sich nicht rückgängig machen. Löschen?",
    yes: "Meine Worte endgültig löschen",
    no: "Behalten",
    done: "Ihre Worte sind gelöscht.",
  },
  done: "Das ist bei uns angekommen.",
  failed:
    "Noch nicht gesendet: der Laden war nicht zu erreichen. Von Ihren Worten ist nichts verloren. Bitte versuchen Sie es noch einmal; es zählt nur einmal.",
  conflict: "Das hatte sich inzwischen geändert, darum ist sonst nichts geschehen. So steht es jetzt.",
  kept: "Was Sie dazu geschrieben haben, steht im Verlauf.",
};
