import type { RuleSet } from "../../../pack.ts";

const REVIEW_ACT =
  "elimin*|borr*|retir*|quit*|cambi*|modific*|actualiz*|actualic*|edit*|sub*|mejor*|rectifi*|baj*|pon*|dej*|public*|corrij*|corrig*";

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "deal",
      severity: "block",
      match: `
        prueba|captura|pantallazo|demuestr*|constancia ~6 borr*|retir*|elimin*|quit*
        si|cuando|una_vez|en_cuanto|tras|a_cambio|siempre_que|siempre_y_cuando|con_tal|a_condición|después_de|apenas|luego_de|basta ~4 @act ~5 @review
        a_cambio ~6 @review
        condicion*|sujet* ~4 @review
        @act ~4 reseña*|valoración|estrella*|puntuación|calificación|opinión ~1 y ~6 le|te|les|podr* ~4 @gift|@mend|descuento|regal*|invit*|vale|cupón`.replaceAll(
        "@act",
        REVIEW_ACT,
      ),
      unless: [
        "in no_hace_falta|no_le_pedimos|no_pedimos|sin_que|queja|denuncia|nada_a_cambio",
        "prev no|sin|aunque|ni|tanto",
        "next o_no|,o_no",
      ],
    },
  ],
};
