import type { RuleSet } from "../../../pack.ts";

export const excuse: RuleSet = {
  class: "excuse",
  rules: [
    {
      id: "busy",
      severity: "med",
      match: `
        no se puede ~1 pedir|hacer más
        no ~1 puedo|podía|podíamos|podemos adivinar*|saber|estar ~3
        no doy|dábamos|damos ~1 abasto|más
        much*|tant*|demasiad*|exceso|acumulación|cantidad|pico|pila|montón|gran|alta|alto|elevad*|fuerte|enorme ~2 trabajo|pedidos|encargos|bodas|eventos|comensales|entregas|mesas|visitas|citas|incidencias|peticiones|faena|demanda|volumen|gente|clientes|reservas|llamadas|solicitudes|mensajes|afluencia|correos|casos|consultas|envíos
        día_de_la_madre|día_del_padre|san_valentín|fin_de_año|nochevieja|mudanza|obras|reformas|inventario|cierre_de_mes|semana_santa|fiestas|temporada_alta|hora_punta|hora_pico|fechas_señaladas|puente|navidad*|black_friday|rebajas|campaña
        falta|poco|escasez|menos|baja|bajas|faltaba*|cort* ~2 personal|médica*|camarer*|meser*|cociner*|compañer*|emplead*|gente|manos|plantilla|equipo
        saturad*|a_tope|colapsad*|sobrepasad*|al_límite|hasta_arriba|no_damos_abasto|no_dábamos_abasto|no_dimos_abasto|daba_abasto|dan_abasto|dieron_abasto|desborda*|agobiad*|hasta_el_cuello
        sábado|viernes|domingo|festivo|feriado ~1 noche|por_la_noche|y_estaba|y_había
        por|a_causa_de|debido_a|con|había|hubo|culpa_de ~2 huelga|paro|lluvia*|tormenta|tráfico|tránsito|atasco*|pandemia|covid|temporal|clima|inflación|crisis|nieve|calor
        estaba|estamos|estábamos|estuvo ~2 de_baja|enferm*|de_vacaciones|sol*|cort*_de|en_obras|en_cuadro
        tenga*|ten|hay_que|tener ~1 tener? en_cuenta
        entienda|comprenda|entendé|entiende|comprende que
        es|era|estaba ~1 muy|bastante|un_poco|algo ~1 joven|nervios*|cansad*|agotad*|estresad*|nuev*
        día|noche|semana|turno|jornada|mañana|tarde|época ~1 muy|bastante|especialmente|tan? ~1 complicad*|difícil|dur*|caótic*|de_locos|intens*|movid*|ajetread*
        somos ~2 pequeñ*|pocos|familiar|cuatro_gatos|humanos|personas|dos_personas|muy_pocos|solo
        negocio|empresa|equipo|local|taller|comercio ~1 pequeñ*|familiar|modest*|humilde`,
      unless: ["near excus*|justific*|pretexto"],
    },
    {
      id: "happens",
      severity: "med",
      match: `
        errar es
        estas|esas|son|cosas ~2 cosas? ~1 pasan|suceden|ocurren|pasar|suceder|ocurrir
        le|les|nos|te ~1 pas*|ocurr*|suced* ~1 a cualquiera|todos|todo_el_mundo|todo
        a cualquiera ~1 le|nos
        agenda|calendario|sala|local|aforo|carta|salón|hotel|restaurante ~2 llen*|complet*|a_rebosar|hasta
        fue|era|es ~1 una|un locura|caos|infierno|no_parar
        %n|un|dos|tres|varios|varias ~2 averiad*|enferm*|de_baja|en_el_hospital|estropead*
        bajas|baja|imprevisto* ~2 última_hora
        le puede pasar|ocurrir|suceder
        error|fallo|factor|debilidades ~2 human*
        somos|soy human*|personas
        nadie es perfecto|infalible
        todos ~2 equivocamos|cometemos|fallamos|cometen|errores
        cualquiera ~2 equivoc*|fall*|comete
        en|como ~1 todas_partes|todos_lados|cualquier_sitio|cualquier_empresa|cualquier_negocio|todos_los_sitios|todas_las_empresas
        gajes_del_oficio|así_es_la_vida|es_lo_normal|es_normal_que|es_habitual|suele_pasar|suele_ocurrir|es_inevitable`,
      unless: ["near excus*", "in no_es_normal|no_es_lo_normal|no_es_habitual"],
    },
    {
      id: "nothing",
      severity: "med",
      match: `
        no ~2 podemos|puedo|pudimos|pude|podíamos ~1 hacer ~1 más|nada|otra_cosa|mucho
        nada|poco ~2 que|más ~1 podemos|puedo|podamos|pueda ~1 hacer
        no_hay_nada|no_hay_más|nada_que_hacer|no_está_en_nuestr*|no_tenemos_solución|escapa_a|escapan_a|fuera_de_nuestr*|se_nos_escapa_de
        hac*|hic*|hiz*|hecho ~1 lo ~1 que podíamos|pudimos|podemos|pude|pudieron|puedo|podía
        hicimos|hacemos|hemos_hecho|hice|hizo|he_hecho|hicieron ~1 lo_posible|lo_mejor|todo_lo|lo_humanamente|cuanto
        lamentablemente|desafortunadamente|desgraciadamente|por_desgracia|infortunadamente ~2 no ~3 pod*|pudimos|pudo|fue|es|ha|nos|tenemos|hay
        lamentablemente|desafortunadamente|desgraciadamente|por_desgracia ~3 imposible
        no_nos_quedó|no_tuvimos_más_remedio|no_hubo_otra|nos_vimos_obligados|no_tuvimos_opción|no_quedó_otra|no_nos_quedaba
        bajo|dadas|en estas|las|esas circunstancias`,
      unless: ["near excus*"],
    },
    {
      id: "beyond",
      severity: "med",
      match: `
        motivos|razones|causas|circunstancias|problemas|dificultades|imprevistos|cuestiones|factores|incidencias|inconvenientes ~1 técnic*|ajen*|imprevist*|operativ*|logístic*|de_fuerza|extern*|divers*|informátic*|de_organización|inesperad*|puntuales|varias|varios
        fuerza_mayor|imprevistos|un_imprevisto|ajenas_a_nuestra|ajenos_a_nuestra
        nuevo|nueva ~1 sistema|programa|software|página|web|aplicación|personal|empleados
        estren* ~2 sistema|programa|web|página|software
        sistema|programa|software|personal ~1 nuevo|nueva`,
      unless: ["near excus*", "near #repentance"],
    },
  ],
};
