import type { Sign } from "../../../pack.ts";

/** What turns an apology into something else: nobody is sorry for what we did. */
const UNLESS = [
  "before ^^ se|caso",
  "before se|caso ~9 sent*|ofend*|houve|caus*|magoa*|tenha*|alguém|algo|incomod*",
  "prev não|sem|nenhuma|nunca|exig*|arranj*|invent*|inventar|dar|deve_me|devem_me|servem|serve|tem|há|tenho|temos|existe|qualquer|esfarrapad* !só !@f1",
  "next se ~9 @you|alguém|algo|sentiu|houve|causamos|ofend*|magoa*|foi|fomos|isso|isto|esta|este|tiver*|esper*|parec*",
  "next lá? se|caso|quando",
  "next me|nos|lá|então|pelo|por ~4 se|caso ~6 sent*|houve|caus*|ofend*|foi|fomos|algo|alguém|tiver*|tenha*|magoa*|parec*",
  "next esfarrapad*|informar|comunicar|dizer|não_poder|desapontar|mas_não|mas_nada|para_o_que|para_isto|para_isso|mas_isso",
  "next por ~1 eventua*|possíve*",
  "next ~1 por|pelos|pelas ~1 eventua*|possíve*",
  "next ~4 que ~5 possa|possam|possamos|tenhamos|porventura",
  "next caso|que_porventura",
  "next que ~6 correspond*|expetativ*|expectativ*|agrado",
  "next mas ~1 não|isso|quem",
  "next ~6 caso ~2 tenha*|alg*|est*|sint*|haja|isso|o|a",
  "next mas que|se|você|o_senhor|a_senhora? @feel",
  "next que ~4 @feel",
  "next pela|pelo|a|o|por|essa|esse|sua ~2 @upset",
  "next a|às|aos|à ~2 quem|quantos|todos|todas|aqueles|pessoas|que ~5 sent*|ofend*|possa*|tenha*",
  "next @inc2 ~3 possa|possam|possamos|tenhamos|porventura|eventual*",
];

export const regret: readonly Sign[] = [
  {
    match: "@sorry",
    unless: [
      ...UNLESS,
      "next ~2 pelo|pelos|o|os|por|qualquer|a|pela ~1 @inc2",
      "next saber|ouvir|ler|muito_saber|por_saber",
    ],
  },
  {
    match: `
      @sorry ~2 pelo|pelos|o|os|por|qualquer|a|pela ~1 @inc2
      @sorry ~1 saber|ouvir|ler`,
    unless: UNLESS,
    weak: true,
  },
  {
    match: `
      tenho|temos|sinto|sentimos|estou|estamos|fiquei|ficamos|morro|que ~1 vergonha|envergonhad*
      solidariz* me|nos
      @our condolências|sentimentos|pesar|solidariedade
      custa_me|custa_nos|dói_me|dói_nos|entristece_me|parte_me que|saber|ver
      gostava|gostaria|queria que não|nada|isto`,
    unless: ["prev não|sem"],
    weak: true,
  },
];
