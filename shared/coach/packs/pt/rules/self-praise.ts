import type { RuleSet } from "../../../pack.ts";

export const selfPraise: RuleSet = {
  class: "self-praise",
  rules: [
    {
      id: "proud",
      severity: "med",
      match: `
        há|com|em|são|faz|mais_de|ao_longo|durante|nossos|nestes|nesses ~2 %n|vinte|trinta|dez|quinze|quarenta|cinquenta|tantos|muitos|décadas|vários anos|décadas|de ~5 mercado|servir|experiência|história|tradição|casa|atividade|existência|qualidade|portas|atuação|bem|excelência|setor|estrada|ramo|serviço|profissão|cuidar|fazer|dedicação|trajetória|no
        anos ~1 de ~1 mercado|experiência|tradição|história|atividade|existência|casa|atuação|estrada|excelência|portas_abertas|trajetória|ramo|serviço
        milhares|milhões|centenas|dezenas ~2 de ~1 clientes|pessoas|avaliações|hóspedes|famílias|pedidos|pacientes|alunos|elogios|estrelas
        clientes|hóspedes|pacientes|alunos ~1 satisfeit*|felizes|fiéis|encantad*
        orgulh* ~4 de|do|da|em|nos|no|na|nosso|nossa|ter|que|com
        reconhecid*|premiad*|galardoad*|distinguid*|prémio*|prêmio*|líder|líderes|referência|renome|certificad*|conceituad*|melhor|maior|pioneir*|número_um|padrão_ouro|condecorad* ~3 do|da|de|em|pela|por|no|na|nosso|mercado|setor|país|região|cidade|qualidade|mais ~1 país|região|cidade|setor|mercado|excelência|mundo|qualidade|brasil|portugal|bairro|atendimento|área|zona|categoria|segmento
        somos|é|são|fomos conhecid*|elogiad*|procurad*|famos*
        somos|fomos|é|sempre_fomos|são ~3 premiad*|líder*|referência|reconhecid*|conceituad*|os_melhores|as_melhores|o_melhor|a_melhor|certificad*|especialistas|a_maior|o_maior
        excelência ~2 marca|adn|dna|tradição|nosso|do_nosso|que_nos
        adn|dna
        nota|média|classificação|avaliação|pontuação ~2 %n ~3 google|booking|tripadvisor|estrelas|média|no|na|de
        %n estrelas
        @our ~1 reputação|prestígio|credibilidade|tradição|excelência|valores|compromisso_com
        elevad*|alt*|rigoros*|mais_altos|mais_alto|exigentes ~1 padrões|padrão|nível|critérios|standards
        equipa|equipe|profissionais|funcionários|colaboradores|serviço|atendimento|produtos|técnicos ~1 altamente|extremamente|muito|excelente*|de_excelência|fantástic*|dedicad*|maravilhos*|qualificad*|de_primeira|exemplar*
        excelente|excelentes|ótim*|fantástic*|maravilhos*|melhor ~1 equipa|equipe|profissionais|serviço|qualidade|reputação|atendimento|produtos|comida|avaliações
        a_nossa_equipa|nossa_equipe|equipa|equipe ~2 trabalha|dedica_se|esforça_se|dá ~3 incansav*|arduamente|tudo|afinco|muito|dia_e_noite|com_paixão|com_dedicação
        sempre ~2 prezamos|primamos|primou|prezou|fomos|tratamos|oferecemos|procuramos|demos|pautamos|colocamos|pusemos|zelou|zelamos ~3 qualidade|excelência|honestidade|respeito|clientes|transparência|melhor|referência|primeiro
        prezamos|primamos|pautamo|pautamos|orgulhamo|nos_orgulhamos|preza|prima|destacamo`,
      unless: [
        "in fim_de_semana|orgulho_nenhum|nenhum_orgulho",
        "prev não|nem|pior",
        "in maior_parte|reembols*|melhor_horário|sua|seu",
      ],
    },
  ],
};
