// Verbs are listed once, in the infinitive; the forms a reply needs are made from them.

/** Forms of many verbs, parted by spaces, in the notation of a list. */
export interface Forms {
  /** First person past, `esqueci esquecemos esquecemo` (as in "esquecemo-nos"). */
  we: string;
  /** Third person past, `esqueceu esqueceram`. */
  it: string;
  /** Infinitive, also before a pronoun: "devolvê-lo". */
  inf: string;
  /** First person future and present: what is about to be done. */
  soon: string;
  /** Participle in all its endings. */
  done: string;
  doing: string;
}

/** Past (I, we, he, they), participle, present (I, we), root of the future. Compounds follow: refazer, repor, dispor. */
const IRREGULAR: Readonly<Record<string, string>> = {
  fazer: "fiz fizem fez fizeram feit faço fazem far",
  dizer: "disse dissem disse disseram dit digo dizem dir",
  trazer: "trouxe trouxem trouxe trouxeram trazid trago trazem trar",
  por: "pus pusem pôs puseram post ponho pom por",
  ver: "vi vim viu viram vist vejo vem ver",
  ter: "tive tivem teve tiveram tid tenho tem ter",
  vir: "vim viem veio vieram vind venho vim vir",
  dar: "dei dem deu deram dad dou dam dar",
  ir: "fui fom foi foram id vou vam ir",
};
const PARTICIPLE: Readonly<Record<string, string>> = {
  escrever: "escrit",
  abrir: "abert",
  cobrir: "cobert",
  imprimir: "impress",
  descobrir: "descobert",
};
const ALSO: Readonly<Record<string, string>> = {
  entregar: "entregue*",
  pagar: "pago paga pagos pagas",
  limpar: "limpo limpa limpos limpas",
};
/** Present of the first person, where the stem changes. */
const PRESENT: Readonly<Record<string, string>> = {
  corrigir: "corrijo",
  pedir: "peço",
  seguir: "sigo",
  servir: "sirvo",
  conseguir: "consigo",
  preferir: "prefiro",
  cobrir: "cubro",
  descobrir: "descubro",
  ouvir: "ouço",
  perder: "perco",
  medir: "meço",
};

/** All forms of the verbs of a list. */
export function forms(verbs: string): Forms {
  const made: Record<keyof Forms, string[]> = { we: [], it: [], inf: [], soon: [], done: [], doing: [] };
  for (const verb of verbs.trim().split(/\s+/u)) {
    const stem = verb.slice(0, -2);
    const vowel = verb.at(-2) ?? "";
    const base = verb in IRREGULAR ? verb : /(?:fazer|por|trazer)$/u.exec(verb)?.[0];
    const known = base && IRREGULAR[base];
    made.inf.push(verb, `${stem}${vowel}_lo*`, `${stem}${vowel}_la*`);
    if (known) {
      const before = verb.slice(0, -base.length);
      const [i, we, it, they, done, now, wow, future] = known.split(" ").map((each) => before + each);
      made.we.push(i ?? "", ...plural(we ?? ""));
      made.it.push(it ?? "", they ?? "");
      made.soon.push(now ?? "", ...plural(wow ?? ""), `${future}ei`, ...plural(`${future}em`));
      made.done.push(...["o", "a", "os", "as"].map((end) => `${done}${end}`));
      made.doing.push(base === "por" ? `${before}pondo` : `${stem}${vowel}ndo`);
      continue;
    }
    const first = vowel === "a" ? `${soft(stem)}ei` : `${stem}i`;
    made.we.push(first, ...plural(`${stem}${vowel}m`));
    made.it.push(`${stem}${vowel === "a" ? "o" : vowel}u`, `${stem}${vowel}ram`);
    made.soon.push(
      PRESENT[verb] ?? `${vowel === "a" ? stem : stem.replace(/c$/u, "ç").replace(/g$/u, "j").replace(/gu$/u, "g")}o`,
    );
    made.soon.push(...plural(`${stem}${vowel}m`), `${verb}ei`, ...plural(`${verb}em`));
    made.done.push(`${PARTICIPLE[verb] ?? stem + (vowel === "a" ? "ad" : "id")}*`);
    if (ALSO[verb]) made.done.push(ALSO[verb]);
    made.doing.push(`${stem}${vowel}ndo`);
  }
  return Object.fromEntries(Object.entries(made).map(([form, words]) => [form, words.join(" ")])) as unknown as Forms;
}

/** The stem before an e: troqu-ei, pagu-ei, comec-ei. */
function soft(stem: string): string {
  return stem.replace(/c$/u, "qu").replace(/g$/u, "gu").replace(/ç$/u, "c");
}

/** "esquecemos", and "esquecemo" as in "esquecemo-nos". */
function plural(root: string): string[] {
  return [`${root}os`, `${root}o`];
}
