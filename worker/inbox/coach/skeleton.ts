import type { Fault, Moment } from "../../../shared/coach/types.ts";

/** What is on record and may stand in a skeleton. Nothing else is filled in; nothing is made up. */
export interface OnRecord {
  lang: string;
  moment: Moment;
  fault: Fault;
  /** 1 to 5. */
  severity: number;
  /** Who wrote, as far as they said. */
  name: string | null;
  /** When they wrote; ms UTC. */
  wroteAt: number | null;
  order: string | null;
  /** Who signs. */
  signer: string | null;
}

/** One language's sentences. A blank is what stands between square brackets; the coach lets none of them pass. */
interface Sentences {
  hello: (name: string) => string;
  somebody: string;
  /** "your order LS-2041, about which you wrote on 17 November", as far as it is known. */
  about: (day: string | null, order: string | null) => string;
  sorry: string;
  sorryFor: string;
  because: string;
  unknown: string;
  repair: string;
  help: string;
  refuse: string;
  change: string;
  news: string;
  done: string;
  direct: string;
}

const en: Sentences = {
  hello: (name) => `Hello ${name},`,
  somebody: "[name]",
  about: (day, order) => `You wrote${day ? ` on ${day}` : ""}${order ? ` about order ${order}` : ""}.`,
  sorry: "I am sorry: we [what we did wrong], and you [what it cost you].",
  sorryFor: "I am sorry that you [what it was like for you].",
  because: "The cause: [one plain cause].",
  unknown: "I do not know yet [what you do not know]. I will write to you by [day and time].",
  repair: "I have [what is done already], and you will have [what they get] by [day].",
  help: "What I can do: [the help you offer], by [day].",
  refuse: "I cannot [what they asked], because [the reason in one sentence]. What I can do instead: [what you offer].",
  change: "From now on we [what you do in another way].",
  news: "Since you wrote, I have [what you did]. Next I will [what is next], by [day].",
  done: "I have [what you did], on [day].",
  direct: "My own number is [number].",
};
const de: Sentences = {
  hello: (name) => `Guten Tag ${name},`,
  somebody: "[Name]",
  about: (day, order) => `Sie haben${day ? ` am ${day}` : ""}${order ? ` zur Bestellung ${order}` : ""} geschrieben.`,
  sorry: "Es tut mir leid: Wir haben [was wir falsch gemacht haben], und Sie [was es Sie gekostet hat].",
  sorryFor: "Es tut mir leid, dass Sie [was Ihnen passiert ist].",
  because: "Der Grund war: [eine schlichte Ursache].",
  unknown: "Ich weiß noch nicht, [was noch offen ist]. Ich schreibe Ihnen bis [Tag und Uhrzeit].",
  repair: "Ich habe [was schon getan ist], und Sie bekommen [was Sie bekommen] bis [Tag].",
  help: "Das kann ich tun: [die Hilfe], bis [Tag].",
  refuse:
    "Ich kann nicht [worum Sie gebeten haben], weil [der Grund in einem Satz]. Stattdessen kann ich [was Sie anbieten].",
  change: "Damit es nicht wieder geschieht, [was sich geändert hat].",
  news: "Seit Ihrer Nachricht: [was getan wurde]. Als Nächstes: [was folgt], bis [Tag].",
  done: "Das ist getan: [was getan wurde], am [Tag].",
  direct: "Sie erreichen mich direkt unter [Nummer oder Adresse].",
};
const es: Sentences = {
  hello: (name) => `Hola, ${name}:`,
  somebody: "[nombre]",
  about: (day, order) => `Nos escribió${day ? ` el ${day}` : ""}${order ? ` sobre el pedido ${order}` : ""}.`,
  sorry: "Lo siento: [lo que hicimos mal], y a usted [lo que le costó].",
  sorryFor: "Siento lo que le pasó: [qué pasó].",
  because: "Ocurrió porque [una causa clara].",
  unknown: "Todavía no sé [lo que falta por saber]. Le escribo antes del [día y hora].",
  repair: "Ya he [lo que está hecho], y recibirá [lo que recibe] antes del [día].",
  help: "Lo que puedo hacer: [la ayuda], antes del [día].",
  refuse: "No puedo [lo que pidió], porque [el motivo en una frase]. Lo que sí puedo hacer: [lo que ofrece].",
  change: "Para que no vuelva a pasar, ahora [lo que ha cambiado].",
  news: "Desde que escribió: [lo que se ha hecho]. Lo siguiente: [qué sigue], antes del [día].",
  done: "Esto está hecho: [lo que se hizo], el [día].",
  direct: "Puede hablar conmigo en [número o dirección].",
};
const fr: Sentences = {
  hello: (name) => `Bonjour ${name},`,
  somebody: "[nom]",
  about: (day, order) =>
    `Vous nous avez écrit${day ? ` le ${day}` : ""}${order ? ` au sujet de la commande ${order}` : ""}.`,
  sorry: "Je vous présente mes excuses : nous avons [ce que nous avons mal fait], et vous [ce que cela vous a coûté].",
  sorryFor: "Je regrette ce qui vous est arrivé : [quoi].",
  because: "La raison : [une cause simple].",
  unknown: "Je ne sais pas encore [ce qui reste à savoir]. Je vous écris avant le [jour et heure].",
  repair: "J’ai [ce qui est déjà fait], et vous aurez [ce que vous recevez] avant le [jour].",
  help: "Voici ce que je fais pour vous : [l’aide], avant le [jour].",
  refuse:
    "Je ne peux pas [ce que vous demandez], parce que [la raison en une phrase]. À la place, je vous propose [ce que vous offrez].",
  change: "Pour que cela ne se reproduise pas, nous [ce qui a changé].",
  news: "Depuis votre message : [ce qui a été fait]. Ensuite : [la suite], avant le [jour].",
  done: "C’est fait : [ce qui a été fait], le [jour].",
  direct: "Vous pouvez me joindre directement : [numéro ou adresse].",
};
const pt: Sentences = {
  hello: (name) => `Olá, ${name},`,
  somebody: "[nome]",
  about: (day, order) => `Escreveu-nos${day ? ` no dia ${day}` : ""}${order ? ` sobre a encomenda ${order}` : ""}.`,
  sorry: "Peço desculpa: nós [o que fizemos mal], e a si [o que lhe custou].",
  sorryFor: "Lamento o que lhe aconteceu: [o quê].",
  because: "Aconteceu porque [uma causa simples].",
  unknown: "Ainda não sei [o que falta saber]. Escrevo-lhe até [dia e hora].",
  repair: "Já [o que está feito], e terá [o que recebe] até [dia].",
  help: "O que posso fazer: [a ajuda], até [dia].",
  refuse: "Não posso [o que pediu], porque [o motivo numa frase]. O que posso fazer: [o que oferece].",
  change: "Para que não volte a acontecer, agora [o que mudou].",
  news: "Desde que escreveu: [o que foi feito]. A seguir: [o que vem], até [dia].",
  done: "Está feito: [o que foi feito], a [dia].",
  direct: "Pode falar comigo diretamente: [número ou endereço].",
};
const LANGUAGES: Record<string, Sentences> = { en, de, es, fr, pt };

const day = (lang: string, at: number): string =>
  new Intl.DateTimeFormat(lang, { day: "numeric", month: "long" }).format(at);

/** Which sentences this moment, fault and severity ask for, in the order in which they help. */
function chosen(said: Sentences, { moment, fault, severity }: OnRecord): string[] {
  const owned = fault === "ours" || fault === "partly";
  const sorry = owned ? said.sorry : said.sorryFor;
  const why = severity >= 3 ? [said.because] : [];
  const grave = severity >= 4 ? [said.direct] : [];
  if (moment === "update" || moment === "follow-up") return [said.news, ...grave];
  if (moment === "refusal") return [sorry, said.refuse, ...grave];
  if (moment === "closure") return [sorry, said.done, said.change];
  if (moment === "acknowledgement" || fault === "unknown") return [said.sorryFor, said.unknown, ...grave];
  if (!owned) return [sorry, ...why, said.help, ...grave];
  return [sorry, ...why, said.repair, ...(severity >= 4 ? [said.change] : []), ...grave];
}

/** A skeleton with blanks, or undefined where we have no sentences in that language. */
export function skeleton(record: OnRecord): string | undefined {
  const lang = record.lang.split("-")[0] ?? "";
  const said = LANGUAGES[lang];
  if (!said) return undefined;
  const { name, wroteAt, order, signer } = record;
  const known = wroteAt !== null || order !== null;
  const about = known ? [said.about(wroteAt === null ? null : day(record.lang, wroteAt), order)] : [];
  const lines = [said.hello(name ?? said.somebody), ...about, ...chosen(said, record)];
  return `${lines.join("\n\n")}${signer ? `\n\n${signer}` : ""}`;
}

/** The first blank that nobody has filled in, brackets included. */
export function firstBlank(text: string): { start: number; end: number } | undefined {
  const found = /\[[^[\]\n]+\]/u.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
