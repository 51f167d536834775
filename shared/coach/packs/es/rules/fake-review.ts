import type { RuleSet } from "../../../pack.ts";

const REVIEW = "reseña|opinión|comentario|valoración|queja|review|historia|relato|reclamación";
const FAKE = "falsa|falso|falsas|fake|inventada|inventado|malintencionada|malintencionado|mentira|troll";
const IS = "es|son|parece|claramente|totalmente|completamente|obviamente|evidentemente|una|muy|huele_a";
const HERE =
  "aquí|acá|nuestro_local|nuestro_restaurante|nuestro_hotel|nuestra_tienda|nuestro_bar|nuestra_clínica|nuestro_taller|nuestro_establecimiento|nuestra_casa|nuestro_negocio|nuestra_academia|nuestro_gimnasio|nuestra_peluquería|nuestro_salón|nuestra_cafetería|nuestras_instalaciones|este_local|este_restaurante|este_hotel|esta_tienda|este_bar|este_establecimiento|mi_local|mi_restaurante|mi_tienda|mi_bar";
const BEEN = "estado|venido|comido|cenado|pisado|comprado|entrado|dormido|puesto_un_pie";

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        su|tu|esta|esa|vuestra|este|ese @review @is? @is? @is? @fake
        ^ es|parece|esto_es|se_trata_de ~1 una|un|otra? @review fals*|fake|inventad*
        una|otra|típica reseña|opinión|review fals*|fake|inventad*
        ^ reseña|opinión|comentario|review|perfil fals*|fake|inventad*
        @review ~2 escrit*|pagad*|comprad*|enviad*|hech*|viene|es por|de|desde la_competencia|un_competidor|competidores
        usted ~1 es|trabaja|viene ~1 la_competencia|competidor*
        es|trabaja|viene|será usted ~2 la_competencia|competidor*
        eres|sos|trabajas|vienes|trabajás|venís ~1 la_competencia|competidor*
        usted|tú|vos|señor* ~1 nunca|jamás|no|ni_siquiera ~1 ha|has @been ~1 @here
        ^ nunca|jamás|ni_siquiera ha|has|estuvo|estuviste|vino|viniste|pisó|pisaste @been? ~1 @here
        nunca|jamás|ni_siquiera estuviste|viniste|pisaste|has_estado|has_venido|has_pisado|has_comido ~1 @here
        nunca|jamás ~1 ha|has|fue|fuiste sido? ~1 cliente|clienta
        usted ~1 se ~1 ha|está invent*
        ^ se_lo|se_la|se_los|se ha|está inventa*
        te|se lo|la? has|estás|inventaste inventa*?
        usted miente|mintió|está_mintiendo|inventa
        lo_que usted|aquí? cuenta|dice|escribe|afirma|dices|cuentas|publica|publicó es @is? mentira|falso|inventado|un_invento`
        .replaceAll("@review", REVIEW)
        .replaceAll("@fake", FAKE)
        .replaceAll("@is", IS)
        .replaceAll("@here", HERE)
        .replaceAll("@been", BEEN),
      unless: [
        "prev no_creemos|no_creo|no_es|no_era|si|como|aunque|decir*|dicho|dije|dijo|dijimos|llam*|marc*|trat*|insinu*|acus*|cerr*|archiv*",
        "in no_es|recibido",
        "next nadie|ningún|ninguna|el|la|los|las|su|mi|nuestr*|que_el|antes|todavía|aún",
        "sentence creó|crearon|alguien|porque|todavía|aún|suplant*|mi_compañer*|nuestr*_compañer*",
        "near fue_un_error|error_mío|error_nuestro|me_equivoqué|nos_equivocamos|estuvo_mal|no_debi*|nunca_debi*|por_error|injust*|le_dije|le_dijimos|le_dijo|le_dijeron|le_contest*|le_respond*|fue_falta_nuestra|culpa_nuestra|mi_culpa|otra_empresa|otra_tienda|mismo_nombre|vecin*|perdón_por|disculpas_por",
      ],
    },
    {
      id: "stranger",
      severity: "block",
      match: "no|ni|tampoco ~1 es|eres|sos ~1 cliente|clienta nuestr*",
      only: ["near reseñ*|opinión|review|fals*|invent*|mentira|competencia"],
      unless: [
        "sentence todavía|aún|porque|solicitud|invitad*|sino|si|aunque|pero",
        "near error|equivoc*|culpa|perdí|disculp*|perdón|@mend",
      ],
    },
  ],
};
