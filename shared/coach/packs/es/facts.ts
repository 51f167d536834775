export const facts = {
  day: "@when",
  will: `
    *aré|*eré|*iré|*dré
    *aremos|*eremos|*iremos|*dremos
    voy|vamos a
    tendrá*|recibirá*|llegará*`,
  credit: "cupón|tarjeta_regalo|vales\nel|este|un vale",
  discount: "descont*|descuento*|rebaj*",
};
