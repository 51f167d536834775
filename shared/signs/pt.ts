import { spelling } from "../coach/packs/pt/spelling.ts";
import type { Signs } from "./signs.ts";

/** Portuguese, of Brazil and of Portugal. Accents do not count. */
export const pt: Signs = {
  spelling,
  lists: {
    body: "braço braços perna pernas pulso punho tornozelo quadril costela costelas nariz dente dentes pé pés dedo dedos mão mãos cabeça testa rosto cara pescoço costas joelho joelhos ombro cotovelo queixo lábio lábios boca língua pele olho olhos garganta",
    device:
      "carregador bateria celular telemóvel telefone notebook portátil computador forno torradeira tomada adaptador cabo aquecedor chaleira secador secadora máquina geladeira frigorífico aparelho carro motor televisão lâmpada patinete bicicleta moto",
    food: "comida sopa salada pão hambúrguer pizza prato refeição sanduíche iogurte papinha arroz massa macarrão bolo bebida café leite cereal chocolate frango molho biscoito bolacha",
    kill: "matar esfaquear bater espancar arrebentar estrangular quebrar partir",
    role: "cliente clientes pessoa pessoas paciente pacientes hóspede hóspedes usuário usuários utilizador utilizadores família gente",
    data: "dados endereço endereços morada moradas e email emails nome nomes conta contas cartão fatura faturas boleto prontuário ficha número números telefone passaporte extrato receita pedido pedidos documentos contrato informações resultados",
    private:
      "dados endereço morada telefone número senha senhas prontuário cartão conta informações fatura documentos cpf resultados",
    stranger:
      "desconhecido desconhecidos desconhecida estranho estranhos terceiros outra_pessoa outras_pessoas outro_cliente outros_clientes outra_cliente outro_paciente meu_ex minha_ex meu_chefe todo_mundo toda_a_gente internet",
  },
  signs: {
    danger: [
      {
        match: `
          ferido|ferida|feridos|ferimento|ferimentos|machucado|machucada|machucou|machuquei|lesão|lesões|sangrando|sangrava|sangrou|sangramento|inconsciente|desmaiou|desmaiei|intoxicação|intoxicado|intoxicada|envenenado|envenenada|salmonela|listeria|legionela|amianto|anafil*|eletrocut*|asfixia|asfixiou|queimadura|queimaduras|overdose|ambulância|bombeiros
          monóxido de_carbono
          hospital|emergência|pronto_socorro ~3 internado|internada
          fui|fomos|parar|parou|parei|acabei|levado|levada|levaram|levar|internado|internada|acabamos ~4 hospital|pronto_socorro|urgência|urgências|uti
          perigo|perigoso|perigosa|perigosos
          risco de ~1 vida|morte|incêndio`,
        unless: [
          "sentence orgulho|sentimentos|precedente|navegador|senha_fraca|camiseta",
          "prev não_é|nada|sem|nenhum",
          "next de_extinção",
        ],
      },
      {
        match: `
          pegou|pega|pegando|apanhou|ardeu fogo
          pegou_fogo|em_chamas|incêndio|incêndios|incendiou
          fumaça|fumo ~3 saindo|saiu|saía|sair|a_sair
          saindo|saiu|saía|cheio_de|cheia_de ~2 fumaça|fumo
          cheiro|cheirava|cheira|cheirando ~2 gás|queimado
          vazamento|fuga|vazando|escape ~2 gás
          saída|saídas de ~2 emergência|incêndio ~3 bloqueada|bloqueadas|trancada|trancadas|fechada|cadeado
          explodiu|explosão|explodindo|estourou_na
          choque|choques ~1 elétrico|elétricos
          levei|levou|tomei|tomou ~2 choque
          faíscas|faísca|curto_circuito
          fios|fio|cabos ~2 desencapados|desencapado|expostos|descarnados
          freio|freios|travões ~3 falhou|falharam|não|funcion*
          bateria ~2 inchada|inchou|derreteu|inchado
          @device ~2 derreteu|derretido|queimou_a|explodiu
          cadeira|cama|escada|prateleira|teto|telhado|mesa|andaime|varanda|corrimão ~3 desabou|caiu_em|caiu_sobre|cedeu|despencou
          preso|presa|presos ~3 elevador`,
        unless: ["sentence preço|preços|aluguel|cigarro|tabaco|seguro_de_incêndio|vendas|cabeça", "in ao_ver"],
      },
      {
        match: `
          alérgico|alérgica|alérgicos|alergia|alergias|alérgeno|alergênico|alergênicos
          vomitar|vomitei|vomitou|vomitando|vômito|vômitos
          todos|todo_mundo|família|crianças ~3 doentes|doente|passou_mal|passaram_mal|passamos_mal
          passei|passou|passamos|passaram mal ~4 depois|comer|noite
          não|mal|dificuldade|falta_de ~2 respirar
          engasgou|engasgado|engasgada|engasguei|sufocou|sufocando|afogou
          vidro|vidros|caco|cacos|metal|agulha|parafuso|prego ~3 em|no|na|dentro ~2 @food
          engoliu|engolido ~4 pilha|pilhas|ímã|ímãs|parafuso|vidro|botão
          dose|dosagem|remédio|medicamento|medicação ~2 errado|errada|vencido|vencida|trocado|trocada
          sem ~2 insulina|inalador|bombinha|oxigênio
          infarto|enfarte|derrame|convulsão`,
        unless: ["sentence rir|risada|conta|preço|preços|desculpas|mau_atendimento|mentiras|vergonha|trabalho|vontade"],
      },
      {
        match: `
          cortei|cortou|queimei|queimou|quebrei|quebrou|parti|partiu|torci|torceu|fraturei|fraturou|esmagou|prendeu ~3 @body
          escorreguei|escorregou|tropecei|tropeçou ~4 chão|piso|molhado|escada|escadas|degrau|tapete
          filho|filha|mãe|pai|avó|avô|criança|idosa|eu ~1 caiu|caí ~3 escada|escadas|chão|buraco
          caí ~2 escada|escadas|buraco
          cachorro|cachorros|cão|cães|rato ~3 mordeu|mordido|atacou
          poderia|podia|podíamos|quase ~3 morrer|morrido|matado|morri|morreu|matou_meu|matou_minha|afogou`,
        unless: ["sentence rir|risada|foto|fotos|vergonha|tédio|coração|de_susto_com"],
      },
    ],
    threat: [
      {
        match: `
          ameaçou|ameaçado|ameaçada|ameaçaram|ameaça|ameaçando ~2 com|de ~2 bater|matar|morte|faca|arma|revólver|violência|bomba|agredir
          me|nos|meu_filho|minha_filha|lhe ~1 ameaçou|ameaçaram|ameaçado !com|de|cobrar|cancelar|processar|negativar|cortar|bloquear|multar|suspender
          ameaçou|ameaçaram me|nos !com|de|cobrar|cancelar|processar|negativar|cortar|bloquear|multar|suspender
          ameaça|ameaças de ~1 morte|bomba
          vou|vamos ~1 te|vos|lhe ~1 @kill
          vou|vamos ~1 matar|esfaquear|espancar|matá ~2 vocês|você|ele|ela|gerente|los|lo|todos
          sei|sabemos onde ~2 mora|moras|moram|vive|vives|você
          colocar|queimar|incendiar|explodir|tacar_fogo|botar_fogo ~4 loja|escritório|prédio|casa|restaurante
          colocar|plantar|pôr ~1 bomba
          vocês|você|tu ~1 vão|vai|vais|merecem|merece ~1 morrer`,
        unless: [
          "sentence rir|advogado|cobrança|serasa|tédio|em_casa_de|móvel|colocar_em",
          "in colocar ~3 casa",
          "in colocar ~3 loja",
        ],
      },
      {
        match: `
          me|nos|meu_filho|minha_filha|minha_esposa ~2 bateu|agrediu|agrediram|empurrou|esbofeteou|chutou|atacou|estrangulou|cuspiu|apalpou|estuprou|agarrou|socou
          bateu|agrediu|empurrou|socou|atacou me|nos
          agressão|agredido|agredida|agrediu
          assédio|assediou|assediada|abuso|abusou ~1 sexual|sexualmente
          puxou|sacou ~2 faca|arma|revólver`,
        unless: ["sentence preço|propaganda|ligações|taxa"],
      },
    ],
    "self-harm": [
      {
        match: `
          suicídio|suicida|suicidar|automutil*|autolesão
          me matar|enforcar|suicidar|jogar_da|jogar_do|atirar_da
          matar|suicidar|enforcar me
          tirar|acabar_com|pôr_fim ~2 vida
          quero|queria|prefiro|vontade_de|penso_em ~2 morrer|estar_morto|estar_morta
          não ~2 quero|consigo|aguento ~2 viver
          não ~3 razão|motivo|sentido|vontade ~2 viver
          sem ~2 razão|vontade ~2 viver
          melhor ~1 morto|morta`,
        unless: [
          "sentence rir|vergonha|tédio|filme|fome|esquadrão",
          "after neste|nesta|nesse|nessa|sem_internet|sem_vocês|sem_o_seu|com_esse",
        ],
      },
    ],
    leak: [
      {
        match: `
          @data ~2 de ~1 outro|outra|outros|outras ~1 @role
          @data ~2 de ~1 @stranger
          @private ~5 a|para|com|ao ~2 @stranger
          deram|deu|enviaram|enviou|mandaram|passaram|compartilharam|publicaram|vazaram|venderam ~2 meus|minha|meu|minhas|nossos|seus ~2 @private ~5 a|para|com|na|no ~2 @stranger|internet|facebook
          meus|minhas|nossos|seus|dados|senhas ~3 vazaram|vazados|vazado|vazou|expostos|expostas|roubados|hackeados|publicados
          vazamento|fuga|roubo|violação ~2 dados
          todos|qualquer_um|qualquer_pessoa|outros|estranhos|todo_mundo ~2 pode|podem|podia|conseguem|consegue ~2 ver|ler|acessar ~3 meus|meu|minha|minhas|nossos|os|a ~2 @data|mensagens|fotos
          todos|clientes|destinatários ~4 cópia !oculta
          lgpd|rgpd`,
        unless: ["in encomenda|pacote|entregue|entregaram", "in pedido ~2 para"],
      },
    ],
    discrimination: [
      {
        match: `
          discrimin*|racista|racistas|racismo|sexista|machista|machismo|homofób*|homofob*|transfób*|transfob*|antissemit*|xenófob*|xenofob*|islamofób*|capacitis*
          por ~1 ser|sermos|causa|minha|meu|nossa|usar|usarmos ~4 negro|negra|negros|preto|preta|muçulmano|muçulmana|judeu|judia|gay|lésbica|trans|deficiente|surdo|surda|cego|cega|estrangeiro|estrangeira|imigrante|cigano|cigana|indígena|mulher|grávida|cadeirante|cor_da_pele|cor_da_minha_pele|raça|religião|sotaque|véu|nacionalidade|origem|deficiência
          recusaram|recusou|negaram|barraram|barrado|barrada|impediram ~6 cadeira_de_rodas|cadeirante|cão_guia|véu`,
        unless: ["next preço|preços|valores|os_itens|itens"],
      },
    ],
    unheard: [
      {
        match: `
          ninguém ~3 responde|respondeu|responderam|atende|atendeu|ajuda|ajudou|escuta|ouve|liga|ligou|retorna|retornou
          sem|nenhuma|nenhum ~2 resposta|retorno|respostas !necessária
          não ~3 resposta|respostas|retorno
          não ~2 respondem|responderam|responde|respondeu|atendem|atendeu|retornam|retornaram|retornou
          ignoram|ignoraram|ignorado|ignorada|ignorou|ignorados
          esperando|espero|aguardando|aguardo|à_espera ~4 resposta|retorno|contato|ligação
          segunda|terceira|quarta|quinta|enésima ~1 vez|reclamação|mensagem
          liguei|escrevi|reclamei|contatei|contactei ~3 vezes|várias|muitas|três|duas
          em_espera ~3 hora|horas|minutos
          fila_de_espera`,
        unless: ["sentence não_precisa_de_resposta|não_preciso_de_resposta|sem_necessidade_de_resposta"],
      },
    ],
    rude: [
      {
        match: `
          grosseiro|grosseira|grosseria|grosso|grossa|mal_educado|mal_educada|mal_educados|malcriado|malcriada|antipático|antipática|desrespeitoso|desrespeitosa|desrespeito|arrogante|arrogantes|insolente|rude|rudes|estúpido_comigo|estúpida_comigo|insultou|insultaram|insultado|ofendeu|ofenderam|humilhou|humilharam|humilhado|humilhada|debochou|debocharam|deboche|falta_de_respeito|falta_de_educação|má_educação|destratou|destrataram|destratado|destratada
          gritou|gritaram|gritando|berrou|berraram
          desligou|desligaram|desliga|desligam ~3 cara|telefone|ligação
          riu|riram ~2 minha|nossa|de_mim|de_nós`,
        unless: ["prev sem_ser|não_quero_ser", "in papel|sal", "next sal|surpresa"],
      },
    ],
    broken: [
      {
        match: `
          quebrado|quebrada|quebrados|quebradas|partido|partida|danificado|danificada|defeituoso|defeituosa|defeito|avariado|avariada|estragado|estragada|rachado|rachada|rasgado|rasgada|riscado|riscada|mofado|mofada|podre|vencido|vencida|incompleto|incompleta|atrasado|atrasada|atraso
          errado|errada|errados|erradas|trocado|trocada
          falta|faltam|faltava|faltavam|faltou|faltando|faltaram !de
          não ~3 chegou|chegaram|chega|recebi|recebemos|entregaram|entregue|enviaram|devolveram|reembolsaram|veio|vieram|apareceu|consertaram|limparam
          nunca ~2 chegou|recebi|veio|entregaram|apareceu|chegaram
          não ~2 funciona|funcionam|funcionou|liga|carrega|abre|cabe|serve|fecha|entra|funcionava
          parou de_funcionar
          perderam|perdido|perdida|extraviado|extraviada|extraviaram
          cobraram|cobrado|cobrança|cobrou ~3 duas_vezes|dobro|duplicidade|a_mais|duplicada
          comida|pizza|sopa|café|hambúrguer|prato ~2 frio|fria|cru|crua|queimado|queimada
          cancelaram|cancelado|cancelou ~3 sem|meu|minha|última
          erro|bug|travou|trava|404|500`,
        unless: ["prev nada|coração"],
      },
    ],
  },
};
