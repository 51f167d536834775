import type { RuleSet } from "../../../pack.ts";

export const policyRecital: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "policy",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        según|conforme|de_acuerdo|en_virtud|por|acorde|en_cumplimiento|siguiendo|en_base|de_conformidad|con_arreglo|atendiendo|tal_como|como ~3 @terms
        nuestr*|la|las|los|es ~1 @terms ~8 es|son|no|establec*|indic*|dic*|exig*|especific*|estipul*|contempl*|permit*|clar*|requier*|oblig*|señal*|prev*|recog*|impid*|determin*|interna
        términos_y_condiciones|condiciones_generales|condiciones_particulares|condiciones_de_uso|condiciones_de_compra|condiciones_de_venta|condiciones_de_contratación|condiciones_del_servicio|bases_legales|letra_pequeña|política_de_la_casa|política_de_empresa|política_de_la_empresa|política_interna|normas_de_la_casa|norma_de_la_casa|normativa_interna|reglamento_interno|política_de_cancelación|política_de_devolu*|política_de_cambios`.replaceAll(
        "@terms",
        "polític*|condiciones|términos|normas|normativa|reglamento|procedimient*|protocol*|cláusula|contrato|reglas|bases|lineamientos",
      ),
      unless: [
        "prev cambi*|modific*|revis*|salt*|incumpl*|nuevo|nueva|corregi*|contra|no_cumplimos|no_seguimos|no_seguí|eliminad*|reescrit*|ni",
        "in nuevo|nueva|por_escrito|no_cumplimos|no_seguimos|no_respetamos|saltamos",
        "next ha_cambiado|cambia|está_mal|era_confus*|nueva|no_era_clara|estaba_mal",
        "near cambiamos|cambiado|modificado|modificamos|excepción ~4 política|norma*|condiciones|reglas|con_usted|contigo",
      ],
    },
    {
      id: "refuse",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        no ~1 admitimos|aceptamos|realizamos|hacemos|efectuamos|permitimos|contemplamos|se_admit*|se_acept*|se_permit*|se_realiz*|se_hacen ~2 devoluciones|cambios|cancelaciones|reembolsos|reclamaciones|excepciones|anulaciones
        no ~1 tiene*|hay|cabe|procede*|existe ~2 devolución*|reembols*|cambi*
        no devolvemos|descambiamos|reembolsamos|cambiamos|hacemos ~1 el|la|los|las|dinero|productos|artículos|nada|descuentos|excepciones
        es la|una norma|regla|ley|política
        previsto|establecido|recogido|estipulado|indicado|especificado en ~2 contrato|condiciones|web|reglamento|tarifa|bases|factura|normativa
        plazo ~4 son|es ~1 %n|de
        instrucciones|órdenes|directrices de ~1 la|central|arriba|dirección|gerencia
        no se devuelve*|reembolsa*|cambia*|descambia*
        no_reembolsable*|no_es_reembolsable|sin_derecho_a
        no estamos|tenemos|existe ~1 obligad*|obligación|por_qué
        normas|reglas son ~1 normas|reglas|iguales|para
        práctica|procedimiento habitual|estándar|común
        seguimos|seguir|seguido|siguió|siguieron|cumplimos|cumplió|hemos_seguido|respetamos ~2 protocolo*|procedimiento*|normativa|normas|lo_establecido
        estamos en nuestro derecho
        pasad*|transcurrid*|vencid* el|los|ese ~1 plazo|días ~4 no`,
      unless: ["prev no|tampoco", "in no_seguimos|no_cumplimos"],
    },
  ],
};
