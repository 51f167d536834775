import type { Advice, Pack } from "../../pack.ts";

const OWN = "Amends";
const OMBUDSMEN = "Orientações de provedores sobre pedidos de desculpa";
const ROBBENNOLT = "Robbennolt 2003";
const LEWICKI = "Lewicki, Polin e Lount 2016";
const SORRY = "Ingall e McCarthy: Sorry, Sorry, Sorry";
const COURTESY = "Blodgett, Hill e Tax 1997";
const PROMISES = "Schweitzer, Hershey e Bradlow 2006";
const EINWILLER = "Einwiller e Steilen 2015";
const FTC = "Regra da FTC sobre avaliações, 16 CFR 465";

const say = (source: string, why: string, instead: string): Advice => ({ why, instead, source });

export const advice: Pack["advice"] = {
  "conditional-if": say(
    ROBBENNOLT,
    "Parece que duvida de que algo tenha acontecido.",
    "“Peço desculpa porque nós …”, e diga o que fizeram.",
  ),
  "sorry-you-feel": say(
    ROBBENNOLT,
    "Fala do que a pessoa sente, não do que vocês fizeram.",
    "Ponha-se como sujeito: “Peço desculpa por termos deixado a mesa à espera.”",
  ),
  passive: say(LEWICKI, "Nesta frase ninguém fez nada.", "Comece por quem fez: “Registámos …”, “Esqueci-me …”."),
  "blame-customer": say(
    COURTESY,
    "Põe a culpa no cliente.",
    "Diga o que vocês podiam ter feito. Se a falha não é vossa, explique sem “devia”.",
  ),
  "blame-other": say(
    LEWICKI,
    "A pessoa comprou a vocês, não a quem aqui é nomeado.",
    "Diga a causa e qual foi a vossa parte.",
  ),
  excuse: say(SORRY, "Um motivo que pede pena lê-se como desculpa.", "Uma causa simples, e depois o que fizeram."),
  "intent-defence": say(SORRY, "A intenção não muda o que aconteceu.", "Tire, ou diga primeiro o que fizeram."),
  "policy-recital": say(
    COURTESY,
    "Uma regra não é razão para quem a sofre.",
    "Dê a razão da regra e diga o que pode fazer.",
  ),
  boilerplate: say(
    OMBUDSMEN,
    "Toda a gente escreve isto, por isso não diz nada.",
    "Diga o mesmo com um facto deste caso.",
  ),
  minimising: say(SORRY, "Faz o dano menor do que foi para a pessoa.", "Diga o que lhe custou, com as palavras dela."),
  euphemism: say(SORRY, "Esconde o que aconteceu atrás de uma palavra vaga.", "Chame-lhe o que a pessoa lhe chamou."),
  legalese: say(OMBUDSMEN, "Soa a advogado, não a pessoa.", "Use as palavras que usaria ao balcão."),
  "over-promise": say(PROMISES, "É mais do que alguém pode prometer.", "Prometa uma coisa, com nome e data."),
  "vague-promise": say(PROMISES, "Ninguém sabe quando isto fica cumprido.", "Quem, o quê, até quando."),
  "but-clause": say(SORRY, "O que vem a seguir retira o pedido de desculpa.", "Acabe a frase depois da desculpa."),
  "self-praise": say(SORRY, "Elogios próprios não cabem aqui.", "Tire."),
  "self-as-victim": say(SORRY, "Pede à pessoa que tenha pena de vocês.", "Diga como foi para ela."),
  "hedged-performative": say(SORRY, "Fala em pedir desculpa em vez de pedir.", "“Peço desculpa.”"),
  "burden-on-customer": say(EINWILLER, "Dá mais trabalho ao cliente.", "Faça-o você, ou dê um nome e um número."),
  hostile: say(COURTESY, "É hostil, e a pessoa vai guardar isto.", "Tire. Escreva como se ela estivesse à sua frente."),
  tone: say(COURTESY, "O tom não serve para quem está aborrecido.", "Simples e calmo. Nada para vender."),
  "wrong-target": say(LEWICKI, "Pede desculpa a outras pessoas.", "Diga-o a quem foi prejudicado."),
  "wrong-words": say(SORRY, "Esta palavra estraga um pedido de desculpa.", "Tire."),
  placeholder: say(OWN, "Ficou um espaço por preencher.", "Preencha ou tire."),
  empty: say(OWN, "Ainda não há nada para ler.", "Escreva o que aconteceu e o que vai fazer."),
  "review-deal": say(
    FTC,
    "Uma reparação nunca pode depender de uma avaliação, e pode ser ilegal.",
    "Ofereça sem condições. Não fale da avaliação.",
  ),
  insult: say(COURTESY, "Insulta o cliente.", "Tire."),
  threat: say(COURTESY, "Ameaça o cliente.", "Tire. Se tem algo a reclamar, não é nesta resposta."),
  "fake-review": say(
    COURTESY,
    "Chama mentiroso ao cliente.",
    "Diga o que não encontrou e peça a única coisa que ajudaria.",
  ),
  "private-data": say(OWN, "Isto é da reclamação de outra pessoa.", "Tire, ou veja a quem está a responder."),
  "unknown-number": say(OWN, "Não é vosso nem está na reclamação.", "Veja se está certo e se pode ser dado."),
  repeat: say(
    "Maxham e Netemeyer 2002",
    "É quase igual a uma resposta já enviada.",
    "Diga o que há de novo, ou o que aqui é diferente.",
  ),
  "only-asks": say(EINWILLER, "Só pede mais informação.", "Faça primeiro alguma coisa e peça no máximo uma."),
  order: say(LEWICKI, "A razão vem antes da desculpa.", "Primeiro a desculpa, depois a explicação."),
  length: say(
    "Fehr e Gelfand 2010",
    "O tamanho não corresponde ao dano.",
    "Dano pequeno: poucas frases. Dano grave: o espaço que for preciso.",
  ),
};

export const loud: Partial<Advice> = { why: "Lê-se como um grito.", instead: "Diga uma vez, em letras normais." };

export const needs: Pack["needs"] = {
  regret: say(LEWICKI, "Aqui ninguém pede desculpa.", "“Peço desculpa por …”, e diga o que aconteceu à pessoa."),
  explanation: say(
    LEWICKI,
    "A pessoa não fica a saber o que aconteceu.",
    "Uma causa simples. Se ainda não sabe, diga isso e quando saberá.",
  ),
  responsibility: say(
    LEWICKI,
    "Ninguém assume a falha.",
    "“Nós …”, “eu …”, e o que correu mal: “mandámos para a morada errada”.",
  ),
  repentance: say(LEWICKI, "Nada muda para a próxima vez.", "O que agora é diferente, e desde quando."),
  repair: say(LEWICKI, "Nada é feito por esta pessoa.", "O que fez ou vai fazer por ela, e até quando."),
  forgiveness: say(LEWICKI, "", ""),
  when: say(
    "ISO 10002",
    "A pessoa não sabe quando terá notícias.",
    "O que ainda não sabe, e o dia da próxima resposta.",
  ),
};

export const praise: Pack["praise"] = {
  regret: "Pede desculpa.",
  explanation: "Diz o que aconteceu.",
  responsibility: "Assume a falha.",
  repentance: "Diz o que muda.",
  repair: "Faz alguma coisa por esta pessoa.",
  forgiveness: "Deixa a resposta com a pessoa.",
};
