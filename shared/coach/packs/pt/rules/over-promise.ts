import type { RuleSet } from "../../../pack.ts";

export const overPromise: RuleSet = {
  class: "over-promise",
  rules: [
    {
      id: "never-again",
      severity: "med",
      match: `
        nunca|jamais ~1 mais ~2 volt*|acont*|repet*|ocorr*|suced*|erra*|falh*|vai|irá|teremos|terá|será|haverá|passar*|deix*|vamos|vou|*rá|*remos|*rei|isto|isso|se
        nunca|jamais|não ~3 voltará|voltarão|voltar|volta|tornará|irá|vai|vão|irão|torna ~1 a? @cl? acont*|repet*|ocorr*|suced*|falh*|erra*|volt*
        não|nunca|jamais ~1 se? ~1 repetirá|repetirão|acontecerá|ocorrerá|sucederá|volta_a_acontecer|repete_mais|acontece_mais
        isto|isso|erro|situação|tal não|nunca ~2 mais|novamente|de_novo|outra_vez
        nunca_mais|jamais_volt*
        garant*|asseguro|asseguramos|juro|juramos|prometo|prometemos ~1 lhe|te|vos? ~1 que
        garant*|asseguro|asseguramos|dou_lhe_a_minha|juro|prometo|prometemos ~6 nunca|jamais|sempre|perfeit*|100|não_se|não_volta*|não_vai|não_tornará|excelente|impecáve*|tudo
        %n %|por_cento ~2 satisf*|garant*|segur*|perfeit*|sempre|certeza|$
        a_100
        sem_falta|absoluta_certeza|garantia_absoluta|garantia_total
        fazer|faremos|farei|fazemos|faço ~2 tudo|de_tudo|os_possíveis|o_impossível
        tudo ~3 alcance|possível_para|poder|estiver
        sempre|tudo ~2 será|serão|vai|vão|estará|correrá|sairá|fica ~2 perfeit*|impecáve*|excelente|sem_falhas|bem|melhor
        perfeição|impecável|experiência_perfeita|serviço_perfeito|perfeitamente_bem
        vamos|iremos|vou|irei|havemos|prometemos|haveremos|esperamos ~2 compens*|recompens*
        imediatamente|já_já|instantaneamente|agora_mesmo ~3 *remos|*rei|vamos|vou|será`,
      unless: [
        "prev @when",
        "in custo|@when|euros|%n_euros|reais",
        "after @when|euros|reais|%",
        "in %n ~2 desconto",
        "in vale|voucher|por_escrito|não_posso|não_podemos|não_consigo|não_prometo|não_garant*|mais_ninguém|ninguém",
        "prev não|nem|ninguém",
        "before não ~3 prometer|garantir|prometo|garanto",
      ],
    },
    {
      id: "never-again-flat",
      severity: "med",
      match: `
        nunca|jamais ~2 mais|voltará|vai|irá ~3 acont*|repet*|ocorr*|suced*
        não ~2 voltará|volta|vai|irá|tornará|voltarão ~3 acont*|repet*|ocorr*|suced*
        não ~1 se? repetirá|repetirão|acontecerá|ocorrerá|repita`,
      unless: [
        "near #repentance",
        "prev para|que|sem_poder|posso|modo",
        "before não|nem ~3 prometer|garantir|posso|prometo",
      ],
    },
  ],
};
