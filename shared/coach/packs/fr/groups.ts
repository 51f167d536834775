export const groups: Readonly<Record<string, string>> = {
  // Who acts for the business.
  staffer: `
    @our ~1 @staff
    le|la|les|un|une|ce|cet|cette|des|au|du @staff
    un|une|lun|lune de|des @our? ~1 @staff|entre_nous
    quelquun chez_nous|ici|de_chez_nous|de_notre|dans_notre|de_l'équipe
    personne|aucun|aucune chez_nous|ici|de_nous|d'entre_nous|de_l'équipe`,
  we: `
    je|nous|on|moi|@staffer`,
  // In front of what was done: "nous vous avons", "le livreur a", "de vous avoir".
  have: `
    je @cl? @cl? @cl? @ai @adv? @adv?
    nous @cl? @cl? @cl? @avons @adv? @adv?
    on|@staffer @cl? @cl? @cl? @a @adv? @adv?
    @our ~1 @staff ~4 @cl? @cl? @a @adv?
    qui @cl? @cl? @ai|@avons @adv? @adv?
    de|pour|après @cl? @cl? @cl? avoir|être @adv? @adv?
    est|était moi|nous qui @cl? @cl? @ai|@avons|@a @adv?`,
  // In front of what is done or will be: "je vous le", "nous allons vous", "je peux".
  do: `
    je|nous|on @cl? @cl? @cl? @adv?
    je|nous|on @cl? @cl? @adv? vais|allons|va|peux|pouvons|peut|pourrai|pourrons|pourrais|propose|proposons|souhaite|souhaitons|voudrais|voudrions|aimerais|aimerions|tiens|tenons|dois|devons|veux|voulons|suis|sommes|compte|comptons|viens|venons|passe|offre|promets|engage|engageons @adv? à|de|en_train_de|prêt*|d'accord_pour? de|à? @cl? @cl? @adv?
    @our ~1 @staff @cl? @cl? @cl? va|vont|peut|doit? @cl? @cl?
    le|la|un|une @staff @cl? @cl? va|peut? @cl? @cl?
    laissez|permettez moi|nous de? @cl? @cl?`,
  sorry: `
    @very? désolé*|navré*|confus|confuse
    @very? @our ~2 excuses|regrets
    excuses|pardon
    toutes|nos|mes|mille|avec|d'|des excuses
    excusez|excuse|pardonnez|pardonne moi|nous|le|notre
    me|nous|de_nous|de_me|bien_nous|en excuser|excuse|excusons|excuses|pardonner
    me_en excuse|excuser
    en_nous excusant
    je|nous|on @cl? @adv? regrette|regrettons @adv?
    honte
    je|nous me_en|nous_en|en veux|voulons
    mea culpa`,
  blame: `
    @have @fault
    @we ne? @cl? @cl? aurais|aurions|aurait|auraient @adv? pas|jamais? @adv? du
    @our ~1 @blunder
    @have pas|jamais|rien !@denial
    aucune|pas_d'|sans|ni|pas_une excuse*
    rien ne? excuse|justifie`,
  // Says whose fault it is, in the first person: what takes the edge off a cause.
  own: `
    je|nous|on ne? @cl? @cl? aurais|aurions|aurait @adv? pas? @adv? du
    @our ~1 @blunder
    assume|assumons
    sur|de moi
    est|était à_nous|à_moi de
    excuse|excuses|justifie pas|rien
    n'est_pas une_excuse
    aucune|pas_de excuse
    responsable*|responsabilité|faute ~4 mienne|la_nôtre|moi|nous
    je|nous suis|sommes le|la|les|seul* ~2 responsable*
    nous_reconnaissons|je_reconnais`,
  when: `
    @day
    %n|premier|1er janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    dans|sous|en|avant|après|chaque|tous_les|d'ici|pendant|depuis %n|un|une|deux|trois|quatre|cinq|dix|quinze|quelques|les heure*|jour*|semaine*|minute*|mois|an|ans|h
    à|vers|avant|après|dès|entre|jusque_à %n
    %n heure*|h|jours|jour`,
  will: `
    je|nous|on @cl? @cl? @cl? *rai|*rons|*ra
    je|nous|on @cl? @cl? vais|allons|va
    je|nous|on @cl? @cl? @give|@mend
    vous|tu @cl? *rez|*ras|aurez|recevrez|auras|serez`,
};
