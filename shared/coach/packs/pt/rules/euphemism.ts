import type { RuleSet } from "../../../pack.ts";

export const euphemism: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "situation",
      severity: "med",
      match: `
        @sorry ~4 @event|questões|situações|imprevistos|acontecimentos
        pelo|do|no|ao|aos|o|um|uma|a|este|esta|esse|essa|da|na|pela|um_lamentável|este_lamentável|desse|dessa|com|destes|tal|à|sobre|toda|desta|deste|dessa|desse ~1 ocorrido|sucedido|acontecido|incidente|situação|ocorrência|episódio|contratempo|imprevisto|percalço|constrangimento|evento|intercorrência|impasse|desencontro|inconformidade|não_conformidade|desconforto|mal_estar|desagradável
        experiência ~2 negativ*|menos|aquém|desagradáve*|insatisf*|ruim|má|não_foi|abaixo|que_teve|que_viveu|frustrante
        má|sua|péssima|pior experiência
        irregularidade*|anomalia*|desafios|constrangimento*|indisponibilidade|instabilidade*|degradação|intercorrência*|inconsistência*|inconformidade*|desvio*|desajuste|perturbações|reacomod*|menos_positiv*|menos_conseguid*|menos_feliz|menos_boa|menos_bem
        @is ~2 regularizad*|ultrapassad*|sanad*|normalizad*`,
      unless: ["in situação_financeira", "sentence #responsibility", "next é_que|foi_que"],
      moments: { acknowledgement: "none", update: "low", closure: "low" },
    },
    {
      id: "named-once",
      severity: "low",
      match: `
        o|a|do|da|sobre|ao|à|este|esta|pelo|pela|no|na|desta|deste|um|uma ~1 questão|tema|assunto|tópico|matéria|caso|mal_entendido|contexto
        @sorry ~4 ocorrido|sucedido|acontecido|incidente|situação|episódio|imprevisto|ocorrência|contratempo|constrangimento*|experiência`,
      only: ["sentence @sorry"],
      unless: ["in no_caso|em_caso|neste_caso"],
      moments: { acknowledgement: "none", update: "none", closure: "none", "follow-up": "none", refusal: "none" },
    },
  ],
};
