import type { RuleSet } from "../../../pack.ts";

export const boilerplate: RuleSet = {
  class: "boilerplate",
  rules: [
    {
      id: "inconvenience",
      severity: "med",
      match: `
        por|pelo|pelos|pela|os|o|qualquer|quaisquer|todo|todos|algum|eventua*|possíve* ~1 @inc
        @inc ~2 caus*|ocasion*|provoc*|ger*|surg*|que`,
      only: ["sentence @sorry"],
      unless: ["in de_ter|de_ficar|de_esperar|de_ir", "next ~1 de|que ~2 ter|ficar|esperar|ir|causei|causamo*|lhe"],
      moments: { acknowledgement: "none", refusal: "low", closure: "low", update: "low" },
    },
    {
      id: "thanks",
      severity: "med",
      match: `
        agrade*|obrigad*|grato|gratos|grata ~3 contato|feedback|comentário|comentários|mensagem|preferência|opinião|avaliação|partilh*|compartilh*|relato|sinalização|retorno|confiança|testemunho|alerta|exposição|reporte|colaboração|manifestação|tempo_dispensado|reclamação|sugestão
        obrigad*|agrade* ~2 por|ter|o_facto ~2 partilh*|compartilh*|entrar|contat*|nos_contat*|trazer|dar_nos|expor|sinalizar|chamar|nos_informar|reportar|dedicar|escolher
        agrade*|obrigad*|grato|grata ~4 tempo|oportunidade|ter_dedicado|por_dedicar|partilha|atenção|sinceridade|franqueza|confiança`,
      unless: ["next por_dizer|de_dizer|%n", "prev não", "in pela_paciência"],
      moments: { acknowledgement: "none", "follow-up": "low", refusal: "low", closure: "low", update: "low" },
    },
    {
      id: "stock",
      severity: "med",
      match: `
        opinião|feedback|comentário|contato|satisfação|mensagem|retorno|manifestação|reclamação|sugestão|experiência|avaliação|preferência|testemunho|crítica ~3 é|são|eh|será ~2 importante*|fundamenta*|valios*|essencia*|prioridade|muito_import*|preços*|extremamente
        sua_opinião|seu_feedback|seu_contato|seu_retorno|sua_satisfação|tua_opinião|seus_comentários|sua_mensagem|sua_confiança ~3 nós|importante*|prioridade|valios*
        tomamos|tomámos|tomei|registamos|registramos ~2 nota|boa_nota|comentário|observações
        habituamos|habituado|habituados|acostumad*|habituada ~2 clientes|nossos|os_nossos|que
        serviço|qualidade|atendimento|padrão ~1 que|a_que ~3 habitu*|acostum*|oferec*|procuramos|queremos|pretendemos|gostamos|defendemos
        estamos|estaremos|cá|cá_estamos|cá_estaremos ~1 aqui|cá|sempre|sempre_aqui ~3 para|ajudar|precis*
        quando_precisar|o_que_precisar
        cliente|clientes|satisfação|opinião|conforto ~4 primeiro_lugar|em_primeiro|centro|prioridade
        todos_os_dias|diariamente|sempre|continuamente|cada_vez ~4 melhor*|aprimorar|evoluir
        feedback|opinião|comentário|comentários|sugestões|críticas|partilha|relato|mensagem ~4 ajuda*|melhorar|crescer|evoluir|importa|conta
        compromisso|compromissos ~4 qualidade|cliente*|excelência|satisfação|melhor*|consumidor|transparência|você
        respeito|transparência|ética|seriedade ~2 cliente*|consumidor*|transparência|nossos|hóspedes
        superad*|superar|corresponder|correspondido|atender|atendido ~3 expetativas|expectativas
        caso|mensagem|reclamação|queixa|relato ~2 importante|relevante
        tid*|tomad*|levad* em conta|consideração
        melhorar|rever|aprimorar|otimizar ~1 @our ~1 processos|serviços|serviço|procedimentos|atendimento|qualidade
        levamos|tomamos|encaramos|tratamos|tratamento ~3 a_sério|muito_a_sério|com_seriedade|seriamente
        prezado|estimado|caro|caros|estimados|prezados|estimada|prezada|caríssimo|querido cliente|clientes|senhor_cliente|hóspede|consumidor|usuário|utilizador|amigo_cliente
        prezad* cliente|senhor_ou|senhores
        exmo|exmos|exma ~1 sr|srs|senhor|senhores $
        cliente valios*|especial|estimado|vip
        ficamos|continuamos|permanecemos|estamos|encontramo_nos|fico|me_coloco|colocamo_nos|nos_colocamos|coloco_me|seguimos|estou|estaremos ~2 ao_dispor|à_disposição|a_disposição|à_sua|disponíveis|à_inteira|ao_inteiro
        ao_dispor|à_disposição|inteiro_dispor|inteira_disposição ~4 para|qualquer|esclarecimento*|dúvida*|sempre
        não_hesite|não_hesites|não_hesitem|não_deixe_de|não_exite
        qualquer|quaisquer|mais|alguma|outras ~1 dúvida|dúvidas|esclarecimento|esclarecimentos|questão|questões|informação_adicional
        esforçamo*|empenh*|procuramos|trabalhamos|buscamos|lutamos|prezamos|pautamo*|primamos|zelamos|almejamos|tentamos|fazemos_questão|comprometid*|comprometemo*|nos_esforçamos ~4 sempre|diariamente|melhor*|excelência|qualidade|oferecer|prestar|proporcionar|garantir|satisfação|todos_os_dias|cada_vez|servir|constante*|superar|continuamente|em
        melhoria|melhorar ~1 contínu*|constante*|cada_vez|continuamente|sempre|cada_dia|nossos_serviços|os_nossos|o_nosso
        padrões|padrão|nível|níveis|standards|excelência ~2 de|do|da|nosso|nossa|exigid*|habitu* ~2 qualidade|excelência|serviço|atendimento|exigência|nosso|nossa|habitual|que
        não ~2 representa*|reflete*|corresponde*|condiz*|espelha*|é_representativ*|coaduna|traduz ~4 valores|padrões|padrão|somos|qualidade|serviço|empresa|exigência|identidade|cultura|nível|habitual|queremos|defendemos|compromisso|filosofia|missão
        caso|episódio|incidente|situação|facto|ocorrência|evento ~1 isolad*|pontua*|excecional|excepcional|atípic*|esporádic*|únic*
        compreend*|entend*|percebo|percebemos|sei|sabemos|imagin* ~3 frustração|insatisfação|indignação|chateação|desagrado|descontentamento|perfeitamente|aborrecimento|incómodo|transtorno|desconforto
        sua|tua|a satisfação ~4 preocupação|prioridade|objetivo|compromisso|recompensa
        valoriz* ~3 feedback|opinião|comentário*|clientes|preferência|contato|cada|opiniões
        conte|contem|conta ~2 connosco|conosco|com_a_gente
        proporcionar|oferecer|prestar|garantir ~4 experiência|serviço|atendimento|excelência
        desculpe|desculpa|desculpem qualquer coisa
        satisfação ~2 cliente|clientes|nossos_clientes|hóspedes
        sua|tua|a satisfação|confiança ~3 prioridade|objetivo|compromisso|razão|primeiro
        encaminh*|reencaminh*|repass*|remet*|transmit*|partilh*|enviad*|direcion*|reportad*|passad*|comunicad* ~3 a|à|ao|aos|para|com|junto ~2 setor*|área*|departamento*|equipa*|equipe*|responsáve*|gerência|direção|competente*|superior*|unidade|franquia|gestão
        setor|departamento|área|equipa|equipe competente|responsáve*|especializad*
        lições|aprendizagem|aprendizado|aprendemos|serviu|servir ~2 aprend*|lição|para_melhorar|de_aprendizagem|de_aprendizado|muito_com
        esperamos|espero|aguardamos|contamos|ansiosos|esperança ~3 vê*|rece*|servi*|atendê*|contar|continuar|visita|em_breve|novamente|próxima_visita
        aceite|aceitem|queira*|receba|apresentamos|apresento ~3 sinceras|sentidas|mais_sinceras|profundas|nossas|devidas|as_nossas ~1 desculpas|mais_sinceras|sinceras
        informamos|comunicamos|esclarecemos|cumpre_nos|vimos|servimo_nos|vimos_por que|por_este|por_meio|informar|esclarecer|comunicar|a_presente|a_público|desta|este_meio|lamentar
        tenha|fique|esteja|estejam|fiquem ~1 certeza|certo|certa|tranquil*|descansad*|seguro|segura|garantia ~1 que|de_que|de
        transtorno|transtornos|inconveniente|inconvenientes ~1 causad*|ocorrid*|provocad*
        com os melhores cumprimentos $
        protocolo_de|registramos_sua|registramos_a|sua_manifestação`,
      unless: ["next por_dizer|de_dizer|%n", "prev não", "in pela_paciência"],
      moments: { acknowledgement: "low", "follow-up": "low", refusal: "low", closure: "low", update: "low" },
    },
    {
      id: "words",
      severity: "low",
      match: `
        excelência|empenh*|esforçamo|esforçamos|comprometid*|compromisso|missão|melhoria*|aprimor*|profissionalismo|oportunidade_de_melhor*|aprendizado|lamentável_ocorrência|estimad*|valios*
        @our valores|padrões|standards|qualidade|exigência|serviços
        agradecemos|agradeço !ter|que|a_verdade
        esperamos|espero|aguardamos|contamos ~1 continuar|poder|voltar|contar|merecer|servi*|atendê*`,
      moments: { acknowledgement: "none" },
    },
  ],
};
