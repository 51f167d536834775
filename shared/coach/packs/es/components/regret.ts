import type { Sign } from "../../../pack.ts";

/** What turns an apology into something else: nobody is sorry for what we did. */
const UNLESS = [
  "prev no|ni|sin|nada|nunca|exij*|exig*|demand*|pretend*|tampoco|nos_sentimos",
  "next @if",
  "next ~1 a|al|con|ante ~1 resto|demás|accionistas|seguidores|inversores|patrocinadores|equipo|personal",
  "before ^^ en_caso_de|en_el_caso|de_haber",
  "before ^^ si ..9 ofend*|sint*|sent*|molest*|incomod*|gust*|agrad*|perjudic*|altura|satisf*|son*_mal|sonó",
  "next ~6 si|en_caso_de|de_haber !quiere*|querés|le|te|prefier*|lo",
  "next ~2 que ~6 @feeling",
  "next ~2 cómo|como ~3 @feeling",
  "next orgullos*|felic*|content*|afortunad*|halagad*|mal|bien|como|cómo|parte|satisfech*|así|obligad*",
  "next ~3 por? su|tu|vuestr*|la|el @feelings",
  "next ~4 a quien*|todos_los_que|cualquiera",
  "next la_pregunta|la_franqueza|mi_franqueza|las_mejoras|comunicarle|informarle|decirle|que_discrepe|no_estar_de_acuerdo",
  "next pero_no_me|no_sentimos",
  "next que_usted_no|que_exager*",
  "in me_siento|nos_sentimos",
];

export const regret: readonly Sign[] = [
  {
    match: "@sorry",
    unless: [
      ...UNLESS,
      "next ~5 @inc",
      "next ~1 leer|saber|escuchar|oír|conocer|enterar*|que_haya_tenido_que|ver",
      "in duele",
    ],
  },
  { match: "@sorry ~5 @inc", unless: UNLESS, weak: true },
  { match: "@sorry ~1 leer|saber|escuchar|oír|conocer|enterar*|ver|que_haya_tenido_que", unless: UNLESS, weak: true },
  {
    match: `
      me|nos siento|sentimos|sabe|da ~1 fatal|mal|muy_mal|avergonz*|apenad*|terrible|horrible
      me|nos duele|dolió ~2 haber*|que_por|que_le|que_te
      ojalá ~1 hubiera|hubiéramos|hubiese`,
    unless: ["next si|que_usted|que_pienses"],
    weak: true,
  },
];
