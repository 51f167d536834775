import type { Sign } from "../../../pack.ts";

const DOUBT = "prev se|caso|quando|sempre_que|acha|diz|alega|afirma|que_se|talvez|acredit*";

export const responsibility: readonly Sign[] = [
  // Esquecemos, errei; o nosso motorista perdeu.
  {
    match: "@f1",
    unless: [
      DOUBT,
      "prev não|nunca|jamais|nem !@d1 !só",
      "next o_possível|de_você|o_seu_tempo",
      "in demoramos|atrasamos|causamos|falhamos nunca",
    ],
  },
  { match: "@who @cl? @cl? @f3", unless: [DOUBT, "in não|nunca|se_não"] },
  { match: "acabei|acabamos|acabou por? @cl? @fdoing|@finf" },
  // Mandámos para a morada errada, chegámos tarde, cobrei duas vezes.
  {
    match: `
      @a1 ~9 @wrongly
      @a1 ~7 sem @cl? @cl? @dinf|*ar|*er|*ir
      @who @cl? @cl? @a3 ~9 @wrongly
      @who @cl? @cl? @a3 ~7 sem *ar|*er|*ir
      deixei|deixamo*|deixou|deixaram|fiz|fizemo*|fez|tive|tivemo* @cl? ~4 esper*|perder|sem|sofrer|passar_por|pendurad*|plantad*|à_espera|na_mão|*ndo|a_falar|a_olhar|voltar|repetir
      deixei|deixamo* de @cl? @dinf
      passamo*|levamo*|levei|passei|andamos|andei|estivemos|tardei|tardamos ~6 @unit ~4 sem|para|a|até
      mal|erradamente|indevidamente|incorretamente|injustamente @a1
      @a1 mal|erradamente|indevidamente|incorretamente|injustamente !interpretad*|compreendid*|entendid*`,
    unless: [
      DOUBT,
      "in não|se|errado_foi|vou|vamos|corrig*|devolv*|reembols*|estorn*|sem_cobrar|sem_custo*|sem_pagar|desculpa|para_que|para_não|sem_compromisso",
      "prev não|nunca",
    ],
  },
  {
    match: "@a1|chegou|chegaram|veio|vieram|entregou|respondeu ~6 tarde|mais_tarde",
    unless: [
      "in a_tarde|de_tarde|da_tarde|esta_tarde|na_tarde|uma_tarde|toda_tarde|boa_tarde|não|você|senhor|senhora",
      "prev não|@you",
    ],
  },
  // Não avisei, ninguém conferiu.
  {
    match: "não|nunca|nem @cl? @cl? @d1",
    unless: [
      "prev se|caso|enquanto",
      "next nada_de|nada_errado|nada_mal|nós|motivo*|intenção|dúvida*|qualquer_registo|nenhum_registro|registo*|registro*|conhecimento|acesso|como|nada_a|culpa|o_prazer|outra_hipótese|alternativa|escolha|meios|condições|stock|estoque|autorização|mãos|obrigação|direito|certeza|interesse|vagas|ainda_resposta|má_intenção",
      "in conseguimos|consegui|vou|fazemos|damos|entregamos_ao|garantimos|processamos",
    ],
  },
  {
    match:
      "não conseguimos|consegui|soubemos|soube|fizemos|fiz ~2 cumprir|entregar|avisar|responder|atend*|dar|resolver|o_que|nada|o_nosso|o_meu|a_nossa|a_minha|explicar|ajudar|ouvir|lidar",
    unless: [DOUBT, "in aceitar|trocar|reembols*"],
  },
  { match: "@who|que|onde não|nunca|nem @cl? @cl? @d3", only: ["in @who"], unless: [DOUBT, "in quem_não"] },
  {
    match:
      "ninguém @cl? @cl? @d3|@a3|@f3|ligou|reparou|viu|ouviu|apareceu|atendeu|respondeu|avisou|quis|apanhou|tratou",
    unless: ["in reclam*|queix*|mais|outro|apareceu|gosta", "prev se|onde"],
  },
  // Devíamos ter avisado; devia ter sido avisado.
  { match: "devíamos|deveríamos|podíamos|poderíamos ~3 ter|ser|saber|*ado|*ido" },
  { match: "tínhamos|tinha de|que|por_obrigação ter|*ar|*er", unless: ["prev @you", "in tinha_que_ver"] },
  {
    match: "devia|deveria|podia @cl? ter",
    unless: ["prev @you|que_você|deles|ele|ela|cliente", "next lido|verificado_o|sido|dito_antes"],
  },
  {
    match:
      "devia|deveria|deviam|deveriam|devias @cl? ter ~1 sido|recebido|tido|ficado|estado|chegado|funcionado|saído|durado",
    unless: ["sentence lamentável|infelizmente"],
  },
  {
    match: "devia|deveria|tinha|precisava @cl? ter|de|que ~2 esperar|passar|pedir|ligar|repetir|insistir|pagar",
    only: ["prev não|nunca"],
  },
  {
    match: "merecia|mereciam|merecias|merece|mereces ~2 melhor|resposta|outr*|mais|explica*|aviso|respeito|um|uma",
    unless: ["prev não"],
  },
  // O erro foi nosso.
  {
    match: `
      @our ~1 @blunder
      @blunder|responsabilidade|demora|atraso|confusão|problema|descuido @is|toda|inteiramente|exclusivamente|totalmente|só|apenas ~2 @our|da_loja|do_hotel|da_cozinha|da_casa|da_empresa|da_equipa|da_equipe|daqui|deste_lado|conosco
      @blunder @our
      @blunder|responsabilidade @is|inteiramente|toda ~1 da|do @place
      @blunder ~1 da|do|de|dos @our ~1 @staff|parte|lado|lojas
      assumo|assumimos|assumir|reconheço|reconhecemos|admito|admitimos|admitir|reconhecer ~4 @blunder|responsabilidade|que|isso|isto
      a_responsabilidade|responsabilidade|culpa @is? ~3 @our|nossa
      @blunder|isso|isto|tudo ~3 da_minha|da_nossa|por_minha|por_nossa|minha_parte|nossa_parte
      tem|tens|têm|deu|dou_lhe|damos_lhe|dou|com ~2 razão
      está|estás|estão|tinha|esteve ~1 certo|certa|certos|razão
      não_foi|não_fomos|não_é|não_esteve ~3 aceitável|correto|correta|admissível|profissional|justo|à_altura|culpa_sua|sua_culpa
      é|foi|são ~2 inaceitáve*|inadmissíve*|imperdoáve*|indesculpáve*|injustificáve*|vergonhos* ~6 @our|fizemos|fiz|termos|que
      foi_feio|foi_falta|falta ~4 @our|minha_parte|respeito
      fui|fomos|sou|estava|estávamos|fiquei|tenho_sido ~2 @flaw
      foi|foram|fomos|fui ~1 erro|estupidez|burrice|descuido|asneira|grosseria|injusto|falta_de_atenção|desleixo
      fui_eu|fomos_nós|sou_eu|somos_nós ~2 que|quem|os|o|a
      fomos_nós|fui_eu $
      quem ~3 sou_eu|somos_nós|fui_eu|fomos_nós|é_a_gente
      quebr* ~2 promessa|palavra|confiança
      menti|mentimos|culpei|culpamos|gritei|gritamos|respondi_torto|respondi_mal
      foi|é|eh|houve|faltou|falhou ~5 deste_lado|aqui_da|de_nós
      faltou_nos|faltou_me|faltou|falta ~2 atenção|cuidado|respeito|sensibilidade|comunicação|profissionalismo|organização|bom_senso ~3 nossa|minha|nosso|meu|a_nós|aqui
      partiu|veio|vem|nasceu ~1 de_nós|daqui|da_nossa|do_nosso|de_mim|do_meu
      respondi|respondemo*|tratei|tratamo*|atendi|atendemo*|falei|falamo* ~2 mal|torto|de_forma|de_maneira|de_modo|com_arrogância|com_maus|com_pressa|à_pressa|com_má|como_não|grosseir*|assim
      falhei|falhamo*|errei|erramo*
      deixei|deixamo* ~3 ficar_mal|na_mão|a_desejar|em_baixo|de_lado|ao_abandono`,
    unless: [
      "prev se|caso|sem_qualquer|nenhum|nenhuma|qualquer|nem|acha|alega|nega*|sem",
      "prev não|nunca !@d1",
      "next garantir|manter|zelar|assegurar|cumprir|pelo_tratamento|pela_limpeza|sua|do_senhor|da_senhora|seu|do_cliente|é_sua|não_é|social",
      "in não|nem|seu|sua|conta_própria|sentença|se_tem|quando|vou|da_sua_parte|não_é_minha",
      "after @blunder não|nem",
    ],
  },
  {
    match: `
      não|sem ~1 há|tem|tenho|temos|existe|é|são|merece desculpa*|justifica*|perdão
      a_desejar|muito_aquém ~5 @our|fizemos
      não é|foi|estivemos ~3 à_altura|que_combinamos|que_prometemos|prometido|combinado`,
    unless: [
      "prev se|caso|sem_qualquer|nenhum|nenhuma|qualquer|nem|acha|alega|nega*|sem",
      "prev não|nunca !@d1",
      "next garantir|manter|zelar|assegurar|cumprir|pelo_tratamento|pela_limpeza|sua|do_senhor|da_senhora|seu|do_cliente|é_sua|não_é|social",
      "in seu|sua|conta_própria|sentença|se_tem|quando|vou|da_sua_parte|não_é_minha",
      "after @blunder não|nem",
    ],
  },
  {
    match: `
      pediu|encomendou|reservou|comprou|pagou|marcou|avisou|queria|pediram|reservaram|contratou|escolheu ..12 e|mas|nós ~3 @a1|@f1|@d1
      pediu|encomendou|reservou|comprou|pagou|marcou|contratou ..10 e|mas ~2 recebeu|chegou|veio|saiu`,
    unless: ["in se|reembols*|devolv*|quando|estorn*|oferec*|vou|vamos", "prev se|quando|caso"],
  },
  { match: "só @cl? @d1|@a1 ~2 @when|depois|agora|tarde", unless: ["in não|@mendsoon", "prev não"] },
  {
    match:
      "só @cl? vi|vimos|reparei|reparamos|percebi|percebemos|notei|notamos|soube|soubemos|descobri|descobrimos|demos_conta|dei_conta ~2 ontem|hoje|depois|quando|agora|tarde|dias",
    unless: ["in não"],
  },
  // Prometi e não cumpri; o nosso site mostrava o preço antigo.
  {
    match:
      "prometi|prometemo*|disse|dissemo*|combinei|combinamo*|garanti|garantimo*|confirmei|confirmamo*|fiquei_de|ficamos_de|havíamos ~12 e|mas|só_que ~3 não|nem|nunca",
    unless: ["in você|senhor|senhora"],
  },
  {
    match:
      "@our|o|a|os|as ~1 @ourthing ~3 estava|estavam|mostrava|indicava|dizia|era|tinha|foi|foram|chegou|saiu|mostrou|vinha|ficou|cobrava ~4 @wrongly|mau|má|péssim*|lent*|confus*|avariad*|inaceitáve*|vergonhos*|errou|bloquead*",
    only: ["in @our"],
    unless: ["in não|se|sua|seu"],
  },
];
