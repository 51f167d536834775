import type { Sign } from "../../../pack.ts";

/** What turns an apology into something else. */
const UNLESS = [
  "next ~2 falls|sofern|sollte*|insofern|soweit",
  "next ~2 wenn !und",
  "next ihnen|dir|ihr ~3 mitzuteilen|mitteilen|sagen|ablehnen",
  "next ~6 mitteilen|sagen|absagen|enttäuschen|ablehnen|informieren zu",
  "after falls|sofern|eventuell*|allfällig*|etwaig*|womöglich|möglicherweise",
  "after für ~4 @any",
  "before falls|sofern|eventuell*|allfällig*|etwaig*",
  "before ^ sollte|sollten|solltest",
  "before ^^ wenn ~12 ^",
  "prev kein|keine|keinen|nicht|ohne|brauchen|müssen_sie|musst_du|warum|weder",
  "in nicht|müssen_sie|brauchen_sie|kein|keine|sich",
  "next dafür? gibt_es|gibt|habe_ich_nicht|reicht|ist_das|hilft|ändert|nützt|bringt",
  "next ~2 dass|das sie|du|ihr|es|das|dir|ihnen|euch ~7 fühl*|gefühl*|empfind*|empfunden|unzufrieden|enttäuscht|verärgert|siehst|sehen|aufgefasst|interpretiert|glauben|denken|eindruck|meinen|finden|gefallen|geschmeckt|zugesagt|missverstanden|beschwer*|erwartungen|unglücklich|sauer|gestört",
  "next ~3 ihren|deinen|euren ärger|unmut|frust",
  "next ~3 ihre|deine|eure enttäuschung|unzufriedenheit|verärgerung",
  "text tut_es_uns_aber_leid|so_so_leid",
];
const STOCK = [
  "after für ~6 unannehmlichkeit*|umstände",
  "before für ~8 unannehmlichkeit*|umstände",
  "next ~3 zu hören|lesen|erfahren",
  "next ~4 hören|lesen|erfahren zu_müssen",
];

export const regret: readonly Sign[] = [
  { match: "@sorry", unless: [...UNLESS, ...STOCK] },
  { match: "@sorry", only: STOCK, unless: UNLESS, weak: true },
  {
    match: `
      @wir ~2 wünschte|wünschten ~2 @wir
      @uns ~2 unangenehm
      mein ~1 beileid|mitgefühl`,
    weak: true,
  },
];
