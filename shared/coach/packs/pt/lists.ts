// The words of ordinary shops, kitchens, hotels, workshops, surgeries, apps and help desks. Accents may be written; they are dropped.

import { forms } from "./verbs.ts";

/** What only a fault does. */
const fault = forms(`esquecer errar falhar perder confundir baralhar misturar estragar danificar quebrar
  queimar manchar riscar rasgar amassar molhar derramar entornar demorar atrasar ignorar negligenciar menosprezar desapontar
  decepcionar desiludir prejudicar enganar equivocar descuidar distrair omitir extraviar bagunçar descumprir faltar vacilar furar salgar
  torrar subestimar sobrestimar superestimar desrespeitar maltratar destratar atropelar causar provocar cometer sobrecarregar
  falhar desorganizar complicar ofender magoar lesar induzir duplicar contaminar inundar
  encolher desbotar arranhar entupir vazar expor pecar tropeçar desperdiçar incomodar desleixar relaxar frustrar aborrecer`);
/** What is a fault only with what follows: wrong, late, twice, without. */
const act =
  forms(`enviar mandar entregar cobrar marcar agendar reservar escrever registrar registar digitar lançar colocar por servir cozinhar
  fazer dar dizer informar responder chegar ligar levar ler anotar cortar lavar passar vender anunciar publicar cancelar fechar
  instalar montar preparar embalar carregar faturar debitar despachar tratar atender deixar usar pintar tingir medir etiquetar separar
  copiar imprimir configurar atualizar aplicar assinar encomendar receber abrir começar iniciar terminar acabar aparecer voltar
  prometer garantir confirmar indicar somar pesar temperar assar limpar guardar arrumar estacionar transferir ter ver ouvir entender perceber
  calcular avaliar interpretar comunicar explicar orientar apresentar atribuir bloquear apagar desligar desmarcar adiar trocar mudar introduzir
  inserir preencher incluir cadastrar emitir comprar postar expedir programar planear planejar organizar gerir conduzir reagir agir
  ficar vir ir trazer mostrar orçar julgar empurrar encaminhar dirigir tentar tirar remover retirar encher secar engomar`);
/** What we owe: not having done it is a fault. */
const duty =
  forms(`avisar conferir verificar responder cumprir retornar ligar telefonar atender confirmar checar explicar entregar enviar mandar ler
  ouvir escutar testar registrar registar notar reparar perceber informar comunicar atualizar limpar guardar anotar passar dar fazer
  chegar aparecer revisar rever controlar vigiar perguntar olhar cuidar tratar marcar cancelar apagar fechar trancar encomendar trocar
  corrigir resolver acompanhar prestar contar preparar honrar respeitar manter colocar embalar proteger lavar trazer levar buscar
  separar apertar montar instalar dizer por ver ter incluir assinar pensar lembrar treinar formar orientar garantir deixar
  gravar guardar publicar desligar desmarcar consultar medir pesar examinar inspecionar inspeccionar validar agir prever calcular
  seguir estar lançar retirar abrir comparecer sinalizar advertir alertar planear planejar organizar priorizar
  assegurar servir processar escalar bloquear imprimir carregar encaminhar transmitir entrar voltar
  preencher sincronizar renovar arrumar supervisionar`);
/** What mends, in any tense. */
const mend =
  forms(`reembolsar devolver estornar ressarcir restituir indemnizar indenizar compensar creditar substituir trocar repor reenviar
  refazer consertar arranjar corrigir retificar cancelar anular descontar abater isentar remarcar reagendar
  reservar reativar restaurar recuperar desbloquear regularizar solucionar resolver emendar remediar reabrir reimprimir
  reinstalar recalcular reprocessar reprogramar refaturar reemitir recolher oferecer pagar cobrir custear bonificar prorrogar
  prolongar estender eliminar remover retirar liberar adiantar antecipar priorizar ajustar repintar relavar relocar realojar realocar
  reacomodar regravar repetir suspender renovar reparar redirecionar limpar desentupir concluir consertar reaver restabelecer
  completar desfazer reverter desentalar polir costurar soldar refinanciar completar apagar atualizar desligar`);
/** What mends when it is to come, or when it is for this person. */
const give =
  forms(`enviar mandar entregar levar trazer buscar ligar telefonar visitar dar marcar agendar passar ir vir guardar separar
  postar despachar emitir adicionar acrescentar incluir depositar transferir lançar fazer preparar cozinhar atender receber
  acompanhar ajudar instalar montar convidar encomendar comprar servir assar limpar lavar pintar mudar
  instalar alterar atribuir propor disponibilizar deixar conversar falar
  reduzir baixar reunir tratar aplicar providenciar processar conceder apresentar por encaixar
  rever revisar inspecionar imprimir testar tirar segurar atualizar expedir chamar emprestar ensinar fornecer`);
/** What changes beyond this case. */
const change =
  forms(`mudar alterar substituir introduzir instalar contratar comprar treinar formar orientar instruir reescrever criar
  implementar implantar adotar estabelecer definir acrescentar adicionar incluir colocar por separar dividir marcar etiquetar
  rever revisar reforçar ajustar corrigir atualizar reorganizar reformular proibir retirar remover bloquear limitar suspender
  automatizar programar configurar ativar ligar passar começar parar duplicar aumentar reduzir encerrar combinar acordar
  explicar reunir falar conversar redesenhar afixar pendurar colar pintar abrir montar escalar nomear designar arranjar imprimir
  refazer reparar consertar capacitar simplificar organizar fixar determinar exigir pedir ensinar lembrar avisar criar fechar descontinuar`);

/** The words of a list but for some. */
function without(words: string, some: string): string {
  const out = new Set(some.split(/\s+/u));
  return words
    .split(" ")
    .filter((word) => !out.has(word))
    .join(" ");
}

export const lists: Readonly<Record<string, string>> = {
  f1: `${fault.we}   dei_mancada demos_mancada dei_bobeira fizemos_asneira fiz_asneira fiz_besteira
    fizemos_besteira fiz_merda fizemos_porcaria deixei_cair deixei_passar deixamos_passar deixei_escapar deixamos_escapar meti_água
    metemos_água ficamos_aquém  ficamos_devendo   dei_cabo demos_cabo  fiquei_devendo
      tratei_mal tratamos_mal atendemos_mal atendi_mal trocamos_os trocamos_as troquei_os troquei_as fiz_mal fizemos_mal
    fui_injust* fomos_injust* rompi_o errámo* escapou_me escapou_nos passou_me passou_nos`,
  f3: `${fault.it} deixou_cair deixou_passar deixaram_passar deixou_escapar  deu_mancada fez_asneira fez_besteira meteu_água partiu
    avariou trocou_os trocou_as trocou_o trocou_a`,
  fdone: fault.done,
  fdoing: `${fault.doing}`,
  finf: fault.inf,
  a1: `${act.we} ${duty.we} estive estivemo*`,
  a3: `${act.it} ${duty.it} saiu sairam estava estavam foi foram`,
  adone: act.done,
  d1: `${duty.we} estive estivemos fui_capaz fomos_capazes soube soubemos fui_clar* fomos_clar* fui_honest* fomos_honest* fui_just*
    fomos_just* fui_corret* fomos_corret* fomos_cuidados* fui_cuidados* fui_rápid* fomos_rápid* fomos_suficientemente fui_suficientemente`,
  d3: `${duty.it} esteve estava soube tinha sabia`,
  ddone: duty.done,
  dinf: duty.inf,
  m1: mend.we,
  m3: mend.it,
  minf: mend.inf,
  msoon: without(
    mend.soon,
    `reembolso estorno desconto conserto concerto troco reparo ajusto limpo completo retiro suspendo pago cubro removo recolho retifico repito oferecemos cobrimos trocamos ajustamos limpamos reservamos priorizo remédio colo coso solo crédito envio seguro depósito bonifico apago`,
  ),
  noun: "reembolso estorno desconto conserto troco reparo ajusto limpo retiro pago cubro recolho repito reservamo* trocamo* oferecemo* cobrimo*",
  mdone: `${mend.done} resolvid* sanad*`,
  mdoing: mend.doing,
  g1: give.we,
  g3: give.it,
  ginf: give.inf,
  gsoon: without(
    give.soon,
    `faço fazemos faremos farei marco passo processo trato testo falo converso mudo encaixo deposito convido propomos tratamos falamos conversamos testamos processamos mudamos alteramos altero revemos revisamos vemos atualizo reviso envio seguro posto expresso depósito abro chamo termino`,
  ),
  chk: forms(
    "conferir verificar confirmar ligar telefonar avisar testar pesar contar fotografar assinar rever checar limpar perguntar registrar registar anotar provar medir inspecionar controlar experimentar etiquetar",
  ).soon.replace(/\b(?:aviso|registo|registro|controlo|conto|testo) /gu, ""),
  strict: forms(
    "mudar alterar introduzir instalar contratar treinar criar implementar implantar adotar acrescentar adicionar reforçar reorganizar reformular formar proibir automatizar redesenhar simplificar aumentar reduzir descontinuar estabelecer programar configurar",
  ).we,
  gdone: give.done,
  gdoing: give.doing,
  c1: change.we,
  c3: change.it,
  cinf: change.inf,
  csoon: without(
    change.soon,
    `contrato acordo treino aumento começo passo marco escalo ligo falo converso pinto conserto reparo troco arranjo peço exijo monto abro colo`,
  ),
  cdone: change.done,
  cdoing: change.doing,
  cl: `me te se lhe lhes lo la los las o a os as nos vos lho lha lhos lhas já só também ainda então mesmo realmente sempre logo hoje ontem
    simplesmente agora *mente nem sequer até bem depois`,
  de: "de do da dos das dum duma deste desta",
  em: "em no na nos nas num numa neste nesta",
  art: "o a os as um uma uns umas",
  our: "nosso nossa nossos nossas meu minha meus minhas",
  your: "seu sua seus suas teu tua teus tuas vosso vossa vossos vossas",
  you: "você vocês senhor senhora senhores senhoras tu cliente clientes hóspede paciente usuário utilizador consumidor consumidora dona",
  is: "é e são foi foram era eram está estão estava estavam fica ficou será seja cabe continua sou fui fomos",
  neg: "não nunca jamais nem",
  very: "muito muita muitíssimo imenso imensa imensas mesmo realmente sinceramente profundamente sinceras sincera verdadeiramente desde_já sincero mil",
  people: `motorista* equipa equipe* pessoal funcionári* colega* cozinha chef* cozinheir* empregad* garçom garçonete garçons atendente* rece* recepcionista camareira* governanta técnic* engenheir* mecânic* instalador* canalizador* encanador* eletricista* pedreiro* pintor* cabeleireir* barbeir* enfermeir* médic* dentista* veterinári* professor* instrutor* gerente* gestor* padeir* pasteleir* confeiteir* florista* programador* desenvolvedor* agente* aprendiz estagiári* porteir* secretária assistente* estafeta* entregador* motoboy* transportadora colaborador* trabalhador* membro* rapaz moça menino menina rapazes moço sócio sócia filho filha marido mulher irmã irmão vendedor* farmacêutic* jardineir* montador* costureir* alfaiate guia* monitor* treinador* administrador* operador* telefonista* supervisor* porteiro barman bartender barista`,
  staff: `@people limpeza caixa caixas armazém estoque depósito expedição escritório contabilidade faturação faturamento financeiro loja filial sucursal site página app aplicativo aplicação sistema programa software impressora menu cardápio ementa etiqueta* agenda calendário folha planilha e_mail email robô van carrinha camião caminhão forno câmara máquina anúncio clínica consultório escola academia oficina garagem padaria empresa hotel pousada restaurante sapataria lavandaria lavanderia secretaria suporte apoio central linha atendimento vendas serviço turno fábrica laboratório farmácia administração direção departamento setor logística marketing newsletter formulário servidor algoritmo balcão bilheteira bilheteria segurança`,
  ourthing: `site página app aplicativo aplicação sistema fatura boleto anúncio etiqueta* preço orçamento catálogo formulário folheto menu
    cardápio ementa e_mail email resposta informação atendimento serviço entrega embalagem comunicação contrato comida prato quarto produto
    sinalização máquina agenda calendário processo instruções instrução foto fotografia tabela placa aviso horário comportamento atitude
    tratamento demora atraso espera site_ainda cozinha cobrança conta forno equipamento ficha programa mapa morada endereço registo cálculo`,
  wrongly: `errad* trocad* duas_vezes três_vezes a_dobrar em_dobro em_duplicado duplicad* atrasad* tarde_demais demasiado_tarde muito_tarde por_engano por_lapso
    por_erro de_mais de_outra de_outro doutra doutro a_mais a_menos  incorret* equivocad* indevid* mal sem_avis* sem_cuidado sem_respeito tempo_demais
    noutro noutra outro_endereço outra_morada outra_pessoa outro_cliente outra_cliente outra_casa outro_prédio outra_rua outro_hóspede
    endereço_antigo morada_antiga preço_antigo tabela_antiga lista_antiga vizinho frio fria frios frias gelado gelada cru crua cruas cozido_demais queimad* sujo suja sujos sujas
    partid* quebrad* rachad* estragad* com_defeito defeituos* vencid*   usado usada pela_metade incomplet* vazi*
     cedo_demais  aquém grosser* rude rudemente bruscamente secamente maus_modos má_educação ríspid* brusc* injust*
    desagradável sem_educação em_falta em_branco ao_contrário  na_mão pendurad* plantad* à_espera esperando sem_resposta sem_notícias
     ao_abandono falsas falso falsa contraditóri* desatualizad* em_vez de_menos insuficiente*  dois_clientes duas_pessoas
    no_ar sem_explic* sem_solução sem_retorno às_pressas à_pressa nas_coxas   sem_atenção no_monte noutra_pasta
    curto_demais comprido_demais muito_tempo semanas_a mês_inteiro antig* pequeno_demais pequena_demais alto_demais no_lugar como_se sem_água sem_luz de_cor
    oposto contrário péssim* impróprio improp* precipitad*`,
  flaw: `errad* lent* grosseir* rude rudes grosso grossa grossos mal_educad* malcriad* injust* descuidad* desatent* negligente* desonest* insensíve*
    desorganizad* ríspid* brusc* arrogante* antipátic* impaciente* desagradáve* incompetente* irresponsáve* displicente* imprudente* desleixad* defensiv* distraíd*
    precipitad* ausente* infeliz infelizes incorret* mau maus má teimos* desrespeitos* indelicad* inconveniente evasiv* omisso* omiss* ineficientes burr* pouco_clar* pouco_profission* pouco_simpátic*
    pouco_atent* pouco_cuidados* tolo ingénu* os_responsáveis o_responsável a_responsável os_culpados o_culpado culpad*`,
  blunder: `erro erros falha falhas culpa lapso lapsos descuido engano enganos equívoco distração mancada vacilo desatenção esquecimento asneira desleixo
    negligência bobeira burrice trapalhada confusão_foi desorganização omissão atraso_foi demora_foi gafe incompetência besteira desrespeito furo cagada erro_foi`,
  defect: `erro erros falha falhas lapso lapsos problema problemas engano enganos equívoco equívocos avaria anomalia inconsistência desencontro constrangimento*
    irregularidade* contratempo* imprevisto* percalço* incidente* quebra interrupção instabilidade atraso atrasos deficiências dificuldades confusão
    descuido situação mal_entendido inconformidade* ruído intercorrência`,
  mended: `reembolso estorno devolução valor dinheiro crédito vale voucher troca substituição reposição reparação conserto indemnização indenização compensação
    desconto cortesia  cupom cupão transferência pix pagamento depósito sinal caução encomenda_nova novo_pedido nova_encomenda segunda_via
    brinde cheque diferença taxa multa cobrança conta fatura mensalidade peça quantia montante reserva consulta`,
  money:
    "reembolso estorno devolução crédito vale voucher indemnização indenização ressarcimento  cupom cupão desconto substituição reposição",
  new: `outro outra outros outras novo nova novos novas corret* cert* segunda_via hoje amanhã vale voucher cupom cupão crédito brinde lhe te contigo consigo
    convosco pessoalmente grát* gratuit* reembolso certo diferença substitut* seu_dinheiro sua_casa sua_mesa seu_nome`,
  inc: `inconveniente* inconveniência* transtorno* incómodo* incômodo* incomodo* aborrecimento* maçada chatice desconforto* contratempo* constrangimento* dissabor*
    mal_estar perturbação`,
  event:
    "ocorrido sucedido acontecido incidente situação ocorrência episódio experiência questão assunto caso facto acontecimento evento imprevisto desagradável",
  feel: `sinta sintas sintam sentiu sentiram sente sentem sentir sentido sentisse ache ache achou acharam achem pense pensou considere considerou entenda entendeu tenha_ficado
    tenham_ficado esteja_insatisf* esteja_desapont* esteja_decepcion* esteja_chatead* esteja_descontent* esteja_aborrecid* esteja_triste
    esteja_desiludid* esteja_frustrad* esteja_zangad* esteja_irritad* estejas_chatead* estejas_zangad* estejas_desiludid* ficou_chatead* ficou_insatisf*
    ficou_desapont*   ficou_decepcion* ficou_ofendid* ficou_aborrecid*  fique_chatead* tenhas_ficado 
    não_gostou      interpretou interpretado interpretasse veja_assim
    tenha_interpretado tenha_sentido tenha_essa   tenhas_sentido tenha_achado tenha_entendido tenha_considerado
    tenha_percebido tenha_saído insatisfeit*  tenha_esta  tenha_parecido   esteja_zangado`,
  upset: `insatisf* descontentamento desagrado desilusão frustração indignação decepção desapontamento chateação sentimento* impressão perceção percepção irritação
    revolta mal_entendido mal_entendidos ofensa`,
  day: `segunda terça quarta quinta sexta segunda_feira terça_feira quarta_feira quinta_feira sexta_feira sábado domingo amanhã hoje 
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro meio_dia meia_noite fim_do_dia  esta_tarde
    esta_noite esta_semana  próxima_semana  fim_de_semana   desta_tarde desta_semana`,
  place: `loja hotel cozinha clínica oficina escola empresa restaurante padaria receção recepção casa equipa equipe farmácia academia ginásio pousada administração
    direção gerência chefia organização editora agência secretaria balcão`,
  unit: "hora horas dia dias semana semanas minuto minutos min mês meses h",
  number: "um uma dois duas três quatro cinco seis sete oito dez doze quinze vinte trinta %n",
  outside: `transportadora* fornecedor* banco correios ctt estafeta* fabricante seguradora operadora plataforma entregador* motoboy agência marca parceir* terceir*
    estagiári* funcionári* empregad* colega subcontratad* aplicativo app administradora distribuidora motorista outra_empresa outro_departamento empreiteir* colaborador*
    site_de senhorio condomínio câmara prefeitura companhia concessionária laboratório empresa_de hospital vizinh* proprietári* booking organizador* produtor* fábrica fornecedora`,
  review:
    "avaliação avaliações comentário comentários review reviews estrela estrelas nota_no crítica publicação post reclame denúncia postagem escreveu publicou postou internet google tripadvisor classificação",
};
