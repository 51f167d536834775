import type { RuleSet } from "../../../pack.ts";

const ACTOR = ["near #responsibility", "in por_nós|por_mim|pela_nossa|pelo_nosso|por_nossa"];

export const passive: RuleSet = {
  class: "passive",
  rules: [
    {
      id: "mistakes-made",
      severity: "med",
      match: `
        foram|foi|terem_sido|ter_sido|tenham_sido|tenha_sido ~2 cometid*|detetad*|identificad*|registad*|registrad*|verificad*|encontrad*|constatad* ~3 @defect|@blunder
        @defect|@blunder ~3 foi|foram|terem_sido|tenham_sido ~1 cometid*|detetad*|identificad*|registad*|registrad*|verificad*|encontrad*
        houve|ocorreu|ocorreram|aconteceu|aconteceram|surgiu|surgiram|verificou_se|registou_se|registrou_se|deu_se|existiu|existiram|tenha_havido|ter_havido|teve|tenha_ocorrido|deram_se|verificaram_se ~3 @defect|@blunder|falta_de
        @defect|@blunder|falta ~3 que ~1 ocorreu|aconteceu|houve|surgiu|se_verificou|se_registou|se_deu|se_registrou|ocorreram|se_verificaram|ocorrid*
        @defect|@blunder ~2 ocorrid*|verificad*|registad*|registrad*|acontecid*|cometid*|detetad*
        se|que ~2 cometeram|verificaram|registaram|registraram|verificou|registou ~2 @defect|@blunder
        tratou_se|trata_se ~1 de ~2 @defect|@blunder
        verifica*|verificou se|que ~2 @defect|@blunder
        algo|alguma_coisa|as_coisas|nem_tudo|tudo|coisas ~2 correu_mal|correram_mal|deu_errado|deram_errado|não_correu|não_correram|saiu_errado|falhou|saiu_mal|não_saiu|não_funcionou|correu|correram
        foi decidido|considerado|entendido|deliberado|determinado
        decidiu_se|entendeu_se|considerou_se|optou_se
        verificou_se|verifica_se|constatou_se|apurou_se|registou_se|registrou_se|detetou_se|notou_se|observou_se ~1 que
        acabou|acabaram|acabando ~1 por|sendo ~1 ser? *ado|*ada|*ido|*ida|*ados|*adas
        não ~1 constava|constavam|seguiu|seguiram|saiu|chegou|chegaram|entrou|ficou|apareceu|funcionou|existia ~2 na|no|da|do|a|registad*|registrad*|ativ*|gravad*|como|à
        foi|foram|fora ~1 dad*|prestad*|transmitid*|feit*|emitid*|passad*|comunicad* ~4 @wrongly|fals*|inexat*
        ficou|ficaram por *ar|*er|*ir
        foi|foram ~1 debitad*|faturad*|cobrad*|processad* ~3 duplicad*|em_duplicado|duas_vezes|a_mais|indevid*|em_dobro
        chegou ao nosso conhecimento
        não|nunca ~1 foi|foram ~2 @ddone|@adone|@fdone|possível
        @is|fora|teria|ter_sido|tenha_sido|haver_sido ~2 @fdone|cobrad*|enviad*|entregue*|lançad*|marcad*|tratad*|atendid*|servid*|registad*|registrad*|informad*|colocad*|digitad* ~3 @wrongly|outro|outra|noutro|noutra|a_mais
        foi|foram ~1 perdid*|esquecid*|extraviad*|danificad*|trocad*|confundid*|estragad*|quebrad*|ignorad*|mal_tratad*|negligenciad*|prejudicad*|omitid*|misturad*
        isto|isso|tal|o_que|situação|aquilo ~2 não ~1 devia|deveria|podia|poderia|pode ~1 ter ~1 acontecido|ocorrido|sucedido|passado|existido
        isto|isso|tal|situação não devia|deveria|pode|podia ~1 acontecer|ocorrer|existir
        que ~1 tenha|tenham acontecido|ocorrido|sucedido
        a|esta|essa situação|ocorrência ~2 ocorreu|aconteceu|surgiu|verificou_se|deveu_se
        procedimentos|procedimento|processo|regras ~2 não ~1 foi|foram ~1 seguid*|cumprid*
        não ~1 seguid*|cumprid*|observad* ~2 procedimento*
        dificuldades|problemas|questões|motivos|razões|falhas|falha|problema|erro|questão ~1 técnic*|operaciona*|logístic*|informátic*|intern*|de_sistema|do_sistema|no_sistema|de_comunicação|sistêmic*|humano
        serão|será ~2 tomad*|adotad*|apurad*|analisad*|averiguad*|implementad*|avaliad*
        situação|ocorrência|questão|caso|tema|incidente ~4 foi|está|encontra_se ~2 encerrad*|analisad*|regularizad*|resolvid*|encaminhad*|tratad*|reportad*|sanad*|solucionad*`,
      unless: [...ACTOR, "then #responsibility", "in ninguém|você"],
      moments: { acknowledgement: "none" },
    },
    {
      id: "agentless",
      severity: "low",
      match: `
        foi|foram|tenha_sido|ter_sido ~2 cometid*|verificad*|detetad* ~3 @defect|@blunder
        houve|ocorreu|aconteceu|verificou_se|registou_se ~3 @defect|@blunder|falta_de
        algo|alguma_coisa|as_coisas ~2 correu_mal|correram_mal|deu_errado|deram_errado
        isto|isso|tal ~1 não ~1 devia|deveria|podia ~1 ter ~1 acontecido|ocorrido|sucedido`,
      unless: [
        "sentence #responsibility|@our|nós|eu|@f1",
        "sentence #responsibility",
        "sentence @our|nós|eu|a_gente",
        "then #responsibility",
        "prev @admission",
      ],
      moments: { acknowledgement: "none" },
    },
  ],
};
