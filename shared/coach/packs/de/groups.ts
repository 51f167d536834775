export const groups: Readonly<Record<string, string>> = {
  // Who acts for the business.
  who: `
    @wir
    @mein ~1 @staff
    der|die|das @staff
    einer|eine|eines|jemand|niemand|keiner|keine von|aus|bei|in|unserer|unseren|meiner ~2 uns|@staff
    niemand|keiner
    bei|von uns|mir`,
  // Said before an apology.
  sorry: `
    tut|täte|tun ~2 @uns ~5 leid
    tut|tun @very? @very? leid
    leid tut|täte|tun es? @uns?
    entschuldige|entschuldigen @wir? mich|uns
    entschuldige|entschuldigen sie|bitte|mich|uns
    @uns|mich|uns ~9 entschuldigen|entschuldige|entschuldigt
    bitte|bitten|gebeten ~7 um ~3 entschuldigung|verzeihung|nachsicht|pardon
    um ~3 entschuldigung|verzeihung ~1 bitten|bitte|gebeten
    bitten|bitte ~5 zu entschuldigen
    @mein ~2 entschuldigung
    schulde* ~4 entschuldigung
    bedaure|bedauere|bedauern @wir
    @wir ~3 bedaure|bedauere|bedauern
    verzeih|verzeihe|verzeihen sie|mir|uns|bitte
    sorry|verzeihung|entschuldigung|pardon
    schäme|schämen @wir|mich|uns mich|uns
    @sein @uns? ~1 @uns? @very? peinlich`,
  // A participle of work.
  part: `
    @act
    !@noge ge*
    !@noge ver*|zer*|ent*|miss*
    ange*|abge*|aufge*|ausge*|einge*|mitge*|nachge*|vorge*|zuge*|zurückge*|weiterge*|hinge*|durchge*|wegge*|umge*|festge*|bereitge*|rausge*|herausge*|dazuge*`,
  // A fault in the first person: what an "aber" may lead to.
  admission: `
    @who ~9 @fault
    @who ~9 @wrongly ~6 @act
    hätte|hätten ~3 @who ~12 müssen|sollen|dürfen
    @who ~1 hätte|hätten ~12 müssen|sollen|dürfen
    @mein ~2 @blunder
    das|dies|es entschuldigt|rechtfertigt|ändert
    keine entschuldigung|ausrede
    liegt|lag bei|an mir|uns`,
  when: `
    @day
    %n uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
    bis|um|vor|nach|ab %n
    an_dem|bis_zu_dem|bis_an_dem|seit_dem|von_dem|ab_dem %n
    in|innerhalb|binnen|spätestens ~2 %n|einer|einem|zwei|drei|vier|fünf|sieben|zehn|vierzehn|wenigen ~1 minute*|stunde*|tag*|woche*|werktag*|arbeitstag*|monat*`,
  will: `
    @wir werde|werden
    werde|werden @wir
    @wir ~2 ruf*|meld*|schick*|schreib*|überweis*|erstatt*|komm*|bring*|liefer*|send*|zahl*|prüf*|sag*|geb*|hol*|hör*|informier*|verspreche*
    ruf*|meld*|schick*|schreib*|überweis*|erstatt*|komm*|bring*|liefer*|send*|zahl*|prüf*|sag*|geb*|hol*|informier* @wir
    sie|du|ihr bekomm*|erhalten|erhältst|erhaltet|hören|hörst|hört
    bekomm*|erhalten|erhältst|erhaltet|hören|hörst|hört sie|du|ihr`,
};

export const facts = {
  day: "@when",
  will: "@will",
  credit: "*gutschein|*gutscheine|gutschein*|guthaben",
  discount: "*nachlass|ermäßig*|rabatt*",
};
