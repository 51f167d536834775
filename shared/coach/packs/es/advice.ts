import type { Advice, Pack } from "../../pack.ts";

const OWN = "Amends";
const OMBUDSMEN = "Guías de defensores del pueblo sobre las disculpas";
const ROBBENNOLT = "Robbennolt 2003";
const LEWICKI = "Lewicki, Polin y Lount 2016";
const SORRY = "Ingall y McCarthy: Sorry, Sorry, Sorry";
const COURTESY = "Blodgett, Hill y Tax 1997";
const PROMISES = "Schweitzer, Hershey y Bradlow 2006";
const ASKING = "Einwiller y Steilen 2015";

const say = (source: string, why: string, instead: string): Advice => ({ why, instead, source });

export const advice: Pack["advice"] = {
  "conditional-if": say(
    ROBBENNOLT,
    "Suena a que duda de que haya pasado algo.",
    "«Siento que hayamos …», y diga qué hicieron.",
  ),
  "sorry-you-feel": say(
    ROBBENNOLT,
    "Habla de lo que siente la otra persona, no de lo que ustedes hicieron.",
    "Ponga el sujeto en ustedes: «Siento haberle hecho esperar».",
  ),
  passive: say(LEWICKI, "En esta frase nadie lo hizo.", "Empiece por quien lo hizo: «Apuntamos …», «Olvidé …»."),
  "blame-customer": say(
    COURTESY,
    "Echa la culpa al cliente.",
    "Diga qué pudieron hacer ustedes. Si la culpa no es suya, explíquelo sin «usted debería».",
  ),
  "blame-other": say(LEWICKI, "Le compró a usted, no a quien nombra.", "Nombre la causa y diga qué parte fue suya."),
  excuse: say(
    SORRY,
    "Un motivo que pide comprensión se lee como excusa.",
    "Una sola causa, y después lo que hicieron.",
  ),
  "intent-defence": say(SORRY, "La intención no cambia lo que pasó.", "Quítelo, o diga primero lo que hicieron."),
  "policy-recital": say(
    COURTESY,
    "Una norma no es un motivo para quien la sufre.",
    "Diga el porqué de la norma y qué sí puede hacer.",
  ),
  boilerplate: say(OMBUDSMEN, "Lo escribe todo el mundo, y no dice nada.", "Diga lo mismo con un hecho de este caso."),
  minimising: say(SORRY, "Hace el daño más pequeño de lo que fue.", "Diga qué le costó, con sus palabras."),
  euphemism: say(SORRY, "Esconde lo que pasó tras una palabra vaga.", "Llámelo como lo llamó el cliente."),
  legalese: say(OMBUDSMEN, "Suena a abogado, no a persona.", "Dígalo como lo diría en el mostrador."),
  "over-promise": say(PROMISES, "Es más de lo que nadie puede prometer.", "Prometa una cosa, con nombre y fecha."),
  "vague-promise": say(PROMISES, "Nadie sabrá cuándo está cumplido.", "Quién, qué y para cuándo."),
  "but-clause": say(SORRY, "Lo que sigue retira la disculpa.", "Ponga el punto después de la disculpa."),
  "self-praise": say(SORRY, "Aquí no caben los elogios propios.", "Quítelo."),
  "self-as-victim": say(SORRY, "Pide que le compadezcan a usted.", "Diga cómo fue para el cliente."),
  "hedged-performative": say(SORRY, "Habla de disculparse.", "«Lo siento», o «Le pido perdón»."),
  "burden-on-customer": say(
    ASKING,
    "Le da más trabajo al cliente.",
    "Hágalo usted, u ofrézcalo con un nombre y un teléfono.",
  ),
  hostile: say(COURTESY, "Es hostil, y lo guardarán.", "Quítelo. Escriba como si estuviera delante."),
  tone: say(COURTESY, "El tono no va con alguien disgustado.", "Sencillo y tranquilo. Nada que vender."),
  "wrong-target": say(LEWICKI, "Se disculpa con otra persona.", "Dígaselo a quien sufrió el daño."),
  "wrong-words": say(SORRY, "Esta palabra estropea una disculpa.", "Quítela."),
  placeholder: say(OWN, "Quedó un hueco sin rellenar.", "Rellénelo o quítelo."),
  empty: say(OWN, "Todavía no hay nada que leer.", "Escriba qué pasó y qué va a hacer."),
  "review-deal": say(
    "Norma de la FTC sobre reseñas, 16 CFR 465",
    "Una compensación no puede depender de una reseña, y puede ser ilegal.",
    "Ofrézcala sin condiciones. No hable de la reseña.",
  ),
  insult: say(COURTESY, "Insulta al cliente.", "Quítelo."),
  threat: say(COURTESY, "Amenaza al cliente.", "Quítelo. Si tiene algo que reclamar, no es en esta respuesta."),
  "fake-review": say(
    COURTESY,
    "Llama mentiroso al cliente.",
    "Diga qué no ha encontrado y pida el único dato que ayudaría.",
  ),
  "private-data": say(OWN, "Esto es de la queja de otra persona.", "Quítelo, o mire a quién responde."),
  "unknown-number": say(OWN, "No es suyo ni está en la queja.", "Compruebe que es correcto y que se puede dar."),
  repeat: say(
    "Maxham y Netemeyer 2002",
    "Se parece mucho a una respuesta que ya se envió.",
    "Diga qué hay de nuevo, o qué es distinto aquí.",
  ),
  "only-asks": say(ASKING, "Lo único que hace es pedir más datos.", "Haga algo primero, y pida como mucho una cosa."),
  order: say(LEWICKI, "El motivo va antes que la disculpa.", "Primero la disculpa, luego la explicación."),
  length: say(
    "Fehr y Gelfand 2010",
    "La extensión no va con el daño.",
    "Daño pequeño, pocas frases. Daño grave, las que hagan falta.",
  ),
};

export const loud: Partial<Advice> = { why: "Parece que grita.", instead: "Dígalo una vez, en letra normal." };

export const needs: Pack["needs"] = {
  regret: say(LEWICKI, "Nada aquí dice que lo sienten.", "«Siento que …», y diga qué le pasó."),
  explanation: say(
    LEWICKI,
    "No se entera de qué pasó.",
    "Una causa sencilla. Si no la sabe, dígalo, y cuándo la sabrá.",
  ),
  responsibility: say(
    LEWICKI,
    "Nadie lo hace suyo.",
    "En primera persona, y qué falló: «lo enviamos a otra dirección».",
  ),
  repentance: say(LEWICKI, "Nada cambia para la próxima vez.", "Qué es distinto ahora, y desde cuándo."),
  repair: say(LEWICKI, "No se hace nada por esta persona.", "Qué ha hecho o hará por ella, y para cuándo."),
  forgiveness: say(LEWICKI, "", ""),
  when: say("ISO 10002", "No sabe cuándo tendrá noticias.", "Qué no sabe todavía, y qué día escribirá."),
};

export const praise: Pack["praise"] = {
  regret: "Dice que lo siente.",
  explanation: "Dice qué pasó.",
  responsibility: "Lo hace suyo.",
  repentance: "Dice qué cambia.",
  repair: "Hace algo por el cliente.",
  forgiveness: "Deja la respuesta en sus manos.",
};
