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
        só|apenas|somente|simplesmente|tão_só|meramente um|uns|uma|umas|alguns|algumas|poucos|poucas|@number ~2 @defect|@blunder|@inc|minutos|minutinhos|minuto|minutito*|dias|horas|dia|cabelo|mancha|risco|clientes|utilizadores|usuários|pessoa|pessoas|atraso|detalhe|pormenor|euros|reais|fio|inseto|mosca|barata|riscos|mancha*|gota*|arranhão|item|brincadeira|centavos|cêntimos|coisinha|%c
        foi|foram|é|eram|era só|apenas|somente|um|uma ~2 @unit|@defect|@blunder|detalhe|pormenor|coisinha|cabelo|bocadinho|pouquinho|fio|minutinhos|brincadeira|susto|atrasinho|lapsozinho|errinho|probleminha|minutos
        atrasinho|errinho|probleminha|coisinha|minutinho*|falhazita|problemazito|errito|manchinha|riscozinho|demorazinha|mal_entendidozinho|contratempozito
        não é|foi|era|eh|vejo|há|houve ~2 para_tanto|caso_para|motivo_para|razão_para|grave|tão_grave|nada_de_grave|nada_demais|nada_de_mais|o_fim_do_mundo|um_drama|drama|assim_tão|tão_mau|razão_de|nenhum_drama|nenhuma_tragédia|tragédia|grande_coisa|prejuízo|danos
        é|eh|foi|são|eram|era só|apenas|somente !*ar|*er|*ir|*mos|isso|eu|que|nós|por|uma_vez|depois|em|no|na|quando|hoje|ontem|às|as|amanhã|porque
        afinal_de_contas|no_fundo
        não ~1 mata|matou|faz_mal|fez_mal|faz_diferença|custa ~1 ninguém|a_ninguém|nada
        despercebid*|se_resolve_com|sai_com|passa_com|paninho|nada_mais $
        despercebid*
        não|nem ~1 chegou|passou|passaram|ultrapassou|chegaram|excedeu ~1 a|de|uma|os|às
        não ~1 houve|teve|tem|causou|trouxe|há ~1 prejuízo|danos|dano|consequências|impacto|problema_nenhum|qualquer_prejuízo
        ligeiramente|levemente|um_pouco|um_bocadinho|um_tanto|um_pouquinho|um_tiquinho|um_bocado !de|mais
        coisa_pouca|pouca_coisa|ninharia|bobagem|bobeirinha|besteirinha|bagatela|de_somenos|mera_formalidade|um_deslize|pontual
        alguns|uns ~1 minutos|minutinhos|instantes|pormenores|detalhes
        só|apenas|somente uns|umas
        não ~3 nada_de_mais|nada_demais|nada_de_grave|nada_grave|nada_sério
        sai|saem|passa|resolve_se ~2 primeira|lavagem|sozinh*|tempo|fácil|facilmente
        ao_menos|menos_mal|valha_nos ~1 *ou|*eu|*iu|está|foi
        nem|não ~1 foi|é|era|eh ~1 assim|tão|tanto|muito ~1 tanto|tão|grave|mau|longe|tempo|longo|sério
        mal|quase|praticamente|nem|pouco ~2 se_nota|nota|notam|visíve*|imperceptíve*|impercetíve*|percebe|repara|reparou|repararam|vê|sente|deu_por
        meramente|puramente estétic*|formal|técnic*|visual|administrativ*
        risquinho|manchinha|furinho|cabelinho|bocadinho|bocadito|pouquinho|um_nadinha|horinha|diazinho|diazinhos|demorinha|coisita
        @number ~1 euros|reais|cêntimos|centavos|@unit ~2 não_é|não_são|nada_demais
        são só|apenas
        nada de grave|especial|mais|outro_mundo|demais
        sem ~1 gravidade|importância|consequência*|maior|maiores ~2 importância|gravidade|consequências|problema*|prejuízos|danos?
        ninguém_morreu|fim_do_mundo|não_é_caso|mimimi|exagero|mal_menor|faz_tempestade|uma_ninharia|exager*
        a_maioria|maior_parte|grande_maioria|quase_todos ~3 clientes|hóspedes|utilizadores|usuários|pessoas|casos|alunos|pais
        pequeno|reduzido|baixo|ínfim* número|grupo|percentagem|percentual ~1 de
        caso|episódio|facto|incidente|situação isolad*|pontua*|único
        algum|alguma|alguns|algumas|certo|certa|uns @inc|@defect|falhas|constrangimento|desconforto|mal_estar|aborrecimento
        poderíamos|podíamos|podia|poderia ~1 ter ~1 feito|sido|corrido|corrido_melhor ~1 melhor
        ficou|ficamos|foi|aquém ~2 aquém|não_ideal|abaixo
        não foi|correu ~2 ideal|nosso_melhor|como_desejado
        falha|falhas|erro|problema|lapso|ruído|desencontro ~1 de ~1 comunicação|informação|comunicações|informações
        acabou|acabaram|chegou|recebeu|no_fim|afinal|ao_menos|pelo_menos ~4 na_mesma|à_mesma|mesmo_assim|tudo_certo|tudo_bem|bem|comeu|dormiu`,
      unless: [
        "prev não|nunca|nem|sem !é !foi",
        "in alguns_dias|algumas_horas",
        "near @our ~3 comunicação",
        "in é_um_dia|só_um_lugar",
        "next foi_fal*|de_desconto",
      ],
    },
    {
      id: "diminutive",
      severity: "low",
      match: "*inho|*inha|*inhos|*inhas|*zito|*zita|*zitos",
      unless: [
        "in vizinh*|caminho*|cozinha*|vinho*|minha*|linha*|tinha|vinha*|sozinh*|carinho*|galinha*|farinha|padrinh*|madrinh*|campainha*|sobrinh*|bainha*|espinha*|marinha|ninho|linho|pinho|moinho*|mantinha|continha|obtinha|detinha|carrinho*|bolinho*|docinho*|salgadinh*|cafezinho|fominha|galinhas|sardinha*|coxinha*|golfinho|cadeirinha*|rodinha*|pulseirinha|%c",
      ],
    },
    {
      id: "only-one",
      severity: "low",
      match: "só|apenas|somente|simplesmente um|uma|uns|umas|dois|duas|alguns|algumas|de|por",
      unless: [
        "in só_de",
        "next ~2 pessoa|lugar|vez|funcionári*|técnic*|colega",
        "sentence #repentance",
        "sentence #repair",
        "sentence @our ~1 @blunder",
      ],
    },
  ],
};
