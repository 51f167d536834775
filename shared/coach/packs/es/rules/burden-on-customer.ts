import type { RuleSet } from "../../../pack.ts";

export const burdenOnCustomer: RuleSet = {
  class: "burden-on-customer",
  rules: [
    {
      id: "patience",
      severity: "med",
      match: `
        gracias|agradec*|agradezc*|rogamos|ruego|pedimos|pido|apelamos|solicitamos|contamos|esperamos ~3 paciencia|comprensión|entendimiento|comprenda|entienda
        tenga*|ten|tené|un_poco_de ~2 paciencia`,
      unless: ["in no_le_pido|no_te_pido"],
    },
    {
      id: "work",
      severity: "med",
      match: `
        a su|tu cargo|costa|cuenta
        imprima|descargue|firme|fotocopie|reenvíe|reexpida|escanee|notarice|compulse ~6
        corre|corren por ~1 su|tu cuenta
        deber*|debe|debes|tiene*|tenés|tendr*|necesitamos|requerimos|pedimos|rogamos|solicitamos|agradeceríamos|agradecemos|favor|necesario|imprescindible|invitamos|recomendamos|sugerimos|puede|procederá ~3 ~3 rellen*|complet*|present*|acud*|escane*|adjunt*|solicit*|tramit*|volver_a|vuelva|acredit*|aport*|abrir_un|abra_un|diligenci*|llen*|remit*|imprim*|cumplimen*|descarg*|gestionarlo|hacer_la_reclamación|reclamar|contactar*
        póngase|ponte|ponete|pónganse ~1 en contacto
        contáct*|escríbanos|escríbenos|llámenos|llámanos|comuníque*|comunicate|diríjase|acuda|acérquese ~1 con|al|a|por|nuestr*|en|directamente
        cuando|una_vez|en_cuanto|siempre_que ~2 haya|hayas|rellene|complete|envíe|presente|aporte|nos_envíe|nos_mande ~3 rellenad*|completad*|aportad*|presentad*|enviad*|formulario|factura|ticket|original|documentación
        rellen*|llen*|complet* ~2 formulario|hoja|solicitud|encuesta
        si|cuando ~2 sigue|persiste|continúa|vuelve|desea|quiere|necesita|considera ~9 contáct*|póngase|llámenos|escríbanos|comuníquese`,
      unless: [
        "near #repair",
        "in no_tiene|no_tienes|no_debe|no_necesit*|no_hace_falta|no_es_necesario|nada",
        "prev no",
      ],
      moments: { refusal: "low", acknowledgement: "none" },
    },
    {
      id: "review",
      severity: "high",
      match: `
        reconsider*|actualic*|actualiz*|modific*|cambi*|edit*|retir*|elimin*|borr*|replante*|mejor*|quit* ~3 su|tu|la|esta|vuestra ~1 @review
        invit*|pedimos|rogamos|agradec*|gust* ~5 reseña|valoración|puntuación|estrellas|calificación positiv*|nueva|mejor|más_alta|5`,
      unless: [
        "in no|queja|reclamación|sin|*é|*amos|hemos|he",
        "prev no|sin|ni|tampoco|tanto_si|perit*|profesor*|tribunal",
        "sentence ofreciera*|ofreció|pidiera*|pidió|da_igual|no_importa|si_quiere|es_cosa_suya|tanto_si|examen",
        "sentence valoración|puntuación|calificación ~1 @day",
      ],
    },
    {
      id: "move-on",
      severity: "med",
      match: `
        pas* página|de_página
        olvid* ~2 lo_ocurrido|este|lo_sucedido|lo_pasado|todo_esto|el_asunto|y_seguir
        borrón_y_cuenta_nueva|dar*_por_cerrad*|damos_por_cerrad*|dejémoslo|quede_zanjad*|queda_zanjad*|asunto_zanjado|consideramos_cerrad*|considero_cerrad*|caso_cerrado|doy_por_cerrad*`,
    },
  ],
};
