import type { RuleSet } from "../../../pack.ts";

const MATTER = `
  @sorry ~6 lo_ocurrido|lo_sucedido|lo_acontecido|lo_acaecido|lo_que_pasó|lo_pasado|la_situación|esta_situación|el_incidente|este_incidente|incidente|la_incidencia|incidenci*|esta_incidencia|el_asunto|este_asunto|los_hechos|el_suceso|el_inconveniente|este_inconveniente|la_experiencia|esta_experiencia|su_experiencia|tu_experiencia|mala_experiencia|experiencia_negativa|el_episodio|este_hecho|el_tema|circunstancias|percance|contratiempo|eventualidad|lo_de_ayer|lo_de_anoche|lo_del_otro_día|lo_del_lunes|lo_del_martes|lo_del_miércoles|lo_del_jueves|lo_del_viernes|lo_del_sábado|lo_del_domingo
  incidenci*|incidente|situación|episodio|experiencia|suceso|ocurrencia|hecho ~2 reportad*|plantead*|comentad*|expuest*|descrit*|manifestad*|señalad* vivid*|surgid*|presentad*|acaecid*|ocurrid*|que_se|ocasionad*|desagradable|incómod*|negativ*|poco_satisf*
  experiencia|situación ~1 poco|menos|no_tan ~1 agradable|satisfactoria|ideal|deseable|grata|positiva
  impase|impasse|traspié|disfuncion*|inconsistencia*|desencuentro*|desajuste*|anomalí*|contingencia*|eventualidad*|disfunción|desviaci*|irregularidad*|interrupción_del_servicio|afectación|retos|desafíos
  lo ocurrido|sucedido|acontecido $
  la|esta|dicha|tal situación|incidencia $`;

export const euphemism: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "the-matter",
      severity: "med",
      match: MATTER,
      unless: ["near #responsibility"],
      moments: { acknowledgement: "none" },
    },
    {
      id: "besides",
      severity: "low",
      match: MATTER,
      only: ["near #responsibility"],
      moments: { acknowledgement: "none" },
    },
    {
      id: "soft",
      severity: "low",
      match:
        "desajuste*|anomalía|contingencia*|eventualidad*|disfunción|incidenci*|inconveniente ~1 presentad*|surgid*|ocurrid*|detectad*|acontecid*",
      unless: ["text #responsibility"],
    },
  ],
};
