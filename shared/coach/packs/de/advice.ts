import type { Pack } from "../../pack.ts";

const APOLOGY = "Lewicki, Polin und Lount 2016";
const PARTIAL = "Robbennolt 2003";
const RESPECT = "Blodgett, Hill und Tax 1997";
const OMBUDSMAN = "Leitfäden britischer Ombudsstellen zum Entschuldigen";
const WORDS = "Ingall und McCarthy, Sorry, Sorry, Sorry";
const OWN = "Amends";

const say = (why: string, instead: string, source: string) => ({ why, instead, source });

export const advice: Pack["advice"] = {
  "conditional-if": say(
    "„Falls“ bezweifelt, dass überhaupt etwas geschehen ist.",
    "Schreiben Sie, was geschehen ist: „Es tut mir leid, dass wir …“",
    PARTIAL,
  ),
  "sorry-you-feel": say(
    "Das bedauert ein Gefühl, nicht das, was Sie getan haben.",
    "Machen Sie sich selbst zum Subjekt: „dass wir Sie 40 Minuten warten ließen“.",
    PARTIAL,
  ),
  passive: say("Hier handelt niemand.", "Sagen Sie, wer es war: „Wir haben …“, „Ich habe …“.", APOLOGY),
  "blame-customer": say(
    "Das schiebt die Schuld auf die Person, die sich beschwert.",
    "Bleiben Sie bei Ihrem Anteil; erklären Sie Schritte, ohne zu belehren.",
    RESPECT,
  ),
  "blame-other": say(
    "Wer bei Ihnen kauft, hat mit Ihnen zu tun, nicht mit anderen.",
    "Nennen Sie die Ursache und sagen Sie, was Sie selbst hätten tun müssen.",
    APOLOGY,
  ),
  excuse: say(
    "Umstände erklären wenig und klingen nach Ausrede.",
    "Nennen Sie eine einfache Ursache und was Sie daraufhin getan haben.",
    APOLOGY,
  ),
  "intent-defence": say(
    "Es geht um das, was ankam, nicht um das, was gemeint war.",
    "Lassen Sie die Absicht weg und nennen Sie die Wirkung.",
    APOLOGY,
  ),
  "policy-recital": say(
    "Eine Vorschrift ist keine Antwort.",
    "Nennen Sie den Grund der Regel in einem Satz, und was Sie tun können.",
    RESPECT,
  ),
  boilerplate: say(
    "Das steht in jedem Standardbrief.",
    "Schreiben Sie den Satz so, dass er nur auf diesen Fall passt.",
    OMBUDSMAN,
  ),
  minimising: say("Wie groß es war, entscheidet die andere Seite.", "Lassen Sie das verkleinernde Wort weg.", APOLOGY),
  euphemism: say("Das Wort verdeckt, was geschehen ist.", "Nennen Sie es mit den Worten der Beschwerde.", OMBUDSMAN),
  legalese: say("Das klingt nach Verteidigung vor Gericht.", "Sagen Sie es in Alltagssprache.", RESPECT),
  "over-promise": say(
    "Ein Versprechen, das bricht, schadet mehr als keines.",
    "Versprechen Sie eine bestimmte Sache bis zu einem bestimmten Tag.",
    "Halperin und andere 2022",
  ),
  "vague-promise": say(
    "Niemand kann prüfen, ob das geschieht.",
    "Wer tut was, bis wann?",
    "Schweitzer, Hershey und Bradlow 2006",
  ),
  "but-clause": say(
    "Was nach dem „aber“ kommt, nimmt die Entschuldigung zurück.",
    "Setzen Sie einen Punkt, oder streichen Sie den zweiten Teil.",
    PARTIAL,
  ),
  "self-praise": say("Lob für sich selbst hat hier keinen Platz.", "Streichen Sie es.", OMBUDSMAN),
  "self-as-victim": say(
    "Es geht um den Schaden der anderen, nicht um Ihren.",
    "Sagen Sie, was es für die andere Person hieß.",
    APOLOGY,
  ),
  "hedged-performative": say(
    "Sie kündigen die Entschuldigung nur an.",
    "„Es tut mir leid“ oder „Ich entschuldige mich“.",
    WORDS,
  ),
  "burden-on-customer": say(
    "Das verlangt etwas von der Person, der Sie etwas schulden.",
    "Nehmen Sie ihr den Schritt ab, oder bieten Sie zuerst etwas an.",
    "Einwiller und Steilen 2015",
  ),
  hostile: say(
    "Das weist die Person ab oder macht sich über sie lustig.",
    "Streichen Sie es; bleiben Sie bei der Sache.",
    RESPECT,
  ),
  tone: say("Der Ton passt nicht zu einer Beschwerde.", "Bleiben Sie ruhig und schlicht, ohne Werbung.", RESPECT),
  "wrong-target": say(
    "Die Entschuldigung geht an die falschen Leute.",
    "Entschuldigen Sie sich bei der Person, die es getroffen hat.",
    APOLOGY,
  ),
  "wrong-words": say("Dieses Wort schwächt den Satz.", "Lassen Sie es weg.", WORDS),
  placeholder: say("Eine Lücke ist nicht ausgefüllt.", "Füllen Sie sie aus, oder streichen Sie sie.", OWN),
  empty: say("Hier steht noch nichts.", "Schreiben Sie, was geschehen ist und was Sie tun.", OWN),
  "review-deal": say(
    "Eine Wiedergutmachung darf nicht an einer Bewertung hängen.",
    "Bieten Sie sie ohne Bedingung an.",
    "FTC, 16 CFR 465",
  ),
  insult: say("Das beleidigt.", "Streichen Sie es.", RESPECT),
  threat: say("Das droht.", "Streichen Sie es; Rechtliches gehört in ein eigenes Schreiben.", RESPECT),
  "fake-review": say(
    "Das nennt die Person eine Lügnerin oder einen Lügner.",
    "Fragen Sie nach dem Datum, ohne zu unterstellen.",
    RESPECT,
  ),
  "private-data": say(
    "Das gehört zur Beschwerde einer anderen Person.",
    "Streichen Sie es, oder prüfen Sie, wem Sie antworten.",
    OWN,
  ),
  "unknown-number": say(
    "Diese Nummer oder Adresse steht weder bei Ihnen noch in der Beschwerde.",
    "Prüfen Sie, ob sie stimmt und weitergegeben werden darf.",
    OWN,
  ),
  repeat: say(
    "Das gleicht einer früheren Antwort.",
    "Sagen Sie, was seither neu ist.",
    "Halperin und andere 2022; Maxham und Netemeyer 2002",
  ),
  "only-asks": say(
    "Die Antwort fragt nur und gibt nichts.",
    "Sagen Sie zuerst, was Sie tun; fragen Sie höchstens eine Sache.",
    "Einwiller und Steilen 2015",
  ),
  order: say("Die Erklärung steht vor der Entschuldigung.", "Erst entschuldigen, dann erklären.", APOLOGY),
  length: say(
    "Die Länge passt nicht zum Schaden.",
    "Kleiner Schaden: wenige Sätze. Großer Schaden: so viel wie nötig.",
    "Fehr und Gelfand 2010",
  ),
};

export const loud: Pack["loud"] = {
  why: "Das liest sich wie Schreien.",
  instead: "Schreiben Sie es einmal, in gewöhnlichen Buchstaben.",
};

export const needs: Pack["needs"] = {
  regret: say("Es fehlt ein Wort des Bedauerns.", "„Es tut mir leid, dass wir …“", OMBUDSMAN),
  responsibility: say("Niemand steht für den Fehler ein.", "„Wir haben … vergessen.“ „Das war unser Fehler.“", APOLOGY),
  explanation: say(
    "Es fehlt, wie es dazu kam.",
    "Ein Satz, den man nachprüfen kann; oder: „Ich weiß es noch nicht und schreibe Ihnen bis …“",
    APOLOGY,
  ),
  repair: say(
    "Es fehlt, was Sie für diese Person tun.",
    "Geld zurück, Ersatz, ein Besuch, eine Korrektur: was, und bis wann.",
    APOLOGY,
  ),
  repentance: say("Es fehlt, was sich ändert.", "„Ab sofort …“, „Wir haben … umgestellt, damit …“", APOLOGY),
  forgiveness: say("Eine Bitte um Verzeihung ist möglich, aber nie nötig.", "Nur, wenn es Ihnen ernst ist.", APOLOGY),
  when: say(
    "Es fehlt, wann man wieder von Ihnen hört.",
    "Sagen Sie, was Sie noch nicht wissen, und nennen Sie einen Tag.",
    "Hogreve, Bilstein und Mandl 2017",
  ),
};

export const praise: Pack["praise"] = {
  regret: "Sie sagen, dass es Ihnen leidtut.",
  responsibility: "Sie stehen zu dem, was geschehen ist.",
  explanation: "Sie erklären, wie es dazu kam.",
  repair: "Sie tun etwas für diese Person.",
  repentance: "Sie sagen, was sich ändert.",
  forgiveness: "Sie bitten, ohne zu drängen.",
};
