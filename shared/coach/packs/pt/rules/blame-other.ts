import type { RuleSet } from "../../../pack.ts";

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "not-us",
      severity: "med",
      match: `
        isso|isto|é|eh|questão|assunto|problema|reclamação|culpa|responsabilidade|tema|caso ~3 é|foi|da|do|com|deve_ser|cabe|compete|eh ~1 a|o|ao|à|da|do|dos|das|com|pelo|pela ~1 transportadora*|fornecedor*|banco|correios|ctt|estafeta*|fabricante|seguradora|operadora|plataforma|empresa_de|entregador*|motoboy|agência|marca|parceir*|terceir*|estagiári*|funcionári*|senhorio|condomínio|anterior*|empregad*|colega|subcontratad*|aplicativo|app|administradora|distribuidora|motorista|câmara|prefeitura|empreiteir*
        culpa|responsabilidade|falha|erro|problema|atraso|engano|lapso ~2 da|do|dos|das|exclusiva_da|exclusivo_do|de|é_da|é_do ~1 transportadora*|fornecedor*|banco|correios|ctt|estafeta*|fabricante|seguradora|operadora|plataforma|entregador*|motoboy|agência|marca|parceir*|terceir*|estagiári*|funcionári*|empregad*|colega|subcontratad*|aplicativo|app|administradora|distribuidora|motorista|outra_empresa|outro_departamento|sistema_do|empreiteir*|colaborador*|site_de
        foi|foram|é ~1 a|o|um|uma ~1 transportadora*|fornecedor*|banco|correios|ctt|estafeta*|fabricante|estagiári*|entregador*|plataforma|parceiro|terceiro|funcionári* ~1 que|quem
        não ~1 é|foi|somos|temos|cabe|depende|eh ~1 nossa|nosso|conosco|connosco|responsáve*|de_nós|com_a_gente|culpa|a_nós|responsabilidade ~1 culpa|responsabilidade|problema|controlo|controle|por|pela|pelo|erro|sobre|nossa
        fornecedor*|transportadora*|parceir*|estafeta|entregador*|subcontratad*|banco|fabricante|plataforma ~3 falhou|falharam|atrasou|não_cumpriu|não_entregou|errou|extraviou|deixou|não_cumpriram|perdeu|trocou|deixou_nos|enganou_se|não_enviou|mandou_errado|nos_deixou|não_avisou|demorou
        funcionári*|estagiári*|empregad*|colaborador*|menina|rapaz|moça|menino|atendente|pessoa|indivíduo|garçom|garçonete|camareira|técnico|motorista ~2 nov*|temporári*|inexperiente|em_questão|estagiári*|recém|em_formação|em_treinamento|responsáve*|isolad*|que_errou|de_férias|despedid*|demitid*|afastad*|substitut*
        um|uma|alguns|algum|dos|das ~2 funcionári*|estagiári*|colaborador*|empregad*|atendente|garçom|aprendiz|novato ~4 errou|se_enganou|enganou_se|falhou|confundiu|esqueceu|não_seguiu|não_cumpriu|agiu|descuid*
        @staff|@outside @is ~1 nov*|inexperiente|estagiári*|temporári*|recente
        fornecedor*|transportadora*|fábrica|fabricante|correios|ctt|banco|parceir*|distribuidora|plataforma ~1 manda|falha|atrasa|demora|entrega|perde|erra|faz|está|anda
        atos|ações|comportamento|conduta|atitude ~1 individua*|isolad*|de_um|de_uma|de_alguns
        terceiros|terceirizad*|empresa_externa|empresa_terceira|serviço_externo|prestador_externo|prestadores_externos|entidade_externa|parceiro_externo|gerência_anterior|antiga_gerência|antigo_dono|anterior_gerência
        alheio|alheia|alheios|alheias ~1 a|à|ao ~1 nós|nossa|nosso|empresa
        fornecedor*|transportadora*|banco|correios|ctt|fabricante|parceir*|distribuidora|plataforma|subcontratad*|app_de_entregas ~2 *ou|*eu|*iu|*aram|não|nos
        antiga|anterior|antigo ~1 gerência|administração|dono|proprietári*|equipa|direção|gestão
        foi coisa|erro|culpa|problema|obra da|do|de ~1 @outside
        fora do|de ~1 nosso controlo|controle|alcance
        contacte|contate|fale|procure|reclame|dirija_se|resolva|trate|ligue|veja|peça|verifique|terá_de_falar|deve_falar|deverá|contactar|reclamar|queixe_se ~3 transportadora|banco|correios|ctt|fornecedor|fabricante|seguradora|operadora|plataforma|entregador|agência|marca|gerente|administradora|app|aplicativo`,
      unless: [
        "in lhe_telefonou|culpa_sua|nossa_culpa|culpa_nossa",
        "near responsabilidade|culpa|erro|falha|falhamos|assumo ~4 @our",
        "near quem responde|respondo",
        "near fomos_nós|fui_eu|mas_nós|mas_devíamos|devíamos|deveríamos|mas_eu",
        "prev não|nem !cumpr*",
        "next que_contratamos|que_escolhemos",
        "near sou_eu|eu_respondo|respondo_eu|somos_nós|assumo|assumimos",
      ],
    },
  ],
};
