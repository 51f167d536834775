import type { RuleSet } from "../../../pack.ts";

const OWN = [
  "next ~6 @admission",
  "next ~2 @our ~2 @blunder",
  "next ~3 culpa|erro|falha|responsabilidade @is ~1 @our",
  "next ~9 @mendsoon|@m1|@givesoon|posso|podemos|tem_razão|hoje|amanhã|já|pode",
  "next também|ainda_mais|sobretudo|principalmente|mais_ainda|há_uma_explicação|isso_não|isto_não|não_é_desculpa|não_desculpa|não_justifica|não_serve|não_devia|não_deveria|não_há_desculpa|o_erro|a_falha|não_tenho_desculpa|nada_justifica|nunca_devia|nunca_deveria|não_apaga|não_muda|somos_nós|sou_eu|a_responsabilidade|nada|quero|queremos|sei|sabemos|preferi|agora|quem_err*",
  "prev não ~2 só|apenas|somente",
];

export const butClause: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      match: `
        @sorry ..9 mas|porém|contudo|todavia|no_entanto|só_que|entretanto|não_obstante
        @sorry .. .. .. mas|porém|contudo|todavia|no_entanto|só_que|não_obstante`,
      unless: [...OWN, "in @mendsoon|@m1|@f1|@d1|não_só|@admission|devia|deveria", "before não ~1 só|apenas"],
    },
    {
      id: "understand-but",
      severity: "med",
      match: `
        compreend*|entend*|percebo|percebemos|reconhe*|respeit*|sei|sabemos|tem_razão|lamentável|agrade*|admito|admitimos|obrigad*|aceit*|concord* ..9 mas|porém|contudo|todavia|no_entanto|só_que
        compreend*|entend*|percebo|percebemos|reconhe*|respeit* ..9 .. mas|porém|contudo|todavia|no_entanto|só_que`,
      unless: [...OWN, "in não_só|não_tem|@d1"],
    },
    {
      id: "next-sentence",
      severity: "med",
      match: `
        ^^ mas|porém|contudo|todavia|no_entanto|dito_isto|dito_isso|posto_isto|ainda_assim|mesmo_assim|não_obstante|apesar_disso
        não_obstante|posto_isto|dito_isso|dito_isto|ao_mesmo_tempo`,
      unless: OWN,
    },
    {
      id: "although",
      severity: "high",
      match: `
        embora|apesar_de|ainda_que|conquanto|não_obstante ~4 @sorry|lament*|compreend*|entend*|lamentando|percebamos|reconheç*
        @sorry ~4 embora|apesar|ainda_que|se_bem|conquanto`,
      unless: ["in apesar_da_demora|apesar_do_atraso"],
    },
    {
      id: "you-also",
      severity: "med",
      match: `
        mas|porém|contudo|todavia|no_entanto|só_que|agora ~2 @you ~1 também|devia|deveria|não|tem_de|tem_que|chegou|podia|poderia|precisa|deve|há_de|poderia_ter
        @our|erro|falha|culpa|falhamos|erramos|errei|falhei|verdade|correto|certo ~7 mas|porém|contudo|todavia|no_entanto|só_que ~4 também|é_normal|acontece|ninguém|nada_que|temos_de|tem_de|é_preciso|convém|há|a_política|as_regras|estávamos|estamos|somos|infelizmente|a_nossa_política|regra|fornecedor|transportadora|não_podemos|não_posso|não_fazemos
        mas|porém|contudo|no_entanto ~1 infelizmente|a_nossa_política|a_política|as_regras|as_normas|não_nos|o_senhor|a_senhora|você`,
      unless: ["next ~3 @our ~2 @blunder", "after @mendsoon|@m1", "in não_só|há_uma_explicação"],
      moments: { refusal: "none" },
    },
  ],
};
