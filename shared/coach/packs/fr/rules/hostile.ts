import type { RuleSet } from "../../../pack.ts";

export const hostile: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "dismissive",
      severity: "high",
      owned: "med",
      match: `
        bon_débarras|sans_regret
        allez|aller|va|irez voir_ailleurs|ailleurs|donc_voir|faire_vos_courses|chez_le_concurrent|chez_la_concurrence|voir_la_concurrence|vous_plaindre
        ^ changez|cherchez|trouvez|change ~2 autre*|de_salon|de_crèmerie|de_garage|d'hôtel|de_restaurant|de_médecin|concurrent*
        ne revenez|remettez|venez ~1 plus|pas|jamais
        vous|tu exagérez|abusez|exagères|abuses|délirez|rêvez|chipotez|dramatisez|radotez|mentez|mens|inventez|pinaillez|râlez|pleurnichez|n'êtes_jamais_content*|n'y_connaissez|ne_comprenez_rien|n'avez_rien_compris|avez_un_problème|nous_faites_perdre|me_faites_perdre
        calmez|détendez|grandissez|redescendez vous|un_peu|d'un
        calme_toi|détends_toi
        et_puis_quoi|on_s'en_fiche|on_s'en_fout|je_m'en_fiche|je_m'en_fous|m'est_égal|rien_à_foutre|rien_à_cirer
        débrouillez|débrouille|démerdez ~1 vous|toi
        c'est votre|ton problème
        pas|plus notre|mon problème
        ça|cela|vous ne? ~2 plaît|convient|content* pas|content* ..9 ailleurs|porte|autre*|venez|partez|allez|changez|dommage|pis
        pas content* ..6 ailleurs|porte|autre*|changez|allez|partez|pareil
        on|nous|personne|je ne? vous|te a? retien*|retenu*|forc*|oblig*
        occupez|mêlez vous de
        pas|là vos|votre ~1 domestique*|esclave*|psy|larbin*|chiens|bonniche|nounou|bonne
        vous|votre|c'est|êtes|tu ~3 ridicule*|pathétique*|grotesque*|minable*|pitoyable*|mesquin*|puéril*|délirant*|hystérique*|aigri*|capricieu*
        rien_compris|pas_que_ça_à_faire|autre_chose_à_faire|d'autres_chats|perdre_notre_temps|perdre_mon_temps|fin_de_la_discussion|débat_est_clos|discussion_close|point_barre|affaire_classée|sujet_est_clos
        on_va_pleurer|ouin|mouchoirs|sans_blague|quelle_imagination|à_bon_entendeur|passez_votre_chemin|adieu
        ne nous manquer*|regretter*
        client est_roi
        désolé|excusez|pardon ~1 d'exister|de_travailler|de_ne_pas_être|d'être_humain*
        désolé désolé désolé
        gens|clients|personnes comme_vous|de_votre_genre|de_votre_espèce
        votre_majesté|votre_altesse|votre_grandeur|pardon_d'exister|pardon_de_respirer
        pour %n|cinq|dix euros|€|balles|francs|dollars|$ ~2 vous|tu ~1 voul*|attend*|espér*|croy*
        à_quoi_vous_attendiez|vous_croyez_que|croyez_vous_que|vous_vous_attendiez_à_quoi
        on|nous se|nous passera|passerons|passer
        d' autres ~1 restaurants|hôtels|salons|garages|boutiques|magasins|artisans|médecins $`,
      unless: [
        "in nous_avons|j'ai|votre_colère|notre_attitude|notre_réponse|nous_étions|on_a_été|c'était",
        "prev notre|ma|avons_été|si|nous_étions|ai_été|réponse",
        "in si_vous_le_souhaitez|si_vous_préférez",
        "near notre|ma|mon|mes ~4 ridicule*|minable*|pitoyable*|pathétique*|mesquin*|mauvaise_foi",
      ],
    },
    {
      id: "scorn",
      severity: "med",
      owned: "low",
      match: `
        qu'est_ce_que|que voulez|voulez_vous|vous_voulez ~1 de_plus
        devriez|devrais avoir_honte
        honte à vous|toi
        sérieusement|sans_rire $
        tapez|tapoter|canapé ~3 avis|commentaire|clavier
        bonne chance|continuation|route $
        félicitations|bravo|chapeau ~2 pour|à|de|vous
        mauvaise foi
        quel|quelle drame|tragédie|scandale|histoire|comédie|cinéma
        mon|ma pauvre
        lol|haha|ahah|mouais|pfff
        merci pour cette|la|votre leçon|cours|morale
        à|pour|vu ce|le prix|tarif ~2 vous|on|fallait|attend*
        on_a_compris|c'est_bon_on
        apprenez|apprends à ~1
        d' autres ~1 restaurants|hôtels|salons|garages|boutiques|magasins|artisans|médecins $
        vois|voyons|voit pas ~2 ce_que_vous|où_est|en_quoi|le_problème|le_rapport|pourquoi_vous
        merci|prière|inutile de ne_plus|désormais_ne ~4 solliciter|écrire|contacter|appeler|revenir|importuner|déranger
        souhait* ~2 de ~1 trouver ~4 rêves|parfait*|mieux|ailleurs|conviendra
        dossier|affaire|sujet|incident ~2 clos|close|terminée
        pas_la_peine|inutile ~2 insister|crier|hurler|de_râler|pleurer
        caprice*|jérémiade*|pleurnich*|chochotte*|enfantillage*
        gardez|épargnez|épargne|garde ~1 vos|vous|nous|tes ~2 commentaire*|conseil*|leçon*|remarque*|avis
        quel dommage
        avis|commentaire|message|remarque ~2 brillant*|éclairé*|passionnant*
        ne nous|me|m' intéress* pas
        en voyez navré*
        critique_gastronomique|grand_connaisseur|grand_chef|monsieur_je|madame_je|cher_expert|chère_experte
        bon_courage|bon_vent|tant_pis|et_alors|bof|à_d'autres|grand_bien_vous
        avoir|aviez|avez ce_que ~1 mérit*
        en faire un_fromage|tout_un
        s'en_passe|s'en_passera|nous_en_passerons
        libre à_vous|à_toi
        temps à perdre
        votre|ton|ce roman|pavé
        encore un|une qui
        leçon|leçons à|de ~1 recevoir|donner|vous|personne
        si madame|monsieur ~1 voulait|veut|souhaite|n'est|préfère|désire
        achetez|offrez|payez vous|toi
        restez|reste ~1 chez_vous|chez_toi
        gratuit|gratis|à_l'œil $
        c'est|est archi_faux|un_mensonge|n'importe_quoi|du_délire|une_blague
        du_grand n'importe_quoi
        on|ça voit|sent ~1 que_vous
        faites|pensez|dites|croyez ~1 ce_que vous|tu
        profit* de_nous|de_la_situation`,
      unless: ["near @own", "prev si|aurait_été"],
    },
  ],
};
