// The open vocabulary: what people of shops, hotels, kitchens, garages, clinics, schools and help desks do, forget and mend.
// Verbs stand as stems; the person is asked for apart (`first`, `past`, `soon`).

export const lists: Readonly<Record<string, string>> = {
  clit: `le les te os se lo la los las nos me`,
  you: `usted* tú vos cliente la_señora el_señor usuario huésped pasajero paciente la_clienta`,
  no: `no nunca jamás tampoco ni`,
  adv: `ya también además solo hoy mañana ayer anoche ahora todavía aún muy tan bien *mente siempre incluso así antes después luego
    mismo misma personalmente usted* tú vos yo nosotros nosotras`,
  // We did: preterites and perfects of the first person.
  first: `*amos *emos *imos *é *í he hice puse dije traje tuve fui estuve pude supe quise anduve haber haberl* haberte haberos hayamos
    haya habernos haberme`,
  // They did.
  past: `*ó *aron *ieron *jeron dio hizo puso dijo trajo tuvo fue estuvo supo ha han había* hicieron estaba*`,
  // We shall.
  // Not every *aré: "reparé" and "miré" are past.
  future: `*iaré *taré *naré *daré *maré *jaré *saré *zaré *garé *caré *laré *varé *ñaré *raré *ceré *deré *veré *leré *seré *biré *diré
    *dré haré iré *aremos *eremos *iremos *dremos *aría *aríamos *ería *eríamos *iría *iríamos *dría *dríamos`,
  staff: `repartidor* equipo personal compañer* emplead* cocin* chef camarer* meser* mozo moza recepci* conductor* chofer chófer
    mecánic* técnic* taller tienda almacén bodega depósito sistema web página app aplicación programa servidor* tpv datáfono caja
    cajer* impresora agenda calendario contabilidad administración administrativ* oficina gerente encargad* enfermer* doctor*
    médic* veterinari* dentista higienista secretari* profesor* monitor* instalador* limpieza gobernanta jardiner* peluquer*
    estilista panader* pasteler* vendedor* dependient* asistente operador* operari* contestador formulario turno hotel clínica
    academia restaurante local sucursal centralita agente* soporte robot bot correo carta menú ficha etiqueta cartel factura*
    plomer* fontaner* electricista* albañil* pintor* entrenador* socorrista farmacéutic* carnicer* frutero furgoneta camión horno
    máquina jefe jefa colega* coordinador* supervisor* ayudante calculadora algoritmo base hoja inventario catálogo anuncio
    empresa cartero modista sastre portero conserje vigilante aprendiz* becari* practicante pasante programador* desarrollador*
    aviso* mensaje* alarma notificaci* actualización versión tarifa*`,
  // What only a fault does.
  fault: `olvid* equivoc* equivoqu* dupliqu* provoqu* perjudiqu* perdi* pierd* extravi* confund* estrope* romp* roto quem* derram*
    manch* ray* raspa* golpea* dañ* fall* duplic* descuid* incumpl* retras* demor* tard* atras* decepcion* defraud* ignor* omit*
    borr* malinterpret* desatend* maltrat* salt* mezcl* cruz* sobrevend* falt* liamos lié liado cagamos cagué cagado regamos regué
    regado pifi* erramos erré errado colam* colad* empap* arruin* encog* desteñ* inund* descoloc* despist* distra* embroll* enred*
    subestim* sobreestim* precipit* caus* ocasion* provoc* perjudic* molest* ofend* malogr* deterior* lastim* metimos_la_pata
    metí_la_pata metido_la_pata desconfigur* trasp* inflamos metí_la metimos_la pasamos_de pasamos_por_alto pasé_por_alto
    pasado_por_alto pasó_por_alto hacer_esperar hicimos_esperar hice_esperar hecho_esperar hicimos_perder hice_perder hecho_perder
    hicimos_venir hicimos_volver hecho_venir hecho_volver hicimos_pasar hecho_pasar hice_pasar tuvimos_esperando tuvo_esperando
    quedamos_sin quedé_sin quedado_sin dormim* dormí despreci*`,
  // What is a fault only with what follows: wrong, late, twice.
  act: `envi* mand* cobr* factur* entreg* dej* dimos di dio dado dar puse* pusimos puso puesto serv* sirv* prepar* reserv* asign*
    anot* apunt* registr* marc* escrib* escrit* program* configur* carg* met* dij* dicho llev* traj* traído instal* mont* lav*
    tiñ* teñ* pint* llam* contest* respond* public* imprim* impres* emit* vend* cerr* abr* abier* cancel* anul* pas* hic* hizo
    hecho us* compr* pid* ped* leí* medi* calcul* inform* indic* atend* atiend* trat* habl* gestion* tramit* recog* guard* coloc*
    conect* cambi* aplic* sum* añad* agreg* empaquet* embal* embol* etiquet* despach* avis* cit* agend* adjunt* lleg* empez*
    comenz* termin* acab* cocin* hornea* sal* dirig* copi* tecle* introduj* ingres* interpret* entend* comunic* explic* actu* mir*
    revis* firm* form* baj* sub* cort* aparc* estacion* presupuest* calific* corrig* repart* inscri* matricul* recet* dosific*
    aliñ* conden* archiv* gir* apliqu* marqu* publiqu* coloqu* comuniqu* indiqu* saqu* sac* empec* aparqu* expliqu* colg*
    transfer* devol* devuelt* reaccion* reten* retuv* volv* solicit* confirm* orden* planific* ajust* ofrec* tom* present*`,
  // The same without its accent: only where something else says that it is past.
  bare: `envie mande cobre facture entregue deje anote apunte marque registre llame conteste publique calcule atendi respondi escribi
    imprimi vendi llegue pase cancele lleve monte instale corte pinte reserve prepare cargue use confirme lei medi puse dije hice`,
  wrongly: `mal mala malos peor equivocad* erróne* incorrect* tarde tardísimo dos_veces el_doble doble duplicad* por_error
    por_equivocación por_descuido sin_avis* sin_comprob* sin_revis* sin_pregunt* sin_consult* sin_confirm* sin_leer* sin_la sin_el
    sin_los sin_las sin_su sin_sus sin_tu sin_decir* sin_ver* sin_mirar* sin_actualiz* sin_explic* sin_respuesta sin_respond*
    sin_contest* sin_agua sin_luz sin_calefacción sin_limpi* sin_prob* sin_permiso sin_esperar sin_darnos sin_darme sin_cerrar
    sin_nada sin_ninguna sin_proteg* sin_pasar sin_autoriz* sin_mesa sin_habitación sin_escuch* sin_que después_de_que a_pesar_de
    sabiendo de_oídas sin_hablar en_lugar en_vez a_otr* de_otr* en_otr* otro_cliente otra_direc* otra_persona otra_talla fríos?
    fría* frío crud* suci* rot* dañad* defectuos* caducad* vencid* antigu* viej* anterior demasiado de_más de_menos que_no_era*
    que_no_correspond* que_no_tocaba que_no_es que_no_hab* que_no_pid* que_no_estaba cambiad* con_retraso con_demora
    fuera_de_plazo fuera_de_hora antes_de_tiempo incomplet* a_medias injust* groser* brusc* borde de_malas de_malos malos_modos
    al_revés ajen* desactualizad* vacía vacío a_nadie quemad* rayad* manchad* mojad* abiert*_sin como_si contrari* más_caro
    más_de_lo más_de_la más_tiempo que_ya_había* que_habías que_ya_no cuando_ya ya_ocupad* ya_vendid* agotad* floj* suelt* torcid*
    tibi* inadecuad* inapropiad* imposible* fals* inexact* engaños* poco_claro mitad de_lo_debido de_lo_acordado de_lo_prometido
    de_lo_pactado no_debía no_debíamos no_tenía`,
  // First person and "no": these are no fault.
  denial: `así aquí damos mi si casi ahí allí ni sé esté dé cobr* acept* realiz* tenemos tengo pod* puedo pude pudimos hacemos quer*
    quise quisimos somos estamos sab* permit* trabaj* dispon* admit* tomamos cre* consider* encontr* encuentr* constat* recib*
    tuvimos_intención pretend* busc* obstante solo sólo dud* export* cobramos_por reembols* autoriz* reconoc* fabric* toc*
    garantiz* asum* pid* pedimos comparti* negamos niego espera* esperé discut* volver* abrimos cerramos_los ofrec* reparamos
    cubr* vamos detect* hablamos_de ocult* necesit* nos_hacemos intent* me_consta tuve_noticia ten*_constancia exig* gan*
    comercial* lament* sent* llegaré va deb* tend* dese*`,
  blunder: `error* fallo* falla* culpa descuid* equivocación* despiste* olvid* desliz lapsus negligencia torpeza metida desorden
    desorganización confusión chapuza falta imprudencia incompetencia dejadez cagada metedura patinazo mala_gestión
    mala_comunicación mala_organización fracaso`,
  ours: `nuestr* mío mía míos mías mi mis`,
  // What mends, in any form.
  mend: `reembols* reintegr* resarc* compens* reparar* reparem* reparó reparad* reparamos reparé reparaci* repon* repusimos repuse
    reenv* rehac* rehic* rehag* rehar* rehech* sustitu* reemplaz* abonar* abonam* abonad* abonem* abono bonific* descont*
    descuent* condon* anul* correg* corrig* rectifi* restitu* restablec* recuper* arregl* solucion* resolv* resuelv* resuelto
    reactiv* desbloque* reprogram* recoloc* reubic* reemit* devolv* devuelv* devuelt* canje* subsan* regal* obsequi* exoner*
    eximi* remplaz* reasign* reacomod* reagend* retapiz* repint* rebaj* prorrog* perdonamos_la desapunt* reabr* reimpr* regener*
    remedi*`,
  // What mends when it is to come, done now, or for this person; stems.
  give: `envi* mand* llev* traig* traer* traem* ofrec* ofrez* invit* reserv* guard* llam* pas* recog* recoj* acerc* entreg* dar* damos
    doy di dado prepar* pon* cambi* cancel* pag* ampli* qued* atend* atiend* busc* consig* conseg* instal* limpi* lav* repas*
    complet* termin* dej* asign* apart* añad* agreg* sum* aplic* apliqu* coloqu* ingres* acredit* transfer* gir* retir* quit*
    elimin* borr* actualiz* visit* vendr* venir* voy ir iré iremos vamos_a_su cubr* cubier* asum* hacer_de_nuevo hago_llegar
    volver* vuelv* ayud* acompañ* renuev* renov* pedi* pido encarg* adelant* cit* agend* coloc* mont* pint* hornear* horneam*
    cocin* haré haremos hecho hago descart* alarg* extend* prest* imprim* facilit* gestion* tramit* contest* escrib* habilit*
    emit* revis* alcanz* propon* habl* despach* deposit* recib* activ* sub* aloj* mud* bord* adjunt*`,
  gift: `reembolso reintegro devolución abono reposición sustituto sustitución vale bono cupón crédito descuento compensación cortesía
    reemplazo recambio repuesto importe dinero diferencia cargo cobro depósito fianza pieza paquete pedido copia factura
    habitación envío nota sesión clase consulta plaza cita saldo`,
  // What changes beyond this case; stems.
  change: `cambi* añad* agreg* puesto pus* instal* form* capacit* contrat* modifi* actualiz* incorpor* cread* cream* creé retir* elimin*
    reforz* refuerz* implement* implant* establec* revisado corregido ajust* reorganiz* separ* imprim* impres* pegad* pegué
    pegamos colgad* colgam* comprad* compramos compré escrito tirad* tiramos prohib* dejado_de dejamos_de limit* dobl* asign*
    nombr* design* bloque* desactiv* activ* program* configur* automatiz* etiquet* entren* instru* explic* expliqu* enseñ*
    recordad* adiestr* introduc* adopt* habilit* suprim* acord* reform* reescr* simplific*
    ampli* mov* hablad* reun* repas*`,
  day: `lunes martes miércoles jueves viernes sábad* domingo hoy mañana esta_tarde esta_noche esta_semana este_mes ahora_mismo
    fin_de_semana próxima_semana semana_que_viene semana_próxima enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre mediodía medianoche primera_hora última_hora mes_que_viene próximo_mes ayer anoche`,
  num: `%n un una uno dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta veinticuatro
    cuarenta_y_ocho setenta_y_dos media`,
  procedure: `alarma* aviso* lista* cartel* etiqueta* recordatorio* control* doble paso* protocolo* procedimiento* proceso* sistema*
    calendario* agenda* horario* turno* hoja* sensor* cerradura* formulario* web texto página norma* regla* programa* revisión
    comprobación verificación proveedor* caja* estante* zona* tarifa* menú carta orden forma manera responsable impresora pantalla
    plantilla confirmación bloqueo filtro horno cámara termómetro guía registro cuaderno casilla botón opción producto*
    ingrediente* receta* plato modelo enlace código método política personal equipo anuncio empleado`,
  inc: `molestia* inconveniente* inconveniencia* incomodidad* trastorno* contratiempo* disgusto* perjuicio* malestar descontento
    frustración enfado enojo insatisfacción confusión malentendido* decepción preocupación`,
  other: `transportista* mensajer* courier paquetería proveedor* banco fábrica fabricante plataforma* tercero* transporte correos subcontrat*
    externa aerolínea aseguradora operadora empresa_de_reparto compañía_de_transporte distribuidor* mayorista becari* aprendiz
    pasante practicante franquicia* logística operador_logístico agencia ayuntamiento municipio compañía_eléctrica reparto
    constructora marca cooperativa touroperador`,
  review: `reseña* review* opinión* valoración* comentario* calificación puntuación estrella* publicación crítica evaluación queja
    reclamación denuncia post`,
  if: `si en_caso_de en_el_caso en_caso_que en_la_medida de_haber siempre_que en_tanto`,
  // What is in the reader's mind: no apology is due for that.
  feeling: `sient* sinti* sentido piens* pensado pensara crea creas creyera cree opin* consider* percib* apreci* a_mal conforme tenga_esta
    tengas_esta tenga_esa tenga_una mala_impresión mala_imagen mala_opinión mala_sensación tenga_tan tengas_esa lo_vea lo_veas
    lo_ve lo_ves lo_vio lo_haya_visto interpret* lo_tome lo_tomes lo_haya_tomado lo_tomara quedado_satisf* haya_quedado satisf*
    descontent* insatisf* enfad* enoj* molest* disgustad* decepcionad* frustrad* ofendid* sido_de_su_agrado de_su_agrado
    de_tu_agrado gustado gustara guste parezca parecido pareció llevado_esa llevado_esta expectativas esperab*`,
  feelings: `malestar descontento insatisfacción frustración enfado enojo disgusto decepción sensación percepción opinión impresión
    molestia sentimiento sentir reacción expectativas confusión malentendido punto_de_vista`,
  insult: `idiota* imbécil* estúpid* mentiros* ridícul* payas* gilipollas pendej* bolud* tarad* ignorante* loco loca locos caradura*
    sinvergüenza* maleducad* amargad* llorón llorona quejica* pesado_de pesada_de miserable* muerto_de_hambre tacañ* inútil*
    histéric* patétic* paranoic* subnormal* mezquin* estafador* aprovechad* jeta gorrón gorrona rata cretin* analfabet* troll
    tont* zoquete`,
};
