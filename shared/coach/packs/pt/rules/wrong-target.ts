import type { RuleSet } from "../../../pack.ts";

export const wrongTarget: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "others",
      severity: "med",
      match: `
        desculpa|desculpas|perdão|desculpamo_nos|desculpo_me|nos_desculpamos|lamentamos|lamento ~4 a|à|às|ao|aos|junto|perante ~2 todos|nossos|nossas|seguidores|parceiros|parceir*|público|comunidade|equipa|equipe|acionistas|investidores|fãs|patrocinador*|colegas|funcionários|colaborador*|restantes|outros|demais|clientes|sociedade|imprensa|marca|vizinhos|fornecedor*|empresa|colaboradores|colega|gerente|quem_acompanha|amigos|moradores|população|pais|hóspedes|quem_assistiu|mundo|administração|marca|mecenas|antigos|passageiros|sócios|leitores|ouvintes|alunos|utentes|dador*|doador*
        desculpa|desculpas ~2 a|à|às|ao|aos @our ~1 equipa|equipe|seguidores|parceiros|clientes|colegas|funcionári*|investidores|comunidade|público|chefe|patrão|sócios|famílias|empregad*|garçom|motorista
        desculpa|desculpas|lament*|desculpar ~4 a|à|às|ao|aos ~1 @staff|outros|outras|restantes|demais|marca|presentes|convidados
        desculpa|desculpas|desculpem|perdão ~1 todos|todas|pessoal|gente|galera|comunidade|seguidores|malta
        @sorry ~9 ao|aos|à|às|na|nos ~1 @our ~1 @people|equipa|equipe|marca|imagem
        @sorry ~3 pelo|pela|pelos|pelas|por ~1 @our ~1 @staff|marca|imagem|reputação
        @sorry ~5 pela|pelo|a|o ~2 repercussão|polémica|polêmica|mediat*|imagem_da|exposição|má_publicidade|barulho|escândalo|reputação
        desculpa|desculpas ~3 a_quem|aos_que`,
      unless: [
        "in a_você|ao_senhor|à_senhora|a_si|e_a_você|à_sua|ao_seu|aos_seus|às_suas|a_vocês|a_ela|a_ele",
        "after e ~1 a_você|a_si|ao_senhor|à_senhora|consigo|à_sua|ao_seu",
      ],
    },
  ],
};
