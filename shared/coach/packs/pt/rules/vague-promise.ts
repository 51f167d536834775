import type { RuleSet } from "../../../pack.ts";

export const vaguePromise: RuleSet = {
  class: "vague-promise",
  rules: [
    {
      id: "someday",
      severity: "med",
      match: `
        vamos|iremos|vou|irei|estamos|estou|andamos|já_estamos|ficamos_de|iremos_de ~2 a? apurar|averiguar|analisar|investigar|verificar|avaliar|ver|estudar|rever|acompanhar|ponderar|refletir|apurando|averiguando|analisando|investigando|verificando|avaliando|vendo|estudando|revendo|acompanhando ~2 o|a|os|as|isso|isto|com|internamente|situação|caso|melhor|se|essa|este|esse|esta|seu|sua|nossos|nossas|com_calma|porque
        vamos|iremos|vou|irei ~1 falar|conversar|reunir|tratar ~2 quem|equipa|equipe|responsáve*|colega*|direção|gerente|gerência|motorista|funcionári*|pessoal|fornecedor|internamente
        apuraremos|averiguaremos|analisaremos|investigaremos|verificaremos|avaliaremos|estudaremos|analisarei|verificarei
        vamos|iremos|vou|irei|procurar|procuraremos|tentar|tentaremos|trabalharemos|esperamos|queremos|estamos ~3 melhorar|melhorando|fazer_melhor|ser_melhores|evoluir|aprimorar|aperfeiçoar|melhores|corrigir_isso|resolver_isso|resolver_isto|fazer_diferente
        prometo|prometemos ~2 melhorar|mais_atenção|mais_cuidado|ser_melhor*|fazer_melhor|esforçar
        ver|vendo|verificar ~1 o_que|que ~2 pode|podemos|posso|dá
        faremos_melhor|melhoraremos|melhorias_serão|tentar_melhorar
        estamos|trabalhando|a_trabalhar|trabalhamos|trabalharemos ~3 nisso|nisto|para_resolver|para_melhorar|na_resolução|arduamente|incansavelmente|numa_solução|afincadamente|para_que|na_solução|sem_parar|nesse_sentido|neste_sentido|para_corrigir|continuamente|internamente
        logo_que|assim_que|mal ~1 possível|pudermos|puder|tivermos|houver|tenhamos|tiver
        mais|maior ~1 breve|rápido|depressa|cedo|brevidade|rapidamente|urgência ~1 possível|que_pudermos|que_puder
        em_breve|brevemente|oportunamente|logo_logo|qualquer_dia|qualquer_hora|quando_der|um_dia_destes|quanto_antes|futuramente
        entraremos|entrarão|entraremos|entrará|entramos|vamos_entrar|iremos_entrar|será|serão|alguém|retornaremos|daremos|voltaremos|contactaremos|contataremos|responderemos ~3 contato|contatad*|retorno|resposta|a_contat*|a_entrar|lhe|notícias|feedback|você
        alguém|um_colega|um_responsável|colaborador|equipa|equipe|responsável|atendente|especialista|setor|departamento ~4 contat*|entrará|ligará|vai_ligar|entrar_em|retornará|dará|irá|responderá|falará|vai_falar|vai_entrar
        tomar|tomaremos|tomaremos_as|tomadas|adotar|adotaremos|adotadas|implementar|tomamos|serão_tomadas|adotamos|tomando|tomado ~3 medidas|providências|ações|passos|diligências
        medidas|providências|ações ~1 necessárias|adequadas|cabíveis|corretivas|devidas|internas|apropriadas|pertinentes|disciplinares
        rever|reveremos|revendo|revisar|reavaliar|aprimorar|melhorar|reforçar|reforçaremos|revisaremos ~3 procedimentos|processos|práticas|serviços|atendimento|formação|qualidade|treinamento|operação|processo|rotinas|internos
        será|serão ~1 tratad*|analisad*|avaliad*|resolvid*|verificad*|apurad*|considerad*|revist*|compensad*|estudad*|encaminhad*
        situação|caso|questão|reclamação|processo|assunto|ocorrência ~2 está|encontra_se|continua|segue|já_está|será ~1 em|a|sendo|sob|em_fase ~1 análise|analisad*|ser|apuração|averigua*|investigação|avaliad*|tratad*|curso
        em_análise|sob_análise|em_averiguação|em_apuração
        vamos|iremos|vou|esperamos|gostaríamos|prometo|haveremos|havemos ~2 compens*|recompens* ~3 alguma|forma|de_alguma|maneira|depois|futuro|próxima|em_breve
        de_alguma_forma
        comprometemo|comprometo|empenhad*|comprometid*|compromisso ~3 melhor*|evoluir|resolver|fazer|qualidade|em
        ter|teremos|terei|prestar|prestaremos|redobrar|redobraremos|vamos|estar|estaremos|dar ~3 mais_atenção|mais_cuidado|atenção_redobrada|em_conta|em_consideração|atent*|mais_atent*|a_atenção|em_atenção|maior_atenção|maior_cuidado
        estamos_atentos|estamos_ouvindo|ficaremos_atentos|ouvimos_você
        dar_seguimento|dar_andamento|daremos_seguimento|vamos_ver|veremos|ver_o_que_se|tratamos_disso`,
      unless: [
        "in @when|%n",
        "next ~2 @when",
        "after @when",
        "in ontem|gosta|mandei|por_mim",
        "in ~1 visto_que",
        "in para_que ~9 não",
      ],
      moments: { acknowledgement: "low", update: "low" },
    },
  ],
};
