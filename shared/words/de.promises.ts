import type { PromiseWords } from "./en.promises.ts";

export const promises: PromiseWords = {
  late: (due) =>
    `Wir haben unser Versprechen gebrochen, bis ${due} zu antworten. Die Verzögerung liegt an uns, nicht an Ihnen.`,
  next: (who, when) => `${who} antwortet bis ${when}.`,
  lateAgain: (due, next) =>
    `Wir haben eine Antwort bis ${due} versprochen, dann bis ${next}, und beides nicht gehalten. Beide Verzögerungen liegen an uns, nicht an Ihnen. Ihre Beschwerde ist weiter offen.`,
  cameLate: (due) => `Wir haben diese Antwort bis ${due} versprochen und später gegeben. Die Verzögerung lag an uns.`,
  basis: {
    measured: "So schnell waren 19 von 20 unserer letzten Antworten.",
    set: "Diese Zeit haben wir uns selbst gesetzt.",
  },
  title: "Was wir versprochen haben",
  states: { open: "Offen", kept: "Gehalten", late: "Zu spät gehalten", broken: "Nicht rechtzeitig gehalten" },
  lines: {
    open: (who, due) => `${who} erledigt es bis ${due}.`,
    kept: (who, due, done) => `${who} hat es am ${done} erledigt. Versprochen hatten wir es bis ${due}.`,
    late: (who, due, done) =>
      `${who} hat es am ${done} erledigt. Versprochen hatten wir es bis ${due}. Die Verzögerung lag an uns.`,
    broken: (who, due) =>
      `${who} hatte es bis ${due} versprochen. Es steht noch aus. Die Verzögerung liegt an uns, nicht an Ihnen.`,
  },
};
