import type { Sign } from "../../../pack.ts";

const NOT = [
  "prev não|nunca|nem|impossível|sem|nenhum|nenhuma|recus*|se|caso|quando|porque_não|antes_de|ninguém|assim_que|depois_de|política|só_podemos|só_fazemos|só_aceitamos !cobr* !tem !precisa !só !@f1 !consegui !@d1",
  "in não|se|caso|devia|deveria|devíamos|deveríamos|tentamos|tentei|nunca|impossível",
];
const SPOILT = [
  "next ~7 @wrongly",
  "next ~5 sem !custo|custos|cobrar|qualquer|pagar|encargos|nenhum|despesas|compromisso",
];
const EMPTY = `next lhe|o|a|os|as|em|a_ver|para|de|do|da|ao|no|na|tudo|nossos|nossas|todos|todas|os_nossos|nosso|nossa|melhor*|seu|sua|com ~1 atenção|contato|possível|impossível|feedback|relato|comentário|mensagem|manifestação|reclamação|queixa|exposição|razão|conta_disso|serviços|processos|procedimentos|esforços|equipa|equipe|setor|departamento|área|responsáve*|opinião|saber|conhecimento|nota|resposta|desculpa*|seriedade|direito|compreensão|ordem|caminho|medidas|melhor|mal|entender|perceber|parecer|enten*`;

export const repair: readonly Sign[] = [
  // Devolvemos, corrigi, vou refazer, a loja vai trocar.
  {
    match: "@m1",
    unless: [
      ...NOT,
      EMPTY,
      "next nos|nunca|as_etiquetas|os_pedidos|as_encomendas|os_nomes|a_resposta|de_assunto|por_engano|as_fichas|as_malas|os_papéis|as_datas|os_horários|as_moradas|o_processo|os_processos|todo*",
      "after @wrongly",
      "in descontei|troquei|trocamo*|limpamo*|atualizamo*|reservamo_nos|ajustamo*|cancelei|cancelamo*|removi|repetimo*|reparei|reparamo*|resolvemo_que",
      "in corrigimos_o_sistema",
    ],
  },
  {
    match: "@m1 ~3 hoje|já|ontem|agora|o_seu|a_sua|a_cobrança|a_multa|a_taxa|lhe|te|sem_custo|imediatamente",
    only: ["in troquei|trocamo*|limpamo*|atualizamo*|cancelei|cancelamo*|ajustamo*|repetimo*|removi"],
    unless: [...NOT, "after @wrongly|por_engano"],
  },
  {
    match: `
      @mendsoon
      @who @cl? @cl? @m3
      já_estou|já_estamos|estou|estamos ~1 a? @mdoing|@minf
      @mdoing|@gdoing agora|hoje|já|amanhã
      ser|será|serão|foi|foram|fica|ficam|ficou|está|estão|já|sido|sejam|encontra_se|irá_ser @cl? @mdone`,
    unless: [
      ...NOT,
      ...SPOILT,
      EMPTY,
      "in reservamos|reservamo|cobrimos_apenas|foi_cancelad*|foram_cancelad*|foi_retirad*|foi_suspens*|foi_repetid*|foi_eliminad*|foi_apagad*|foi_trocad*|foram_trocad*|foi_desligad*|foi_removid*|foi_paga|foi_pago|limpo|limpa",
      "next ~2 o_direito|por_engano|sem_avis*|noutro|duas_vezes|indevid*|pela_política|por_lapso",
      "sentence @your ~3 chegou",
    ],
  },
  // Vou mandar outro; enviei-lhe hoje; ligo às cinco; passo aí.
  {
    match: "@givesoon",
    unless: [
      ...NOT,
      ...SPOILT,
      EMPTY,
      "next ~2 que|isso|isto|conta|por|parte|início|lugar|graças|falta|certos|certas|certeza|muito|sinal|sentido|exemplo|a_melhorar|trabalh*|garantir|tudo|fazer|acontecer|a_reclamação|vida|melhores|diariamente|todos_os_dias|prioridade|sempre|parabéns|qualidade",
      "in mudar|mudo|mudaremos|mudamos|alterar|testar|rever|revisar|imprimir|revemos|vou_tratar|vamos_tratar|falamos|recebemos|pedir|pedimos|peço|aceito|aceitamos|fazemos|damos|vemos|conversar|falar|atendemos|tratamos|servimos|convido|convidamos|fomos|vimos|vou|vamos|vou_dar|fazer|processar|reduzir|vamos_fazer|alterar|vamos_deixar|deixar|deixamos|levamos",
    ],
  },
  {
    match: `
      @will ~2 fazer|dar|deixar|ir|passar|levar|falar|conversar|atender|receber|pedir|tratar|rever|testar|vir ~5 sem|outro|outra|novo|nova|grát*|gratuit*|aí|consigo|contigo|pessoalmente|sua_casa|lhe|te|desconto|reembolso|estorno|devolução|troca|hoje|amanhã|@when|com_você|%n|ele|ela|mim
      @gsoon ~5 sem|outro|outra|novo|nova|grát*|gratuit*|aí|consigo|contigo|pessoalmente|sua_casa|desconto|reembolso|estorno|devolução|troca|hoje|amanhã|@when|mesa|%n
      @when ~2 vou|vamos|vai|vão|iremos|vem|vêm !analis*|verific*|apur*|averig*|ver|estud*|respond*|escrev*|fal*|ter|perceb*|rever|dar
      faço|fazemos|farei|faremos ~4 outro|outra|outros|novo|nova|sem|de_novo|desconto|%n|a_troca|o_reembolso|o_estorno|a_devolução|a_diferença
      @when ~2 @who vai|leva|passa|entra|traz|troca|repara|conserta|instala|refaz|vem|entrega|sobe|recolhe|busca|arranja|limpa|pinta
      novo|nova|outro|outra|substitut* ~4 fica|está|chega|sai|segue|vai|já ~2 pronto|pronta|separad*|amanhã|@when|caminho|hoje|à_sua
      vou|vamos @cl? aí|até_aí|à_sua|a_sua|hoje|amanhã|pessoalmente
      @g1 @cl? ~5 @new|@when|@mended|vaga|consulta|mesa|quarto
      @who @cl? @cl? @g3 ~5 @new|@mended
      @who @will? vai|vão|passa|liga|leva|entrega|telefona|traz|busca|recolhe|visita|arranja|troca|refaz|conserta|repara|instala|faz ~4 hoje|amanhã|@when|aí|sua|seu|consigo|outra|outro|sem
      lhe|te devolv*|reembols*|estorn*|compens*|ofere* $
      quero|queremos|gostaria|gostaríamos|gostava ~2 compensar|remediar|reparar|oferecer|convid*
      convido|convidamos ~2 @you? ~2 para|a|voltar|jantar|almoçar|tomar|conhecer`,
    unless: [
      ...NOT,
      "in @wrongly|comentário|manifestação|reclamação|mensagem|atenção|desculpa*|razão|feedback|melhor|equipa|equipe|cobrad*|conclusão|conta_de|procedimentos|processos|todos|todas|nossos|formação|treinamento",
      "after @wrongly",
      "in contatar|contato",
    ],
  },
  // O que é da pessoa volta ou vem.
  {
    match: `
      o|a|os|as|seu|sua|seus|suas|teu|tua|novo|nova|outro|outra|um|uma ~2 @mended|pedido|encomenda|quarto|produto|mesa|bilhete|peça|carro|conta|dados ~7 foi|foram|será|serão|sai|saiu|segue|seguem|está|vai|vão|já|cai|aparece|chega|fica|ficam|entra|sairá|chegará|estará|ficou|seguiu|espera ~3 feit*|devolvid*|reembolsad*|estornad*|creditad*|processad*|hoje|amanhã|a_caminho|caminho|@when|pronto|pronta|à_sua|na_sua|corrigid*|emitid*|enviad*|transferid*|pag*|anulad*|cancelad*|autorizad*|regularizad*|descontad*|por_nossa|por_minha|disponíve*|no_correio|lançad*|consigo|ser|ativ*|recuperad*|garantid*|%n|de_manhã
      reembolso|estorno|devolução ~1 total|integral|completo|completa|imediat*|parcial|de_%n|do_valor|feit*|agora
      sem|nenhum|zero|qualquer ~2 custo|custos|cobrança|encargo|encargos|despesa|despesas|taxa|taxas ~4 adicional|adicionais|extra|nenhum|para_si|para_você?
      sem ~1 cobrar|pagar|custo*
      grátis|de_graça|gratuit*|gratuitamente|na_faixa|oferta_nossa|cortesia|por_nossa_conta|por_conta_da_casa|oferecid*
      não ~1 paga|pagam|pagas|pagará|vai_pagar|precisa_pagar|cobro|cobramos|cobraremos|vamos_cobrar|vou_cobrar|será_cobrad*|deve_nada|precisa_devolver
      está|estará|estarão|chega|chegam|chegará|segue|seguem|sobe|desce ~1 consigo|com_você|contigo|aí|em_sua_casa|na_sua|à_sua
      nada_a_pagar|não_deve_nada
      pode|podem|podes|fique|fica|quiser|querendo ~2 ficar_com|fique_com|guardar|conservar|com_o|com_a
      fique|fica|ficam com|paga|pago|pagos|isent* !isso|essa|a_impressão
      pode|podem|podes|poderá ~1 escolher|optar|trocar|levantar|retirar|devolver|cancelar|pedir|remarcar ~8 sem|grát*|outro|outra|ou|dinheiro|novo|nova|quando|reembolso|gratuit*|hoje|amanhã
      prefere|preferes|preferem|escolha|escolhe|quer|queres ~12 ou|qual|o_que
      o_que|qual|quando|que_dia|que_horário ~3 prefere|prefer*|lhe_convém|dá_jeito|fica_melhor|te_convém|escolhe
      diga|digam|diz|me_diga|avise|me_avise|responda me? ~2 o_que|qual|quando|que_prefere|se_prefere|como_prefere|que_dia
      ligue|liga|telefone|telefona|fale|chame|escreva|procure|mande ~4 me|comigo|direto_para|meu|por_mim|diretamente
      @our telemóvel|celular|número|ramal|telefone|linha|whatsapp|contato ~2 é|eh|direto|pessoal|%n
      %n %n? ~1 desconto|crédito|reembolso
      @money de ~1 %n
      desconto|crédito|vale|voucher|cupom|cupão|reembolso|estorno|abatimento|diária|sobremesa|bebida|jantar|noite|mês|mensalidade|revisão|limpeza|sessão|aula|corte|lavagem|visita|entrega|pequeno_almoço|café|almoço|pizza ~4 grát*|gratuit*|por_nossa|por_minha|da_casa|oferec*
      entra|come|janta|fica|dorme|viaja|próxim* ~4 sem_pagar|oferta|de_borla|por_nossa|por_minha
      em_anexo|anexo|segue|seguem|envio|junto ~4 novo|nova|corrigid*|corret*|certo|certa|comprovativo|comprovante|vale|voucher|reembolso|segunda_via
      como|o_que ~2 posso|podemos ~2 compens*|remediar|reparar|resolver|consertar|corrigir|fazer_para`,
    unless: [
      "in não_há|não_temos|impossível|recusad*|negad*|não_damos|não_fazemos|devia|deveria|não_será|não_podemos|não_posso|avaliação|após_a|não_foi|formulário|call_center|call|central|mal|errad*",
      "prev não|nunca|nem|sem_direito|recus*|negar|nega !paga !tem !precisa !cobr* !@f1 !@d1",
      "before não|impossível|sem ~3 possível|podemos|posso|conseguimos|prevê|permite|damos|oferecemos|fazemos|oferece|devolvemos|reembolsamos ~6 @mended|reembols*|devolução|troca|trocar|devolver",
      "after @review",
      "next ~6 formulário|política",
    ],
  },
  { match: "compensar|compensaremos|compensá_lo|compensá_la ~3 @you|por|de", weak: true, unless: NOT },
  {
    match:
      "ajudo|ajudamos|posso|podemos|vou|vamos ~2 ajudar|ajudo|mostrar|explicar|acompanhar|encaminhar|indicar|orientar|emprestar|recomendar",
    at: ["reply", "refusal"],
    unless: ["in não|em_que|como|mais_alg*", "prev como|em_que|não", "next em_mais|noutra|em_algo|com_mais"],
  },
];
