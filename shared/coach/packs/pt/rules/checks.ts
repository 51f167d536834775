import type { RuleSet } from "../../../pack.ts";

const REVIEW = "avaliação|comentário|reclamação|queixa|crítica|review|história|relato|resenha|publicação";
const FAKE =
  "falsa|falso|falsas|fake|inventada|inventado|forjada|forjado|mentirosa|mentiroso|mentira|fictícia|encomendada|fabricada";
const IS = "é|são|parece|claramente|totalmente|completamente|obviamente|evidentemente|uma|um";
const HERE =
  "cá|aqui|nosso_restaurante|nosso_hotel|nossa_loja|nosso_bar|nosso_café|nossa_clínica|nossa_casa|nosso_estabelecimento|nossa_oficina|nosso_salão|nossa_academia|nosso_ginásio|nosso_espaço|os_pés|este_restaurante|neste_restaurante|neste_hotel|nesta_loja|nesta_casa|neste_estabelecimento";
const BEEN =
  "esteve|foi|veio|comeu|entrou|pisou|comprou|se_hospedou|frequentou|pôs|jantou|almoçou|estiveste|vieste|pisaste";

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        sua|tua|seu|teu|esta|essa|este|esse @review @is? @is? @is? @fake
        ^ é|parece|isto_é|trata_se_de ~1 uma|um|outra? @review @fake
        uma|outra avaliação|crítica|review|resenha falsa|fake|inventada|forjada|encomendada
        ^ avaliação|comentário|review|perfil|crítica falsa|falso|fake|inventada|inventado
        @review ~2 escrit*|pag*|comprad*|enviad*|feit*|vem|é|encomendad* por|da|de|pela concorrência|concorrente|um_concorrente|concorrentes
        você|o_senhor|a_senhora|senhor|senhora ~1 é|trabalha|vem ~1 concorrência|concorrente
        és|trabalhas|vens ~1 concorrência|concorrente
        você|tu|o_senhor|a_senhora|senhor|senhora nunca|jamais|nem|sequer ~1 @been ~2 @here
        ^ nunca|jamais|nem_sequer ~1 @been ~2 @here
        você|o_senhor|a_senhora nunca|jamais foi ~1 cliente
        você|o_senhor|a_senhora ~1 inventou|está_inventando|está_a_inventar|mente|mentiu|está_mentindo|está_a_mentir
        inventaste|mentes|mentiste|estás_a_mentir|estás_a_inventar
        ^ inventou|mentiu|está_mentindo|está_a_mentir isso|isto|tudo|essa|a_história $
        tudo? o_que você|aqui? diz|conta|escreve|escreveu|afirma|publicou é|são @is? mentira|mentiras|falso|inventado|invenção`
        .replaceAll("@review", REVIEW)
        .replaceAll("@fake", FAKE)
        .replaceAll("@is", IS)
        .replaceAll("@here", HERE)
        .replaceAll("@been", BEEN),
      unless: [
        "in não|nossa_culpa|informação_falsa",
        "prev não|se|como|embora|dizer*|dito|disse|dissemos|cham*|marc*|trat*|insinu*|acus*|fech*|arquiv*",
        "next ninguém|nenhum*|o|a|os|as|seu|sua|que_o|antes|ainda|porque",
        "sentence criou|criaram|alguém|porque|ainda|meu_colega|minha_colega|nosso_colega|@who ~2 mentiu|inventou",
        "near foi_um_erro|erro_meu|erro_nosso|errei|errámos|erramos|nos_enganámos|enganei_me|esteve_mal|não_devi*|nunca_devi*|por_engano|por_lapso|injust*|lhe_disse|lhe_dissemos|respondi|nossa_culpa|minha_culpa|outra_empresa|outra_loja|mesmo_nome|vizinh*|desculpa_por|desculpas_por",
      ],
    },
  ],
};

const PERSON =
  "idiota*|imbecil|imbecis|estúpid*|burro|burra|otári*|palhaç*|parv*|cretin*|mentiros*|aldrab*|vigarista*|caloteir*|trouxa*|retardad*|débil_mental|fdp|vagabund*|golpista*|malcriad*|mal_educad*|babaca*|analfabet*|barraqueir*|mal_amad*|aproveitador*|invejos*|mesquinh*";
const NASTY = `${PERSON}|ridícul*|ordinári*|frustrad*|louco|louca|maluco|maluca|desequilibrad*|ignorante*|bêbad*|bêbed*|chato|chata|nojent*|patétic*|doente_mental|histéric*|sem_noção|oportunista*|infeliz`;
const HOW = "um|uma|uns|umas|muito|bastante|tão|mesmo|realmente|simplesmente|só|claramente|grande|pessoa|cliente|gente";

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "insult",
      severity: "block",
      match: `
        você|vocês|o_senhor|a_senhora ~1 é|são|está|deve_ser|não_passa_de|parece @how? @how? @nasty
        és|estás|pareces tu? @how? @how? @nasty
        seu|sua|seus|que|grande|senhor|senhora @person $
        @nasty como você|tu|vocês|o_senhor|a_senhora
        ^ @person $
        ^^ é|são um|uma|uns|umas|muito @person`
        .replaceAll("@how", HOW)
        .replaceAll("@nasty", NASTY)
        .replaceAll("@person", PERSON),
      unless: [
        "in não_é|não_são|nenhum|nenhuma|nunca|nem",
        "prev não|nem|nunca|como_se|se|dizer*|dito|disse|dissesse|cham*|insinu*|suger*|pens*|ach*|trat*|fui|fomos|me|senti",
        "next de_mim|da_nossa|da_minha|nosso|meu|erro|fui|fomos",
        "sentence fui|fomos ~3 @nasty".replaceAll("@nasty", NASTY),
      ],
    },
    {
      id: "mouth",
      severity: "block",
      match: "vá|vai|vão à_merda|se_foder|se_lixar|tomar_no|te_lixar|pastar|lamber_sabão|chatear_outro",
      unless: ["prev que|não|cabra*|ovelha*|gado", "before rebanho|vaca*|ovelha*|cabra*|gado|cavalo*"],
    },
  ],
};

export const threat: RuleSet = {
  class: "threat",
  rules: [
    {
      id: "court",
      severity: "block",
      match: `
        vamos|vou|iremos|irei|podemos|teremos_de|teremos_que|seremos_obrigad*|tenciono|não_hesitaremos|hei_de ~2 processá_lo|processá_la|processar_você|processar_o_senhor|processar_a_senhora|processar_te|te_processar|lhe_processar|agir_judicialmente|agir_legalmente|acionar_judicialmente|denunciá_lo|denunciá_la|levá_lo_a_tribunal|levá_la_a_tribunal|levar_a_tribunal
        processaremos você|o_senhor|a_senhora
        vamos|vou|iremos|irei|tomaremos|tomarei|reservamo_nos|reservo_me|reservamos|não_hesitaremos|intentaremos|avançaremos|recorreremos ~5 ação|medidas|ações|providências|procedimento|vias|meios ~1 judicia*|legal|legais|jurídicas|criminal|criminais
        processo|processar|queixa|queixa_crime|ação ~2 por ~1 difamação|calúnia|injúria|danos_morais
        meu|minha|nosso|nossa|nossos|meus advogad* ~3 contactará|contatará|entrará*|vai|vão|ligará|avisad*|informad*
        terá|receberá|vai_ter|vai_receber ~1 notícias ~1 meu|minha|nosso|nossa|nossos|meus advogad*
        fale|falará|entenda_se|vai_falar com meu|minha|nosso|nossa|o_meu|a_minha|o_nosso|a_nossa|os_nossos advogad*
        vemo_nos|encontramo_nos|nos_veremos|ver_nos_emos|a_gente_se_vê|nos_vemos|vejo_te|vejo_o ~1 em|no tribunal|justiça`,
      unless: [
        "prev não !hesit*|nunca|pode|nem|sem|seu_direito|direito|livre|se_quiser",
        "after contra|ao|à !você|o_senhor|a_senhora|si|ti|quem|qualquer|toda|justiça|tribunal|polícia",
        "in contra_nós|nossa_seguradora|meios_alternativos",
        "sentence recuperar|em_seu_nome|a_seu_favor|por_si|transportadora*|estafeta*|fornecedor*|ladrão|ladrões|funcionári*|colega|retirar|anular|acordo|para_assinar|pagar*|indemniz*|indeniz*|devol*|desculp*|reembols*",
        "near por_engano|foi_um_erro|por_lapso|por_erro|não_devi*|nunca_devi*|não_vamos|não_haverá",
      ],
    },
    {
      id: "person",
      severity: "block",
      match: `
        vais_arrepender_te|vai_arrepender_se|vai_se_arrepender|vais_te_arrepender|te_vais_arrepender|arrepender_se_á
        ^ sabemos|sei onde ~1 mora*|vive*|trabalha*
        tome|tenha|toma cuidado com o_que ~1 diz|escreve|publica|fala|posta
        publicaremos|vamos_publicar|vou_publicar|publicarei ~1 sua|seu|tua|teu morada|endereço|telefone|cara
        ^ vai|vais ver $`,
      unless: [
        "prev não|nunca|nem|sem",
        "near encomenda|pedido|entreg*|estafeta|motoboy|lev*|envi*|mand*|recolh*|técnic*|desconto|nova|novo|melhor|corrig*|piso|chão|degrau|foi_um_erro|não_devi*",
      ],
    },
  ],
};
