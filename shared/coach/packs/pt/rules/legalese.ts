import type { RuleSet } from "../../../pack.ts";

export const legalese: RuleSet = {
  class: "legalese",
  rules: [
    {
      id: "legal",
      severity: "high",
      match: `
        sem prejuízo de|do|da|dos|das
        sem ~3 reconhec*|admissão|admitir|assunção|assumir|que_tal|que_isto|que_isso|implicar ~3 culpa|responsabilidade|reconhecimento|obrigação|ilícito
        não ~1 constitui*|implica*|significa*|representa*|configura*|importa ~4 reconhecimento|admissão|assunção|confissão|responsabilidade|culpa
        alegad*
        supost* dano*|erro*|falha*|problema*|defeito*|incidente|prejuízo*|atraso
        reserva* ~2 direito|direitos
        reservamo nos|todos ~2 direito|direitos
        nos_termos ~2 do_disposto|da_lei|do_artigo|da_legislação|legais|contratuais|do_código|do_decreto|do_contrato|da_cláusula
        ao_abrigo ~1 do|da ~2 lei|artigo|cláusula|decreto|código|contrato
        supracitad*|supramencionad*|acima_referid*|acima_mencionad*|acima_exposto|outrossim|pelo_exposto|ora_reclamante|reclamante|o_demandante|a_demandante|em_epígrafe|doravante_designad*|peticionári*|queixoso|requerente|consumidor_reclamante|parte_reclamante|referida_reclamação|não_procede|improcedente|inexiste|nexo|infundad*|improced*|subscritor
        @our ~1 advogad*|jurídic*|departamento_jurídico|gabinete_jurídico
        departamento|setor|equipa|equipe|assessoria|gabinete|corpo jurídic*
        artigo|art|lei|decreto|decreto_lei|código ~1 %n
        mera|mero|a_título_de|título ~1 liberalidade|cortesia_comercial|gesto_comercial|cortesia
        a título excepcional|excecional|de_cortesia|meramente
        gesto|ato ~1 comercial
        nosso|exclusivo|inteiro|nossa critério|discricionariedade|critério_exclusivo
        cumpre_nos|cumpre_informar|vossa_excelência|vossas_excelências|v_exa|v_exas|fica_ressalvad*|ressalvamos|ressalva_se|salvaguard*|imputáve*|imputad*|imputar|eventual_responsabilidade|responsabilidade_civil|contencioso|litígio|prescri*
        não ~2 podemos|pode|poderá|poderemos ~3 responsabilizad*|responsáve*
        não|nem ~1 se|nos ~1 responsabiliz*
        responsabilidade ~3 limita*|cessa|circunscreve|restringe
        não ~2 comprovad*|provad*|demonstrad*|apurad*
        declara*|declaro nada|que|ter|aceitar|para|renunci*
        nada ~2 exigir|reclamar|opor
        renunci*|notificad*|fica_notificad*|tempestiv*|extemporâne*|deferi*|indeferi*|procedente
        obrigações|pressupostos|responsabilidade|deveres|requisitos|fundamento|fundamentos ~1 contratua*|lega*|civil|jurídic*
        resta|cumpre|importa|cabe|convém|impõe_se ~2 salientar|esclarecer|referir|informar|ressaltar|destacar|frisar
        quitação|plena_quitação|transação|ex_gratia|foro|foro_competente|tribunal_competente
        não ~2 reconhec*|aceitamos|assumimos|admitimos|nos_responsabiliz*|temos|há|nos_podemos ~3 responsabili*
        declin* ~3 responsabilidade
        exime*|isenta*|eximimo* ~4 responsabilidade`,
      unless: [
        "in prejuízo_que|prejuízo_seu",
        "in livro_de_reclam*|não_aceitamos_que",
        "prev carta_do",
        "sentence retirar_a|anular_a|a_culpa_foi",
      ],
    },
  ],
};
