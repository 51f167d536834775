import type { RuleSet } from "../../../pack.ts";

export const minimising: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
        pequeñ*|leve|leves|liger*|mínim*|simple|mero|mera|insignificante|menor|minúscul*|breve @thing
        @thing ~1 muy? pequeñ*|leve|leves|mínim*|menor*|insignificante*|sin_importancia|puntual*|anecdótic*|aislad*
        detallito|retrasito|errorcito|problemita|fallito|minutito*|ratito|cosilla|percance|tropiezo|contratiempo|malentendido|cosita|gajes|despistillo|problemill*|minucia|tontería|pavada|bobada|nimiedad|anécdota|nadería
        no|tampoco ~2 para_tanto|para_ponerse|para_ponerte|tan_grave|tan_mal|grave|el_fin_del_mundo|gran_cosa|una_tragedia|un_drama|tan_terrible|nada_del_otro_mundo|mayor_problema|tan_importante
        nada ~1 grave|serio|malo|raro|extraño|anormal|particular|importante|tóxico
        no ~3 peligros*|grave*|tóxic*|dañin*|nada_de
        muy|absolutamente|totalmente|algo|completamente excepcional*|inusual*|puntual*|rar*
        no ~2 ponerse así
        solo|sólo|solamente cambia*|falta*|era|eran|le_faltaba
        de_todas_formas|de_todas_maneras|de_todos_modos
        es|son|era|fue|algo|cosa ~3 habitual*|frecuente*|normal*|común|corriente|lo_de_siempre
        no te? se? ~1 preocupe*|alarme*
        quej*|alboroto|drama|enfad*|enoj*|jaleo|lío|escándalo|reclam*|problema ~2 por un|una|unos|unas|@num
        hay ~1 cosas|gente|problemas ~3 peores|más_graves|más_importantes|problemas|verdad
        cosas|problemas peores
        solo|sólo|solamente|apenas|únicamente|simplemente|nada_más fue|fueron|eran|era|es|son|ha_sido|han_sido|hubo|hay|se_trat*|tardó|llegó|se_retrasó|unos|unas|un_par|un_poco|@num ~3
        solo|sólo|solamente|apenas|únicamente|tan_solo ~3 @num ~1 minuto*|hora*|día*|euro*|cliente*|pedido*|peso*|unidad*|céntimo*
        solo|sólo|solamente|apenas|únicamente|tan_solo ~2 pocos|pocas|algunos|algunas|afect*|se_nota|se_ve|se_aprecia|un_rasguño|un_poco
        insignificante*|irrisori*|sin_importancia|exager* ~1
        no_pasa_nada|no_pasó_nada|no_es_nada|tampoco_pasó|nadie_murió|no_se_acaba_el_mundo
        en_el_peor_de_los_casos|como_mucho|al_fin_y_al_cabo|a_fin_de_cuentas
        no nunca? hubo|existió|corrió ~1 riesgo|peligro
        un_poco|ligeramente ~1 tarde|más_tarde|fría|frío|lento|retras*|sucio|más_de_lo
        podr*|pudimos|pudo ~1 haberlo? ~1 hecho? mejor
        no ~1 nuestr*|mi mejor día|noche|momento|versión|servicio
        menos_que_ideal|no_ideal|mejorable|áreas_de_mejora|margen_de_mejora|aspectos_a_mejorar|puntos_a_mejorar`.replaceAll(
        "@thing",
        "error*|fallo*|falla*|retraso|demora|problem*|incidencia|incidente|inconveniente*|detalle|descuido|malentendido|defecto|desperfecto|confusión|imperfección|cosa|asunto|molesti*|imprevisto|espera|diferencia|despiste|desliz|olvido|rasguño|golpecito|mancha|equivocación|lapsus",
      ),
      unless: ["prev no_fue|no_es|ni|no_era|más_que|menos", "in no_solo|solo_%n_unidades", "next de_su_parte|hoy_me"],
    },
  ],
};
