import type { RuleSet } from "../../../pack.ts";

export const threat: RuleSet = {
  class: "threat",
  rules: [
    {
      id: "threat",
      severity: "block",
      match: `
        tomar*|emprender*|iniciar*|ejercer*|interpondr*|interponer|reserv* ~4 acciones|medidas ~1 legales|judiciales|penales
        le|te|lo|la|les demand*|denunci* ~1
        voy|vamos a ~1 denunciar*|demandar*|llevar*_a_juicio
        tenemos|tengo|hemos|nuestro|mi ~2 abogad* ~2 avisad*|informad*|al_tanto|preparad*|ya
        nos veremos|vemos en ~1 los? tribunales|juzgado*|juicio|corte
        sus|tus|nuestros|mi|mis ~1 abogad* ~4 contactar*|pondrá*|hablará*|llamar*
        sabemos|sé|tenemos|tengo ~1 dónde|donde|su_dirección|tu_dirección ~1 vive*|trabaj*|y
        aten* a las consecuencias
        se|te va|vas a arrepentir*|enterar*
        publicaremos|publicaré|voy_a_publicar ~2 sus|tus|su|tu datos|nombre|cara|foto*
        cuidado con|cuídese`,
      only: [
        "in *aremos|*aré|*emos|*é|vamos|voy|se|te|sabemos|tenemos|atén*|cuídese|cuidado|nos|abogad*|reservamos|iremos",
        "in abogad*",
      ],
      unless: ["in avis*|si_quiere|puede", "prev puede|podrá|derecho"],
    },
  ],
};
