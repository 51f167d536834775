import type { Sign } from "../../../pack.ts";

const CASE = ["next ~1 lhe|te|você|@your", "prev não|se|devia|nunca|deveria|poderia|talvez|tenciono"];

export const repentance: readonly Sign[] = [
  {
    match: `
      desde ~1 @day|ontem|agora|hoje|essa|esta|então|%n ..9 @chk|@csoon|todos|todas|cada|só|passa*|saem|sai|qualquer|nenhum|nenhuma|ninguém|quem|temos_um|há_um|usamos
      @strict ~1 o|a|os|as|um|uma|mais|dois|duas|@our|todo|toda|segund*|dupl*
      @who @cl? passa|passam|passará|vai_passar|deixa_de|deixará_de ~1 a|de|ser
      @our|o|a|os|as ~2 agora|já_não|já_só|só_sai|só_saem !está|foi|que|é_seu
      nenhum|nenhuma ~2 sai|vai|segue|sem|entra|é_aceit*|é_enviad*|fica|parte
      só ~4 depois_de|após|com_duas|com_a_assinatura|quando_estiver|depois_que
      @chk|conferimos|verificamos ~6 antes_de|duas_vezes|todas_as|todos_os|cada|sempre_que|na_véspera|por_escrito
      uma|duas vez|vezes por dia|semana|mês|turno
      todas|todos|toda|todo as|os|a|o? noites|manhãs|semanas|segundas|sextas|turnos|dias|semana|dia|meses|mês
      retirei|tirei|retiramo*|tiramo* ~4 ementa|cardápio|menu|venda|prateleira*|circulação|serviço|catálogo|escala
      dupla|segunda conferência|verificação|confirmação|assinatura|checagem|leitura`,
    unless: [
      "in se|devia|deveria|lhe|te|à_espera|esperando|não_temos|trabalh*|@your",
      "next ~1 @your|senhora|senhor|você",
      "prev não|desde_há|esperou|esper*",
      "sentence esforç*|procuramos|orgulh*|melhorar|vir_ver",
    ],
  },
  {
    match: `
      a_partir|desde @de|já|agora|hoje|ontem|essa|este|amanhã ~6 @csoon|@who|todos|todas|cada|passa*|só|há|vai|vão|fica*|será|serão|qualquer|quem|ninguém|temos|ligo|ligamos|confir*|*mos|*o
      @csoon|passa|passam|vai|vão|fica|ficam|será|serão|faço|só|*mos ~8 a_partir|daqui|de_hoje|de_agora|desde ~1 de|em|por|para|já|hoje|agora|segunda|ontem
      de|daqui|doravante|daí ~1 agora|hoje|em|por|para ~1 diante|frente|adiante|lá
      doravante
      passei|passamo*|passa|passam|passou|passaram|passará|passarão|vou_passar|vamos_passar a @cl? @cl? *r
      passa|passam|passou ~1 a ~1 ser|estar|ir|haver|ter|sair|ficar
      cada|todo|toda|todos|todas|nenhum|nenhuma|qualquer ~5 agora|passa*|já_não|é|são|sai|saem|vai|vão|tem|têm|será|leva|fica|só|serão|levam ~1 conferid*|verificad*|assinad*|confirmad*|testad*|pesad*|revist*|com|a|só|antes|por|dois|duas|impress*|por_duas|sem_que|*ado|*ada|*ados|*adas|*ido|*ida
      agora ~4 cada|todo|toda|todos|todas|qualquer|só|antes|duas|dois|obrigatóri*|nenhum*|já_não|há|temos|conferimos|existe|ninguém|sempre|ligamos|confirmamos|é_conferid*
      para que|não|nada|nenhum* ~6 @cl? ~2 volt*|repit*|repet*|aconte*|suced*|ocorr*|mais|passe|fique*|receb*|esper*|novamente|outr*|de_novo
      de_modo|de_forma|assim a|que|já|não|ninguém ~6 volt*|repit*|repet*|acontec*|mais|outr*|de_novo
      para evitar|impedir|prevenir
      evitar|impedir|prevenir ~2 que ~4 volte|repita|aconteça|ocorra|outr*
      já_não|já_só @cl? *amos|*emos|*imos
      há_agora|temos_agora|agora_há|agora_temos um|uma|dois|duas
      já_não|não_mais|nunca_mais @csoon|usamos|aceitamos|vendemos|trabalhamos|entregamos|enviamos|fazemos|cobramos
      deixei|deixamo*|deixou|paramos|parei de @cl? usar|vender|trabalhar|aceitar|comprar|servir|marcar|cobrar|fazer|enviar|entregar|pedir
      nova|novo|novos|novas|nosso_novo ~1 regra|procedimento|processo|checklist|lista|sistema|verificação|rotina|etapa|passo|política|escala|etiqueta*|protocolo|controle|controlo
      dois|duas|segunda|outro ~2 pessoas|funcionários|colegas|técnicos|pessoa|assinatura ~3 confer*|assin*|verific*|confirm*|revê*|control*
      em_todas|em_todos|sempre|antes_de ~5 @csoon|conferimos|confirmamos|ligamos|testamos|verificamos|checamos
      da_próxima_vez|no_futuro|de_futuro|futuramente ~4 @csoon|ligo|ligamos|aviso|avisamos|*remos|*rei|confir*`,
    unless: [
      "in devia|faremos_melhor|fazer_melhor|esforç*|procur*|melhorar|melhor|poderá|por_favor|você|senhor*|seu_pedido|você_pode|possível|tudo_para|tudo_o",
      "prev por_favor|você|senhor|senhora|nunca",
      "in da_sua|do_seu|empenh*",
      "sentence @will? fazer|faremos|fazemos|trabalhar|trabalhamos|trabalharemos ~3 para_que|possível|melhor",
    ],
  },
  {
    match: `
      @c1 ~2 um|uma|o|a|os|as|mais|dois|duas|com|à|toda|todo|todos|todas|novo|nova|novas|entre|nosso|nossa|nossos|segundo|segunda|cada|%n ~6 procedimento*|processo*|regra*|sistema|checklist|lista|equipa|equipe|pessoal|cozinha|alarme|alerta|aviso*|sinal|sinalização|etiqueta*|formação|treinamento|agenda|escala|impressora|formulário|site|página|texto|software|programa|fornecedor|transportadora|fechadura|manual|verificação|conferência|confirmação|lembrete*|turno*|funcionári*|motorista*|quadro|campo|filtro|bloqueio|rotina|etapa|passo|modelo|política|horário*|máquina|forma|maneira|modo|embalag*|colega*|todos|stock|estoque|linha|registo|registro|cobranças|controlo|controle|rececionista|técnicos|garçons|loja|gente|códig*|contrato*|cláusula|câmara*|anúncio|ficha*|separador|prateleira*|cardápio|ementa|planilha|telefone
      @c1 ~12 para_que|para_não|para_evitar|para_bloquear|para_impedir|a_partir_de|assim_ninguém|para_garantir|em_todas|em_todos|em_cada|todas_as|todos_os|daqui|diariamente|todos_os_dias|toda_semana
      @will @cl? @cinf ~8 procedimento*|processo*|regra*|sistema|checklist|equipa|equipe|alarme|alerta|formação|treinamento|agenda|escala|impressora|formulário|site|texto|programa|fornecedor|transportadora|verificação|turno*|motorista*|todos_os|todas_as|antes_de|pessoal|cozinha|para_que|funcionári*|etiqueta*
      @csoon ~8 em_todas|em_todos|antes_de|a_cada|em_cada|todos_os_dias|todas_as|duas_vezes|todas_manhãs|semanalmente|na_véspera|todo_dia|de_véspera
      @who @cl? @c3 ~4 formação|treinamento|treino|curso|procedimento*|regra*|checklist|reciclagem
      @who|equipa|equipe|pessoal ~2 foi|foram|está|estão|recebeu ~2 treinad*|formad*|orientad*|instruíd*|avisad*|formação|treinamento|capacitad*|reciclad*|relembrad*
      o|a|os|as|esse|essa ~4 foi|foram|está|estão|fica|ficou ~1 alterad*|mudad*|atualizad*|reforçad*|corrigid*|substituíd*|bloquead*|proibid*|retirad*|criad*|implementad*|instalad*|automatizad*|revist* ~4 para|desde|de_modo|a_fim|ontem|em_todas|no_site
      conversei|conversamo*|falei|falamo*|reuni|reunimo*|sentei|sentamo* ~2 com|nos ~1 a|o|os|toda|todos|minha|nossa|meu ~1 equipa|equipe|pessoal|funcionári*|motorista*|cozinha|turno|todos|rapazes|time|garçom*|colega*|atendente*|rece*|recepcionista*|técnico*`,
    unless: [...CASE, "in sua|seu|reclamação|para_si|o_seu|a_sua|possível", "in devolv*|reembols*"],
  },
];
