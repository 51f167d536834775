import type { RuleSet } from "../../../pack.ts";

export const selfAsVictim: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "poor-us",
      severity: "med",
      match: `
        dias|dia|semana|semanas|mês|meses|ano|tempos|momento|fase|período|época|verão|inverno ~2 difíci*|dur*|complicad*|penos*|dolorid*|terríve*|delicad*|horríve*|pesad*|de_cão ~4 nós|mim|equipa|equipe|nossa|nosso|família|minha|meu|todos|loja|empresa|connosco|conosco|equipe
        tem_sido|foi|está_sendo|está_a_ser|tem_estado ~3 difícil|duro|complicado|doloroso|penoso|muito_difícil ~2 para ~1 nós|mim|todos|a_equipa|a_equipe|a_gente|a_nossa|a_minha
        ficamos|fico|fiquei|estamos|estou|sinto_me|sentimo_nos|deixa_nos|deixou_nos|deixa_me|deixou_me|deixou_a|nos_deixa|nos_deixou|me_deixa|me_deixou|me_sinto|nos_sentimos|deixou ~2 magoad*|tristes|triste|chocad*|abalad*|destroçad*|arrasad*|ofendid*|desolad*|profundamente_tristes|sentid*|indignad*|revoltad*|humilhad*|injustiçad*|desiludid*|constrangid*|surpreendid*|chatead*|feridos|abatid*|perplex*|atacad*
        magoou|ofendeu|entristeceu|entristece|entristeceram|abalou|desmotiva|desmotivou|magoa|feriu|dói ~2 nos|me|muito|equipa|equipe|toda|ler|a_todos|ver|nossa
        comentários|avaliações|críticas|reclamações|publicações|posts|palavras|queixas|comentário|avaliação|crítica ~2 assim|como_esta|como_a_sua|como_este|como_essa|desse_tipo|deste_tipo|destas|destes|negativ*|injust*|dessas|desses|suas|sua|seu ~4 prejudic*|destr*|mago*|afet*|acab*|desmotiv*|arrasa*|doem|dói|ofend*|matam|arruín*|custa*|põe*|abala*|desanim*
        prejudic*|destru*|mancha*|afet*|arruin*|denigr*|abal* ~4 reputação|imagem|negócio|pequeno_negócio|bom_nome|pequenos|nome|trabalho|empresa|famílias|família|emprego*|sustento
        danos|prejuízo|estrago ~3 reputação|imagem|bom_nome|negócio
        ninguém ~3 mais|pior|sofre|sente|lamenta ~3 nós|eu|do_que
        também ~3 vítimas|vítima|sofremos|fomos_prejudicad*|fomos_enganad*|perdemos|humanos|temos_sentimentos|sofro|temos_família|tivemos_prejuízo|saímos
        somos|fomos|sou|fui ~2 vítima|vítimas|alvo|as_vítimas|injustiçad*|perseguid*|atacad*
        vidas|família|famílias|sustento|pão|filhos|contas|salários ~4 depend*|para_sustentar|para_alimentar|por_pagar|para_pagar
        trabalhamos|trabalho|trabalha|trabalham|trabalhando ~4 %n|doze|dez|catorze|quinze|muitas|dia_e_noite|sem_folgas|tantas|de_sol ~1 horas|folgas|dia?
        devastad*|destroçad*|arrasad*|em_choque|abalad*|desmotivad*|desanimad*|de_rastos|desfeit*|esgotad*|exaust*|consternad*|a_chorar|chorando|chorou|em_lágrimas|lágrimas
        não ~1 imagina|sabe|faz_ideia|calcula ~3 que|quanto|como|custa
        sobreviver|sobrevivência|fechar_portas|cada_estrela|vivemos_disto|vivemos_disso|ganha_pão
        depois_de|com ~1 tudo|tanto|tanta ~2 fazemos|fizemos|esforço|dedicação|trabalho|fiz
        damos_tudo
        passamos|estamos_passando|atravessamos|vivemos|passo ~3 difíci*|complicad*|dificuldades|crise|perda|luto|por_muito|problemas
        custou|custa|custou_nos|dói|doeu ~3 nos|me|a_nós|equipa|equipe|todos_nós|nosso|ler
        custar|perder|tirar|tira|tiram ~2 emprego*|sono|ânimo|vontade
        mãe_de_família
        atrás_do_balcão|quem_trabalha
        tem_ideia|faz_ideia|fazem_ideia|tens_ideia ~1 do_que|o_que|como|quanto|é
        já_temos|já_nos|já_basta|já_tínhamos ~5 preocup*|problemas|basta|chega|que_fazer
        dói|doeu|doem|machuca|machucou|entristece|entristeceu|magoa|magoou
        ver|ler ~4 dói|doeu|custa|magoa|entristece|desanima|assim_custa
        difíci*|dur*|triste|frustrante|doloros*|choque|penos*|injust*|desgastante|stressante|estressante|pesad*|complicad*|golpe|chato|desanimador ~2 para|a|pra ~1 nós|mim|a_equipa|a_equipe|toda|todos|nossa|minha|também|quem
        coração_partido|sem_chão|injustiçad*|ingrat*|injustamente|é_injusto|muito_injusto
        nós|eu|quem_mais ~2 perde|perdemos|sofre|sofremos ~1 mais|com|também
        anos|vida|tanto|suor ~1 de ~1 trabalho|esforço|dedicação|luta|sacrifício
        não ~1 está|é|tem|foi|anda ~1 sido|sendo|a_ser|fácil ~1 para|nada|fácil
        nós|gente|equipa|equipe|pessoal ~1 se_mata|mata_se|se_esforça|sofre|sofreu|ficou_mal|chora|sente
        primeiros|maiores|grandes ~2 prejudicad*|lesad*|sofrer|perder|prejudicados
        nome|imagem|reputação ~3 manchad*|prejudicad*|na_lama|em_causa|arrastad*
        nos|me ~1 pegou|apanhou|pegaram ~4 dia|momento|altura|fase
        mago*|feri*|entristec*|desanim*|atingi*|abal* ~3 equipa|equipe|nos|me|nossa|todos_nós|minha
        ninguém ~1 imagina|sabe|vê|valoriza ~3 custa|passamos|trabalho|esforço|fazemos
        vive|vivemos|vivem|dependemos|depende|dependem ~1 deste|disto|disso|desta|do|da|dos|das
        menos|perdemos|perder|sem ~1 clientes|salários|trabalho|reservas|emprego*|sustento|negócio
        isto|isso|mensagem|comentário|avaliação|palavras|situação ~4 machuc*|mago*|custou|dói|doeu|tirou|fere|feriu ~1 nos|me|muito|sono
        sem_dormir|não_dormi|não_durmo|não_dormimos|sacrifício*|muito_suor|suor|custa_nos|a_sofrer|estamos_sofrendo
        imagine|imagina|ponha_se|coloque_se|põe_te ~2 nosso|nossa|minha|meu|que_é ~1 lugar|lado|pele|situação?
        não_merecemos|não_mereço|não_merecíamos|tanto_esforço|fomos_maltratad*|gritou_com`,
      unless: ["in você|senhor|senhora|deixamos|deixei|para_si|para_você|consigo", "prev não|sua|seu"],
    },
    {
      id: "sad-us",
      severity: "low",
      match: `
        sofr*|chor*|triste*|injust*|difíci*|cansad*|sacrif*|doloros*|desgast*|humilh*|desmoraliz*|pesad*|dur* ~4 nós|equipa|equipe|nos|me|mim|nossa|nosso|a_gente
        nós|equipa|equipe|nos|me|mim|nossa|nosso|a_gente ~3 sofr*|chor*|triste*|injustiçad*|cansad*|sacrif*|humilh*|desmoraliz*|abalad*`,
      unless: ["in você|senhor|senhora|consigo|desculpa*|@sorry|fui|fomos", "sentence #responsibility"],
    },
  ],
};
