import type { RuleSet } from "../../../pack.ts";

export const tone: RuleSet = {
  class: "tone",
  rules: [
    {
      id: "cheerful",
      severity: "med",
      match: `
        bonne|super|excellente|grande nouvelle
        ravi*|heureu*|enchanté*|plaisir|joie|content*|fier* ~2 de|d' ~2 annoncer|informer|présenter|apprendre|confirmer|compter|vous_offrir|adresser|proposer
        super|génial|youpi|hourra|top|chouette|cool|trop_bien $
        hihi|youhou|wahou|waouh|wow|yes|tadam|et_hop|ciao|tchao|kiss|smack|yeah|hop
        ma|mon|les belle|grand|chou|cocotte|poulette|loulou|amis|copains|chéri*
        à_la_prochaine|à_tantôt|prenez_soin|bonnes_fêtes|joyeu*|bonnes_vacances|bon_week_end|bon_appétit|bonne_année
        quel|quelle plaisir|bonheur|joie|aventure
        avec|un|grand|immense|réel plaisir|joie ~1
        avons le_plaisir|la_joie|le_bonheur
        réjoui* ~3
        on_vous_adore|on_vous_aime|gros_bisous|sans_rancune|promis_juré|croix_de_bois
        concours|tombola|jeu_concours
        🎉|😊|😍|🥳|😄|😃|😁|🤗|💕|✨|😉|🙌|💪|😅|😂|🤣|😜|😘|🥰|🌸|🌞|☀|🍕|🎂|🥂|🍷|👍|👋|🎁|❤|💖|🙈|🙃|🌟|⭐|🔥
        t'inquiète*|no_stress|no_souci|tranquille|relax|zen|ouais|bah|ben|mec|frérot|bro|wesh|carrément|nickel|sympa|cool|pas_de_souci|pas_de_soucis|du_coup_voilà
        % ~2 sur|de tout|toutes|l'ensemble|nos
        plein_de|belles|nombreuses|de surprises|nouveautés
        gâche* ~3 humeur|plaisir|fête
        hein|youpla|allez_hop|bon_allez|sacré*|magie|magique
        se_faire pardonner
        coucou|hello|hey|hé|salut|yo|kikou|bisous|bises|bizz ~1
        belle|excellente|merveilleuse|agréable|super|magnifique|bonne|douce journée|soirée|semaine|continuation|fin_de_journée|fin_de_semaine|année
        à_très vite|bientôt
        plein_de bonheur|belles
        oups|oops|aïe|zut|ouille|mince
        hâte de|d' ~2 revoir|accueillir|retrouver
        sourire|bonne_humeur ~2`,
      moments: { closure: "low", acknowledgement: "low" },
      unless: ["in salut_à", "prev gâché|votre|toute_une|dans", "in journée_de"],
    },
    {
      id: "marketing",
      severity: "high",
      owned: "med",
      match: `
        profitez|découvrez|profite|découvre ~3 nos|notre|vite|nouvelle*|offre*|%n
        code promo|avantage|privilège
        ne ratez|manquez pas
        nos soldes|promos|promotions|bons_plans
        suivez nous|notre|nos
        abonnez vous
        offre|offres|promotion*|promo ~2 du_moment|exceptionnelle*|spéciale*|en_cours|de_noël|de_printemps|d'été|de_bienvenue
        notre|nos nouveau|nouvelle|nouveaux|nouvelles|prochaine carte|menu*|collection*|gamme*|produits|formule*|offre*|application|soirée*
        notre newsletter|programme_de_fidélité
        parrainez|parrainage
        rejoignez nous|notre
        n'oubliez pas de ~2 noter|suivre|partager|profiter|liker|découvrir|consulter
        likez|retrouvez_nous|ne_manquez_pas`,
      unless: ["in profitez_de_votre|changé|réparé|procédure"],
    },
    {
      id: "sunny",
      severity: "low",
      match:
        "ravi*|enchanté*|merveilleu*|fantastique*|formidable*|génial*|drôle*|rigolo*|chouette*|bonheur|câlin*|bisou*|sourire*|magnifique*|amusant*|fun|gourmand*|délicieu*",
      moments: { closure: "none" },
      unless: ["near #responsibility", "prev pas|moins"],
    },
  ],
};
