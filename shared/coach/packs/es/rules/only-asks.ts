import type { RuleSet } from "../../../pack.ts";

export const onlyAsks: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "asks",
      severity: "med",
      match: `
        facilít*|indíqu*|indíca*|envíe*|envía*|mánde*|manda|mándanos|proporcion*|díga*|dinos|adjunt*|aport*|pás*|confírm* ~4 su|tu|el|la|los|una|más|sus ~1 número|datos|foto*|dni|nombre|correo|email|teléfono|factura|ticket|tique|pedido|información|detalles|fecha|comprobante|captura*|localizador|cuenta|referencia|recibo|boleta
        podrí*|puede*|podés|nos ~2 facilitar*|indicar*|enviar*|mandar*|decir*|proporcionar*|pasar*|confirmar*|compartir*|dar*
        necesit*|requer*|precis* ~3 número|datos|foto*|dni|información|detalles|factura|comprobante|más|saber`,
    },
  ],
};
