import type { RuleSet } from "../../../pack.ts";

export const boilerplate: RuleSet = {
  class: "boilerplate",
  rules: [
    {
      id: "inconvenience",
      severity: "med",
      match: `
        @sorry ~7 @inc
        rogamos|ruego|pedimos|sabrá|sepan|esperamos ~4 disculp* ~3 @inc`,
      unless: [
        "in de_venir|de_haber|de_tener|de_llamar|de_perder|frustración|enfado|enojo|decepción|malestar|preocupación|disgusto|confusión",
      ],
      moments: { acknowledgement: "low" },
    },
    {
      id: "thanks",
      severity: "med",
      match: `
        gracias|agradec*|agradezc* ~7 comentari*|feedback|opinión|mensaje|reseña|valoración|sugerenc*|observaciones|retroalimentación|hacérnoslo|hacernos|informarnos|contactarnos|contactar|contacto|comunicar*|trasladar*|compartir*|dirigir*|preferencia|confianza|elegirnos|tiempo_que
        su|tu|vuestra ~1 opinión|comentario*|feedback|satisfacción|experiencia|mensaje|queja es|son|resulta|nos ~2 important*|valios*|ayud*|fundamental|prioridad|útil*
        valoramos|apreciamos ~3 opinión|comentario*|confianza|preferencia|feedback|tiempo`,
      unless: ["in gracias_por_avisar", "next que_la_puerta|de_la"],
      moments: { acknowledgement: "none", "follow-up": "low" },
    },
    {
      id: "phrase",
      severity: "med",
      match: `
        estimad*|apreciad*|querid*|distinguid* ~1 cliente*|usuari*|huésped*|señor_cliente|pasajer*|consumidor*|paciente
        nos|me ~1 tom* ~2 muy? en_serio|seriamente
        satisfacción|confianza|bienestar|tranquilidad ~1 de|del ~2 cliente*|usuario*|huésped*|paciente* ~3 es|son|nuestra|siempre
        contar|confiar ~2 su|tu|vuestra confianza|preferencia
        nos esforzamos|esmeramos|enorgullecemos|caracterizamos|preocupamos|comprometemos_cada
        trabajamos|trabajando|continuamos|continuaremos|seguiremos ~3 por|para|día|trabajando|mejorando|diariamente|constantemente|esforz* ~4 mejor*|ofrec*|brind*|dar*|servicio|calidad|que
        excelencia|máxima_calidad|mejor_servicio|servicio_de_calidad|mejor_experiencia|mejor_atención|experiencia_excepcional|servicio_excepcional|excelente_servicio|atención_de_calidad
        comprend*|entend*|entiend* ~3 su|tu|vuestr*|la ~1 frustración|malestar|molestia|enojo|enfado|preocupación|descontento|decepción|sentir|disgusto|inquietud|incomodidad
        tenga la seguridad|certeza
        puede* estar segur*|tranquil*
        le|te|les aseguramos|aseguro que
        traslad*|deriv*|remit*|elev*|comunic*|pas*|transmit*|reenvi*|escal* ~5 al|a_la|a_los|a|con departamento|área|equipo|responsables|gerencia|dirección|instancias|personal ~2 correspondiente*|pertinente*|responsable*|encargad*|indicad*|de_calidad|competente*|implicad*|adecuad*|oportun*
        hemos|he|tomamos|tomo|tomado ~1 nota
        no refleja*|representa*|corresponde* ~3 estándares|valores|calidad|nivel|somos|nuestr*|servicio|forma
        nuestros|altos|habituales ~1 estándares|niveles|parámetros
        hecho|caso|incidente|suceso aislad*|puntual
        servirle*|servirte|atenderle|verle|recibirle|atenderlo|recibirlo ~2 en_el_futuro|de_nuevo|nuevamente|próximamente|como_se_merece|otra_vez|pronto
        ayud*|permit* ~2 a_mejorar|seguir_mejorando|mejorar|seguir_creciendo|crecer
        no dude|dudes|duden en
        reciba|recibe ~3 disculpas
        seguir_mejorando|mejora_continua|lecciones_aprendidas|oportunidad_de_mejora|velar_por|brindarle_la_mejor`,
      moments: { acknowledgement: "low" },
    },
    {
      id: "service",
      severity: "low",
      match: `
        quedamos|quedo|estamos|estoy|seguimos ~2 a ~1 su|tu|vuestra ~1 entera|total|completa? disposición
        para cualquier ~2 duda|consulta|aclaración|cosa|pregunta`,
      moments: { acknowledgement: "none" },
    },
  ],
};
