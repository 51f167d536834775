import type { RuleSet } from "../../../pack.ts";

export const legalese: RuleSet = {
  class: "legalese",
  rules: [
    {
      id: "law",
      severity: "high",
      match: `
        en los términos
        cláusula
        no ~2 entraña|comporta|equivale|vale ~4 reconocimiento|confesión|admisión|asunción
        sin ~1 que ~2 suponga|implique|signifique|constituya|represente ~4 admisión|reconocimiento|aceptación|responsabilidad|asunción|culpa
        sin ~1 admitir|reconocer|asumir|aceptar|admisión|reconocimiento ~3 responsabilidad|culpa|culpabilidad|obligación
        no implica*|supone*|constituye*|significa* ~4 admisión|reconocimiento|aceptación|responsabilidad|asunción|culpa
        reserv* ~2 derech*|acciones
        presunt*|supuest*|alegad* ~1 incidencia*|fallo*|error*|hechos|incidente*|incumplimiento|daño*|defecto*|retraso|perjuicio*
        en_virtud_de_lo|al_amparo_de|de_conformidad_con|con_arreglo_a|en_cumplimiento_de_la|a_tenor_de|a_los_efectos
        conforme_al|según_el|en_el|del artículo|art|ley|código
        por|mediante|a_través la|de_la presente
        lo anteriormente|antes|arriba expuesto|mencionado|señalado|referido
        el|la|al|del ~1 reclamante|abajo_firmante|suscrito|interesad*_en|demandante|denunciante
        departamento|asesoría|área|equipo|servicios|asesores jurídic*|legal*
        nuestr* ~1 abogad*|letrad*|asesor_legal
        exim*|exoner* ~4 responsabilidad*|culpa|a_la_empresa
        no ~2 respond* de|por
        no ~5 considerad*|tenid* responsable*
        espera|pendiente ~4 dictamen|resolución|peritaje|perito|aseguradora|seguro
        rechaz*|niego|negamos ~3 acusacion*|alegacion*|afirmacion*|imputacion*|reclamación
        no ~3 acreditad*|probad*|demostrad*|acredita|constatad*
        está|están obligad* a
        declin* ~3 responsabilidad
        no ~2 hacemos|hace|hago|asum* ~2 responsable*|cargo|responsabilidad
        no existe|cabe|hay ~1 responsabilidad ~2 por_nuestra|nuestra|de_la_empresa|de_esta
        sin_perjuicio_de|ex_gratia|finiquito|renuncia_a_cualquier|acuerdo_transaccional|dicha_pretensión|su_pretensión|no_ha_lugar|no_procede_su|desestim*|acreditar_los_daños|debidamente_acreditad*|precitad*|susodich*|antedich*|renuncia_expresa
        reclamaciones legítimas|fundadas
        se niega|negamos cualquier|toda|rotundamente|categóricamente`,
      unless: ["in su_derecho_a_reclamar|no_supone", "prev ya_no|sin_mi", "sentence retirar_la|anular_la|la_culpa_fue"],
    },
    {
      id: "goodwill",
      severity: "low",
      match: `
        gesto|muestra|atención|señal|detalle ~1 de_buena_voluntad|comercial|de_buena_fe|de_cortesía
        a título excepcional|gracioso|comercial
        de forma|manera|modo|con_carácter excepcional|extraordinari*`,
    },
  ],
};
