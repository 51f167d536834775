import type { RuleSet } from "../../../pack.ts";

export const threat: RuleSet = {
  class: "threat",
  rules: [
    {
      id: "court",
      severity: "block",
      match: `
        tomaremos|tomaré|emprenderemos|emprenderé|iniciaremos|iniciaré|ejerceremos|ejerceré|interpondremos|interpondré|reservamos|reservo|vamos_a|voy_a|procederemos ~5 acciones|acción|medidas ~1 legales|legal|judiciales|judicial|penales|penal
        le|te|les|os demandaremos|demandaré|denunciaremos|denunciaré|querellaremos
        lo|la|los|las demandaremos|demandaré
        lo|la denunciaremos|denunciaré por|ante ~1 difamación|calumnia*|injuria*|daños
        le|te|les|lo|la voy|vamos a demandar|denunciar|llevar_a_juicio|llevar_a_los_tribunales !el|la|los|las|este|esto
        voy|vamos a demandarl*|demandarte|denunciarle|denunciarles|denunciarte|llevarl*_a_juicio|llevarte_a_juicio|llevarl*_a_los_tribunales
        nos veremos|vemos ~1 en ~1 tribunales|juzgado*|juicio|corte`,
      unless: [
        "prev no|nunca|jamás|tampoco|sin|ni",
        "in no|nunca|jamás",
        "next el|la|los|las|este|esto|ese|eso|su_caso",
        "after contra|a !usted*|ti|vos|su|tu|quien*|cualquier*|toda|juicio|la_policía|los_tribunales",
        "sentence para_recuperar|para_que_le|en_su_nombre|a_su_favor|por_usted|repartidor*|transportista*|proveedor*|ladrón|ladrones|emplead*|compañer*|@mend",
        "near por_error|fue_un_error|equivoc*|no_debi*|retirad*|anulad*",
      ],
    },
    {
      id: "lawyer",
      severity: "block",
      match: `
        mi|mis|nuestro|nuestra|nuestros abogad* ~3 contactará*|pondrá*|hablará*|llamará*|escribirá*|avisad*|informad*|al_tanto|preparad*
        tendrá*|recibirá*|sabrá* ~1 noticias ~1 mi|mis|nuestro|nuestra|nuestros abogad*
        hablará*|habla|hable|entenderá* con mi|mis|nuestro|nuestra|nuestros abogad*`,
      unless: [
        "prev no|ni|sin",
        "in no",
        "sentence para|disculp*|perdon*|retir*|anul*|pag*|indemniz*|ayud*|error|acuerdo|gratis|@mend",
        "near por_error|fue_un_error|equivoc*|no_debi*",
      ],
    },
    {
      id: "person",
      severity: "block",
      match: `
        ^ sabemos|sé dónde vive*|trabaja*
        aténgase|atente|aténganse|atenerse a las consecuencias
        se|te va|vas a arrepentir
        se|te arrepentirá*
        te_vas|se_va|se_van a enterar $
        publicaremos|publicaré|voy_a_publicar|vamos_a_publicar ~1 su|tu dirección|teléfono|domicilio|cara
        publicaremos|publicaré|voy_a_publicar|vamos_a_publicar ~1 su|tu|sus|tus nombre|datos|foto* ~3 para_que ~2 todo*|sepan|vean|vea
        cuidado|ojo|cuídese con lo_que ~2 dice*|escribe*|publica*|cuenta*
        ándese|ándate|andate con cuidado|ojo $
        cuídese_las_espaldas|cuídate_las_espaldas`,
      unless: [
        "prev no|nunca|ni|sin|nos|me",
        "in no",
        "near paquete|pedido|entreg*|repart*|llev*|envi*|mand*|recog*|técnic*|permiso|correg*|escal*|suelo|mojad*|resbal*|no_debi*|fue_un_error",
      ],
    },
  ],
};
