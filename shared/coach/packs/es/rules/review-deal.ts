import type { RuleSet } from "../../../pack.ts";

// Only what the reader would do: never "retiramos", "retiró".
const DELETE =
  "elimina|eliminas|eliminan|elimine|elimines|eliminen|eliminar|eliminara|eliminás|borra|borras|borran|borre|borres|borren|borrar|borrara|borrás|retira|retiras|retiran|retire|retires|retiren|retirar|retirara|retirás|quita|quitas|quitan|quite|quites|quiten|quitar|quitara|quitás|baja|bajas|baje|bajes|bajar";
const CHANGE = `${DELETE}|cambia|cambias|cambie|cambies|cambiar|cambiara|cambiás|modifica|modificas|modifique|modifiques|modificar|actualiza|actualizas|actualice|actualices|actualizar|edita|editas|edite|edites|editar|sube|subes|suba|subas|subir|mejora|mejoras|mejore|mejores|mejorar|mejorara|rectifica|rectificas|rectifique|rectifiques|rectificar|corrige|corriges|corrija|corrijas|corregir|reconsidera|reconsidere|reconsiderar|pone|pones|ponga|pongas|poner|deja|dejas|deje|dejes|dejar|dejás|publica|publicas|publique|publiques|publicar|escribe|escribes|escriba|escribas|escribir|da|das|dé|des|dar`;
const IF =
  "si|cuando|una_vez|en_cuanto|siempre_que|siempre_y_cuando|con_tal|a_condición|a_cambio|después_de_que|luego_de_que|apenas|basta|solo|mientras|hasta";
const WHO =
  "usted|tú|vos|ustedes|nos|me|no|primero|antes|ahora|hoy|solo|que|de|con|haya|hayas|acepta|aceptas|acepte|accede|accedes|se_compromete";
const THE = "su|tu|la|esa|esta|una|sus|las|vuestra|aquella|buena|nueva";
const WORDS = "reseña*|review*|opinión|valoración|puntuación|calificación|estrella*|cinco_estrellas";
const OTHER = "su|tu|el|ese|este|lo comentario*|publicación|post|que_escrib*|que_publicó|que_puso|que_pusiste";
const GIFT =
  "reembols*|reintegro|reintegramos|reintegraremos|devolución|devolve*|devolver*|devolvemos|devuelv*|descuento*|descontamos|descontaremos|vale|cupón|bono|gratis|gratuit*|regal*|invitamos|invitaremos|invito|abonamos|abonaremos|abono|compens*|dinero|pagamos|pagaremos|pago|crédito|cortesía|obsequi*|importe";
const GONE =
  "borrad*|eliminad*|retirad*|quitad*|desaparezca|desaparece|actualizad*|cambiad*|modificad*|mejorad*|no_esté";

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "deal",
      severity: "block",
      match: `
        @if @who? @who? @change @the? @the? ~1 @words ..9 @gift
        @gift ..9 @if @who? @who? @change @the? @the? ~1 @words
        @if @who? @who? @delete @other ..9 @gift
        @gift ..9 @if @who? @who? @delete @other
        a_cambio @who? @who? @who? @change @the? @the? ~1 @words
        @gift ..4 a_cambio ~4 @words
        ^ @change @the? @the? ~1 @words ~3 y ~5 @gift
        ^ @delete @other ~3 y ~5 @gift
        @gift ..6 condicion*|sujet*|depende* ~1 a|de ~1 @change|retirada|eliminación ~3 @words
        @gift ..6 tras|previa|mediante|contra|después_de ~1 retirada|eliminación|modificación|borrado ~2 @words
        @if ~6 captura|prueba|pantallazo|constancia ~3 @words ~3 @gone ..9 @gift
        @if ~1 @words ~2 @gone ..9 @gift
        @gift ..9 @if ~1 @words ~2 @gone
        para ~3 @gift ..4 debe*|tiene*|tendr*|necesit*|basta ~2 @change @the? ~1 @words
        debe*|tiene*_que|tendr*_que|necesit* @change @the? ~1 @words ..3 para ..4 @gift`
        .replaceAll("@if", IF)
        .replaceAll("@who", WHO)
        .replaceAll("@change", CHANGE)
        .replaceAll("@delete", DELETE)
        .replaceAll("@the", THE)
        .replaceAll("@words", WORDS)
        .replaceAll("@other", OTHER)
        .replaceAll("@gift", GIFT)
        .replaceAll("@gone", GONE),
      unless: [
        // Told, owned or denied: no offer.
        "sentence ofreci*|pidi*|pedí|dijo|dijeron|dijera*|prometi*|exigi*|insinu*|suger*|sugiri*|condicionó|presion*|intent*",
        "sentence por_error|por_descuido|sin_querer|equivoc*|estuvo_mal|no_debi*|nunca_debi*|está_prohibid*|prohib*",
        "sentence no_hace_falta|no_es_necesario|sin_que|nada_a_cambio|sin_pedir*|sin_condicion*|sin_esperar|independiente*|da_igual|no_importa|tanto_si|aunque|o_no|incluso_si|ni_siquiera_si",
        "sentence no|nunca|jamás|tampoco|ni|nada ~5 pedimos|pido|pediremos|pediré|pedir*|depende*|condicion*|tiene_que|tienes_que|necesit*|quiero|queremos|espero|esperamos|a_cambio|debe|obliga*|regal*|pagamos|ofrece*",
        "sentence valoración|puntuación|calificación|opinión ~2 @day|inicial|médica|dental|técnica|examen|perit*|profesor*|prueba|ejercicio",
      ],
    },
  ],
};
