import type { RuleSet } from "../../../pack.ts";

export const wrongTarget: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "others",
      severity: "med",
      match: `
        @sorry ~4 a ~2 patron*|entidad*|colaborador*|mecenas|aliad*|instituci*|autoridad*|antiguos|comunidad*
        @sorry ~2 a|al|con ~1 resto|demás
        @sorry ~5 a|al|con|ante|de ~2 nuestr*|mi|mis|los|las|la|todos|todas|toda|el|resto ~3 accionistas|inversores|socios|seguidores|fans|emplead*|equipo|personal|jefe*|dirección|familia|compañer*|comunidad|público|demás|otros|vecinos|ciudad|proveedores|colaboradores|marca|clientes|comensales|huéspedes|usuarios|lectores|redes|followers|patrocinadores|gerencia|plantilla|afición|alumnos
        lament*|siento|sentimos|preocup*|@sorry ~3 daño|perjuicio|impacto|golpe|efecto ~3 imagen|marca|reputación|nombre|equipo|empresa|negocio
        mal|malos rato|ratos|momento ~6 personal|equipo|emplead*|compañer*|plantilla
        daño|perjuicio|mancha ~6 buen_nombre|imagen|reputación|marca|prestigio|credibilidad
        @sorry ~8 a mi|nuestr*|mis equipo|personal|familia|marca|jefe|empresa|plantilla|compañer*
        @sorry ~6 daño|mal|mala|imagen|reputación|quedar ~3 marca|imagen|empresa|reputación|hotel|casa|negocio|nuestr*`,
      unless: [
        "in por_nuestr*|de_nuestra_parte|en_nombre|de_parte|nombre_de|fallo_de|error_de|comportamiento|actitud|trato|de_todo_el_equipo|por_parte",
      ],
    },
  ],
};
