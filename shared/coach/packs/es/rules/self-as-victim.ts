import type { RuleSet } from "../../../pack.ts";

export const selfAsVictim: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "hard-for-us",
      severity: "high",
      match: `
        lloré|llorado|llorando|insomnio|ansiedad|puñalada|mis_ahorros|de_lunes_a_lunes|de_lunes_a_domingo|de_domingo_a_domingo|doce_horas|todos_los_días_del_año
        no ~1 sabe*|imagina* ~1 por? lo_que_estoy|lo_que_es|lo_que_cuesta
        ser|seres humano* ~2 detrás|lado|al_otro
        ha_sido|es|fue|está_siendo|han_sido|son|pasamos|estamos_pasando|estamos_viviendo|llevamos|tuvimos|vivimos|atravesamos ~3 día|días|seman*|mes|meses|época|moment*|temporada|año|racha|situación ~2 muy? difícil*|dur*|complicad*|horrible*|terrible*|dolor*|mala|malas|agotador*
        difícil|dur*|doloros*|complicad* ~2 para|también para? nosotros|mí|el_equipo|mi_equipo|nuestro_equipo|mi_familia|todos_nosotros
        nos|me ~2 duele|dolió|dolido|entristec*|hiere|herido|hirió|afecta|perjudica|desanim*|indign*|sorprend*|ofend* ~3 su|tu|leer|que|este|esta|mucho|profundamente|ver|sus|tus|estas|como
        quita* ~2 sueño|ganas|vida
        pasa*|pasé|atraves* ~2 por ~2 mal|mala|momento|racha|época|duelo
        momento personal
        no podía|podíamos|puedo|podemos más
        famili*|casa ~3 vive|vivimos|depende|comemos|come|la_vida
        nuestro|mi ~1 sustento|pan|esfuerzo|sacrificio
        leer|ver|recibir ~1 cosas|comentarios|palabras|reseñas|críticas ~1 así|como
        nosotros|nosotras ~4 más_hemos|perdido|perdiendo|perdemos|sufrido|sufrimos|sufriendo
        nosotros|nosotras|también ~2 somos|hemos_sido|fuimos|sufr*|perdemos|perdimos|pasamos|estamos ~4 víctimas|perjudicad*|afectad*|dinero|sufr*|dañad*|mal
        primeros ~1 perjudicad*|afectad*|en_sufr*|interesad*|en_lament*
        reseñas|comentarios|críticas|opiniones|quejas|publicaciones como ~4 @hurt
        reseñas|comentarios|opiniones|críticas ~1 así ~3 @hurt|cerrar
        su|tu|esta|este reseña|comentario|crítica|opinión|publicación|queja ~4 @hurt
        daña*|perjudica*|mancha*|hund*|destroz*|arruin* ~3 negocio|imagen|reputación|familia|empresa|equipo|nombre|nuestro_trabajo|pequeñ*
        nos|me ~3 dolid*|herid*|trist*|disgustad*|afectad*|decepcionad*|indignad*|entristecid*|desilusionad*
        injustamente|injusto_con|injusta_con
        desalentador*|descorazonador*|desmoraliz*|desmotiva*|doloros* ~3
        trist*|duro|difícil|pena leer|recibir|ver ~3
        cuando uno|una abre|trabaja|madruga|se_levanta|pone|se_deja
        con_lo_que_nos ~1 esforzamos|cuesta|trabajamos
        nadie ~2 lo siente|lamenta más
        no ~1 sabe|sabes|sabés|imagin* lo|cuánto|el|la ~9
        mal que lo estamos|hemos
        mi equipo|personal ~4 llor*|sufr*|desmoraliz*|dolid*|hundid*|disgustad*|afectad*|triste*|molest*
        póngase|ponte|pongase ~1 en ~1 nuestro|mi lugar
        en mi|nuestra situación|lugar ~3 usted|cualquiera`.replaceAll(
        "@hurt",
        "dañ*|duele*|perjudica*|afecta*|hund*|hiere*|ponen_en|puede*_cerrar|destroz*|destruy*|nos_quita*",
      ),
      unless: ["in haberle|hayamos|que_le_haya*|le_afect*", "next haberle|haberte|que_le|que_te|no_haber"],
    },
  ],
};
