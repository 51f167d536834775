export const facts = {
  day: "@when",
  will: "@will",
  credit: "bon|chèque ~2 achat|cadeau\nun bon de\ncarte_cadeau|un_avoir",
  discount: "rabais|réduction*|remise|ristourne",
};
