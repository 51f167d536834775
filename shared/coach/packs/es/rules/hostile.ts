import type { RuleSet } from "../../../pack.ts";

export const hostile: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "dismissal",
      severity: "high",
      match: `
        no ~1 sabe* leer
        qué|vaya|menuda tragedia|desgracia|catástrofe|drama|horror
        recupérese|repóngase|respire ~1
        no vuelv*|venga*|regres*|hace_falta_que_vuelv* ~1 más|nunca|por_aquí|jamás|a_venir|a_pisar|por_acá
        no_vuelva|no_vuelvas|no_venga|no_vengas $
        váyase|vete|andate|lárgate|lárguese|lárguense|largate|larguese|búsquese|búscate|buscate|vaya_a_otr*|váyanse|vaya_usted_a|vete_a
        ahí|allí|ya ~1 tiene*|está la_puerta
        que le|te|les vaya|aproveche|zurzan|den
        mucha|buena|suerte suerte? ~1 con|buscando|encontrando|en_otr*
        enhorabuena|felicidades|felicitaciones|bravo !a|equipo ~3
        menud*|vaya|qué ~1 películ*|cuento|novela|imaginación|cara|caradura|descaro|morro|poca_vergüenza|falta_de_educación|ganas_de
        poca|sin vergüenza tiene*
        cómpre*|póng* ~1 gafas|anteojos|lentes|audífono
        sentar|sentado|caído|cayó|sentó mal ~1 vino|copas|alcohol
        usted|tú|vos lo que ~1 quiere*|querés|busca*
        me|nos aburr*|cans*|hart* ~2 su|sus|tu|tus|de
        no nos? ~1 interes*|necesit*|hace* ~3 cliente*|usted
        no ~1 insist*|nos_escrib*|me_escrib*|nos_llame|nos_contact* ~1
        nadie ~1 obligó|obligaba|obliga|pidió|mandó|forzó
        no veo|vemos|entiendo|entendemos ~1 dónde|cuál|qué|el ~2 problema|queja|quejarse
        si supier* leer|escribir
        client*|gente perfect*
        le|te dese* que ~1 encuentr*|suerte
        perder ~1 el tiempo
        harto*|harta* de|estamos_de
        si no? ~1 le|te gusta|gustó|convence|molesta|parece_tan|disgusta ~3 ya|hay|no|vay*|búsqu*|puede|haga|compre|cambie|ahí|pues
        si tanto|tan
        aprenda*|aprende|aprendé|aprendiera ~1 a
        relájese|relájate|relajate|tranquilícese|tranquilízate|cálmese|cálmate|calmate|supérelo|supéralo|superalo|madur*|espabil* ~2
        en_serio|de_verdad ~2 quej*|reclam*|molest*|esper*|pretend*|cre*|piens*
        qué más ~1 quier*|quer*|pretend*|pid*|esper*
        tanto|tanta ~1 alboroto|jaleo|ruido|lío|problema|queja|historia|bombo|cuento|bobada|tontería
        gente con ~1 problemas
        a ver si ~3 aprend*|lee|leen|lees|entiend*|madur*
        si ~1 quier*|quer*|busca* ~3 perfección|lujo|hotel_de_lujo|cinco_estrellas|milagros
        cuénteselo|cuéntaselo a_otr*|a_su_madre|a_tu_madre|a_su_abuela|a_quien|al_juez
        cocine|hágalo|hazlo|hágaselo|quédese|quédate|llore|llora|pruebe usted|tú|mejor|en|a
        no ~1 somos|soy ~1 su|tu|sus|tus|adivin*|niñer* ~1
        gente|personas|clientes como usted*|tú|vos|esta|este
        tanto|tanta|menud*|vaya|qué drama|dramón|escándalo|exager*|teatro|numerito|espectáculo|show|berrinche|lloriqueo
        jaja*|jeje*|lol|xd
        allá_usted|allá_tú|usted_sabrá|tú_sabrás|vos_sabrás|usted_mismo|haga_lo_que_quiera|haz_lo_que_quieras|quéjese_donde|quéjate_donde|quéjese_a_quien|denuncie_donde|reclame_donde|donde_quiera|a_quien_quiera|donde_le_dé|y_punto|punto_final|fin_del_tema|fin_de_la_historia|me_da_igual|nos_da_igual|nos_importa_poco|me_importa_un|ni_idea|es_lo_que_hay|a_llorar|siga_llorando|pues_qué_esperaba|y_qué_esperaba|qué_se_cree|qué_te_crees|quién_se_cree|ya_claro|sí_claro|faltaría_más|no_haber_venido|por_favor_señor*|de_verdad_esperaba|no_tenemos_tiempo|no_tengo_tiempo|no_perdamos|hacernos_perder|no_nos_haga_perder|deje_de_quejarse|deja_de_quejarte|dejá_de_quejarte|cuánto_drama|pobrecit*|pobre_de_usted|ay_ay|buu|nadie_le_obliga|nadie_te_obliga|nadie_le_pidió|ojalá_no_vuelva|cuanta_tontería|habrase_visto|no_se_moleste_en|no_te_molestes_en|ahórrese|ahórrate|invente*|menos_lobos|a_otro_perro|qué_quiere_que|qué_querés_que|qué_quieres_que|lo_siento_mucho_por_usted|lo_que_usted_diga|lo_que_tú_digas|si_usted_lo_dice|muérase|piérdase
        tan|muy delicad*|sensible*|exigent*|quisquillos*|difícil_de
        por ese|este precio qué|no|tampoco|no_espere
        con lo|el_precio que pag* ~4 no|qué`,
      unless: [
        // Meant kindly, where there is an occasion.
        "sentence boda|bodas|bebé|cumpleaños|aniversario|nacimiento|compromiso|graduación|jubilación|ascenso|casa_nueva|nuevo_hogar|embarazo|recién_casad*",
        "in hicimos|hice|haberle|haberte|hacerle|hacerte|si_no_le_parece_bien|si_no_le_gusta_la|si_te_parece|si_le_parece|no_vuelva_a_pasar|no_vuelva_a_ocurrir|no_vuelva_a_suc*|no_vuelva_a_rep*|no_vuelva_a_quedar|no_vuelva_a_fall*|aprendimos|aprendido|aprendemos",
        "prev para_que|aprendimos|entiendo_que|entendería",
        "next a_pasar*|a_ocurrir*|a_suceder*|a_repetir*|a_darse|a_comprar|dígamelo|dímelo|me_lo|nos_lo|a_faltar|a_fallar*",
      ],
    },
    {
      id: "curt",
      severity: "high",
      match: `
        ^^ ok|vale|bueno|pues|muy_bien|oído ~1 anotado|recibido|entendido|visto|leído|vale $
        ^^ ok|vale|bueno|anotado|recibido|lo_que_sea|bah|pues_vale|pues_nada|tomo_nota|entendido|de_acuerdo|y $
        tan|tantísimo|taaan tan siento|lo
        lo siento tanto|mucho tanto|mucho tanto|mucho`,
      unless: ["in huy_de"],
    },
  ],
};
