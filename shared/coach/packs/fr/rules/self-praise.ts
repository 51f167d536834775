import type { RuleSet } from "../../../pack.ts";

export const selfPraise: RuleSet = {
  class: "self-praise",
  rules: [
    {
      id: "how-good-we-are",
      severity: "med",
      match: `
        le|la|les plus|seul|seule|seuls ~4 de_la|du|de|d'|en ~1 région|pays|ville|département|quartier|marché|france|province|canton|coin
        fausse modestie
        premium|prestige|luxe|irréprochable*
        nos ~2 meilleur*|excellen*|champion*
        notre|nos|sa ~2 réputation|excellence|savoir_faire|renommée|professionnalisme|notoriété|sérieux|qualité_irréprochable|excellent*|rigueur|expertise|passion
        réputé*|reconnu*|renommé*|primé*|récompensé*|plébiscit*|labellisé*|certifié*|étoilé* ~2 pour|par|dans|depuis|de|comme
        depuis ~2 %n|plus_de|toujours|des|vingt|trente|dix|quinze|quarante ~3 ans|années|générations
        leader*|numéro_un|numéro_1|référence ~2 du|de|dans|sur|en
        la_référence|le_meilleur|la_meilleure|les_meilleurs|les_meilleures|l'un_des_meilleurs|parmi_les_meilleurs ~3 de|du|dans|en|la|au|région|ville|marché|quartier
        fiers|fier|fière|fierté ~2 de|d'
        milliers|centaines|dizaines|millions ~1 de|d' ~3 client*|avis|commande*|utilisateur*|convives|voyageur*|familles
        %n % ~3 satisf*|avis|client*|positif*|de_satisfaction
        moyenne|noté*|score ~4 %n
        %n étoiles
        avec amour|passion|dévouement|le_plus_grand_soin
        fait* maison
        depuis %n $
        prix|distinction|récompense*|label|trophée|médaille ~3 meilleur*|qualité|accueil|excellence|or
        connu*|apprécié*|salué*|recherché* ~1 pour
        meilleur ~1 d'elle_même|de_nous_mêmes|de_lui_même|d'eux_mêmes
        d'habitude|habituellement|d'ordinaire|généralement|toujours ~4 irréprochable*|impeccable*|apprécié*|excellen*|parfait*|soigné*|complimenté*|félicité*
        excellents|très_bons|bons|bonnes|excellentes|élogieu* avis|commentaires|retours|notes
        nos client* ~3 fidèles|reviennent|ravis|apprécient|adorent
        produits ~1 frais|locaux|premier|haut
        qualité supérieure|première|reconnue|incontest*
        nos valeurs|standards|critères|exigences
        haut|très_haut|hautement|toujours ~1 de_gamme|niveau|qualité|qualifié*|standing|professionnel*|formé*
        équipe|personnel ~4 dévoué*|passionné*|professionnel*|compétent*|expériment*|qualifié*|exemplaire|formidable|exceptionnel*
        exigence|qualité ~3 notre_marque|adn|cœur_de_métier|fait_notre|caractérise*|maître_mot
        fondé*|créé*|née|maison|tradition en|depuis|familiale|de %n|trois_générations|père
        %n|vingt|trente|quarante|dix|quinze ans|années de ~1 métier|d'expérience|expérience|savoir_faire|existence|présence|d'existence
        parmi ~1 les plus|moins|meilleur*
        toujours eu|mis ~1 coeur|point
        qualité ~4 pas|plus|jamais ~1 en_cause|à_prouver|en_doute|contest*
        professionnels|professionnel|artisans sérieu*|reconnu*
        aimable|fidèle clientèle
        exigeante clientèle
        adn|marque_de_fabrique|maison_de_qualité
        nous|on|je ~2 mettons|met|mets|avons|apportons ~3 point_d'honneur|grand_soin|le_plus_grand_soin
        un_service|des_produits|une_cuisine|une_qualité|un_accueil ~2 d'exception|irréprochable*|exceptionnel*|de_qualité|haut_de_gamme|excellen*|d'excellence
        nos clients nous|adorent|apprécient|sont`,
      unless: ["in vous|ne|pas|vos", "prev pas|manqué|loin|malgré|à_la_hauteur_de|contraire", "in depuis ~3 attend*"],
    },
  ],
};
