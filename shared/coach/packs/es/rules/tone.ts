import type { RuleSet } from "../../../pack.ts";

export const tone: RuleSet = {
  class: "tone",
  rules: [
    {
      id: "cheer",
      severity: "med",
      match: `
        2x1|3x2
        recuerda|recuerde|recordá que ~3 tenemos|puedes_disfrutar|puede_disfrutar
        ilusión|alegría|placer ~2 que|leer*|saludar*|verte|tener*|recib*
        buenas|excelentes|grandes noticias
        nos|me complace|alegra|encanta|place|alegramos ~2 !de_que_nos_lo
        encantad*|contentos|felices|emocionad* de
        que|te|le|les tenga*|pase*|deseamos ~1 un|una ~2 excelente|bonit*|gran|lindo|linda|maravillos*|feliz|buen|buena|genial|estupendo ~2 día|semana|finde|tarde|fin_de_semana|noche|verano|jornada
        pase*|teng* un|una ~1 día|semana|tarde|noche|finde|fin_de_semana ~1 genial|excelente|feliz|estupend*|maravillos*|bonit*|lind*
        feliz|buen|lindo|excelente día|finde|fin_de_semana|semana|jornada|tarde|verano $
        feliz_día|buen_finde|felices_fiestas
        guapa|guapo|guapi|bro|crack|cariño|amiga|amigo|campeón|querida_mía|mi_vida|mi_amor|mi_reina|bombón
        nos_vemos_pronto|hasta_muy_pronto|hasta_pronto|aquí_paz|y_listo|todo_olvidado|hasta_prontito|te_esperamos|os_esperamos|les_esperamos|lo_esperamos_pronto|vuelva_pronto|vuelve_pronto|besitos|besos|un_besote|abrazote|un_abrazo_enorme
        esper*|encantar* ~2 verte|verle*|veros|verlo|verla|recibirte|recibirle|recibirlos|tenerte|tenerle ~3 pronto|de_nuevo|otra_vez|nuevamente|por_aquí
        hala|ale|venga
        ups|oops|upsi|upsss|holi|holis|holita|yupi|yay
        gracias_por_ser|familia_%c`,
      unless: ["in amigo_de|lo_que", "prev lo_que|hablado|de_tu|su|mi|nos_quitó|mis"],
      moments: { "follow-up": "low", closure: "low" },
    },
    {
      id: "marketing",
      severity: "med",
      match: `
        si|por ~2 recomiend*|trae*|invita* ~2 amig*
        sorte*|estren* ~3 nuestr*|un|una|nuevo|nueva
        descuento en tu|su|nuestr* próxim*|nuev*
        síguenos|síganos|seguinos|síguenos_en|síganos_en|no_te_pierdas|no_se_pierda|aproveche|aprovecha|descubre|descubra|visita|visite|visítanos|visítenos nuestr*|instagram|facebook|en_redes|todas
        síguenos|síganos|seguinos|suscrí*
        nueva*|nuestr*|gran ~1 colección|temporada|promoción*|ofert*|app|newsletter|catálogo|carta_de_verano|menú_de_temporada|rebajas|boletín
        con|usando|usa|use|utiliza el|tu|su código|cupón|promo
        %n|dos x|por %n|uno
        recomiéndanos|recomiéndenos|comparte|comparta|etiquétanos|hashtag`,
      unless: ["in por_la_casa|en_nuestra_app|error|en_la_carta", "sentence error|corregi*|fall*"],
    },
  ],
};
