import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "names",
      severity: "block",
      match: `
      idiot*|dumm|dumme*|dummkopf|dämlich*|blöd|blöde*|bescheuert*|lügner*|hysterisch*|querulant*|nörgler*|spinner*|verrückt*|arschloch*|arsch|penner|vollidiot*|trottel|zicke*|geizhals|geizkragen|schmarotzer*|troll|trolle|meckertante|meckerer|asozial*|gestört_sind|krank_im_kopf|deppen|depp|schwachkopf|unfähig_zu_lesen|versnobt*|verwöhnt*|hirnlos*|wichtigtuer*|jammerlappen|fettsack|schlampe|hornochse*|kindisch*|primitiv*|karen|alte_schachtel`,
      only: ["sentence sie|ihnen|du|dir|dich|ihr|euch|solche*|leute|kunden|gäste|wer"],
      unless: [
        "in dumme* ~1 fehler|panne|sache",
        "in blöd* ~1 fehler|panne|sache|gelaufen",
        "sentence #responsibility",
        "in dumm* ~1 gelaufen",
        "sentence ich|wir war|waren|habe",
        "sentence #regret",
      ],
    },
  ],
};
