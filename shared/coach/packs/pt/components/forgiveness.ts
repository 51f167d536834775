import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      perdoe|perdoem|perdoa|perdoar|perdoasse|perdoe_me|perdoe_nos|perdoar_nos|perdoar_me
      peço|pedimos|pedir|peço_lhe|pedimos_lhe ~2 perdão
      outra|segunda|nova|mais_uma|uma|nova ~1 oportunidade|chance|hipótese
      der|nos_dê|me_dê|dê_nos|dê_me|deem|deixar|permitir|dar|conceder|deixe|darem|derem ~3 oportunidade|chance|hipótese|confiança|mostrar|provar|voto
      reconquist*|recuper*|merecer|reganhar|restaurar|ganhar|conquistar|retomar|regan* ~3 confiança|fé|voto|carinho|preferência
      espero|esperamos|esperança|oxalá|tomara|gostava|gostaria|gostaríamos|adoraria|adoraríamos|queria ~3 que_volte|poder_voltar|revê*|recebê*|tê_lo|tê_la|que_volt*|que_aceite|que_regress*|que_dê|que_possa|que_ainda|ver_você|vê_lo|vê_la|te_ver
      entendo|entenderei|entendemos|compreendo|compreendemos|compreenderei|percebo|percebemos|entenderemos|compreenderemos|perceberei|aceito ~2 se|que ~3 não|nunca|prefer*|quiser*|decid*|escolh*|procur*
      aceite|aceita|aceitem|aceitar|aceitaria ~2 desculpas|convite|pedido
      nos_deixar|me_deixar|deixe_nos|deixe_me ~2 corrigir|remediar|compensar|mostrar|provar|tentar`,
    unless: [
      "prev não_precisa|sem|última",
      "in convite|última|oportunidade_de_melhor*|pela_oportunidade|não_temos|avaliação|review",
      "prev obrigad*|agrade*|pela|esta",
      "in aceite ~2 nossas|as_nossas|minhas|as_minhas desculpas $",
    ],
  },
];
