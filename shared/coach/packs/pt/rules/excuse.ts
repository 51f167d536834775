import type { RuleSet } from "../../../pack.ts";

export const excuse: RuleSet = {
  class: "excuse",
  rules: [
    {
      id: "busy",
      severity: "med",
      match: `
        muito|bastante|grande|elevad*|alt*|enorme|excesso|excessiv*|aumento|pico|maior|imens*|tant*|muitos|muitas|inesperad* ~2 movimento|procura|demanda|volume|afluência|quantidade|pedidos|encomendas|trabalho|solicitações|chamadas|ligações|fluxo|clientes|reservas|mensagens|entregas|gente|serviço
        casa|loja|restaurante|hotel|agenda|sala|cozinha|estávamos|estamos|andamos|estava|estou|tudo ~2 cheia|cheio|lotad*|a_abarrotar|sobrecarregad*|sem_mãos|atolad*|a_rebentar|assoberbad*|na_correria|muito_ocupad*|ocupad*|com_muito|cheios|cheias|corrid*|um_caos|com_pouc*|desfalcad*|sem_pessoal|aflit*|apertad*
        falta|carência|escassez|redução|pouco|poucos|poucas|menos|equipa_reduzida|equipe_reduzida|desfalque de? ~1 pessoal|funcionári*|gente|mão_de_obra|empregad*|staff|equipa|equipe|colaborador*|braços|mãos|reduzida|tempo|recursos|pessoas|garçons|motoristas
        equipa|equipe|quadro ~1 reduzid*|desfalcad*|pequen*|incomplet*|enxut*
        época_alta|alta_temporada|black_friday|alta_estação|feriado*|natal|véspera_de|pandemia|covid|crise|inflação|carnaval|sábado_é
        por_causa|devido|culpa|consequência|com ~2 mau_tempo|chuva*|trânsito|greve*|tempestade|calor|feriado*|férias|covid|pandemia|crise|tráfego|temporal|meteorológic*|clima
        dia|dias|noite|semana|fim_de_semana|mês|turno|manhã|período|momento|sábado|domingo|época|fase ~2 atípic*|complicad*|caótic*|louc*|movimentad*|difíci*|corrid*|intens*|cheio|cheia|muito_movimento|mau|exigente*|agitad*|anormal|excecional|excepcional|confus*|pesad*|puxad*
        sozinh*|só_eu|apenas_um|apenas_dois|só_dois|só_um|só_uma|só_duas ~3 cozinha|loja|balcão|turno|atender|sala|funcionári*|empregad*|casa|pessoa*|garçom|técnico*|dia
        faltou|faltaram|adoeceu|adoeceram|saiu|saíram|despediu_se|pediu_demissão|está_de_férias|tirou ~3 funcionári*|empregad*|pessoas|colega*|cozinheir*|garçom*|rececionista|recepcionista|férias|gerente|pessoal|motorista*|técnico*|gente
        funcionári*|empregad*|colega*|cozinheir*|garçom|motorista|técnico ~3 faltou|faltaram|adoeceu|de_baixa|doente|de_férias|saíram|atestado
        preços|custos|aumento|subida ~2 subiram|aumentaram|matéria_prima|combustível|energia
        de_atestado|de_férias|de_baixa|de_folga|primeiro_dia|primeira_semana|a_aprender|em_formação|de_licença
        é|eh|era ~1 normal|natural|complicado|complicada|difícil|impossível|inevitável|compreensível|comum|habitual|duro ~1 *r|que|não|com|haver|nesta|neste|aos|ao|nos|em
        movimento|correria|caos|loucura|afluência|fila ~2 que_temos|que_tivemos|ao|no_fim|do_fim|aos|de_sábado|de_domingo|desse|desta
        ficam|fica|estava|foi|é ~2 caos|loucura|correria|confusão|pandemónio|inferno
        impossível ~2 não|agradar|escapar|atender|chegar|estar|dar
        temos|tínhamos|tivemos|havia|houve|são ~1 muit*|imens*|tant*|dezenas|centenas ~1 pedidos|encomendas|clientes|chamadas|reservas|mensagens|pessoas|entregas|trabalho
        atendemos|servimos|entregamos|despachamos|processamos ~4 por_dia|por_semana|todos_os_dias|pessoas|pedidos|clientes|diariamente
        evento|casamento|grupo|excursão|festa|jogo|congresso ~3 grande|grandes|enorme|ao_mesmo_tempo|nesse_dia|a_decorrer|inesperado
        mudança|transição|reestruturação|migração|remodelação|renovação ~2 sistema|loja|software|gerência|equipa|equipe|instalações|fase
        não ~1 sou|somos|controlamos|temos|tenho ~1 máquina*|máquinas|de_ferro|robôs|o_tempo|mãos_a_medir|controlo|controle|quatro_mãos|dez_mãos|super_heróis|culpa_do
        duas_mãos|muita_coisa|mil_coisas|foge_ao|foge_do|nos_ultrapassa|nos_transcende
        fugiu|foge|escapa|saiu|ultrapassa ~2 controle|controlo|alcance
        sem|falta_de|poucas|pouca ~1 gente|mãos|pessoal|equipa|equipe|braços|staff
        fazemos|fizemos|faço|fiz ~2 podemos|pudemos|podíamos|pude|posso|dá
        prazos|tempo|orçamento|recursos|espaço|meios|verba ~2 apertad*|curto|limitad*|escass*
        não ~1 tínhamos|tinha|havia|temos ~1 como|maneira|forma|meio ~1 saber|prever|adivinhar|evitar
        faltou|faltaram ~1 %n|um|uma|dois|duas|três|ajudante*|gente|pessoal
        milagre|milagres
        deve_se|deveu_se|por_causa|devido|culpa ~2 trânsito|chuva*|temporal|greve|feriado*|calor|férias|natal|obras
        nenhum|nenhuma|ninguém|nada ~2 perfeit*|infalíve*
        metade|parte|maioria ~1 da|do ~1 equipa|equipe|pessoal|staff
        não ~1 temos|tínhamos|tenho|há|havia ~1 pessoal|gente|mãos|equipa|equipe|funcionári*|braços|staff|capacidade|meios|tempo
        pior|má|mau ~1 hora|altura|momento|dia
        é_o_preço|está_tudo_caro|não_conseguimos_contratar
        obras|chuva*|trânsito|tempestade|neve|calor|vento|greve|temporal|nevoeiro|apagão|feriado ~4 atrapalh*|atras*|impediu|impediram|dificult*|é|está|estava|não|imprevisível|ninguém|complic*|afet*
        %n|um|uma|dois|duas|três ~1 empregad*|funcionári*|pessoas|colega*|cozinheir*|técnico*|motorista* ~1 a_menos|de_baixa|doente*|de_férias|em_falta
        sou_só_eu|só_eu|somos_só|somos_poucos|somos_apenas|somos_dois|somos_três|tudo_sozinh*
        final_de_ano|época_de|vésperas|alta_temporada
        apanhou|pegou|apanharam|pegaram|apanhados|pegos ~2 surpresa|desprevenid*
        margem|margens|lucro ~3 pequen*|apertad*|reduzid*|curt*
        humanamente|impossível|inevitáve*|imprevisíve* ~2 responder|atender|estar|chegar|agradar|neste|nesta|nesse|controlar|prever|todos|ramo|setor
        ninguém|é_difícil|nem_sempre ~2 consegue|conseguimos|é_possível|fácil|gerir|responder|corre|dá|atender
        ainda ~4 habituar|aprender|adaptar|adaptando|aprendendo|organizar|ajustar
        fizemos|fiz|fazemos|demos ~2 tudo|possível|melhor|que_pudemos|que_podíamos|máximo|que_pude|impossível
        não ~2 há|havia|podíamos|podemos|podia|posso|tínhamos|temos|houve|tivemos|está|depende ~2 nada|mais|alternativa|outra_hipótese|escolha|como|muito|opção|de_nós|evitar|fazer ~3 fazer|que|evitar|a_fazer|senão|além|mais|nós|nada
        nada ~3 podemos|posso|podíamos|pudéssemos|podia|há|havia ~2 fazer|a_fazer
        não_tivemos|não_temos|não_tínhamos ~1 alternativa|escolha|outra|opção|hipótese|como|remédio
        acontece|acontecem|coisas_que_acontecem|essas_coisas|estas_coisas|são_coisas $
        ninguém é|eh perfeit*|de_ferro
        somos ~1 humanos|seres_humanos|só_humanos|todos_humanos
        errar_é|erro_humano|falha_humana|todos_erramos|todo_mundo_erra|todos_cometemos|quem_nunca
        somos|negócio|empresa|é|loja|restaurante ~2 uma? ~2 pequen*|familiar|de_família
        sistema|software|site|programa|plataforma|app|aplicativo|equipa|equipe|gerente ~1 é|são|era|está|ainda|em_fase ~1 nov*|recente|em_testes|adaptação|a_adaptar*|em_implementação
        estamos_começando|abrimos_há|ainda_estamos|fase_inicial
        imprevist*|circunstâncias|motivos|razões|fatores|força ~1 alheios|alheias|externos|externas|maior|imprevist*|de_força|superiores|excecionais|excepcionais
        nas_circunstâncias|nestes_tempos|tempos_difíceis|momento_difícil|qualquer_restaurante
        estive|estava|estou|fiquei|adoeceu|de_baixa|atestado|de_licença ~1 doente|de_férias|adoentad*|muito_ocupad*|médica|baixa|médico|cansad*
        infelizmente ~1 não ~2 conseguimos|foi_possível|podemos|posso|pudemos|consegui|temos_como|há_como|dá
        impossível_evitar|inevitáve*
        se_ajuda`,
      unless: [
        "near @blunder @our",
        "near @our ~1 culpa|erro|falha",
        "near não ~2 desculpa|justifica*|serve_de",
        "sentence #responsibility",
        "in não_há_desculpa",
      ],
    },
    {
      id: "busy-after-fault",
      severity: "low",
      match: `
        falta|poucos|poucas|menos|muitos|muitas|elevad*|excesso|grande ~2 pessoal|funcionári*|pedidos|encomendas|gente|movimento|procura|demanda|volume
        época_alta|alta_temporada|feriado*|férias_do|casa_cheia|casa_lotada
        errar_é|somos_humanos|erro_humano`,
      unless: ["near não ~2 desculpa|justifica*|serve_de", "near @blunder @our"],
    },
    {
      id: "pressure",
      severity: "low",
      match:
        "férias|feriado*|lotação|lotad*|greve*|pandemia|sobrecarga|sobrecarregad*|correria|stress|estresse|cansaço|imprevisto*|caos|atolad*",
      unless: [
        "sentence #responsibility",
        "sentence @admission",
        "near não ~2 desculpa|justifica*",
        "sentence @your ~1 férias",
      ],
    },
  ],
};
