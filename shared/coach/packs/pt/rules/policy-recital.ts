import type { RuleSet } from "../../../pack.ts";

const OWN = [
  "prev mud*|alter*|revi*|nova|mudamos|não_seguimos|não_cumprimos|quebr*|contra|contrári*|violamos",
  "in nova_política|política_nova|não_cumprimos|não_seguimos|mudamos|alteramos|não_respeitamos",
  "next estava_errad*|está_errad*|era_injust*",
];

export const policyRecital: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "policy",
      severity: "high",
      match: `
        conforme|segundo|consoante|mediante ~3 política*|termos|condições|contrato|regulamento|normas|regras|cláusula*|procedimento*|regimento
        de_acordo|nos_termos|por_força|ao_abrigo|no_âmbito|à_luz|em_conformidade|em_cumprimento ~4 política*|termos|condições|contrato|regulamento|normas|regras|cláusula*|procedimento*|artigo|lei|regimento
        @our|a|as|da|pela|pelas ~1 política*|normas|regras|regulamento|condições_gerais|condições|termos ~4 é|são|não|permite*|prevê*|determina*|estabelece*|diz*|afirma*|proíbe*|exige*|indica*|impede*|claro*|clara*|define*|obriga*|estipula*|eh
        não ~4 porque|pois|é|conforme|por ~3 política|norma_interna|normas_internas|regulamento|nossas_regras
        política ~1 da|de|do ~1 empresa|loja|casa|trocas|devolução|devoluções|cancelamento|cancelamentos|reembolso|reembolsos|troca|hotel|fabricante|marca
        procedimento_padrão|procedimento_habitual|procedimento_normal|prática_corrente|prática_habitual|prática_comum|procedimento_interno
        seguimos|seguiu|seguiram|cumprimos|cumpriu|cumpriram|respeitamos|foi_seguido|foram_seguidos|foram_cumpridos|aplicamos ~4 procedimento*|política*|protocolo*|normas|regras|regulamento|termos|contrato
        não ~1 somos|estamos|temos|há ~1 obrigad*|obrigação|legalmente|qualquer_obrigação|nenhuma_obrigação|dever
        não|nem ~1 aceitamos|fazemos|efetuamos|realizamos|permitimos|admitimos|há|são_permitid*|são_aceites|são_aceitas|são_aceitos|efetua|damos|trabalhamos ~2 trocas|devoluções|reembolsos|cancelamentos|troca|devolução|exceções|exceção|excepções|reclamações|reembolso|estorno
        não ~1 é|são|eh reembolsáve*|restituíve*|trocáve*|passíve*
        não_reembolsáve*|sem_exceção|sem_exceções
        os|nossos ~2 termos ~2 condições
        venda|vendas|promoção|saldo|saldos|liquidação ~4 finais|final|sem_troca
        consta|constam|previsto|prevista|estipulad*|definid*|estabelecid*|disposto|disposta|especificad* ~4 contrato|termos|regulamento|cláusula*|condições|política|artigo|normas
        regulamento|regras|normas|política|contrato|termos|condições ~5 prevê*|iguais|para_todos|não_permite*|exige*|obriga*|proíbe*|estipula*|impõe*|não_contempla*|não_inclu*|determina*
        procedimento|prática|regra|norma|praxe ~1 da|do|desta|deste|nossa|nosso ~1 casa|loja|empresa|hotel|restaurante|clínica|escola|ginásio|academia|setor|plataforma
        cláusula|artigo|alínea ~1 %n|do_contrato
        o contrato ~2 diz|prevê|estabelece|é_claro|determina|estipula|permite
        dentro ~3 direito*|legal|lei|prazo_legal
        prazo ~6 expirou|terminou|passou|ultrapassad*|esgotou|de_%n ~9 política|regras|termos|normas`,
      unless: [...OWN],
      moments: { refusal: "med" },
    },
    {
      id: "only-do",
      severity: "med",
      match: `
        só|apenas|somente ~1 fazemos|aceitamos|efetuamos|damos|realizamos|reembolsamos|trocamos|devolvemos|permitimos ~3 trocas|devoluções|reembolsos|cancelamentos|até|troca|com|mediante|dentro|no_prazo|se
        como|conforme|tal_como ~1 está|consta|indicado|informado|anunciado|escrito|referido|afixado ~3 talão|site|fatura|porta|contrato|anúncio|e_mail|bilhete|balcão|recibo|app|página|confirmação|receção|recepção`,
      unless: OWN,
      moments: { refusal: "low" },
    },
  ],
};
