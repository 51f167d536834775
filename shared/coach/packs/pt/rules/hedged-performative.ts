import type { RuleSet } from "../../../pack.ts";

export const hedgedPerformative: RuleSet = {
  class: "hedged-performative",
  rules: [
    {
      id: "would-like",
      severity: "low",
      match: `
        gostaria|gostaríamos|gostava|gostávamos|queria|queríamos|quero|queremos|desejo|desejamos|quisera|pretendo|pretendemos|venho|viemos|vimos ~6 desculpa|desculpas|desculpar|perdão|lamentar|desculpar_me|desculpar_nos
        devo|devemos|tenho|temos|preciso|precisamos|cabe_me|cabe_nos|cumpre|cumpre_nos|resta|resta_me|resta_nos|só|apenas|vimos|venho|viemos|gostaria|impõe_se|importa|faço_questão ~4 desculpa|desculpas|desculpar|perdão|lamentar
        só|apenas|somente ~2 posso|podemos|resta ~3 desculpa*|lamentar
        expressar|manifestar|apresentar|endereçar|transmitir|formular|deixar ~3 desculpas|pesar|lamento|desculpa|pesares|solidariedade
        não ~1 posso|podemos|quero|queria|podia ~1 deixar_de ~2 pedir|lamentar|apresentar
        permita*|deixe|deixa ~4 desculpa|desculpas|desculpar|lamentar
        @is|é|eh ~1 lamentáve*|de_lamentar|pena|uma_pena|regretáve*|infeliz
        há_que_lamentar|é_com_pesar|sinto_me_mal|sentimo_nos_mal|nos_sentimos_mal|me_sinto_mal|me_sinto_péssim*`,
      unless: [
        "prev não",
        "in não_tenho|não_temos|não_há|tenho_desculpa|temos_desculpa",
        "in devo_lhe|devemos_lhe|lhe_devo|te_devo|lhe_devemos|devo_te",
        "in gostaria_que",
      ],
    },
  ],
};
