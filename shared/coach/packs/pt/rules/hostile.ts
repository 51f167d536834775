import type { RuleSet } from "../../../pack.ts";

export const hostile: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "go-away",
      severity: "high",
      match: `
        não volte|voltes|voltem|apareça|faz_falta|fazem_falta|queremos_clientes !a|para|sem|só|com
        boa_sorte
        passe_bem|passar_bem $
        se_não_gostou|quem_não_gosta|não_gostou|se_acha ~5 volte|vá|procure|porta|coma|azar|concorrência|temos_pena|não_volte
        fique|está|esteja ~1 à_vontade ~2 ir|procurar|reclamar|escolher|sair|nos_denunciar
        vá|vai|procure|escolha|fique ~3 concorrência|outro_lado|outro_sítio|outro_lugar|reclamar_para|reclamar_com|queixar|chorar|outro_restaurante|outra_loja|em_casa|outro_hotel
        parabéns
        acalme_se|acalma_te|se_acalme|relaxe|cresça|poupe_nos|poupe_me|pare_de|tenha_juízo|tenha_mas_é|tenha_dó|tenha_vergonha|ó_homem|tenha_santa|credo|brincar_connosco|brincar_conosco|brincar_comigo|gozar_connosco|gozar_conosco|fazer_drama|fazer_fita|fazer_teatro
        temos_pena|problema_seu|problema_teu|azar_o_seu|e_daí|coitadinh*|que_drama|grande_drama|quanta_frescura|mimimi|frescura|me_poupe|bla_bla|blá_blá|haja_paciência|haja_saco|vá_reclamar|pode_reclamar|reclame_onde|não_enche|dê_graças|devia_agradecer|ainda_reclama|princesa|majestade|sua_alteza
        haha*|krs|rsrs*|lol|hehe*|aff|ahaha*
        desculpa|desculpe|desculpas desculpa|desculpe|desculpas desculpa|desculpe|desculpas
        mil|milhões|um_milhão|imensas ~2 desculpas ~6 majestade|alteza|por_respirar|por_existir|rainha|príncipe`,
      unless: [
        // Meant kindly, where there is an occasion.
        "sentence casamento|bebé|bebê|aniversário|nascimento|noivado|formatura|promoção|casa_nova|gravidez|recém_casad*",
        "in ligar|antes_de|vai_voltar|calma_e|menos_que|menos_do|menos_de|menos_um|não_volte_a|para_de|relaxe_que",
        "before @sorry|#regret|obrigad* ~6",
        "prev não|sem|com|quem|nosso|para|nem|a|de|mais|muito|ao|no|pelo|em|o|pelo_menos|um|que !se !volt*",
        "sentence #repair",
        "sentence #responsibility",
      ],
    },
    {
      id: "laugh",
      severity: "high",
      match: "k|kk",
      // Not "sala K", "10 k".
      unless: ["in %c", "prev %n|vitamina|sala|bloco|letra|tamanho"],
    },
    {
      id: "curt",
      severity: "high",
      match: `
        ^^ anotado|ok|okay|ciente|visto|certo|registado|registrado|entendido|enfim|paciência|pronto|pois|tá|está_bem|boa|azar $
        ^^ fica_registado|fica_anotado|tomamos_nota|ok_obrigado|tudo_bem|recebido|ok_anotado|está_anotado $`,
      unless: ["text @sorry|obrigad*|@f1|@m1|@mendsoon|vou|vamos|equipa|cliente|senhor|porque"],
    },
    {
      id: "sarcasm",
      severity: "high",
      match: `
        parabéns|bravo|obrigad*|ótimo|que_bom|maravilha|fantástico|uau|genial ~1 pela|pelo|por|conseguiu|descobriu|a|que|é ~6 lição|aula|drama|novela|romance|texto|conseguiu|descobriu|estragar|sermão|estrag*|único|espetáculo|palestra|detetive|talento|génio|gênio
        deve|devia|pelos_vistos|pelo_visto|claramente ~3 dia|vida|tempo|muito_tempo|nada ~2 triste|livre|mau|ruim|melhor|para_fazer
        não ~1 tem|deve_ter|têm|tens ~1 nada|mais_nada|vida|o_que ~2 melhor|que_fazer|própria|fazer
        que sensível|delicad*|exagerad*|exagero|piada
        coitad*|tadinh*
        obviamente ~2 não|você|senhor|senhora`,
      unless: ["near #responsibility", "prev não"],
    },
  ],
};
