import type { TimelineWords } from "./en.timeline.ts";

const or = (who: string | null): string => who ?? "Jemand von uns";

export const timeline: TimelineWords = {
  received: () => "Ihre Worte sind bei uns angekommen.",
  entered: (who) => `${or(who)} hat aufgeschrieben, was Sie uns gesagt haben.`,
  corrected: () => "Sie haben Ihre Worte berichtigt.",
  seen: (who) => `${or(who)} hat es gelesen.`,
  on_it: (who) => `${or(who)} hat es übernommen.`,
  replied: (who) => `${or(who)} hat geantwortet.`,
  called: (who) => `${or(who)} hat mit Ihnen telefoniert.`,
  wrote: () => "Sie haben zurückgeschrieben.",
  photo_added: () => "Sie haben ein Foto hinzugefügt.",
  promised: (who) => `${or(who)} hat etwas mit Datum versprochen.`,
  promise_kept: (who) => `${or(who)} hat das Versprochene getan.`,
  promise_missed: () =>
    "Eine versprochene Zeit ist verstrichen, und wir hatten es nicht getan. Die Verzögerung liegt an uns.",
  handed_over: (who) => `${or(who)} hat gebeten, dass der Inhaber oder die Inhaberin antwortet.`,
  offered: (who) => `${or(who)} hat Ihnen ein Angebot gemacht.`,
  accepted: () => "Sie haben Ja zum Angebot gesagt.",
  declined: () => "Sie haben Nein zum Angebot gesagt.",
  countered: () => "Sie haben etwas anderes vorgeschlagen.",
  offer_expired: () => "Die Zeit des Angebots ist vorbei.",
  offer_retracted: (who) => `${or(who)} hat das Angebot zurückgenommen.`,
  delivered: (who) => `${or(who)} hat geliefert, was es in Ordnung bringen soll.`,
  settled: () => "Sie haben gesagt, dass es jetzt in Ordnung ist.",
  follow_up_sent: () => "Wir haben Sie gefragt, ob es jetzt in Ordnung ist.",
  follow_up_answered: () => "Sie haben uns gesagt, wie es jetzt ist.",
  closed: (who) =>
    who ? `${who} hat es abgeschlossen.` : "Auf unsere Frage kam keine Antwort, und wir haben es abgeschlossen.",
  ended: (who) => `${or(who)} hat die letzte Antwort geschrieben und es endgültig abgeschlossen.`,
  reopened: (who) => (who ? `${who} hat es wieder geöffnet.` : "Sie haben es wieder geöffnet."),
  withdrawn: () => "Sie haben es zurückgezogen.",
  fixed_told: (who) => `${or(who)} hat Ihnen gesagt, was deswegen geändert wurde.`,
  rated: () => "Sie haben die drei Fragen am Ende beantwortet.",
  words_deleted: () => "Sie haben Ihre Worte löschen lassen.",
};
