import type { RuleSet } from "../../../pack.ts";

export const onlyAsks: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "asks",
      severity: "med",
      match: `
        envie|mande|informe|diga|indique|forneça|confirme|passe|encaminhe|responda|partilhe|compartilhe|esclareça|descreva ~4 número|pedido|dados|fatura|foto|fotos|fotografia*|data|nome|nif|cpf|e_mail|telefone|comprovativo|comprovante|detalhes|encomenda|mais|contato|protocolo|reserva|qual
        pode|poderia|podia|podem ~2 enviar|mandar|informar|dizer|indicar|fornecer|confirmar|passar ~4 número|pedido|dados|fatura|foto*|data|nome|nif|cpf|e_mail|telefone|comprovativo|comprovante|detalhes|mais|contato|qual
        precisamos|necessitamos|preciso|aguardamos ~3 de|do|dos|mais|seu|seus ~3 dados|informações|informação|detalhes|número|fotos|foto|nome|contato|fatura
        qual|quais ~2 número|pedido|data|nome|loja|unidade|cpf|nif|seu`,
      moments: { acknowledgement: "none", update: "low", "follow-up": "none" },
    },
  ],
};
