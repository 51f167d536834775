import type { RuleSet } from "../../../pack.ts";

export const wrongWords: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "words",
      severity: "low",
      match:
        "obviamente|evidentemente|desafortunad*|desgraciadamente|infortunad*|lamentable*|diálogo|contexto|presunt*|supuest*|positividad|camino|aprendizaje|travesía|por_desgracia|obvio|claramente|desgraciado|crecimiento|trayecto|sinergia",
      only: ["near @sorry", "near disculp*"],
      unless: ["in por_supuesto", "prev por"],
    },
  ],
};
