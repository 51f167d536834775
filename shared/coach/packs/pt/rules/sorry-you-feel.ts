import type { RuleSet } from "../../../pack.ts";

export const sorryYouFeel: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "sorry-feel",
      severity: "high",
      match: `
        @sorry ~2 que|se|por|pelo ~5 @feel
        @sorry ~4 tenha|tenham|tenhas|ter ~1 ficado|sentido|achado|interpretado|entendido ~2 insatisf*|desapont*|decepcion*|chatead*|ofend*|com_essa|com_esta|assim|magoad*|mal|dessa|desta|como|aborrecid*|triste|desiludid*|desagrad*
        @sorry pela|pelo|a|o|por|essa|esse|sua|seu|toda|qualquer|alguma|dessa ~1 @upset
        @sorry ~2 @upset ~2 sua|seu|que
        @sorry ~2 que|não ~4 correspond*|atend*|ating*|agrad*|satisf* ~3 expetativas|expectativas|agrado|esperado|esperava|esperavas|agradado
        @sorry não ter|termos|terem ~2 expetativas|correspond*|atendid*|agradad*|gostad*
        que_pena|pena|é_pena|temos_pena ~1 não|que_não ~2 ter|tenha|gost* ~1 gostado|apreciado|satisf*|gost*
        é_pena|pena|triste|tristes|lamentável|chato|infelizmente ~1 que ~5 @feel|assim|tenha_ficado
        @sorry ~2 se|que ~2 @you? ~2 vê|vês|veja|achou|pensa|pensa_assim
        @sorry|pena ~2 a_forma|o_modo|a_maneira|pela_forma|pelo_modo ~2 como ~3 @feel|viu|vê|percebeu|recebeu|recebida|encarou
        @sorry|pena ~9 dessa|desta|essa|assim_dessa maneira|forma|modo|opinião|visão|ideia|imagem|impressão|leitura`,
      unless: [
        "in sentiu_mal|sentir_mal|sentido_mal|sentiu_ignorad*|dores|dor|medo",
        "in não_pens*|nós|fiz|fizemos|@f1",
        "next e|porque ~2 @admission|tem_razão",
        "in que_ninguém|por_não|por_ter ~2 avis*",
      ],
    },
    {
      id: "understand-feel",
      severity: "med",
      match: `
        entend*|compreend*|percebo|percebemos|lamento|lamentamos ~2 a|o|sua|seu|tua|toda ~1 @upset
        entend*|compreend*|percebo|percebemos|respeit* ~2 que ~3 @feel|chatead*|insatisf*|aborrecid*|desiludid*|frustrad*
        foi|foram|ser|sido|seja|esteja ~1 mal_interpret*|interpretad*|mal_entendid*|percecionad*|visto_como|vista_como
        mal_interpret*|mal_entendid*|mal_compreendid*|descontextualiz*
        não|nem ~4 correspondeu|correspondeu|correspondemos|atendeu|atendido|atendemos|correspondido|atingiu ~3 expetativas|expectativas|esperado|esperava|agrado
        entendid*|interpretad*|percebid*|vist*|recebid*|encarad*|tomad* ~1 como|dessa_forma|dessa_maneira|desse_modo|por_mal|a_mal
        aquém das suas? expetativas|expectativas`,
      unless: ["in não_fizemos|nossa_parte", "sentence #responsibility"],
    },
    {
      id: "your-perception",
      severity: "med",
      match: "sua|seu|tua percep*|perceção|percepção|sentimento*|insatisfação|sensação|leitura|interpretação|impressão",
      unless: ["sentence #responsibility"],
    },
    {
      id: "confusion",
      severity: "med",
      match: "@sorry ~2 confusão|mal_entendido|mal_entendidos|equívoco ~3",
      unless: ["after @our|fiz|fizemos|criamos|causamos|gerei", "sentence #responsibility"],
    },
    {
      id: "hear",
      severity: "low",
      match: "@sorry|triste|tristes ~2 saber|ouvir|ler|tomar_conhecimento ~2",
      moments: { acknowledgement: "none" },
    },
    {
      id: "had-to-complain",
      severity: "med",
      match: "@sorry ~2 que|por|ter ~3 tido|teve|necessidade|ter ~3 de|que ~1 reclam*|queix*|nos_contact*|escrev*",
      moments: { acknowledgement: "none" },
    },
  ],
};
