import type { RuleSet } from "../../../pack.ts";

export const tone: RuleSet = {
  class: "tone",
  rules: [
    {
      id: "marketing",
      severity: "high",
      match: `
        siga|segue|sigam|sigam_nos|segue_nos|siga_nos|acompanhe ~3 instagram|insta|facebook|redes|gente|página|tiktok|nos|perfil
        confira|conheça|descubra|aproveite|aproveita|não_perca|experimente|espreite|prove|confere|já_viu|já_conhece|já_provou ~4 nossa|nova|novidade*|promoç*|coleção|menu|cardápio|carta|ofertas|campanha|saldos|novos|novas|nossas|nossos|lançamento*|código|cupom|cupão
        promoções|promoção|ofertas|campanha|descontos ~2 imperdíve*|aproveite*|da_semana|deste_mês|desta_semana|só_esta|para_não_perder
        ver|conhecer|aproveitar|espreitar ~2 promoções|novidades|coleção
        não deixe|deixes|percas|perca ~3 conferir|ver|aproveitar|visitar|conhecer|experimentar|espreitar|seguir
        assine|subscreva|inscreva_se|registe_se|cadastre_se ~3 newsletter|canal|site|clube|app|lista|programa
        quer ganhar|aproveitar|conhecer
        prepare_se|experiência_inesquecível|inesquecível|imperdível|bem_vindo_à_família
        baixe|instale|descarregue ~3 app|aplicativo|aplicação
        código|cupom|cupão ~2 promocional|de_desconto|%c|promo
        indique|indicando|indica ~3 amig*
        ganha|ganhe|ganhar ~3 %n
        não_se_esqueça|não_esqueça ~4 seguir|avaliar|deixar|partilhar|app|nossa|nossas`,
      unless: ["in não|reclam*|para_acompanhar|o_estado", "prev obrigad*"],
    },
    {
      id: "cheer",
      severity: "med",
      match: `
        ops|oops|ups|opa|eita|xi|ai_ai|upsi|upa|ui|ihh*|vixe|caramba|poxa|puxa|oh_não|oh_oh|eita_ferro|xiii
        boas_notícias|boa_notícia|ótimas_notícias|excelentes_notícias|adivinhe
        maior|enorme|imenso|grande|muito ~1 prazer|gosto|alegria ~3 servi*|inform*|anunci*|rece*|que|em|atend*
        felizes|feliz|contentes|satisfação|prazer|alegria|entusiasm*|animad* ~3 inform*|anunci*|em_servi*|por_saber|em_inform*|por_ter|em_comunic*|em_ter|por_receb*|com_a_sua|pela_sua
        temos|tenho ~2 prazer|gosto|alegria|satisfação
        tenha|tenham|desejamos|um|uma|ótim*|desejo ~3 ótim*|excelente|lind*|maravilhos*|fantástic*|feliz|bom|boa|abençoad* ~1 dia|semana|fim_de_semana|tarde|noite|feriado|natal
        volte|voltem|volta|esperamos_por|até|vemo_nos|nos_vemos|contamos ~2 sempre|breve|a_próxima|já|à_próxima|muito_em $
        volte_sempre|até_à_próxima|até_a_próxima|até_breve
        beijinho*|bjs|bjinho*|beijo*|abraço_apertado|fofa|fofo|amiguinh*|lindona|miga|bb|xoxo|amore|campeão|chefia|meu_bem|meu_amor|minha_querida|meu_querido|minha_linda|meu_anjo
        olá|oi|oie|oiê|bom_dia|boa_tarde|ei|hey querida|querido|linda|lindo|flor|amor|anjo|gata
        hihi|krs|haha*|rsrs*|xd|uhuul|yay|eba
        espero|esperamos ~2 que ~1 esteja|estejas|estejam|se_encontre ~2 bem|ótim*
        vida_que_segue|amanhã_tem_mais|keep_calm|faz_parte
        beleza|joia|jóia|tudo_joia|perdãozinho|desculpinha|errinho|certinh*|rapidinho|zoeira|voltinha|esperinha|dedinhos|rsrs*|rs|kk|fofura
        tmj|tamo_junto|galera|mano|parça|brother|fofinh*|beijos|abração|abraços_carinhosos|meu_rei|véi|amigão|amigona|blz|boas_festas|feliz_natal|bom_apetite|feliz_ano|ótimo_final|bora_resolver|carinho|beijocas|com_amor
        adoramos|amamos|adorámos|ficámos_felizes|ficamos_felizes|estamos_felizes|muito_felizes
        super_felizes|super_contentes|arrasou|bora|bora_lá|uau|wow|vibes|good_vibes|gratidão`,
      unless: [
        "in de_segunda",
        "prev não|ao|na|da|com_o|pelo|top_da|de|do",
        "next *ado|*ida|de_ca*|da_casa|lotad*",
        "in volte_a|super_cola|super_atras*|super_atent*",
      ],
      moments: { acknowledgement: "low", "follow-up": "low", closure: "low" },
    },
  ],
};
