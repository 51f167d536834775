import type { RuleSet } from "../../../pack.ts";

export const overPromise: RuleSet = {
  class: "over-promise",
  rules: [
    {
      id: "never-again",
      severity: "med",
      match: `
        nunca|jamás más? ~2 volverá*|volveremos|volveré|pasará|repetirá|ocurrirá|sucederá|tendrá*|se_repita|va_a|vamos_a|fallaremos
        no ~1 volverá*|volveremos|volveré|vuelve|se_repetirá|repetirá|ocurrirá|sucederá|va_a|pasará ~1 a? ~1 pasar*|ocurrir*|suceder*|repetir*|nunca|jamás|fallar*|más|otra_vez|tener|$
        no ~1 se_repetirá|se_volverá
        garantiz*|asegur*|promet*|juro|juramos|le_doy_mi_palabra ~3 que ~2 no|nunca|jamás|siempre|todo|todos|toda|será|la_próxima|tendrá|quedará|en_el_futuro|recibirá
        garantizamos|garantizo|garantizad*|absolutamente_todo
        será ~1 la última vez
        última vez que
        siempre|todos_los_días|cada_vez ~1 estará*|será*|tendrá*|recibirá*|llegaremos|cumpliremos|podrá_contar|estaremos|estaré
        100|cien por_cien|por_ciento|% segur*|garantizad*|libre|satisfech*|fiable|comprometid*
        pase_lo_que_pase|cueste_lo_que_cueste|sin_falta|sin_excepción|lo_que_haga_falta|lo_que_sea_necesario|lo_que_sea_con_tal|lo_que_sea_para|hasta_lo_imposible|cualquier_cosa_que
        todo lo_que ~1 esté|está ~1 en nuestr*|mi*
        todo lo_que nos_pida|pida|necesite|quiera
        será|estará|saldrá|quedará ~1 perfect*|impecable
        inolvidable|como_la_seda|insuperable|inmejorable
        perfect*|impecable a_partir|desde_ahora|siempre|la_próxima`,
      unless: ["in @when|esta_vez|no_se_lo", "prev no_puedo|no_podemos|no_le", "in no_puedo|no_podemos"],
    },
    {
      id: "make-up",
      severity: "med",
      match: `
        se_lo|te_lo|os_lo|lo compensaremos|compensaré|recompensaremos|vamos_a_compensar|arreglaremos|solucionaremos
        sabremos|sabré compensar*|recompensar*
        inmediatamente|de_inmediato|al_instante|en_el_acto|cuanto_antes_mejor`,
      unless: ["sentence @when", "near %n"],
    },
  ],
};
