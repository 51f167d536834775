import type { RuleSet } from "../../../pack.ts";

export const wrongWords: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "words",
      severity: "low",
      match: `
        óbvio|é_claro|claro_que|evidente|percurso|aprendizados|infortúnio|positiv*|desafio|desafios|caminho_de|infelizmente|obviamente|lamentavelmente|evidentemente|naturalmente|claramente|certamente|lamentável|lamentáveis|infeliz|infelizes|alegad*|supostamente|jornada|caminhada|diálogo|contexto|positividade|aprendizado|aprendizagem|crescimento|resiliência|autoconhecimento|desafortunad*|deus|jesus|reflexão|conversa_aberta|evolução`,
      only: ["text @sorry|lament*|@blunder|desculp*", "sentence não_conseguimos|não_foi|erro*|falha*|ocorr*|acontec*"],
      unless: ["next nossa|nosso|errad*"],
    },
  ],
};
