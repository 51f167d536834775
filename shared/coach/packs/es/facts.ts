export const facts = {
  day: "@when",
  will: `
    *aré|*eré|*iré|*dré
    *aremos|*eremos|*iremos|*dremos
    voy|vamos a
    tendrá*|recibirá*|llegará*`,
};
