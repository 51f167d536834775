import type { RuleSet } from "../../../pack.ts";

export const burden: RuleSet = {
  class: "burden-on-customer",
  rules: [
    {
      id: "patience",
      severity: "med",
      match: `
        agrade*|obrigad*|pedimos|peço|contamos|solicitamos|gratos|grato|grata|conto|esperamos|agradecid*|apelamos|rogamos ~4 compreensão|paciência|compreensivo|compreenda|tolerância
        pela|sua|vossa|tua|a|de compreensão|paciência
        compreenda|compreendam|entenda|seja_compreensiv*|tenha_paciência|tenha_calma|pedimos_calma|peço_calma|um_pouco_de_paciência|aguarde|aguardem|favor_aguardar
        desculpe o incómodo|incômodo`,
      unless: [
        "in não|compreendo|nossa|falta",
        "prev não|sem|abus*|perd*|falta|esgot*|merec*|sei|foi",
        "next foi|acabou|connosco_acabou",
        "in compreenda ~1 que_fomos",
      ],
      moments: { acknowledgement: "low", update: "low" },
    },
    {
      id: "your-work",
      severity: "med",
      match: `
        terá|tem|deve|deverá|precisa|precisará|necessita|é_necessário|é_preciso|será_necessário|deveis|tens|devem ~1 de|que? ~2 preencher|enviar|reenviar|ligar|contatar|submeter|anexar|abrir|apresentar|repetir|voltar|aguardar|reclamar|dirigir|deslocar|explicar|imprimir|comprovar|provar|entrar|fazer|trazer|mandar|pagar|solicitar|registar|registrar|remeter|falar|devolver|esperar|escrever|fornecer|acessar|aceder|pedir|remarcar|tratar
        deslocar|dirija|dirigir|deslocar_se ~2 à|ao|até|a|se ~1 loja|balcão|agência|correios|nossas|posto|uma
        por_favor|favor|pedimos|solicitamos|queira|agradecemos|pedia|gentileza|peço|solicito|é_favor|pf ~3 entre|entrar|entrem|contatar|contate|ligue|ligar|envie|enviar|nos_envie|reenvie|preencha|preencher|aguarde|informe|informar|que_nos|abra|abrir|volte|forneça|fornecer|acesse|aceda|encaminhe|mande|submeta|registe|registre|responda|remeta|dirija|confirme|explique|escreva
        entre|entrar|entrem|estabeleça em contato ~2 conosco|connosco|com|através|pelo|pela|para
        contate|contacte|procure|acione|ligue|telefone ~3 nosso|nossa|sac|apoio|suporte|central|call_center|linha|serviço_de|0800|atendimento|nossos_canais|canais
        preencha|preencher|submeta|reenvie|abra_um|abrir_um|acesse|aceda|anexe|anexar|volte_a|repita|imprima|digitalize ~3 formulário|ticket|chamado|site|novamente|outra_vez|reclamação|pedido|documento*|fatura|comprovativo*|comprovante*|link|portal|área|loja|enviar|ligar|tentar|novo|fotos|explicar
        canais|canal|através|pelos|pelo|por ~2 oficia*|de_atendimento|de_apoio|habitua*|direct
        chame_nos|nos_chame|me_chama|nos_chama|manda|mande|envie ~2 inbox|privado|dm|direct|mensagem_privada|privada
        guarde|consulte|verifique|veja|leia|confira|tente|reinicie|reinstale|desinstale ~3 termos|site|novamente|outra_vez|faq|manual|spam|e_mail|caixa|folheto|condições|regulamento|mais_tarde|de_novo|cabos
        fica|ficará|é|são|será|correm|corre ~3 cargo|conta|responsabilidade|custo ~1 do_cliente|da_cliente|do_senhor|da_senhora|sua|seu|do_consumidor|por_sua
        por_sua_conta|portes|frete ~3 cliente|sua|seu|comprador
        reconsider*|repens*|rever|reveja|alter*|atualiz*|modific*|mud* ~3 avaliação|nota|comentário|estrelas|classificação|opinião|review|publicação|post
        vamos|deixar|virar|ultrapassar|esquecer|deixemos|esqueça|esqueçamos|passemos ~2 para_trás|a_página|isto|isso|este_assunto|o_passado|à_frente|adiante|uma_borracha
        damos|considera*|dou|demos|declaramos ~3 encerrad*|resolvid*|concluíd*|terminad*`,
      unless: [
        "in não ~2 de|que|precisa|tem|necessita",
        "in não_tem|não_precisa|não_terá",
        "prev não|sem|escusa|nem|se",
        "in me|comigo|por_mim|ligue_me|escreva_me|diga_me|envie_me|mande_me|meu|minha",
        "next me|comigo|%n",
        "near #repair",
      ],
      moments: { refusal: "low", closure: "low", "follow-up": "none", acknowledgement: "low" },
    },
    {
      id: "work-before-remedy",
      severity: "med",
      match: `
        terá|deve|deverá|precisará|é_necessário|é_preciso|será_necessário ~1 de|que? ~2 preencher|enviar|reenviar|submeter|anexar|abrir|apresentar|comprovar|provar|imprimir|solicitar|deslocar|dirigir|contatar|ligar|fornecer|registar|registrar|falar
        é_só|basta|só_precisa|só_tem ~1 de? ~1 imprimir|assinar|postar|reconhecer|anexar|digitalizar|ir|passar|enviar|mandar|preencher|tirar|voltar|levar|trazer|ligar|fazer|apresentar
        pode|poderá|queira ~1 apresentar|fazer|registar|registrar|abrir ~1 queixa|reclamação|chamado|ticket|ocorrência
        entra|entre|clica|clique|acesse|acede|aceda|baixe|abra|vai|vá ~2 site|app|link|menu|portal|loja|página|aplicação|aplicativo
        traga|trazer|apresente|apresentar|junte|juntar|entregue|comprove|prove|prova ~3 talão|fatura|recibo|declaração|comprovativo|comprovante|prova|documento*|nota_fiscal|caixa_original|embalagem|de_que
        volte|venha|passe|fale|dirija_se|procure ~3 gerente|balcão|cá|loja|responsável|encarregad*|receção|recepção
        envie|mande|explique|ligue|preencha|repita|reenvie|submeta|escreva|tente ~5 de_novo|novamente|outra_vez
        terá|deverá|tem_de|tem_que|precisa_de|precisa|deve @cl? vir|trazer|voltar|levar|pedir|mandar|devolver|pagar|passar|vir|deixar|esperar|aguardar|remarcar|ir|insistir|tentar|repetir|acompanhar|suportar
        tem|precisa de|que? preencher|reenviar|submeter|anexar|apresentar|comprovar|provar|imprimir|solicitar|deslocar|dirigir|contatar|falar
        preencha|preencher|submeta|reenvie|aceda|acesse|anexe ~3 formulário|ticket|chamado|site|novamente|outra_vez|portal|documento*|comprovativo*|link|fatura`,
      unless: ["in não|me", "prev não|sem|se", "in não_terá"],
      moments: { refusal: "low", closure: "low", "follow-up": "none" },
    },
    {
      id: "tied",
      severity: "high",
      match:
        "se|caso|quando|assim_que|depois_de|após|desde_que|mediante|em_troca|contra ~5 apag*|remov*|retir*|elimin*|alter*|mud*|atualiz*|exclu*|edit*|corrig*|puser|der ~4 @review",
      unless: [
        "in não|pud*|formos|professor*|perito|se_quiser",
        "sentence não ~3 precisa|peço|pedimos|depende",
        "sentence oferecido|oferecesse|ofereceu|pedisse|pediu|avaliação_física|exame",
        "sentence avaliação ~1 @day",
      ],
    },
    {
      id: "reconsider",
      severity: "high",
      match:
        "peço|pedimos|pedir|solicit*|agradec*|gostaria|gostaríamos|gostávamos|poderia|podia|pode|queira|pedia|espero|esperamos|por_favor ~6 reconsider*|repens*|rever|reveja|revisar|alter*|atualiz*|modific*|mud*|retir*|apag*|remov*|elimin* ~4 avaliação|nota|comentário|estrelas|classificação|review|publicação|post|queixa|reclamação",
      unless: ["in não ~3 que|alter*|mud*|retir*|apag*", "prev não|nem|nunca"],
    },
  ],
};
