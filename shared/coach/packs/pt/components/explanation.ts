import type { Sign } from "../../../pack.ts";

const VAGUE = [
  "next ~3 motivos|razões|questões|problemas|fatores|ordem|dificuldades|causas ~2 técnic*|operacionais|logístic*|alhei*|diversos|vários|força|intern*|superior*",
  "next ~2 imprevist*|alheios|alheias|circunstâncias|elevad*|alta_demanda|alto_volume|força_maior|grande_procura|grande_volume|vários|diversos|você|si|isso|isto|tal|política",
];

export const explanation: readonly Sign[] = [
  {
    match: `
      porque|porquanto|visto_que|já_que|dado_que
      pois ~2 @f1|@a1|@who|@our
      por_causa @de
      o|a|um|uma ~2 motivo|razão|causa|explicação|origem ~9 é|foi|está|era|esteve|eh
      o_que aconteceu|houve|se_passou|correu_mal|deu_errado|ocorreu|sucedeu ~1 é|foi|eh
      ^^ o_que aconteceu|se_passou
      aconteceu|foi|isso|passou_se|é|sucedeu|eh ~1 o_seguinte|isto|assim
      isto|isso|tudo|erro|falha|problema|atraso|demora|confusão ~3 aconteceu|ocorreu|surgiu|deu_se|veio|resultou|nasceu|começou|deveu_se|aconteceram ~2 porque|quando|de|por|ao|devido|com|no|na|em|depois|a|à
      @is ~2 causad*|provocad*|originad* por|pelo|pela|pelos|pelas
      devido|graças a|ao|à|aos|às
      em_virtude|por_conta|em_razão|em_função|fruto|consequência @de !casa|empresa|loja|gente
      por ~1 ter|termos|terem @cl? *ado|*ido|feito|posto|visto|dito|escrito
      ao @cl? *armos|*ermos|*irmos
      o_que|isso ~1 fez|levou|causou|provocou|atrasou|gerou|significa|significou|impediu
      por_isso|daí|e_assim|resultado ~9 @your|não|ficou|ficaram|nada|nunca|chegou|saiu|foi
      é_que|eh_que|acontece_que|só_que|sucede_que ~6 @our|@a3|@f3|@f1|@a1|@d1|não
      achei|achamos|pensei|pensamos|julguei|julgamos|supus|presumi|assumimos|imaginei que|ser|ter`,
    unless: [...VAGUE, "in se_não|preocupe"],
  },
  // An account that can be checked: what we did, with the step, the time or the thing.
  {
    match: `
      confundi|confundimo*|baralhei|baralhamo*|troquei|trocamo*|misturei|misturamo*|esqueci|esquecemo*|esqueceu|esqueceram|perdi|perdemo*|extraviamo*|queimei|queimamo*|quebrei|quebramo*|parti|partimo*|duplicamo*|dupliquei|estraguei|estragamo*|salgamo*|omitimo*|omiti|manchei|manchamo*|interpretei|subestimei|subestimamo*|furei|furamo*|danifiquei|danificamo*|enganei|enganamo*|atrasei|atrasamo* ~9 !tempo @art|de|do|da|que|em|no|na|nos|nas|@your|%n|as|com|por|ao|um|dois
      @a1 ~7 @wrongly
      @a1 ~5 sem *ar|*er|*ir
      @who @cl? @cl? @a3 ~7 @wrongly
      @who @cl? @cl? @f3 ~4 o|a|os|as|do|da|no|na|um|uma|@your|de
      @who @cl? @cl? @a3 ~5 sem *ar|*er|*ir
      não @cl? @cl? conferi|conferimo*|verifiquei|verificamo*|li|lemo*|passei|passamo*|atualizei|atualizamo*|avisei|avisamo*|reparei|reparamo*|testei|testamo*|registei|registrei|registamo*|registramo*|anotei|anotamo*|contei|contamo*|fechei|fechamo*|limpei|limpamo*|marquei|marcamo*|confirmei|confirmamo*|chequei|checamo*|encomendei|encomendamo*|desliguei|percebi|percebemo*|notei|notamo*|perguntei|perguntamo*|revi|revimos|apertei|medi|gravei|imprimi|guardei|olhei|olhamo*|cancelei|cancelamo*|separei|apaguei|retirei|retiramo*|lancei|lançamo*|previ|previmos|pedi|pedimos|dissemos|disse|coloquei|colocamo*|pusemos|pus
      ninguém @cl? @cl? @d3|@a3
      @who ~1 não|nem|nunca @cl? @cl? @d3
      @our|o|a|os|as|um|uma ~4 avariou|avariaram|falhou|caiu|caíram|parou|travou|quebrou|queimou|rebentou|estourou|rompeu|partiu|adoeceu|entupiu|congelou|expirou|esgotou|acabou|furou|vazou|bloqueou|desligou|apagou|duplicou|cancelou|repetiu|rejeitou|perdeu|atrasou|faltou|saltou|soltou|descarregou|bateu|pifou|deu_problema|deu_defeito|estragou|enviou|cobrou|gravou|trocou|descongelou|sobreaqueceu|encravou|transbordou|pegou|desconfigurou|crashou
      @our|o|a|os|as ~4 estava|estavam|mostrava|indicava|dizia|tinha|vinha|ficou|ficaram|cobrava|foi|foram|chegou|saiu ~4 @wrongly|avariad*|desligad*|sem|com_o|bloquead*|mal|por_limpar|entupid*|guardad*|registad*|registrad*|na_caixa|no_lugar|vazi*|gravad*|configurad*|caíd*|parad*|desatualizad*|incomplet*
      @is|ficou ~2 lançad*|digitad*|registad*|registrad*|marcad*|guardad*|entregue*|enviad*|gravad*|arquivad*|cadastrad*|introduzid*|colocad*|impress*|etiquetad*|separad*|configurad*|adiad*|ligad*|deixad* ~3 como|no|na|em|para_o|para_a|com|por|pelo|ao|noutro|sem|antes|porque|fora|duas_vezes
      só @cl? vi|vimos|reparei|reparamos|percebi|percebemos|notei|notamos|soube|soubemos|descobri|descobrimos|demos_conta|dei_conta ~2 ontem|hoje|depois|quando|agora|tarde|dias
      prometi|prometemo*|disse|dissemo*|combinei|combinamo*|garanti|garantimo*|fiquei_de|ficamos_de|orçamento|confirmei|confirmamo* ~12 e|mas|só_que ~6 não|nunca|faturamo*|cobramo*|demos|era|estava|cobrei|chegou
      demorei|demoramo*|demorou|levamo*|levei|esperou|passaram ~3 @number ~1 @unit
      @f1 ~9 %n|quando|ao|enquanto|durante|depois_de|antes_de|na|no|em
      você|senhor|senhora|vocês|cliente? pediu|pagou|reservou|encomendou|comprou|esperou|recebeu|veio|pediram ~12 e|mas ~3 @a1|@f1|@d1|recebeu|não|@who|cobr*|pag*`,
    unless: [
      "in se|vou|vamos|possa|caso|senhora_chegou|senhor_chegou|você_chegou",
      "in erramos_com|falhamos_com|falhei_com",
    ],
  },
  {
    match: `
      pediu|encomendou|reservou|comprou|pagou|marcou|avisou|disse|queria|pediram|reservaram|contratou|escolheu|levou|entregou|deixou ..14 e|mas|nós ~3 @a1|@f1|@d1|recebeu|receberam|saiu|veio|chegou|foi|cobr*|apareceu|estava|demos|encontrou
      @a1 ~8 depois_de|apesar_de|quando|em_vez_de|sem_que|com_base|enquanto|antes_de`,
    unless: ["in se|vou|vamos", "in pediu_para_apagar"],
  },
  // Not knowing, and saying so.
  {
    match: `
      ainda|por_enquanto|neste_momento|por_agora|não|até_agora|de_momento ~2 não|nem ~1 sei|sabemos|consigo|conseguimos|temos|tenho|descobri|descobrimos|percebi|percebemos|sabe|apurei|encontramos|encontrei|há|posso_dizer ~3 porque|por_que|o_que|como|onde|se|quem|porquê|a_causa|a_origem|dizer|explica*|certeza|resposta|quando|qual|ao_certo|exatamente
      não sei|sabemos|consegui|conseguimos ~1 ainda|explicar|perceber|descobrir|ao_certo|exatamente|apurar|entender
      não sei|sabemos|sei_dizer|sabemos_dizer ~1 por_que|porque|o_que|como|onde|se|quem|porquê|a_causa|a_razão|o_motivo|qual|quando
      estou|estamos|continuo|continuamos|ando|vou|vamos ~1 a|ainda ~1 verificar|apurar|averiguar|investigar|confirmar|tentar|perceber|descobrir|ver|analisar|falar|rastrear|ouvir|checar ~9 até|amanhã|hoje|@when
      estou|estamos ~1 verificando|apurando|averiguando|investigando|confirmando|tentando|checando|analisando|rastreando ~12 até|amanhã|hoje|@when`,
  },
  {
    match: `
      verifiquei|verificamo*|vi|vimos|apurei|apuramo*|descobri|descobrimo*|constatei|constatamo*|confirmei|confirmamo*|percebi|percebemo*|conferi|conferimo*|consultei|consultamo*|ouvi|ouvimos|li|notei|notamo*|analisei|analisamo*|rastreei|rastreamo*|liguei_para|falei_com ~5 que|o_registo|o_registro|registos|registros|gravação|câmaras|câmeras|histórico|o_que|como|onde|porque|e|a_ficha|o_seu|a_sua
      o|a|os|as|um|uma ~6 impediu|atrasou|bloqueou|apagou|duplicou|cancelou|trocou|provocou|causou|mandou|cobrou ~2 o|a|os|as|@your|tudo|um|uma
      veio|vem|resultou|nasceu de|do|da|dos|das`,
    unless: ["in se|vou|vamos", "next ~2 sua_insatisf*|seu_comentário"],
  },
  {
    match:
      "não posso|podemos|consigo|conseguimos|pode|dá|é_possível|há_como ~14 porque|pois|já|visto|uma_vez|como|tem|foi|estão|está|passou|passaram|foram|sem",
    at: ["refusal"],
  },
  { match: "a|o|os|as|já ~5 passaram|foi|foram|está|expirou|terminou|inclui|cobre|depende|exige", at: ["refusal"] },
];
