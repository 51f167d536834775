import type { RuleSet } from "../../../pack.ts";

export const legalese: RuleSet = {
  class: "legalese",
  rules: [
    {
      id: "denial",
      severity: "high",
      owned: "med",
      match: `
        entre les_parties
        clause|alinéa|stipulation*
        responsabilité ~3 de|par notre part
        procède|procédons ~1 pas|aucun ~1 remboursement
        sans ~2 reconnaissance|préjudice|reconnaître|aucune_reconnaissance|admission|préjuger
        réserv* ~5 droit|droits|recours
        déclin*|dégag*|exclu* ~2 toute|notre|de_toute ~2 responsabilité
        ne_saurait|ne_saurions|ne_sauraient|ne_peut|ne_pourra|ne_pourrait|ne_peuvent|ne_pouvons ~3 tenu*|engag*|responsable*|imput*|retenu*|être_tenu*
        responsabilité ~4 engagée|recherchée|saurait|retenue|contractuelle
        contestons|contestez|réfutons|réfute|récus*|contestes|nions ~6
        prétendu*|allégu*|soi_disant ~2
        aux_termes|en_vertu|au_titre|au_sens ~1 de|des|du|d'|l' ~4 article*|loi|contrat|conditions|garantie|code|clause
        article|articles l|r
        sans que ~2 vaille|constitue|emporte
        faire valoir
        toutes réserves
        engag* ~1 notre|la responsabilité
        plaignant*|réclamant*
        reconnaissance de ~3 responsabilité|faute|tort
        saurions|saurait|sauraient ~2 valoir|être|nous|se|engager|prononcer|accepter|garantir
        notre assureur
        irrecevable*|non_recevoir|ledit|ladite|lesdits|lesdites|en_l'espèce|transactionnel*|mise_en_cause|grief*|imputabilité|préjudiciable*|contradictoire
        dommages_et_intérêts|dommages_intérêts
        conformément_aux dispositions|articles|termes
        le|la|du|au client|cliente|consommateur|usager|passager|locataire|demandeur est_tenu*|doit|devait|n'a_pas|prétend|affirme|est_responsable|est_réputé*|a_été_informé*|reconnaît|demeure
        par_la_présente|susmentionné*|susvisé*|ci_après|susdit*|subséquent*|afférent*|présentes|nonobstant
        solde de tout|tout_compte
        renonc* ~3 recours|réclamation
        sous réserve de|d' ~3 vérification*|expertise|acceptation|étude|justificatif*|droits
        notre|nos service|avocat*|conseil*|cabinet juridique*|avocat*|contentieux
        à_titre purement|strictement|exclusivement commercial*|gracieu*
        ne vaut|valant|constitue|constituant ~2 pas|aucune|en_aucun* ~2 reconnaissance|aveu
        à notre ~1 seule|entière discrétion
        en_aucun_cas ~4 responsab*|rembours*`,
      unless: [
        "in vous_réserv*|réserver_vos",
        "prev avocat_de",
        "in décline_pas|exonère_pas|réserv*_une|ne_dégage_pas|à_nos_frais",
      ],
    },
    {
      id: "goodwill",
      severity: "low",
      match: `
        geste ~1 commercial*|de_bonne_volonté
        accusons réception
        litige*|contentieux|force_majeure
        à_titre exceptionnel|commercial|gracieux|de_geste|indicatif`,
    },
  ],
};
