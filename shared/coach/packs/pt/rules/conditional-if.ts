import type { RuleSet } from "../../../pack.ts";

export const conditionalIf: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "sorry-if",
      severity: "high",
      match: `
        @sorry ~8 se|caso ~6 @you|alguém|algo|isso|isto|houve|causamo*|causei|ofend*|magoa*|falha*|erra*|sent*|foi|fomos|parec*|tenha*|tiver*|esper*|pass*|haja|incomod*|tivemos|nos|lhe|de_alguma_forma|não|por_acaso|porventura|alguma
        @sorry ~9 que|a|por ~2 possa|possam|possamos|poderá|poderão|poderia|porventura|eventualmente|talvez ~2 ter|*r
        @sorry ~5 eventua*|possíve*|qualquer|quaisquer|algum|alguma @inc|mal_estar|mal_entendido|falha|falhas|erro|erros|ofensa|desconforto|mal ~3 possa*|tenha*|porventura|eventual*
        @sorry ~5 eventua*|possíve* @inc|falha|falhas|erro|erros|ofensa|mal_estar|atraso*
        @sorry a|às|aos|à ~2 quem|alguém|todos|todas|aqueles|quantos|pessoas ~4 sentiu|sentiram|ofend*|possa*|tenha*|eventualmente
        @sorry lá|me|nos? se|caso !quis*|prefer*|precis*|pud*|volt*|aceit*|não_tinha|tivermos|algum_dia
        @sorry se_é_que
        @sorry .. se_algo|se_alguém|se_por_acaso|se_de_alguma|caso_algo|caso_alguém|caso_isso|caso_tenh*|caso_se|caso_esteja|se_o_senhor|se_você|se_te|se_lhe|se_ficou|se_houve`,
      unless: [
        "in se_fosse|se_não|se_puder|se_quiser|se_me|se_preferir|se_precisar|se_voltar|posso|podemos|puder|quiser* $",
        "in se_quiser|se_preferir|se_precisar|se_puder|se_voltar|se_aceitar|caso_queira|caso_prefira|caso_precise|se_achar|ver_se|verificar_se|saber_se|dizer_se|confirmar_se|não_sabemos_se|se_esquec*|se_perdeu|se_atras*|se_ter|se_engan*|se_partiu|se_estrag*|que_se",
        "prev não_peço|não_há",
      ],
    },
    {
      id: "if-sorry",
      severity: "high",
      match: `
        se|caso ..14 sent*|ofend*|magoa*|incomod*|houve|falha*|caus*|desrespeit*|desiludi*|tenha|tenhamos|haja|ficou|foi|fomos|transtorno*|desconforto|decepcion*|desapont* ..9 @sorry
        a|às|aos todos|todas|quem|aqueles|quantos ~6 sentiram|sentiu|possa*|tenha* ..9 @sorry
        se|caso ~3 causamos|causei|erramos|falhamos|ofendemos|ofendi|falhei|errei|houve|tenhamos|alguém|algo|porventura ..9 @sorry`,
      unless: ["in quiser|preferir|puder|se_quer"],
    },
    {
      id: "whatever",
      severity: "high",
      match: "@sorry ~3 qualquer_coisa_que|algo_que_possa|por_algo_que",
    },
    {
      id: "may-have",
      severity: "med",
      match: `
        que|isto|isso ~2 possa|possam|possamos|poderá|poderão ter ~1 caus*|ofend*|ocorrido|sent*|provocad*|incomod*
        se|caso ~2 alguém|algum|alguns|porventura ~2 sentiu|sentiram|ofend*|incomod*|sinta`,
    },
  ],
};
