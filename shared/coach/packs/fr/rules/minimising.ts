import type { RuleSet } from "../../../pack.ts";

export const minimising: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
        relativement|assez|plutôt|très fréquent*|courant*|banal*
        tant|autant|tout|tel de|ce ~1 bruit|cinéma|foin|histoires|théâtre|tapage
        vous_inquiétez|t'inquiète|vous_en_faites pas
        bien|y_a|il_y_a pire
        cheveu|cheveux|poil ~2 soupe|salade|repousse*
        petit*|léger*|simple|simples|mineur*|menu|menus|banal*|malheureux|malheureuse|vulgaire|infime* ~1 souci*|problème*|incident*|erreur*|retard*|contretemps|désagrément*|couac*|bug*|oubli*|malentendu|raté*|défaut*|imprévu*|détail*|inconvénient*|loupé|accroc*|décalage|bavure|imperfection*|cafouillage*|gêne|quiproquo|attente|dysfonctionnement*|accident|aléa*|maladresse*
        souci*|problème*|incident*|erreur*|retard*|défaut*|désagrément*|dommage*|dysfonctionnement* ~1 mineur*|sans_gravité|sans_conséquence|minime*|bénin*|insignifiant*|passager*|ponctuel*|négligeable*|purement
        rien ~2 grave|dramatique|méchant|d'alarmant|de_bien
        pas|n'est|jamais|guère ~3 grave|dramatique|catastroph*|drame|fin_du_monde|mort_d'homme|mer_à_boire|grand_chose|si_terrible|si_long|énorme|une_affaire|si_méchant
        il_y_a plus_grave|bien_pire|pire
        exagér*|relativis*|dramatis*|proportion* ~1
        ce|ça|cela ~1 ne? est|était @adv? @adv? que|jamais_que|là_que
        il ne? ~2 agit|agissait @adv? que
        juste|seulement|simplement|que|qu'|à_peine|même_pas ~1 quelques|un_peu|une_petite|un_petit|deux_ou_trois|un_simple|une_simple|une_question|une_poignée ~1 minute*|jour*|euros|cheveu*|centimes|tache*|gouttes|retard|client*|heures|malheureux|pli*|cm|rayure*|trace*|secondes|semaine*
        c'est|était|est juste|seulement|simplement|qu' un|une|quelques|que
        ne|n'|@you avez|a|avons|aviez|as|attendu|était|avait @adv? ~1 que %n|quelques|cinq|dix|quinze|vingt|trente|deux|trois|un|une ~2 minute*|euros|heure*|jour*|fois|place*|demi_heure|centimètre*|centimes
        jamais ~1 tué|mort|fait_de_mal
        seul*|quelques|poignée|petit_nombre ~3 client*|personnes|usagers|commandes|comptes ~3 touché*|concerné*|affecté*|impacté*
        minime*|négligeable*|insignifiant*|infime*|anodin*|dérisoire*|bénin*|bénigne*
        à_peine|presque|quasi visible*|invisible*|perceptible*|tiède
        au_pire
        choses|problèmes|y_a|drames ~2 plus|bien_plus ~1 grave*|important*
        minute*|heure*|euros|retard|attente $ c'est tout
        tout_à_fait|très|extrêmement|reste|plutôt exceptionnel*|rare|rares|marginal*|ponctuel*
        rien|pas ~1 d'anormal|de_choquant|d'exceptionnel|d'inhabituel|d'extraordinaire|de_très|de_si
        était|étaient|n'est pas dangereu*|grave*|toxique*
        on|n' ~1 en parle plus|pas
        états|mettre dans|pareils des|états
        repousse|ça_sèche|ça_part_au|ça_passe
        broutille*|anecdotique*|marginal*|rarissime*|vétille*|peccadille*
        simple|petit|un détail*
        en faire|fait ~2 plat|montagne|histoire|drame|fromage|affaire
        rien|pas ~1 d'irréparable|d'irrémédiable|de_cassé|de_mal|de_quoi|de_tragique
        quand_même|tout_de_même|malgré_tout|toujours ~2 mangeable|bon|bien|utilisable|correct|propre
        tout est oublié
        vrais|vrai problèmes|drames|malheurs|problème
        n'est|ce_n'est ~1 que partie
        un peu de|d' retard|attente|bruit|poussière|froid
        somme toute
        après_tout
        quelque peu
        légèrement en|dépassé*|tardé|plus|retard|trop
        pas_de_quoi|quand_même_pas
        communication erreur|défaut|manque
        défaut|manque|erreur|problème|souci de communication
        pas idéal*|optimal*|parfait*
        bien_passé dans_l'ensemble
        la plupart|majorité des|de ~2 clients`,
      unless: [
        "in simple_oubli_de|pas_une_simple|pas_qu'|pas_un_simple|pas_seulement|pas_simplement|n'est_pas_seulement|n'est_pas_que",
        "prev pas|pas_un|pas_une|jamais",
        "in petit_déjeuner|aurait_pas|c'est_que_nous",
      ],
    },
    {
      id: "only",
      severity: "low",
      match:
        "juste|simplement|seulement|tout_au_plus|à_peine|simple|simples ~3 que|un|une|de|à|quelques|deux|trois|%n|oubli|question",
      unless: ["near #responsibility", "near #repair", "prev pas|non|vous"],
    },
  ],
};
