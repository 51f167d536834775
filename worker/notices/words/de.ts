import type { Words } from "./words.ts";

export const de: Words = {
  receiptSubject: (reference, site) => `Wir haben es erhalten: ${reference} (${site})`,
  receiptLead: (reference) => `Wir haben es erhalten. Ihre Referenz ist ${reference}.`,
  receiptPromise: (reader, due) => `${reader} liest es und antwortet Ihnen spätestens am ${due}.`,
  receiptPassed: (reader) =>
    `Die Zeit, bis zu der wir Ihnen eine Antwort versprochen haben, ist verstrichen. Diese Verzögerung liegt an uns, nicht an Ihnen. Für Ihre Antwort ist ${reader} verantwortlich.`,
  receiptIdea: (reader) => `${reader} liest Ihre Idee. Bei Ideen nennen wir keinen Termin.`,
  receiptThanks: (reader) => `${reader} liest Ihren Dank.`,
  receiptNoAnswer: (reader) => `${reader} liest es. Sie wünschen keine Antwort, darum nennen wir keinen Termin.`,
  receiptNoDate: (reader) => `${reader} liest es. Für die Antwort nennen wir keinen Termin.`,
  receiptUnread: "Diese Mail wurde automatisch verschickt. Noch hat kein Mensch Ihre Worte gelesen.",
  receiptRead: (name) => `Diese Mail wurde automatisch verschickt. ${name} hat Ihre Worte gelesen.`,
  receiptLink: "Ansehen, wie es steht",
  receiptKey:
    "Hinter diesem Link lesen Sie die Antwort und können etwas ergänzen. Er öffnet sich ohne Passwort; geben Sie ihn nicht weiter.",
  receiptNotYou: (site) =>
    `Sie haben ${site} gar nicht geschrieben? Dann hat jemand anderes Ihre Adresse angegeben. Sagen Sie es uns, und wir schicken Ihnen nichts mehr.`,
  receiptStop: "Das habe ich nicht geschrieben",
  answeredSubject: (name, reference) => `${name} hat geantwortet: ${reference}`,
  answeredBy: (person, site, when) => `${person}, ${site}, schrieb Ihnen am ${when}:`,
  calledSubject: (name, reference) => `${name} hat Sie angerufen: ${reference}`,
  calledBy: (person, site, when) => `${person}, ${site}, sprach mit Ihnen und notierte am ${when}:`,
  answeredLink: "Lesen und zurückschreiben",
  answeredReference: (reference) => `Ihre Referenz ist ${reference}.`,
  answeredNoReply: "Bitte schreiben Sie über den Link zurück: Eine Antwort auf diese Mail erreicht niemanden.",
  lateSubject: (reference, site) => `Wir sind zu spät: ${reference} (${site})`,
  lateAnswer: (due) =>
    `Wir haben Ihnen eine Antwort bis ${due} versprochen. Diese Zeit ist verstrichen, und niemand hat Ihnen geantwortet.`,
  lateWhose: (name) => `Diese Verzögerung liegt an uns, nicht an Ihnen. Für Ihre Antwort ist ${name} verantwortlich.`,
  lateNext: (name, next) => `${name} antwortet Ihnen bis ${next}.`,
  latePromise: (name, due) => `${name} hat Ihnen dies bis ${due} versprochen:`,
  lateUnkept: "Wir haben es nicht rechtzeitig getan. Diese Verzögerung liegt an uns, nicht an Ihnen.",
  lateWrites: (name, next) => `${name} schreibt Ihnen bis ${next}, wie es damit steht.`,
  lateAutomatic: "Diese Mail wurde automatisch verschickt, weil die versprochene Zeit verstrichen ist.",
  lateLink: "Ansehen, wie es steht, oder uns schreiben",
  followSubject: (reference, site) => `Ist es jetzt in Ordnung? ${reference} (${site})`,
  followCount: (count) => `Wir haben Ihnen ${count} Dinge versprochen:`,
  followDone: (when) => `Am ${when} haben wir es als getan vermerkt.`,
  followAnswered: (when) => `Zuletzt haben wir Ihnen am ${when} geantwortet.`,
  followMarked: "Der Link kreuzt Ihre Antwort an. Sie gilt, wenn Sie auf der Seite den Knopf drücken.",
  followLapse: (until) =>
    `Hören wir bis ${until} nichts, schließen wir es ab und vermerken, dass keine Antwort kam. Für ein Ja halten wir das nicht, und Sie können es wieder öffnen.`,
  followAutomatic: "Diese Mail wurde automatisch verschickt, einige Tage nach dem, was wir getan haben.",
  followByHand: "Jemand von uns hat Ihnen diese Frage schicken lassen. Ihr Wortlaut ist immer derselbe.",
};
