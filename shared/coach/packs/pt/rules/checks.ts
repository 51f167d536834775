import type { RuleSet } from "../../../pack.ts";

const OFF =
  "apag*|remov*|retir*|elimin*|alter*|mud*|atualiz*|exclu*|corrig*|edit*|delet*|tir*|modific*|melhor*|desist*|reconsider*|revej*|deix*|der|dê|coloc*|post*|escrev*|public*|subir|troc*|aument*|arquiv*|puser";
const GOOD =
  "reembols*|estorn*|devolv*|desconto|vale|voucher|crédito|cupom|cupão|oferec*|ofert*|grátis|compens*|trocamos|troca|indeniz*|enviamos|damos|dinheiro|brinde|gratuit*|recebe*|valor|pagamos|pago|novo|nova|cortesia";

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "tied",
      severity: "block",
      match: `
        se|caso|quando|assim_que|depois|após|logo_que|mediante|desde_que|basta|ao|troca|contra|só|assim|mal ~5 ${OFF} ~4 @review
        ${GOOD} ~9 em_troca|caso|se|desde_que|quando|assim_que|após|mediante|depois_de|contra|para_que ~4 ${OFF} ~4 @review
        em_troca de|da|do|duma|de_uma ~3 @review|cinco_estrelas|5_estrelas
        ${OFF} ~4 @review ~6 ${GOOD}
        ${GOOD} ~4 em_troca ~5 @review
        ${OFF} ~3 @review ~3 e|que|em_troca|para ~3 ${GOOD}`,
      only: [`sentence ${GOOD}`, `near ${GOOD}`],
      unless: [
        "in não_precisa|não_tem_de|não_peço|não_pedimos|sem_pedir|quer_apague|mesmo_que|independente*|não_depende",
        "sentence não ~3 depende|precisa|peço|pedimos",
      ],
    },
  ],
};

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        avaliação|comentário|reclamação|queixa|crítica|perfil|review|história|cliente|relato|denúncia|post|publicação|avaliações|conta ~2 falsa|falso|fals*|inventad*|fake|forjad*|mentiros*|encomendad*|fabricad*|fictíci*|combinad*
        falsa|falso|falsas|fake|mentirosa avaliação|comentário|reclamação|queixa|perfil|crítica|review|cliente|avaliações
        da|pela|de|um|uma|é|por|à ~2 concorrência|concorrente|concorrentes|concorrent*
        nunca|jamais ~1 esteve|foi|veio|comeu|entrou|pisou|esteve_cá|comprou|se_hospedou|frequentou|passou|pôs_os|estiveste|vieste|jantou|almoçou ~4 cá|aqui|nosso|nossa|restaurante|hotel|loja|cliente|clínica|casa|estabelecimento|no|na|nada|clientes|pés
        inventou|inventaste|está_inventando|inventa|mente|mentiu|está_mentindo|mentira|mentiras|é_mentira`,
      unless: [
        "in não|prometi|nossa_culpa|informação_falsa|minha|nossas",
        "prev não|nem|nunca|se|se_foi",
        "in @who ~2 mentiu",
        "near #responsibility",
      ],
    },
  ],
};

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "insult",
      severity: "block",
      match: `
        idiota*|imbecil|imbecis|estúpid*|burro|burra|otári*|palhaç*|parv*|cretin*|ridícul*|mentiros*|aldrab*|vigarista*|caloteir*|trouxa*|retardad*|débil_mental|fdp|vagabund*|golpista*|malcriad*|mal_educad*|ordinári*|invejos*|frustrad*|louco|louca|maluco|maluca|desequilibrad*|babaca*|ignorante*|analfabet*|bêbad*|bêbed*|chato|chata|fresc*|nojent*|patétic*|doente_mental|histéric*|sem_noção|mesquinh*|oportunista*|aproveitador*|barraqueir*|mal_amad*|infeliz
      `,
      only: [
        "prev você|senhor|senhora|tu|vocês ~1 é|és|são|deve_ser|não_passa",
        "prev és",
        "prev seu|sua|seus !atitude|comportamento",
        "prev cliente|clientes|gente|pessoa|pessoas|gentinha",
        "next como_você|como_tu|como_vocês",
      ],
      unless: [
        "prev fui|fomos|me_senti|nosso|nossa|meu|minha|foi|ficou|ficasse|sentiu|estava|tenha|que_foi|atitude|resposta|piada|comentário|empregad*|funcionári*|não|erro|nada|comportamento|@staff|dia|fim|modo|decisão|frase|texto|política|forma",
        "in ridícul*|frustrad*|infeliz|chato|chata|ordinári* $",
        "near fui|fomos ~3 idiota|estúpid*|burr*|parv*|malcriad*|mal_educad*",
      ],
    },
    {
      id: "mouth",
      severity: "block",
      match: "vá|vai|vão à_merda|se_foder|se_lixar|tomar_no|te_lixar|pastar|catar|passear|lamber_sabão|chatear_outro",
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
        vamos|vou|iremos|irei|podemos|posso|teremos_de|seremos_obrigad*|tenciono|não_hesitaremos|hei_de|vai|pode ~4 processar|processá_lo|processá_la|apresentar_queixa|agir_judicialmente|acionar|tribunal|denunciar|polícia|judicial*|justiça|medidas_legais|advogad*|difamação|calúnia
        processar|processaremos|processo ~3 você|difamação|calúnia|senhor|senhora|judicial|por_danos
        agir|ação|medidas|ações|providências|procedimento|vias ~1 judicia*|legais|jurídicas|criminal|judicialmente
        difamação|calúnia|injúria|calúnias|difamatóri*|calunios*
        vemo_nos|nos_vemos|encontramo_nos|até|ver_se_há|nos_veremos|vejo_te|te_vejo ~2 tribunal|justiça|em_tribunal
        vais_arrepender|vai_arrepender|sabemos_onde|tome_cuidado|vai_ver|vais_ver`,
      unless: [
        "prev não|pode|seu_direito|direito|livre",
        "in pode_recorrer|pode_processar|pode_levar|pode_apresentar|vai_apresentar|nossos|contra_nós|nossa_seguradora|meios_alternativos",
        "near #responsibility",
      ],
    },
  ],
};

export const onlyAsks: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "asks",
      severity: "med",
      match: `
        envie|mande|informe|diga|indique|forneça|confirme|passe|encaminhe|responda|partilhe|compartilhe|esclareça|descreva ~4 número|pedido|dados|fatura|foto|fotos|fotografia*|data|nome|nif|cpf|e_mail|telefone|comprovativo|comprovante|detalhes|encomenda|mais|contato|protocolo|reserva|qual
        pode|poderia|podia|podem ~2 enviar|mandar|informar|dizer|indicar|fornecer|confirmar|passar ~4 número|pedido|dados|fatura|foto*|data|nome|nif|cpf|e_mail|telefone|comprovativo|comprovante|detalhes|mais|contato|qual
        precisamos|necessitamos|preciso|aguardamos ~3 de|do|dos|mais|seu|seus ~3 dados|informações|informação|detalhes|número|fotos|foto|nome|contato|fatura
        qual|quais ~2 número|pedido|data|nome|loja|unidade|cpf|nif|seu`,
      moments: { acknowledgement: "none", update: "low", "follow-up": "none" },
    },
  ],
};
