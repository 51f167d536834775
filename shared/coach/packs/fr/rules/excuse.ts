import type { RuleSet } from "../../../pack.ts";

const OWNED = ["near @own", "prev n'est_pas|pas_une"];

export const excuse: RuleSet = {
  class: "excuse",
  rules: [
    {
      id: "busy",
      severity: "med",
      match: `
        notre|ma|à_notre|à_ma défense|décharge
        au_lieu|sur de|les? deux|trois|quatre|cinq|six
        où donner de_la_tête
        fête des ~1 mères|pères
        en plein|pleine déménagement|inventaire|travaux|ouverture|réorganisation|formation
        ne ~2 suivait|suivions|arrivait|arrivions|fournissait plus|pas
        dépassés|débordement|surmenage|fatigue|surmené*
        jeune|stressé*|nerveuse|nerveux|timide ~1 et|,|était
        moment personnel|difficile
        soucis|problèmes|raisons ~1 personnel*|de_santé|familiaux
        @we @cl? étions|étais|était|étaient|sommes|est|suis|avons_été|a_été @adv? @adv? débordé*|surchargé*|submergé*|complet*|overbooké*|pris_par|occupé*|en_sous_effectif|en_effectif|peu_nombreux|sous_l'eau|surbooké*|à_court|fatigué*|dans_le_jus|en_rush|pressé*|en_pleine|à_bout
        sous_effectif|rush|coup_de_feu|coup_de_bourre|surcharge|débordement|absentéisme
        manque|pénurie|difficultés|faute de|d'|à ~2 personnel|main|effectif*|bras|temps|recrut*|moyens
        beaucoup|énormément|trop|tellement|plein|afflux|affluence|volume|nombre|pic ~3 de|d' ~2 monde|travail|demande*|commande*|client*|appel*|réservation*|message*|activité|mails|courriels|dossiers|boulot
        forte|grosse|grande|haute|pleine|importante|intense|exceptionnelle ~1 affluence|demande|activité|saison|fréquentation|période|charge
        période ~3 chargée|fêtes|compliqué*|difficile|tendue|estivale|noël|soldes|vacances|intense|touristique
        en|suite|à|vu|avec|compte raison|à|aux|au|cause|la|les|le|tenu ~3 météo|intempéries|neige|canicule|grève*|covid|pandémie|inflation|vacances|contexte|conjoncture|fêtes|travaux|embouteillages|circulation|bouchons|trafic|crise|pluie
        manquons|manquions|manque|manquait|manquaient ~2 de|d' ~1 personnel|bras|main|temps|effectif*|monde|moyens
        restaurant|hôtel|salle|boutique|salon|cabinet|planning|atelier|magasin|terrasse ~1 était|est ~1 plein*|bondé*|comble*|complet*|surchargé*|saturé*
        il_y_a|il_y_avait ~3 circulation|monde|queue|bouchons|travaux|neige|file|verglas
        temps|moment|moments|année|semaines|mois|contexte|secteur|saison ~3 difficile*|dur*|compliqué*|tendu*|chargé*|particuli*
        étaient|était|sont|est|êtes ~1 malade*|absent*|souffrant* ~2 ce|cette|et|le|ce_jour|$|depuis
        je|nous|on @cl? @cl? étais|étions|était|suis|sommes|est ~1 seul*|tout_seul|toute_seule|à_deux|à_trois|que_deux|que_trois|débutant*|en_formation ~1
        deux|trois|une|un en salle|cuisine|caisse|comptoir
        en_plein|en_pleine|week_end|soir|période|saison|lendemain|semaine ~2 de|des|du|férié*|service|saison|vacances ~1 fêtes|pâques|noël|soldes|rentrée|vacances|mariage*|férié*|service|canicule|travaux|déménagement|saint_valentin
        samedi|vendredi|dimanche ~1 c'est|soir ~2 folie|toujours|complet|plein|fou|chargé|compliqué
        la|de|c'était|était|est folie|fou|dingue|cata|chaos|course|bazar
        nous|m'|me a|ont ~1 lâché*|planté*|abandonné*|quitté*|fait_faux_bond|laissés
        démission*|recrutement*|recruter|pénurie
        un|des|d'un|plusieurs|aux imprévu*
        circonstances|raisons|causes|motifs|facteurs ~1 indépendant*|exceptionnel*|imprév*|techniques|particulières|organisationnel*|sanitaires
        hors|en_dehors|indépendant* de notre contrôle|volonté
        compliqué*|difficile*|chargé*|tendu* ~2 en_ce_moment|actuellement|ces_temps|ces_jours|pour_tout_le
        que|n'avons_que deux mains|bras
        il_faut|faut|merci_de|veuillez ~1 comprendre|nous_comprendre ~1
        comprenez que|bien|qu'|nous
        pas|ne ~1 tout contrôler|prévoir|vérifier|surveiller|maîtriser|gérer
        ne peut|pouvons|peux pas ~1 être_partout|tout
        en arrêt
        six|cinq|quatre|dix|trois|%n machines|tables|clients|mariages|commandes|dossiers|patients ~2 à|sur|en|ce
        n'y pouvons|peut|peux rien
        matières premières|prix_de_l'énergie
        semaine|journée|mois|soirée|saison|période|année|été|matinée|rentrée ~2 rude|dur*|chargé*|folle|intense|difficile*|compliqué*|tendu*|particuli*
        carnet|planning|agenda|emploi_du_temps|calendrier ~3 plein*|complet*|chargé|surchargé|serré
        en|était|étaient|est|sont ~1 arrêt maladie|de_travail
        malade|absent|absente|congés|vacances|en_congé ~2 ce_jour_là|cette_semaine|cette_semaine_là|ce_soir_là|ce_week_end|et`,
      unless: [...OWNED, "in vous"],
    },
    {
      id: "nothing-we-can",
      severity: "med",
      match: `
        rien ~3 pouvons|peut|peux|pouvait|pu ~3 faire
        pouvons|peux|peut|pourrons|pourrai ~2 rien|plus_rien|pas_grand_chose|pas_faire_plus|pas_faire_mieux
        impossible pour_nous|de_faire_plus|de_faire_autrement
        fait|fais|faisons|faire ~3 de|du|notre|ce|tout|tous|au|le|mon ~2 mieux|peut|peux|possible|maximum|pouvions|pouvons|en_notre_pouvoir
        pas|jamais|rien ~1 pu ~1 faire ~1 autrement|davantage|plus|mieux
        pas_le_choix|pas_d'autre_choix|obligés_de|contraints_de|pas_eu_le_choix
        malheureusement|hélas ~2 nous|je|on|cela|ce|notre ~5 pas|impossible|plus`,
      unless: [...OWNED, "then #repair", "after #repair"],
    },
    {
      id: "human",
      severity: "med",
      match: `
        erreur|l'erreur ~1 est humaine
        erreur humaine
        ça|cela|ce|ces_choses|tout @cl? arrive*|peut_arriver|peuvent_arriver ~3 à|parfois|même|$|aux|toujours|partout
        sont choses ~2 qui arrivent
        choses qui arrivent
        personne n'est parfait*|infaillible*
        nul|personne n'est parfait*|infaillible|à_l'abri
        tout le monde|peut|fait ~2 trompe*|erreur*
        sommes|suis|reste|restons|est que|qu'? des|un|une|tous|qu'un|humain* ~1 humain*|hommes
        les aléas de|du|d'
        comme partout|ailleurs|tout_le_monde|dans_toute|dans_tous
        nous|on|je suis|sommes|est ~3 un|une|petit* ~1 petit*|modeste|entreprise_familiale|structure|artisan
        entreprise familiale|petite_équipe
        petite|toute_petite structure|équipe|entreprise|boutique|maison
        c'est la_vie|le_jeu|comme_ça|ainsi|le_métier
        venons|vient|viens de ~2 changer|ouvrir|reprendre|déménager|s'installer
        nouveau|nouvelle|nouvel ~1 logiciel|système|site|caisse|équipe|outil|version|personnel`,
      unless: OWNED,
    },
    {
      id: "regrettable",
      severity: "low",
      match: "regrettable* incident*|erreur|événement|situation|épisode|circonstances",
    },
  ],
};
