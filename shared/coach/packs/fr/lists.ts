// The open vocabulary: what shops, hotels, kitchens, garages, clinics, schools and help desks do, forget and mend.
// A word with a star stands for every form of it; the tense is in the words before.

export const lists: Readonly<Record<string, string>> = {
  cl: "vous te le la les lui leur y en me se nous ne",
  your: "votre vos ton ta tes",
  you: "vous tu te",
  our: "notre nos mon ma mes",
  ai: "ai avais suis étais ai_été avais_été viens_de",
  avons: "avons avions sommes étions avons_été avions_été venons_de",
  a: "a ont avait avaient est sont était étaient a_été ont_été avait_été avaient_été vient_de viennent_de",
  aux: "@ai @avons @a",
  neg: "pas jamais rien plus aucun aucune guère point",
  adv: `*ment aussi donc trop déjà encore bien juste hier quand_même tout_de_même même tout tous toutes alors ensuite bel_et_bien également à_tort par_erreur
    moi_même nous_mêmes lui_même ce_matin ce_jour aussitôt aujourdhui vraiment en_effet deux_fois depuis simplement enfin très
    moi si personnellement ici en_plus à_nouveau de_nouveau un_peu peu assez longtemps à_l'instant tout_de_suite d'abord ainsi`,
  very: `très vraiment sincèrement profondément infiniment terriblement extrêmement tellement si absolument franchement tout
    toutes toute sincères plus plates humbles simples`,
  staff: `livreu* équipe* collègue* cuisin* serveu* réception* technicien* mécanicien* vendeu* caissi* chauffeur* coursier* préparat*
    magasini* atelier boutique magasin service services standard accueil secrétari* secrétaire* comptab* compta logiciel* système* site
    appli application programme* serveur* gérant* responsable* manager* direct* conseill* agent* employé* salarié* femme_de_chambre gouvernante* veilleur* concierge* maître_d'hôtel chef* barman pâtissi* boulang* bouch* fleuriste*
    coiffeu* esthéticienne* infirmi* médecin* dentiste* assistant* kiné* vétérinaire* professeur* prof enseignant* moniteur* éducat*
    entrepôt dépôt logistique imprimante caisse planning agenda calendrier fichier mise_à_jour développeu* plombi* électricien* peintre*
    menuisi* monteu* poseu* installateu* ouvri* déménageu* jardini* gardien* propriétaire restaurant hôtel garage clinique
    cabinet école entreprise société maison support SAV facturation algorithme robot automate tableau annonce fiche étiquet* personnel
    brigade salle bar étage nuit opérat* téléconseil* hot_line hotline associé* mari femme frère fils fille père gars petit_nouveau
    organisat* guide* animat* machine* capteur* script prépa pharmacien* opticien* couturi* pressing`,
  // What only a fault does. After "have".
  fault: `oubli* perdu* égar* raté* manqué* loup* zapp* confondu* confond* invers* mélang* interverti* intervertit néglig* omis* omettre
    cassé* casser brisé* abîm* endommag* rayé* renvers* taché* brûl* gâch* ruin* détér* surfactur* surréserv* surbook* mal tardé traîné trainé
    merdé foiré planté plantés gaffé cafouill* déconn* commis* trompé* trompe failli* échou* déçu* blessé* vexé* froissé* humili* lésé*
    sous_estim* mésestim* bâcl* dépassé fait_attendre fait_perdre fait_une_erreur* fait_une_faute* fait_une_bêtise* fait_une_confusion fait_une_gaffe fait_une_boulette fait_une_mauvais* fait_un_mauvais* fait_un_oubli fait_l'erreur
    fait_erreur fait_des_erreurs fait_preuve_de fait_faux_bond fait_n'importe_quoi fait_subir fait_déplacer fait_courir
    fait_venir_pour_rien fait_patienter fait_croire posé_un_lapin eu_tort eu_un_oubli eu_une_erreur induit* trahi* menti* ignor*
    fauté fautés impoli* grossi* désagréable* négligent* maladroit* défaillant* inattenti* distrait* imprudent* injuste* sec_avec
    sèche_avec odieu* méprisant* arrogant* agressi* cassant* brusqu* en_retard en_tort en_faute en_défaut passé_à_côté passée_à_côté passés_à_côté passées_à_côté passé_outre rompu écrasé* effacé*
    trop_tard trop_lent* trop_long* trop_vite trop_sec* dupliqué* doublé* imprécis* désinvolte* coupé_la_parole haussé* raccroché fichu* foutu*
    cogné* mouillé* contaminé* pas_fait pas_tenu_parole pris_du_retard pris_trop pris_beaucoup écorché* sali* emmêlé* embrouill* péché privé*
    absent* injoignable* fermé_trop fermés_trop partis_sans tort salé_trop trop_salé trop_cuit trop_serré indisponible* incorrect* indélicat* lent*
    pas_été_à pas_à_la_hauteur imprévoyant* à_l'origine désorganisé* dépassés_par rendu_vos`,
  // What is a fault only with what follows: wrong, late, twice.
  act: `envoy* livr* donné* donner dit dits annonc* factur* débit* prélev* réserv* mis mise mises not* saisi* servi* encaiss* compt* expédi* post* collé*
    imprim* écrit* inscri* affich* vendu* pris* préparé* cuit* cuisin* fait* coupé* lavé* nettoy* installé* monté* posé* branché*
    répondu* rappelé* appelé* remis* rendu* indiqu* promis* confirm* enregistr* programm* affect* attribu* classé* rang* adress*
    déposé* laissé* emball* chargé* commandé* utilisé* réglé* gardé* arrivé* venu* présent* passé* ouvert* fermé* annul* supprim* modifi* chang* déplac*
    validé* publié* transmis* communiqu* crédit* rembours* appliqu* taillé* teint* proposé* accueilli* parl* traité* tenu* tranch* refus* fini*
    terminé* commencé* retiré* ajout* coch* sélectionn* sorti* attendu* lancé* mesur* lu lue lus reçu* placé* assis* logé* loué* garé* calcul* copié* tap*
    stock* conserv* débranch* éteint* prescri* délivr* remont* traduit* bloqu* résili* reconduit* renouvel* percé* découp* assur* averti* prévenu* informé*`,
  past: "*e *es *is *it *u *us *ue *ues *ert *i *int",
  wrongly: `mauvais* erreur erroné* faux fausse fausses trop deux_fois trois_fois en_double double doublon retard en_retard tard tardive* sans
    au_lieu à_la_place à_tort incorrect* inexact* froid* froide* périmé* abîmé* cassé* défectueu* sale* autre_client* autre_cliente* autre_personne
    autre_dossier autre_adresse quelquun_d'autre à_côté ancien* ne_correspond* inverse mal non_conforme* incomplet* vide alors_que ailleurs
    manquant* trop_cher moitié jamais impoli* sèchement brutalement avec_mépris avec_désinvolture comme_un_chien de_haut avec_légèreté bâclé*
    avant_l'heure avant_de_vérifier n'importe_quoi n'importe_comment n'importe_où un_peu_vite erronément autre_numéro voisin* d'un_autre d'une_autre à_un_autre
    à_une_autre le_même_jour même_heure même_chambre même_table même_créneau sur_un_ton un_ton`,
  // First person and "not": these are no fault.
  denial: `de été voulu souhaité reçu* trouvé* constaté accepté l'intention intention le_moindre commis cherché pu été_informé* été_prévenu* connaissance
    d'autre responsable* devin* tenu* obligé* en_mesure ouvert* habilité* concerné* un une des le la les votre vos là d'accord certain* sûr* mis_en_cause été_en_mesure été_mesure la_possibilité à_vous de_trace de_solution trace eu_connaissance le_droit responsables_de la_main
    encore_* compris_pourquoi rencontré le_choix de_réponse_à_vous de_remboursement pour_habitude plus_à`,
  bad: `faux fausse fausses erroné* mauvais* en_panne périmé* trompeu* trompeus* incomplet* obsolète* pas_à_jour plus_à_jour mal incorrect*
    cassé* défectueu* fermé* vide* sale* froid* en_retard insuffisant* indigne* pas_à_la_hauteur inadmissible* inacceptable* inexact*
    ancien* l'ancien* défaillant* négligent* impoli* pas_clair* pas_claire peu_clair* confus* débranché* déréglé* illisible* pas_propre* pas_prêt*
    pas_assez inutilisable* désagréable* pas_acceptable* lamentable* honteu* déplorable* bâclé* dépassé* trop imprécis* inexcusable* périmée`,
  blunder: `faute fautes erreur* oubli oublis négligence* manque manquement* bévue* maladresse* responsabilité bourde* tort torts étourderie*
    défaillance* inattention retard* bêtise* gaffe* distraction légèreté lenteur désorganisation confusion incompétence boulette* silence`,
  // What mends, in any tense.
  mend: `rembours* remplac* dédommag* indemnis* compens* crédit* recrédit* renvoi* renvoy* renverr* réexpédi* relivr* refai* refer* refon*
    répar* réappro* corrig* rectifi* annul* échang* repren* repris* reprend* restitu* rend rends rendons rendr* rendu* verse verser* versé* versons vire virer* virons viré* offr*
    offert* dédui* retir* supprim* réinitialis* débloqu* réactiv* rétabli* restaur* récupér* prolong* décal* report* surclass* reloge* relog* nettoi*
    nettoy* relav* repein* repass* retouch* recous* refabri* réimprim* recommand* règle régl* résol* résou* remets remett* remis* rajout* ajust*
    efface* effac* transfér* réinscri* réserv* rallong* reprogramm* recalcul* redépos* retourn* rapport* ramen* réattrib* gratuit* raye rayé* dégrève*
    prendr*_en_charge prends_en_charge prenons_en_charge prend_en_charge pris_en_charge prise_en_charge prendrai_en_charge prendrons_en_charge
    réexamin* repos* réinstall* remont* recoll* resserv* reprépar* rééedit* réédit* exonér* régularis* rebranch* réimput* libér* recale* recaler* réouv*
    rouvr* rouvert* réenregistr* recuis* recalé* décompt* déduct* extourn* recoudr* retrouv* réarrang* réaccueil*`,
  // What mends when it is to come, done now, or for this person.
  give: `envoi* envoy* enverr* livr* apport* dépos* expédi* vien* viendr* venir venons passe passer* passerai* passerons passons repass* reviens reviend* revenons
    appel* rappel* téléphon* donne* donnons donnerons propos* invit* organis* prépar* pose* ajout*
    adress* accord* installe* chang* vérifi* récup* verr* reçois recev* recevr* arrang* accompagn* aid* explique* expliqu*
    contact* recontact* joins joign* transmet* transmis* fourni* réserv* commande command* complèt* termin* finis finir* remont* command* consacr* baisse baiss* descend* dispens*`,
  // The same, when it is not "I hold that", "we do all we can".
  hold: "mets mettons mettr* mis mettre tien* garde* gard* laiss* fais faisons fait ferai ferons fera faire prends prendr* pris prenons cherch*",
  mended: `remboursement* remplacement avoir avoirs bon bons_d'achat colis pièce* virement chèque* geste remise réduction ristourne dédommagement indemnisation crédit
    nouveau nouvelle nouvelles neuf neuve échange étiquette facture acompte caution compensation argent carte_cadeau recrédit surclassement billet* somme montant
    correctif correction réparation renvoi frais arrhes trop_perçu différence nuit* repas dessert* séance* bouquet* gâteau chambre`,
  // What changes beyond this case.
  change: `chang* modifi* remplac* créé* créons crée supprim* revu* revoyons réorganis* doubl* imposé* impose imposons équip* acheté* simplifi* séparé* sépar* étiquet* fixé* réécri* récri* paramétr* configur* automatis* programm* bloqu* activ* désactiv*
    retiré* déplac* renforc* arrêté* arrêtons arrête cessé* cessons limit* réduit* réduis* allong* élargi* prévu* relié* connect* engag* confié* migré* adopt*
    réuni* réunir réunissons brief* débrief* test* corrig* introdui* intégr* refait prévoi* sensibilis* transféré* décid* dédoubl* réparti* remis_à_plat`,
  // The same, whatever it is done to.
  secure: `ajout* install* formé* former formons forme formation recrut* embauch* mis_en_place mets_en_place mettons_en_place mettre_en_place mettrons_en_place instaur*
    interdi* affich* désign* nomm* rédig* rappelé_à rappelé_aux rappelé_au rappelons_à demandé_à demandé_au demandé_aux repris_avec revu_avec parlé_à parlé_avec
    expliqué_à montré_à punaisé* accroché* scotché* doublé* verrouill* collé_une reformé*`,
  day: `lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourdhui ce_soir ce_matin cet_après_midi cette_semaine semaine_prochaine
    fin_de_semaine fin_du_mois fin_de_journée midi minuit janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    après_demain ce_week_end hier la_veille mois_prochain lendemain ce_jour tout_à_l'heure tantôt`,
  inc: "gêne désagrément* dérangement* inconvénient* contretemps embarras tracas déconvenue* contrariété* désagréments",
  thing:
    "décalage* ajustement* imperfection* divergence* non_conformité fausse_note accroc* impondérable* ralentissement* indisponibilité* mauvaise_surprise flottement* raté* incompréhension quiproquo malentendu évènements faits péripétie* circonstance* imprévu* perturbation* difficultés couac* complication* turbulence* situation incident* évènement* expérience* contretemps aléa* épisode dysfonctionnement* désagrément* mésaventure* affaire problème* souci* inconvénient* déconvenue* événement*",
  feeling: `sentiez sentez sente sentes senti* ressenti* ressentiez pensiez pensez estimiez trouviez trouvez trouvé* preniez jugiez considériez perceviez perçu* vécu vécue interprét* croyiez
    prenn* prend* jugi* sentent trouv* estim* imagin* vexiez mal_reçu pris déçu* mécontent* insatisfait* frustré* contrarié* énervé* fâché* choqué* offensé* blessé* vexé* agacé* apprécié aimé satisfait* impression sentiment mal_pris mal_vécu content*
    heurté* sensible* contrarié* attristé* peiné*`,
  so: `vite tard longtemps mal peu long* lent* cher* bien froid* dur* désagréable* pénible* important* bref* nombreu* loin tôt grand* petit* mauvais*
    impoli* sec sèche* maladroit* négligent* attendu* souvent simple* difficile* fort bas haut`,
  other: `transporteur* fournisseur* prestataire* sous_traitant* livreur* coursier* fabricant* banque poste stagiaire* apprenti* intérimaire* partenaire*
    franchisé* plateforme opérateur* agence constructeur hébergeur* assurance traiteur société_de mairie commune administration laboratoire labo éditeur huissier usine siège maison_mère marque imprimeur sous_traitance concessionnaire équipe_précédente équipe_de_nuit société_de_nettoyage société_de_ménage ancien ancienne nouvelle_recrue extra saisonni* syndic
    artisan importateur grossiste douane* messagerie site_de_réservation compagnie_aérienne voisin voisine régie assureur`,
  // What somebody lives through or asks for: said of the customer, it is no blame.
  suffered: `attendu reçu* perdu* payé* subi* dû été eu raison manqué raté dormi signalé écrit demandé commandé réservé appelé* rappelé* raison confiance fait_confiance
    bien vécu trouvé* constaté rencontré patienté acheté* choisi_notre choisi_de_nous passé* voulu pu droit adressé* envoyé* contacté* partagé* pris_le_temps fait_part exprimé
    relancé* prévenu* averti* dit expliqué* décrit* mentionné posé* compté* cru pensé promis séjourné mangé dîné voyagé découvert payée`,
  novice: "débutant* nouveau nouvelle novice* en_formation remplaçant* inexpérimenté* junior jeune",
  vague: `technique* indépendant* imprévu* divers* diverse* circonstances exceptionnel* multiples opérationnel* certain* impératif* interne* contraintes plusieurs
    organisationnel* conjoncture contexte affluence forte*`,
};
