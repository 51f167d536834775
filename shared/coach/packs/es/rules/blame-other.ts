import type { RuleSet } from "../../../pack.ts";

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "other",
      severity: "med",
      match: `
        @other ~6 mal|fatal|a_medias|siempre|desastre|tarde
        @other ~6 responsab*|culpa|culpable|falló|fallado|perdió|retras*|no_entregó|no_cumplió|no_ha|no_vino|no_llegó|no_apareció|no_pudo|no_hizo|no_trajo|no_dio|no_avisó|no_nos|nos_falló|nos_dejó|se_equivocó|equivocado|quien*|tiene_que|dejó|rompió|dañ*|extravió|tard*|golpe*|incumpl*|confundi*
        culpa|error|fallo|problema|responsabilidad|cosa|tema|asunto|retraso|incidencia|depende|cuestión|causa* ~2 de|del|por|es ~3 @other
        deb*|causa*|provoc* ~2 a|al|por|del ~3 @other
        queja|reclamación ~3 ante|a|con ellos|@other|quien
        es|son|era ~1 con ~2 @other
        reclame|reclamar|contact*|dirigir*|dirij*|habl*|llam*|quéj*|póngase_en_contacto|consult* ~4 a|al|con|ante|directamente ~2 @other
        nuestr* ~1 @other ~3 falló|nos|no|ha|se|tuvo|dejó|entregó|mandó|envió`,
      unless: ["near #responsibility", "in nosotros_somos|nos_hacemos"],
    },
    {
      id: "junior",
      severity: "med",
      match: `
        un|una|el|la|este|nuestr*|al ~1 emplead*|trabajador*|camarer*|meser*|chic*|muchach*|compañer*|recepcionista|cociner*|persona|técnico|repartidor*|dependient*|operari* ~1 nuev*|en_prácticas|temporal|sustitut*|suplente|sin_experiencia|jov*|recién|eventual|de_refuerzo|inexpert*|de_vacaciones
        un|una|el|la|al becari*|practicante|pasante|aprendiz*|novat*|chico_nuevo|chica_nueva
        por su cuenta|propia_cuenta
        ya no trabaja
        ha|fue|hemos|será ~1 sido? despedid*|sancionad*|amonestad*|apercibid*`,
      unless: ["in no_es_culpa|nadie", "prev culpa|no"],
    },
    {
      id: "not-us",
      severity: "med",
      match: `
        ajeno*|ajena* ~1 a ~1 nosotros|nuestr*|esta|la_empresa|este
        no depende|es|fue|es_una ~2 de_nosotros|culpa_nuestra|responsabilidad_nuestra|cosa_nuestra|nuestra_culpa|nuestra_responsabilidad|nuestro_problema|asunto_nuestro|problema_nuestro
        deja|dejó|dejan de ser asunto|cosa|responsabilidad|problema
        no nos ~1 trasladó|trasladaron|pasó|avisó|avisaron|informó|comunicó|envió|notificó|confirmó|llegó|mandó|entregó
        no nos corresponde|compete
        anterior|antigu* dueñ*|propietari*|gestor*|administra*|gerencia|gerente|inquilin*
        solo|sólo|meros|simples somos? ~1 intermediari*|intermediación`,
      unless: ["near #responsibility"],
    },
  ],
};
