import type { RuleSet } from "../../../pack.ts";

export const minimising: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
        pequen*|pequenin*|ligeir*|leve|leves|mero|mera|simples|breve|insignificante*|mínim*|pontua*|diminut* @defect|@blunder|@inc|atraso|demora|mancha|risco|coisa|detalhe|pormenor|constrangimento*|deslize|problema*|espera|diferença|susto|amassado|arranhão|confusão|desentendimento|inconformidade|questão|falha*
        @defect|@blunder|@inc|atraso|demora|mancha|risco|espera pequen*|ligeir*|leve|leves|insignificante*|mínim*|pontua*|isolad*|ligeirinh*|sem_importância|sem_gravidade|menor|menores
        só|apenas|somente|simplesmente|tão_só|meramente|nada_mais_que um|uns|uma|umas|alguns|algumas|poucos|poucas|@number ~2 @defect|@blunder|@inc|minutos|minutinhos|minuto|minutito*|dias|horas|dia|cabelo|mancha|risco|clientes|utilizadores|usuários|pessoa|pessoas|atraso|detalhe|pormenor|euros|reais|fio|inseto|mosca|barata|riscos|mancha*|gota*|arranhão|item|brincadeira|centavos|cêntimos|coisinha|%c
        foi|foram|é|eram|era só|apenas|somente|um|uma ~2 @unit|@defect|@blunder|detalhe|pormenor|coisinha|cabelo|bocadinho|pouquinho|fio|minutinhos|brincadeira|susto|atrasinho|lapsozinho|errinho|probleminha|minutos
        atrasinho|errinho|probleminha|coisinha|minutinho*|falhazita|problemazito|errito|manchinha|riscozinho|demorazinha|mal_entendidozinho|contratempozito
        não é|foi|era|eh|vejo|há|houve ~2 para_tanto|caso_para|motivo_para|razão_para|grave|tão_grave|nada_de_grave|nada_demais|nada_de_mais|o_fim_do_mundo|um_drama|drama|assim_tão|tão_mau|razão_de|nenhum_drama|para_tanto_alarme|de_todo_grave|nenhuma_tragédia|tragédia|grande_coisa|prejuízo|danos
        é|eh|foi|são|eram|era só|apenas|somente !*ar|*er|*ir|*mos|isso|eu|que|nós|por|uma_vez|depois|em|no|na|quando|hoje|ontem|às|as|amanhã|porque
        afinal_de_contas|no_fundo|ao_fim_e_ao_cabo|bem_vistas_as_coisas|no_fim_de_contas
        não ~1 mata|matou|faz_mal|fez_mal|faz_diferença|custa ~1 ninguém|a_ninguém|nada
        despercebid*|nada_que_não|resolve_se_com|se_resolve_com|sai_com|passa_com|paninho|nada_mais $
        despercebid*|nada_que_não
        não|nem ~1 chegou|passou|passaram|ultrapassou|chegaram|excedeu ~1 a|de|uma|os|às
        não ~1 houve|teve|tem|causou|trouxe|há ~1 prejuízo|danos|dano|consequências|impacto|problema_nenhum|qualquer_prejuízo|problemas_de_maior
        ligeiramente|levemente|um_pouco|um_bocadinho|um_tanto|um_pouquinho|um_tiquinho|um_bocado !de|mais
        coisa_pouca|coisa_de_nada|pouca_coisa|ninharia|bobagem|bobeirinha|besteirinha|bagatela|de_somenos|mera_formalidade|um_deslize|pontual|uma_vez_sem_exemplo|por_tão_pouco|por_coisa_pouca
        alguns|uns ~1 minutos|minutinhos|instantes|pormenores|detalhes
        só|apenas|somente uns|umas
        ao_menos|menos_mal|valha_nos|do_mal_o_menos ~1 *ou|*eu|*iu|está|foi
        nem|não ~1 foi|é|era|eh ~1 assim|tão|tanto|muito ~1 tanto|tão|grave|mau|longe|tempo|longo|sério
        mal|quase|praticamente|nem|pouco ~2 se_nota|nota|notam|visíve*|imperceptíve*|impercetíve*|percebe|repara|reparou|repararam|vê|sente|deu_por
        meramente|puramente estétic*|formal|técnic*|visual|administrativ*
        risquinho|manchinha|furinho|cabelinho|bocadinho|bocadito|pouquinho|um_nadinha|um_tudo_nada|horinha|diazinho|diazinhos|demorinha|coisita
        @number ~1 euros|reais|cêntimos|centavos|@unit ~2 não_é|não_são|nada_demais
        são só|apenas
        nada de grave|especial|mais|outro_mundo|demais
        sem ~1 gravidade|importância|consequência*|maior|maiores ~2 importância|gravidade|consequências|problema*|prejuízos|danos?
        ninguém_morreu|não_morreu_ninguém|fim_do_mundo|tempestade_num_copo|tempestade_em_copo|copo_de_água|não_é_caso|não_vale_a_pena|mimimi|exagero|por_tão_pouco|por_uma_coisa|de_menor_importância|mal_menor|faz_tempestade|uma_ninharia|por_causa_de_um_simples|por_causa_de_uma_simples|por_causa_de_um_mero|por_causa_de_um_pequeno|por_causa_de_uma_pequena|por_um_simples|por_uma_simples|exager*
        a_maioria|maior_parte|grande_maioria|quase_todos ~3 clientes|hóspedes|utilizadores|usuários|pessoas|casos|alunos|pais
        pequeno|reduzido|baixo|ínfim* número|grupo|percentagem|percentual ~1 de
        caso|episódio|facto|incidente|situação isolad*|pontua*|único
        algum|alguma|alguns|algumas|certo|certa|uns @inc|@defect|falhas|constrangimento|desconforto|mal_estar|aborrecimento
        poderíamos|podíamos|podia|poderia ~1 ter ~1 feito|sido|corrido|corrido_melhor ~1 melhor
        ficou|ficamos|foi|aquém ~2 aquém|menos_que_ideal|não_ideal|longe_do_ideal|abaixo_do_esperado|abaixo
        não foi|correu ~2 ideal|o_melhor_dia|nosso_melhor|da_melhor_forma|como_desejado|da_melhor_maneira
        falha|falhas|erro|problema|lapso|ruído|desencontro ~1 de ~1 comunicação|informação|comunicações|informações
        acabou|acabaram|chegou|recebeu|no_fim|afinal|ao_menos|pelo_menos ~4 na_mesma|à_mesma|mesmo_assim|tudo_certo|tudo_bem|bem|comeu|dormiu`,
      unless: ["prev não|nunca|nem|sem !é !foi", "in não_foi_um_pequeno|não_é_um_pequeno|não_foi_só|não_foi_apenas|não_é_só|alguns_dias|algumas_horas", "near @our ~3 comunicação", "in é_um_dia|só_um_lugar", "next foi_fal*|de_desconto"],
    },
  ],
};
