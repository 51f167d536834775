export const facts = {
  day: "@when",
  will: `
    *aré|*eré|*iré|*dré
    *aremos|*eremos|*iremos|*dremos
    voy|vamos a
    tendrá*|recibirá*|llegará*`,
  credit: "cupón|tarjeta_regalo|vale|vales",
  discount: "descont*|descuento*|rebaj*",
};
