import type { RuleSet } from "../../../pack.ts";

const NAME =
  "idiot*|dummkopf|lügner*|querulant*|nörgler*|spinner*|arschloch*|arsch|penner|vollidiot*|trottel|zicke*|geizhals|geizkragen|schmarotzer*|troll|trolle|meckertante*|meckerer|deppen|depp|vollpfosten|schwachkopf|wichtigtuer*|jammerlappen|fettsack|schlampe|hornochse*|hohlkopf|versager*|betrüger*|wichser|hurensohn|heulsuse*|karen";
const LIKE =
  "dumm|saudumm|doof|dämlich|blöd|bescheuert|hysterisch|asozial|verrückt|irre|gestört|kindisch|primitiv|hirnlos|versnobt|verwöhnt|verlogen|unfähig_zu_lesen|krank_im_kopf";

export const rules: RuleSet = {
  class: "insult",
  rules: [
    {
      // The customer is called it: "Sie sind …", "Sie …!", "… wie Sie". A silly mistake or a crazy week is nobody's name.
      id: "names",
      severity: "block",
      match: `
      sie|du|ihr sind|bist|seid ~4 ${NAME}
      sind|bist|seid sie|du|ihr ~3 ${NAME}
      ihr idioten|vollidioten|trottel|deppen|penner|lügner
      sie|du @adv? alte*|kleine*|dumme*|blöde*|armselige*|verdammte*? ${NAME}
      sie|du ~4 ${NAME} sind|bist
      ${NAME} wie sie|ihnen|dich|dir|du|ihr|euch|ihresgleichen
      solche|solchen|so_ein|so_eine|was_für_ein|was_für_eine|typisch|typische|typischer ${NAME}
      ^^ ${NAME} $
      sie|du|ihr sind|bist|seid wohl|doch|einfach|so|zu|ganz|total|völlig|echt|wirklich|offenbar|ja|nur|ziemlich|anscheinend? wohl|doch|einfach|so|zu|ganz|total|völlig|echt|wirklich|ein_bisschen? ${LIKE}
      sind|bist sie|du wohl|doch|einfach|so|zu|ganz|total|völlig|echt|wirklich|eigentlich? ${LIKE}
      sie|du|ihr wohl|doch|einfach|offenbar|anscheinend|wirklich? so|zu|total|völlig? ${LIKE} sind|bist|seid
      sie|du|ihr ~3 zu_dumm|zu_blöd|zu_doof|zu_dämlich
      wer so|zu ${LIKE} ist
      sie|du alte* ~1 schachtel|ziege|hexe
      ihr|ihre|ihren|ihrem|dein|deine|deinen dumm*|dämlich*|blöde*|idiotisch*|bescheuert*|kindisch*|primitiv*|hirnlos*|hysterisch* ~1 bewertung|rezension|kommentar*|gerede|geschwätz|gejammer|beschwerde|nachricht|text|art|gelaber|geschreibsel|verhalten|mail
      halt|halten sie? ~1 die klappe|fresse|schnauze
      halt|halten ~1 das maul
      fick|fickt|verpiss|verpisst dich|euch
      verpissen sie`,
      unless: [
        "in nicht|kein*|weder|war|waren|ich|wir",
        "next nach|vor",
        "sentence gesagt|genannt|nannte|beschimpft|angeschrien|bezeichnet|beleidigt|hingestellt|beschimpfung|beleidigung|behandelt",
      ],
    },
  ],
};
