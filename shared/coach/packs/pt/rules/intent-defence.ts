import type { RuleSet } from "../../../pack.ts";

export const intentDefence: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "no-intent",
      severity: "med",
      match: `
        não|nunca|jamais|nem|longe|em_momento_algum|em_nenhum_momento|sem ~4 intenção|intuito|objetivo|propósito|intenções|por_mal|por_maldade|má_fé|querer|finalidade
        não|nunca|jamais|nem|em_momento_algum|em_nenhum_momento ~2 quis|quisemos|pretendi|pretendemos|pretendíamos|queria|queríamos|pretendia|tencion*|visamos ~2 ofend*|magoa*|engan*|prejudic*|causar|desrespeit*|ser|dizer|fazer|incomod*|mal|ferir|que|@you|isso|discrimin*|humilh*
        não|nem ~3 maldade|maldoso|má_intenção|pingo_de_maldade
        era|foi ~1 zoeira|zoação|para_motivar|carinho|elogio|bem_intencionad*
        foi_sem|fiz_sem|fizemos_sem querer|intenção|maldade
        boa_fé|melhores_intenções|boas_intenções|boa_intenção|melhor_intenção
        era|foi ~1 só|apenas|uma|de ~2 brincadeira|piada|humor|graça|na_brincadeira
        só|apenas|somente ~1 queria|queríamos|quis|quisemos|tentava|tentávamos|pretendíamos|estávamos|estava ~1 a? ajud*|tent*|agrad*|proteg*|brinc*|melhor*|facilit*|ser|garantir|animar|poupar|ganhar
        @our ~1 intenção|intuito|objetivo|ideia|propósito|preocupação ~1 era|foi|sempre|é|nunca|eh`,
      unless: ["next de_voltar|de_pagar", "prev não_era_obrig*"],
    },
  ],
};
