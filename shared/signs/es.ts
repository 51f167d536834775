import { spelling } from "../coach/packs/es/spelling.ts";
import type { Signs } from "./signs.ts";

/** Spanish. Accents fall but for é and ó at the end of a word. */
export const es: Signs = {
  spelling,
  lists: {
    person:
      "yo me mi hijo hija niño niña niños bebé madre padre abuela abuelo esposa esposo marido mujer hermano hermana amigo amiga se nos cliente clienta pasajero paciente",
    body: "brazo brazos pierna piernas muñeca tobillo cadera costilla costillas nariz diente dientes pie pies dedo dedos mano manos cabeza cara cuello espalda rodilla rodillas hombro codo mandíbula labio labios boca lengua piel ojo ojos garganta",
    device:
      "cargador batería móvil celular teléfono portátil ordenador computadora horno tostadora enchufe adaptador cable calefactor estufa hervidor secadora lavadora lavavajillas nevera refrigerador aparato coche carro motor televisor lámpara bombilla patinete bicicleta moto",
    food: "comida sopa ensalada pan hamburguesa pizza plato bocadillo yogur tarro papilla arroz pasta pastel bebida café leche cereales chocolate pollo salsa galleta galletas",
    kill: "matar matarte matarlo matarla matarlos mataros apuñalar apuñalarte degollar rajar pegarte pegarle golpearte partirte",
    role: "cliente clientes clienta persona personas gente paciente pacientes huésped huéspedes usuario usuarios socio socios familia señor señora",
    data: "datos dirección direcciones correo correos nombre nombres cuenta cuentas tarjeta factura facturas expediente historial número números teléfono pasaporte extracto receta pedido pedidos documentos contrato contraseña información resultados",
    private:
      "datos dirección teléfono contraseña contraseñas expediente historial_médico cuenta_bancaria tarjeta número correo información factura documentos",
    stranger:
      "desconocido desconocidos desconocida extraño extraños tercero terceros otra_persona otras_personas otro_cliente otros_clientes otra_clienta otro_paciente otra_gente mi_ex mi_jefe todo_el_mundo internet",
  },
  signs: {
    danger: [
      {
        match: `
          herido|herida|heridas|heridos|lesión|lesiones|lesionado|lesionada|sangrando|sangraba|sangró|inconsciente|desmayó|desmayé|desmayo|intoxicación|intoxicado|intoxicada|intoxicados|envenenado|envenenada|salmonela|listeria|legionela|amianto|monóxido|anafil*|electrocut*|asfixia|asfixió|asfixiaba|quemadura|quemaduras|sobredosis|ambulancia|bomberos
          hospital|urgencias ~3 ingresado|ingresada|acabé|terminé|acabamos|terminamos
          acabé|terminé|acabamos|terminamos|acabó|terminó|llevaron|llevar|llevarlo|llevarla|ingresado|ingresada|ingresaron|fui|fuimos ~4 hospital|urgencias
          peligroso|peligrosa|peligrosos|peligrosas|peligro
          mortal|letal ~1 trampa`,
        unless: [
          "next de_precio|de_extinción|abierta|precedente|naranja_de",
          "prev no_es|nada|sin|ningún|lista",
          "sentence factura_de_la_ambulancia|precedente|camiseta|camisetas|contraseña|navegador|susceptibilidad|sensibilidad|hace_hervir|hierve",
        ],
      },
      {
        match: `
          incendio|incendios|incendió|incendiado
          salía|salían|salieron|altas|entre|enormes ~1 llamas
          mucha|perdió|perdía|charco|perdiendo|salía|manchas ~2 sangre
          se ~1 prendió|incendió|quemó|quemando|quema
          prendió|prendido|cogió|agarró ~1 fuego
          en_llamas
          humo ~3 salía|salió|sale|saliendo|salir|lleno
          salía|salió|sale|saliendo|echaba|echó|echando|lleno_de ~2 humo
          olor|olía|huele|oler ~2 gas|quemado
          fuga|escape de_gas
          salida|salidas ~2 emergencia|incendios ~3 bloqueada|bloqueadas|cerrada|cerradas|candado
          explotó|explotado|explosión|estalló|estallado
          descarga|descargas ~1 eléctrica|eléctricas|electricas
          calambre|calambrazo|chispazo|chispas|cortocircuito
          cables ~2 pelados|sueltos|expuestos
          frenos|freno ~3 fallaron|falló|fallan|no|funcion*
          batería ~2 hinchada|hinchó|hinchado
          silla|cama|escalera|estantería|techo|mesa|andamio|balcón|barandilla ~3 cayó|derrumbó|hundió|rompió_y|desplomó
          cayó|derrumbó|hundió|desplomó ~1 techo|andamio|balcón|estantería
          atrapado|atrapada|atrapados|encerrados|encerrado|encerrada ~3 ascensor|elevador`,
        unless: [
          "sentence precio|precios|alquiler|humo_de_tabaco|alarma_de_incendios_en|ventas|seguro_de_incendio|paciencia",
          "in te|ya",
        ],
      },
      {
        match: `
          alérgico|alérgica|alérgicos|alergia|alergias|alérgeno|alérgenos
          reacción ~1 alérgica
          vomitar|vomité|vomitando|vomitó|vómitos
          nos|todos|me|niños|familia ~1 enfermamos|enfermaron|enfermé|pusimos_malos|puse_malo|puse_mala|enfermos_después
          no|apenas|dificultad|dificultades ~2 respirar
          atragantó|atragantado|atraganté|atragantamos|ahogó|ahogaba|ahogándose
          vidrio|vidrios|cristal|cristales|metal|aguja|tornillo|clavo ~3 en ~2 @food
          tragó|tragado ~4 pila|pilas|imán|imanes|tornillo|cristal|botón
          dosis|medicamento|medicina|medicación ~2 equivocada|equivocado|incorrecta|incorrecto|caducado|caducada|errónea
          sin ~2 insulina|inhalador|oxígeno
          infarto|derrame|convulsión|convulsiones`,
        unless: [
          "sentence risa|reír|factura|precio|precios|excusas|mal_servicio|mentiras|vergüenza|trabajo|ganas_de",
          "after mal_servicio|al_trabajo",
        ],
      },
      {
        match: `
          corté|cortó|cortado|quemé|quemó|quemado|rompí|rompió|roto|fracturé|fracturó|torcí|lastimé|lastimó|golpeé|golpeó|pilló|aplastó ~3 @body
          lastimado|lastimada|lastimé|lastimó|electrocutado|lesioné
          me|se|hijo|hija|madre|padre|abuela|abuelo ~1 resbalé|resbaló|caí|tropecé|tropezó|resbalado
          hijo|hija|madre|padre|abuela|abuelo|niño|niña|se ~1 cayó ~3 escalera|escaleras|suelo|piso|hueco
          perro|perros ~3 mordió|mordido|atacó
          pudo|podía|podría|pude|podríamos|casi ~3 morir|matado|murió|morimos|haber_muerto|muero|ahogamos|muere`,
        unless: [
          "sentence risa|reír|foto|fotos|vergüenza|aburrimiento|corazón_roto|ánimo|trampa_de",
          "next en_la_cuenta|bien|mal|en_la_trampa",
        ],
      },
    ],
    threat: [
      {
        match: `
          amenazó|amenazado|amenazada|amenazaron|amenaza|amenazan|amenazando ~2 con|de ~2 pegar*|golpear*|matar*|muerte|cuchillo|pistola|arma|navaja|violencia|bomba
          me|nos|le|lo|la|hijo|hija ~1 amenazó|amenazaron|amenazado|amenazaba !con|de
          amenaza|amenazas de ~1 muerte|bomba
          te|os|los|lo|la|le ~1 voy|vamos ~2 @kill
          voy|vamos a ~1 @kill|matarte|mataros|matarlos|matarle
          te|os|los|lo|la mataré|mato|mataremos|matamos|reviento|reventaré
          sé|sabemos dónde|donde ~1 vives|vivís|viven|vive
          quemar|quemaré|incendiar|incendiaré|volar ~3 tienda|local|oficina|edificio|casa|restaurante
          poner|pondré|puse ~1 bomba
          vais|vas|van|merecen|merecéis|mereces ~1 a? ~1 morir`,
        unless: ["sentence risa|aburrimiento|hambre|demanda|abogado|cobro|deuda", "after cancelar|cobrar"],
      },
      {
        match: `
          me|nos|le|lo|hijo|hija|esposa ~2 pegó|golpeó|golpearon|pegaron|empujó|abofeteó|pateó|agredió|agredieron|atacó|estranguló|escupió|manoseó|tocó_los|violó|agarró_del|agarró_por
          agresión|agredido|agredida
          acoso|acosó|abuso|abusó ~1 sexual|sexualmente
          sacó ~2 cuchillo|navaja|pistola|arma`,
        unless: ["sentence precio|llamadas|correos|publicidad|comisión", "after con_una_comisión"],
      },
    ],
    "self-harm": [
      {
        match: `
          suicidio|suicida|suicidarme|suicidar|suicidarse|autolesión|autolesiones|autolesiono
          quitarme|acabar_con|terminar_con ~1 vida
          matarme|ahorcarme|tirarme_de|tirarme_por|tirarme_al
          quiero|quisiera|quería|prefiero|deseo ~2 morir|morirme|estar_muerto|estar_muerta|no_despertar
          no ~2 quiero|puedo ~2 vivir|seguir_viviendo
          ganas de_vivir|de_morir
          sin|no ~3 razón|motivo|sentido ~2 vivir|viviendo
          mejor ~1 muerto|muerta`,
        unless: [
          "sentence risa|vergüenza|aburrimiento|hambre|película|escuadrón|trabajo_me|misión_suicida|precio_suicida",
          "after sin_vuestro|sin_este|sin_ese|sin_internet|en_este_piso|en_esta_casa|en_este_barrio",
        ],
      },
    ],
    leak: [
      {
        match: `
          @data ~2 de|del ~1 otro|otra|otros|otras ~1 @role
          recibí|recibido|veo|vi|ver|llegó|llegaron|mandaron|enviaron|aparece|aparecen|muestra ~4 @data ~2 de ~1 @stranger
          @private ~5 a ~2 @stranger
          dieron|dio|dado|enviaron|enviado|mandaron|compartieron|filtraron|filtró|publicaron|vendieron ~2 mis|nuestros|mi|sus|su ~2 @private ~4 a|en ~2 @stranger|internet|facebook|redes
          mis|nuestros|sus|datos|contraseñas|contraseña ~3 filtrados|filtraron|filtró|expuestos|robados|hackeados|publicados|publicaron
          filtración|fuga|robo|brecha ~2 datos
          todos|cualquiera|otros|extraños|otras_personas ~2 puede|pueden|podían|podía ~2 ver|leer|acceder ~3 mis|mi|nuestros|los|la ~2 @data|mensajes|fotos
          todos|clientes|destinatarios ~4 copia !oculta
          protección_de_datos`,
        unless: ["in paquete|entregaron|entregado|reparto|pedido_a", "sentence cambio_de_dirección|otra_dirección"],
      },
    ],
    discrimination: [
      {
        match: `
          discrimin*|racista|racistas|racismo|sexista|machista|machismo|homófob*|homofob*|tránsfob*|transfob*|antisemit*|xenófob*|xenofob*|islamófob*
          por ~1 ser|mi|nuestra|su|nuestro|ir ~3 negro|negra|negros|gitano|gitana|musulmán|musulmana|judío|judía|gay|lesbiana|trans|discapacitado|discapacitada|discapacidad|sordo|sorda|ciego|ciega|extranjero|extranjera|inmigrante|moro|indígena|mujer|embarazada|silla_de_ruedas|color_de_piel|piel|raza|religión|acento|velo|hiyab|nacionalidad|sexo|origen
          negaron|negó|prohibieron|echaron|impidieron ~5 silla_de_ruedas|perro_guía|perro_de_asistencia|velo|hiyab`,
        unless: ["next precio|precios", "in discriminar_entre|discrimina_entre"],
      },
    ],
    unheard: [
      {
        match: `
          nadie ~3 contesta|contestó|contestaron|responde|respondió|atiende|atendió|ayuda|ayudó|escucha|escuchó|llama|llamó|hizo_caso
          sin ~2 respuesta|contestación|noticias
          ninguna|ningún|no_hay|no_he_recibido|no_recibí|no_tengo ~2 respuesta|contestación|noticias
          no ~2 contestan|contestaron|contesta|responden|respondieron|responde|respondió|contestó|atienden|han_contestado|han_respondido|devuelven|cogen
          ignoran|ignoraron|ignorado|ignorada|ignoró|ignoráis|me_ignoran
          esperando|espero|esperado ~4 respuesta|contestación|llamada
          segunda|tercera|cuarta|quinta|enésima ~1 vez|queja|mensaje
          he|hemos ~1 llamado|escrito|reclamado ~2 veces|varias|muchas|tres|dos|repetidas
          llamé|escribí|reclamé ~2 veces|varias|muchas|tres|dos
          en_espera
          me_cuelgan_sin|largas`,
        unless: ["sentence no_hace_falta_respuesta|no_necesito_respuesta|sin_necesidad_de_respuesta"],
      },
    ],
    rude: [
      {
        match: `
          grosero|grosera|groseros|grosería|maleducado|maleducada|maleducados|borde|bordes|antipático|antipática|desagradable|irrespetuoso|irrespetuosa|prepotente|prepotentes|arrogante|arrogantes|insolente|insultó|insultaron|insultado|insultos|humilló|humillaron|humillado|humillada|despectivo|despectiva|mala_educación|faltó_al_respeto|falta_de_respeto|malas_maneras|malos_modos
          gritó|gritaron|gritando|gritaba|gritos|chilló|chillaron
          colgó|colgaron|cuelgan|colgado_el|colgaron_el ~1 teléfono|llamada
          me|nos colgó|colgaron|cuelgan
          se_rió|se_rieron|se_burló|se_burlaron de_mí|de_nosotros|en_mi_cara`,
        unless: ["prev no_quiero_ser|sin_ser|no_pretendo", "next sorpresa|sabor|olor"],
      },
    ],
    broken: [
      {
        match: `
          roto|rota|rotos|rotas|dañado|dañada|dañados|dañadas|defectuoso|defectuosa|defectuosos|defecto|averiado|averiada|estropeado|estropeada|rajado|rajada|rayado|rayada|abollado|abollada|descosido|mohoso|podrido|podrida|caducado|caducada|caducados|incompleto|incompleta|retrasado|retrasada|retraso|sobreventa
          equivocado|equivocada|equivocados|erróneo|errónea|incorrecto|incorrecta
          falta|faltan|faltaba|faltaban ~3 pieza|piezas|parte|partes|artículo|artículos|producto|productos|tornillos|cable|libro|plato
          no ~3 llegó|llegado|llega|llegaron|recibido|recibí|entregaron|entregado|enviaron|devuelto|devolvieron|reembolsado|reembolsaron|apareció|vino|vinieron|arreglaron|repararon
          nunca ~2 llegó|recibí|vino|entregaron|apareció|llegaron
          no ~2 funciona|funcionan|funcionó|funcionaba|enciende|carga|abre|cabe|cierra|arranca|sirve|entra
          dejó de_funcionar
          tarde|tardísimo !noche|de_ayer
          perdieron|perdido|perdió|extraviado|extraviaron ~3 paquete|pedido|maleta|equipaje|reserva|carta
          cobraron|cobrado|cobro ~3 dos_veces|doble|de_más|duplicado
          comida|pizza|sopa|café|hamburguesa|plato ~2 fría|frío|cruda|crudo|quemada|quemado
          cancelaron|cancelado|canceló ~3 sin|mi|último
          error|fallo|404|500`,
        unless: ["prev nada|más_vale|corazón", "sentence buenas_tardes"],
      },
    ],
  },
};
