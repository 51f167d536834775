import type { RuleSet } from "../../../pack.ts";

export const selfPraise: RuleSet = {
  class: "self-praise",
  rules: [
    {
      id: "praise",
      severity: "med",
      match: `
        somos ~2 único*|mejor*|más
        más premiad*|galardonad*|valorad*|reconocid*
        elegid* ~2 mejor
        llevamos|llevo|abiertos|abrimos|trabajamos ~3 desde %n
        llevamos|llevo|tenemos|tras|con|después_de|desde_hace ~2 %n|diez|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|muchos|tantos|décadas ~1 años|décadas ~6
        más de %n|diez|quince|veinte|treinta|cuarenta|cincuenta|cien años
        nos_enorgull*|orgullosos_de|orgullosas_de|orgullo_de|nos_caracteriz*|nos_distingu*|nos_avalan|avalan|nos_destac*|destacamos_por|nos_precede
        somos ~3 líder*|referente*|número_uno|los_mejores|expertos|reconocid*|profesionales|una_empresa_seria|un_negocio_serio|pioner*|conocidos_por
        líder*|referente ~2 en|del|de
        premi*|galardon*|certificad*_iso|reputación|prestigio|trayectoria|renombre
        fundad*|abrimos|nació|inaugurad* en|hace
        años ~1 de oficio|experiencia|trayectoria|historia|servicio|profesión|vida
        precios ~5 más_bajos|mejores|competitivos|bajos
        de los|las más|mejor* ~4 de|del
        miles|millones|cientos ~2 de ~2 clientes|usuarios|huéspedes|pacientes|opiniones|personas|pedidos|reseñas|familias|comensales
        @num|nuestras|nuestros ~2 estrellas ~2 en|de|nos|google
        nota|puntuación|valoración|media ~2 de %n
        nuestro equipo ~4 trabaja*|profesional*|se_esfuerza|se_deja|altamente|da_lo_mejor
        la|el|nuestra|máxima|mejor ~1 calidad|servicio|profesionalidad|excelencia ~2 nos|que_nos|siempre|del_mercado|de_la_ciudad
        siempre hemos|ha|procur*|ofrec*|cuidamos|damos|damos_lo|atendemos|nos_hemos|cumplimos
        esto|eso no somos nosotros`,
      unless: ["in razón|siempre_hemos_cobrado_mal"],
    },
  ],
};
