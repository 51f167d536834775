import type { RuleSet } from "../../../pack.ts";

const OURS = [
  "prev eu|a_gente",
  "before @people|ninguém|@outside|quem_devia",
  "sentence @outside ~3 não",
  "in culpa_nossa|nossa_culpa|não_foi|não_é|não_devia|não_deveria|sido|recebido|não_tinha|não_precisava|não_tem_de|esperar|esper*",
  "prev não|nunca|nem",
];

export const blameCustomer: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "should-have",
      severity: "high",
      match: `
        você|senhor|senhora|tu|cliente|vocês|hóspede|consumidor|paciente|dona ~2 devia|deveria|podia|poderia|devias|deveriam|deviam|tinha_de|tinha_que ~1 ter !sido|recebido|tido|ficado|esperad*|pass* ~1 *ado|*ido|lido|visto|dito|feito|aberto
        devias|podias|deverias ~1 ter !sido|recebido ~1 *ado|*ido|lido|visto|dito|feito
        bastava|bastaria|era_só|custava|era_suficiente|convinha ~2 ter|ler|ligar|perguntar|avisar|telefonar|pedir|verificar|falar|confirmar|olhar|dizer|conferir|consultar|abrir|@you
        se ~3 tivesse|tivesses|tivessem|houvesse ~2 lido|avisado|ligado|dito|perguntado|seguido|verificado|telefonado|chegado|feito|informado|olhado|pedido|conferido|reclamado|prestado|confirmado|falado|guardado|visto|consultado|cumprido|aberto
        da_próxima|na_próxima|próxima_vez|próxima ~4 leia|verifique|confirme|avise|ligue|chegue|traga|preste|confira|atenção|leias|vê|explique|certifique_se|pense|tente|escolha|venha|peça|lê|leve
        você|senhor|senhora|tu|cliente|vocês|hóspede|consumidor|paciente|a_si ~2 não|nem ~2 leu|verificou|avisou|informou|seguiu|conferiu|cumpriu|apareceu|compareceu|disse|explicou|soube|ligou|perguntou|respeitou|prestou|forneceu|confirmou|indicou|respondeu|trouxe|guardou|reclamou|pediu|instalou|atendeu|atualizou|entendeu|enviou|quis|cuidou
        não leu|lestes|leste|verificou|verificaste|conferiu|seguiu|cumpriu|compareceu|forneceu|apareceste|prestou_atenção|guardou|respeitou ~2 o|a|os|as|atentamente|com_atenção|corretamente|à
        a_culpa|culpa|erro|falha|responsabilidade|engano|lapso ~1 é|foi|são|e|exclusivamente|só ~2 sua|seu|tua|teu|do_senhor|da_senhora|do_cliente|de_vocês|exclusivamente_sua|do_utilizador|do_usuário|dela|sua_responsabilidade
        culpa|erro|responsabilidade|desatenção|descuido|falta_de_atenção|engano|lapso|negligência|má_utilização|mau_uso|uso_indevido|uso_incorreto|utilização_indevida|utilização_incorreta|distração ~1 sua|seu|do_cliente|do_senhor|da_senhora|da_sua_parte|do_utilizador|do_usuário|tua|do_consumidor|do_aparelho|do_equipamento|do_produto|pelo_cliente
        se ~2 lesse|visse|verificasse|chegasse|avisasse|prestasse|perguntasse|ligasse|seguisse|usasse|respeitasse|confirmasse|tratasse|cuidasse|telefonasse
        por|sua|seu ~1 mau_uso|má_utilização|uso_indevido|uso_incorreto|uso_inadequado|utilização_indevida
        você|senhor|senhora|tu|cliente|vocês|hóspede ~4 errou|enganou_se|se_enganou|confundiu|esqueceu|escreveu_mal|digitou_errad*|escolheu_mal|deixou_cair|partiu|quebrou|estragou|indicou_a_morada|chegou_atrasad*|chegou_tarde|atrasou_se|se_atrasou|se_confundiu|se_esqueceu|esqueceu_se|preencheu_mal|percebeu_mal|entendeu_mal|leu_mal|digitou|falhou|insistiu|exagerou
        chegou|chegaram|veio ~3 atrasad*|tarde_e
        indicou|informou|escreveu|digitou|deu|colocou|preencheu|forneceu|introduziu|inseriu|passou|cadastrou|registrou|selecionou|escolheu|pediu|marcou|clicou ~4 errad*|incorret*|incomplet*|mal`,
      unless: [
        ...OURS,
        "in erro|engano|lapso|descuido na",
        "near @blunder @our",
        "in funcionári*|motorista|@staff|eu|a_gente|recebeu|ninguém|o_meu|nosso|nossa",
      ],
    },
    {
      id: "your-part",
      severity: "med",
      match: `
        podia|poderia|devia|deveria|podiam|deviam @cl? ter ~1 falado|dito|avisado|reclamado|chamado|perguntado|pedido|lido|alertado|manifestado|informado|referido|queixado ~4 connosco|conosco|na_hora|na_altura|no_momento|no_local|logo|na_ocasião|ao_empregado|na_receção|na_recepção|ao_garçom|atentamente|nos|me
        era|é|seria ~1 só|suficiente|questão|preciso|necessário ter|ler|pedir|avisar|perguntar|olhar ~3 antes|pedido|lido|avisado|perguntado|atenção|dito
        não|nunca|nem nos|me ~1 disse|avisou|informou|contou|falou|comunicou|perguntou|indicou|explicou|alertou|pediu|deu_conhecimento|referiu|telefonou
        sem ~1 nos avisar|dizer|informar|consultar|contactar|perguntar
        @you ~1 escolheu|optou|decidiu|insistiu|preferiu|aceitou|assinou|concordou|recusou|exigiu|usou_mal|utilizou|instalou_mal|abriu|forçou|lavou|quis|ignorou|descuidou|não_quis
        @your ~1 atraso|pressa|falta|erro|engano|distração|descuido|desatenção|lapso|esquecimento|negligência|insistência|impaciência|teimosia|desconhecimento|culpa|responsabilidade|obrigação
        usou|utilizou|manuseou|lavou|instalou|guardou|ligou ~2 mal|incorretamente|errad*|indevidamente|de_forma|contra
        se|quando ~1 cliente|a_pessoa|o_hóspede|o_passageiro ~3 não|chega|leu
        quem ~5 não_pode|não_se_pode|não_deve|tem_de|tem_que|deve|arrisca_se|sabe_que ~3 reclam*|queix*|esper*|contar|ler|saber|pag*|chegar|avisar
        @you ~1 não !recebeu|merec*|conseguiu|teve|gostou|dormiu|comeu|viu|foi|ficou|tem|sab*|precis*|vai|va|pod*|dev*|quer|está|era|volt*|pag* @cl? *ou|*eu|*iu|fez|quis|veio|soube|trouxe|pôs
        na_verdade|recordo|relembro|relembramos|recordamos|lembro|lembramos|de_facto|convém_lembrar|convém_referir|importa_referir|ressalto|ressaltamos|frisamos ~3 @you
        foi|foram|é ~2 @you ~1 quem|que ~1 !recebeu|ficou|esperou|perdeu|teve *ou|*eu|*iu|fez|quis|veio
        só|apenas|somente ~2 @you ~3 queix*|reclam*
        era|é|seria|torna_se ~1 importante|necessário|aconselhável|recomendável|conveniente|obrigatório|fundamental|essencial ~2 ter|ler|verificar|chegar|avisar|confirmar|seguir|que_leia|consultar
        falta*|faltou|pouca|pouco ~6 da_sua_parte|sua_parte|tua_parte
        forma|maneira|modo ~2 como|que ~1 usa|usou|utiliza|utilizou|conduz|trata|tratou|lavou|guardou|usaram|falou|se_dirigiu
        @you ~1 marcou|pediu|reservou|disse ..7 e|mas ~1 chegou|apareceu|veio|não
        pelo_cliente|pelo_dono|pela_própria|pelo_próprio|pelo_usuário|pelo_utilizador|pelo_hóspede
        clientes|hóspedes|pessoas|alunos|pacientes ~3 nunca|não ~2 queix*|reclam*
        se ~3 *asse|*esse|*isse|tivesse|fosse|viesse|desse|lesse ~4 *ado|*ido|a_gente|na_hora|antes|logo|certo|certa|não|teria|teríamos|seria|saberia|tínhamos|podíamos
        @you é_que|é
        já ~1 vinha|estava|veio|trazia|vinham|tinha ~3 riscad*|partid*|estragad*|danificad*|usad*|desgastad*|sujo|suja|rachad*|mal_dispost*
        da_próxima|na_próxima|próxima_vez ~3 queira|procure|evite|lembre|cuide|deixe|use|tenha|faça|seja|confie|reserve|peça|diga|fale|vá
        já|que|ainda chegou ~1 mal|atrasad*|nervos*|irritad*|exaltad*|com_má
        não se pode|podia exigir|esperar|querer|pedir
        @you ~1 demorou|tardou|atrasou|recusou|perdeu_o|deixou_passar|abandonou|mexeu|tentou_abrir|gritou|ofendeu|ajudou|complicou|sabe|sabia|reclama|insiste|exige|quer_é
        avisamos|avisei|informamos|informei|alertamos|explicamos|dissemos|tínhamos_avisado|havíamos_avisado ~2 várias|previamente|antes|já|claramente|na_reserva|no_ato|repetidamente|com_antecedência
        foi|tinha_sido|fora ~1 avisad*|informad*|alertad* ~1 várias|previamente|antes
        combinado|acordado|contratado|pedido ~2 foi|era ~1 outro|outra|diferente
        talvez ~1 tenha|tivesse|não ~3 mal|lido|percebido|confundido|reparado|visto|usado|enganado
        falta|faltou ler|ver|perguntar|confirmar|avisar|conferir
        quem não ~6 não
        não_se_esqueça|convenhamos
        já ~1 estava|existia|tinha|vinha ~5 quando
        outros|outras|demais|restantes ~2 não ~1 tiveram|tem|têm|se|reclam*
        chegou|chegaram|veio|vieram ~2 fora_de_horas|tarde|sem_avisar|sem_marcação
        pelo_tom|por_si
        foi|foram|ser|está ~1 mal|incorretamente|indevidamente utilizad*|usad*|lavad*|guardad*|manusead*|instalad*
        você|senhor|senhora|vocês|cliente não abriu|viu|atendeu|leu|respondeu|trouxe|levantou|retirou|apareceu
        quem ~6 sabe|sabia|arrisca|aceita
        ao_que_parece|pelos_vistos|pelo_visto|aparentemente ~2 não|@you`,
      unless: [
        ...OURS,
        "in como_se|eu_tivesse|pudesse|tivéssemos|se_nos|se_nós",
        "in @you é ~1 o|a|nosso|nossa|cliente|sempre|muito|important*",
        "prev @staff|@outside",
        "in nossa|nosso|eu|ninguém|nossas|me_senti",
        "next ~2 @our",
      ],
    },
    {
      id: "records",
      severity: "high",
      match: `
        @our registos|registros|sistema|dados|gravações|câmaras|câmeras ~2 mostra*|indica*|consta*|revela*|comprova*|prova* ~3 @you|indicou|que|não|assin*|receb*
        consta|constatamos|verificamos|verifica_se|confirmamos|comprova_se ~2 que ~2 @you ~2 não|indicou|errou|escolheu|informou|assinou|recebeu|aceitou|utilizou|foi_quem
        não temos|há|existe|encontramos|localizamos|consta|encontro|tenho ~2 registo|registro|registos|registros ~1 de|da|do|dessa|desta|nenhum|qualquer
        não consta ~4 sua|seu|visita|pedido
        nenhum|nenhuma|ninguém|nunca_ninguém ~2 outr*|mais|cliente|hóspede|pessoa ~3 queix*|reclam*|protest*
        ninguém ~2 se_queixou|reclamou|se_queixa|reclama|alguma_vez
        nunca ~2 reclam*|queix*|tivemos_reclam*|recebemos_reclam*|tivemos_queix*|tivemos_problemas|recebemos_queixas|tivemos_qualquer
        você|senhor|senhora|tu|o|a é|foi|és o|a|único|única|primeiro|primeira ~1 único|única|primeiro|primeira|pessoa|cliente ~3 reclam*|queix*|que|a
        única|único|primeira|primeiro ~1 pessoa|cliente ~1 a|que ~1 reclam*|queix*
        os_outros|outros|restantes|demais|os_demais|maioria ~3 clientes|hóspedes|pessoas|convidados|alunos|pais ~3 ador*|gost*|satisf*|elogi*|felizes|contentes|saíram|ficaram
        tem|têm|tens|de_certeza|está|estás|a_certeza ~1 certeza|seguro|segura ~2 que|de_que|da
        alega|alegas|diz_que|afirma|supost*|alegad*|pretens*
        certamente|obviamente|claramente|evidentemente|provavelmente|deve|devia|decerto ~2 você|senhor|senhora|não|ter ~2 leu|sabe|percebeu|confundi*|engan*|enganado|lido|esquecido|usado|deixado|estragado|distraíd*|molhado
        salvo_melhor
        estranh*|duvid*|não_acredit*|achamos_estranho|acho_estranho|curiosamente|surpreende_nos|surpreende_me|admira_me|admira_nos ~4 que|de|da|do|seu|sua|ninguém|só|tão
        tem|precisa|deve|há_de|têm|tens|convém ~2 entender|compreender|perceber|entenda|perceba|compreenda|aceitar|ter_noção que|isso|isto
        mais_ninguém ~3 queix*|reclam*|teve|not*
        primeira|única ~1 vez|reclamação|queixa|pessoa ~2 que|recebemos|temos|do_género|assim
        todo_mundo|todos ~3 ador*|gost*|elogi*|satisfeit*|saíram|content*
        exagerando|a_exagerar|exagerada|exagerado|exagerou|fazer_disto|fazer_disso|a_dramatizar
        seu|sua|teu|tua tom|atitude|comportamento|linguagem|postura|agressividade|má_educação|exigência*|exagero|teimosia|mau_feitio
        como|conforme ~2 @you? ~1 bem_sabe|deve_saber|sabe|foi_informad*|havia_sido|aceitou|concordou|assinou|sabia|estava_informad*|explicado|informado
        estava|está|vem|é|eh ~2 claro|claramente|bem_visível|visível|bem_claro|explícit*|escrito|indicado ~3 site|anúncio|contrato|e_mail|fatura|menu|página|descrição|confirmação|cardápio|etiqueta|regulamento|folheto|termos|porta
        @you|que ~2 aceitou|assinou|concordou|optou|escolheu ~3 termos|contrato|condições|não|por|a_opção|tarifa
        foi|tinha_sido|fora|havia_sido ~1 avisad*|informad*|alertad*|esclarecid* ~3 de|que|sobre|previamente|várias|antes|no
        não_sabe|exige|exagera*|exagero|drama
        sua_própria|opção_sua|escolha_sua|decisão_sua|problema_seu|foi_opção|foi_escolha`,
      unless: [
        "in nossa|nosso|nós",
        "in se_foi|devia_ter_sido|não_foi_informad*|ninguém_foi",
        "prev não|nem|devia|deveria|ter|nunca|tem_razão",
      ],
    },
  ],
};
