import type { RuleSet } from "../../../pack.ts";

// Only what the reader would do: never "removemos", "removeu".
const DELETE =
  "apagar|apagares|apagarem|apague|apagues|remover|removerem|remova|retirar|retirares|retirarem|retire|retires|eliminar|eliminares|elimine|elimines|excluir|exclua|deletar|delete|tirar|tirares|tire|tires|apagado|retirado|removido|eliminado|apaga|retira|tira|remove|exclui|deleta";
const CHANGE = `${DELETE}|alterar|alterares|altere|alteres|alterado|mudar|mudares|mude|mudes|mudado|atualizar|atualize|atualizares|corrigir|corrija|editar|edite|editares|modificar|modifique|melhorar|melhore|melhores|reconsiderar|reconsidere|rever|reveja|deixar|deixares|deixe|deixes|deixado|der|deres|dê|dar|colocar|coloque|postar|poste|escrever|escreveres|escreva|publicar|publique|subir|suba|trocar|troque|aumentar|aumente|puser|puseres|ponha|pôr|muda|altera|deixa|atualiza|edita|avaliar|avalie`;
const IF =
  "se|caso|quando|assim_que|logo_que|desde_que|depois_que|depois_de_você|depois_de_o_senhor|basta|só|mal|para_que|em_troca|contanto_que|mediante|enquanto|até|a_troco";
const WHO =
  "você|tu|o_senhor|a_senhora|vocês|nos|me|não|primeiro|antes|agora|hoje|só|que|de|tiver|tenha|tiveres|aceitar|aceite|concordar|puder|em";
const THE = "a|sua|tua|essa|esta|uma|as|suas|aquela|boa|nova|vossa|o|seu|à|nos";
const WORDS = "avaliação|avaliações|review*|resenha*|estrela*|crítica|classificação|5_estrelas|cinco_estrelas";
const OTHER =
  "o|seu|teu|esse|este|a|sua comentário*|publicação|post|postagem|que_escrev*|que_publicou|que_postou !office";
const GIFT =
  "reembols*|estorn*|devolvemos|devolver*|devolvo|devolução|desconto|vale|voucher|crédito|cupom|cupão|oferecemos|oferecer*|ofereço|oferta|grátis|compens*|indemniz*|indeniz*|dinheiro|brinde|gratuit*|pagamos|pagaremos|pago|cortesia|ganha|recebe|receberá";
const GONE =
  "apagad*|removid*|retirad*|eliminad*|alterad*|atualizad*|excluíd*|mudad*|desaparecer|sair|sumir|estiver_fora";

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "tied",
      severity: "block",
      match: `
        @if @who? @who? @change @the? @the? ~1 @words ..9 @gift
        @gift ..9 @if @who? @who? @change @the? @the? ~1 @words
        @if @who? @who? @delete @other ..9 @gift
        @gift ..9 @if @who? @who? @delete @other
        em_troca|a_troco ~1 @who? @change @the? @the? ~1 @words
        @gift ..4 em_troca|a_troco ~4 @words
        ^ @change @the? @the? ~1 @words ~3 e|que ~5 @gift
        ^ @delete @other ~3 e|que ~5 @gift
        @gift ..6 condicionad*|sujeit*|depende* ~1 à|a|de|da|que ~1 @change|remoção|alteração|retirada|eliminação ~3 @words
        @gift ..6 após|mediante|contra|depois_da|com ~1 remoção|alteração|retirada|eliminação|exclusão ~2 @words
        mediante|após|contra|com ~1 remoção|alteração|retirada|eliminação|exclusão ~2 @words ..6 @gift
        @if ~6 print|captura|prova|comprovativo|comprovante ~3 @words ~3 @gone ..9 @gift
        @if ~1 @words ~2 @gone ..9 @gift
        @gift ..9 @if ~1 @words ~2 @gone
        para ~3 @gift ..4 deve|tem|terá|precisa|basta|é_preciso ~2 @change @the? @the? @words
        deve|tem_de|tem_que|terá_de|precisa de? @change @the? @the? @words ..3 para ..4 @gift`
        .replaceAll("@if", IF)
        .replaceAll("@who", WHO)
        .replaceAll("@change", CHANGE)
        .replaceAll("@delete", DELETE)
        .replaceAll("@the", THE)
        .replaceAll("@words", WORDS)
        .replaceAll("@other", OTHER)
        .replaceAll("@gift", GIFT)
        .replaceAll("@gone", GONE),
      unless: [
        // Told, owned or denied: no offer.
        "sentence ofereceu|oferecido|ofereceram|oferecesse|pediu|pediram|pedido_que|pedi|pedimos_lhe_que|disse|disseram|dissesse|prometeu|prometido|exigiu|sugeriu|insinuou|pressionou|tentou",
        "sentence por_engano|por_erro|por_lapso|sem_querer|esteve_mal|foi_errado|não_devia|nunca_devia|proibid*|errámos|erramos|errei",
        "sentence não_precisa|não_é_preciso|não_é_necessário|sem_que|sem_pedir|sem_esperar|sem_condiç*|nada_em_troca|independente*|tanto_faz|não_importa|mesmo_que|mesmo_se|ainda_que|quer_apague|quer_mude|quer_altere|ou_não",
        "sentence não|nunca|jamais|nem|nada ~5 pedimos|peço|pediremos|pedir*|depende*|condicion*|tem_de|tem_que|precisa|quero|queremos|espero|esperamos|em_troca|deve|obriga*|pagamos|oferecemos|ofereço|ofereceria*",
        "sentence avaliação|avaliações|classificação|crítica ~2 @day|%n_horas|física|médica|clínica|nutricional|inicial|técnica|diagnóstica|diagnóstico|perit*|professor*|exame|imóvel",
      ],
    },
  ],
};
