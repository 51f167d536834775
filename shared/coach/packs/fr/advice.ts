import type { Advice, Pack } from "../../pack.ts";

const OWN = "Amends";
const OMBUDSMEN = "Recommandations de médiateurs sur les excuses";
const ROBBENNOLT = "Robbennolt 2003";
const LEWICKI = "Lewicki, Polin et Lount 2016";
const SORRY = "Ingall et McCarthy : Sorry, Sorry, Sorry";
const COURTESY = "Blodgett, Hill et Tax 1997";
const PROMISES = "Schweitzer, Hershey et Bradlow 2006";
const EINWILLER = "Einwiller et Steilen 2015";
const DEALS = "Directive européenne 2005/29/CE ; règle de la FTC, 16 CFR 465";

const say = (source: string, why: string, instead: string): Advice => ({ why, instead, source });

export const advice: Pack["advice"] = {
  "conditional-if": say(
    ROBBENNOLT,
    "On croit que vous doutez des faits.",
    "« Je suis désolé que nous ayons… », puis nommez le fait.",
  ),
  "sorry-you-feel": say(
    ROBBENNOLT,
    "Vous regrettez son ressenti, pas ce que vous avez fait.",
    "Soyez le sujet : « Je suis désolé de vous avoir fait attendre. »",
  ),
  passive: say(
    LEWICKI,
    "Dans cette phrase, personne n'a rien fait.",
    "Dites d'abord qui : « Nous avons saisi… », « J'ai oublié… ».",
  ),
  "blame-customer": say(
    COURTESY,
    "La faute retombe sur la personne.",
    "Dites ce que vous auriez pu faire. Si la faute n'est pas la vôtre, expliquez sans « vous auriez dû ».",
  ),
  "blame-other": say(
    LEWICKI,
    "C'est à vous que la personne a acheté, pas à un autre.",
    "Nommez la cause, puis votre part.",
  ),
  excuse: say(
    SORRY,
    "Une raison qui demande de la pitié sonne comme un prétexte.",
    "Une seule cause, simple, puis ce que vous avez fait.",
  ),
  "intent-defence": say(
    SORRY,
    "L'intention ne change pas ce qui est arrivé.",
    "Supprimez, ou dites d'abord ce que vous avez fait.",
  ),
  "policy-recital": say(
    COURTESY,
    "Une règle n'est pas une raison pour qui la subit.",
    "Donnez la raison de la règle, et ce que vous pouvez faire.",
  ),
  boilerplate: say(
    OMBUDSMEN,
    "Tout le monde l'écrit : cela ne dit rien.",
    "Dites la même chose avec un fait de ce dossier.",
  ),
  minimising: say(SORRY, "Cela rend le tort plus petit qu'il n'a été.", "Dites ce que cela a coûté, avec ses mots."),
  euphemism: say(SORRY, "Un mot vague cache ce qui est arrivé.", "Nommez la chose avec les mots de la personne."),
  legalese: say(OMBUDSMEN, "On entend un juriste, pas une personne.", "Dites-le comme au comptoir."),
  "over-promise": say(PROMISES, "Personne ne peut promettre autant.", "Promettez une chose, avec un nom et une date."),
  "vague-promise": say(PROMISES, "On ne saura jamais quand c'est tenu.", "Qui, quoi, pour quand."),
  "but-clause": say(SORRY, "La suite reprend les excuses.", "Mettez un point après les excuses."),
  "self-praise": say(SORRY, "Vos mérites n'ont pas leur place ici.", "Supprimez."),
  "self-as-victim": say(SORRY, "Vous demandez qu'on vous plaigne.", "Dites ce que la personne a vécu."),
  "hedged-performative": say(
    SORRY,
    "Vous parlez de vous excuser sans le faire.",
    "« Je suis désolé » ou « Je vous présente mes excuses ».",
  ),
  "burden-on-customer": say(
    EINWILLER,
    "Cela charge encore la personne.",
    "Faites-le vous-même, ou proposez-le avec un nom et un numéro.",
  ),
  hostile: say(
    COURTESY,
    "C'est hostile, et cela restera.",
    "Supprimez. Écrivez comme si la personne était devant vous.",
  ),
  tone: say(COURTESY, "Le ton ne va pas à quelqu'un de fâché.", "Simple et calme. Rien à vendre."),
  "wrong-target": say(LEWICKI, "Ces excuses vont à quelqu'un d'autre.", "Dites-les à la personne qui a subi le tort."),
  "wrong-words": say(SORRY, "Ce mot gâche des excuses.", "Supprimez-le."),
  placeholder: say(OWN, "Un blanc n'a pas été rempli.", "Remplissez-le ou retirez-le."),
  empty: say(OWN, "Il n'y a encore rien à lire.", "Écrivez ce qui est arrivé et ce que vous allez faire."),
  "review-deal": say(
    DEALS,
    "Une réparation ne dépend jamais d'un avis, et cela peut être illégal.",
    "Offrez la réparation telle quelle. Ne parlez pas de l'avis.",
  ),
  insult: say(COURTESY, "C'est une insulte.", "Retirez-la."),
  threat: say(COURTESY, "C'est une menace.", "Retirez-la. Si vous avez un droit à défendre, ce n'est pas ici."),
  "fake-review": say(
    COURTESY,
    "Vous traitez la personne de menteuse.",
    "Dites ce que vous n'avez pas trouvé, et demandez la seule chose qui aiderait.",
  ),
  "private-data": say(
    OWN,
    "Cela appartient au dossier de quelqu'un d'autre.",
    "Retirez-le, ou vérifiez à qui vous répondez.",
  ),
  "unknown-number": say(
    OWN,
    "Ce n'est ni à vous ni dans la plainte.",
    "Vérifiez que c'est juste et que vous pouvez le donner.",
  ),
  repeat: say(
    "Maxham et Netemeyer 2002",
    "C'est presque une réponse déjà envoyée.",
    "Dites ce qui est nouveau, ou ce qui est différent ici.",
  ),
  "only-asks": say(
    EINWILLER,
    "Vous ne faites que demander.",
    "Faites d'abord quelque chose, et demandez une seule chose.",
  ),
  order: say(LEWICKI, "La raison vient avant les excuses.", "Les excuses d'abord, l'explication ensuite."),
  length: say(
    "Fehr et Gelfand 2010",
    "La longueur ne va pas avec le tort.",
    "Petit tort : quelques phrases. Tort grave : prenez la place qu'il faut.",
  ),
};

export const loud: Partial<Advice> = {
  why: "On croit que vous criez.",
  instead: "Dites-le une fois, en lettres ordinaires.",
};

export const needs: Pack["needs"] = {
  regret: say(LEWICKI, "Il n'y a pas d'excuses.", "« Je suis désolé que nous ayons… », et ce que la personne a subi."),
  explanation: say(
    LEWICKI,
    "On n'apprend pas ce qui s'est passé.",
    "Une seule cause, simple. Si vous ne savez pas encore, dites-le, et quand vous saurez.",
  ),
  responsibility: say(
    LEWICKI,
    "Personne n'assume.",
    "« Nous… », « J'ai… », et ce qui a manqué : « nous l'avons envoyé à la mauvaise adresse ».",
  ),
  repentance: say(
    LEWICKI,
    "Rien ne change pour la prochaine fois.",
    "Ce qui est différent maintenant, et depuis quand.",
  ),
  repair: say(
    LEWICKI,
    "Rien n'est fait pour cette personne.",
    "Ce que vous avez fait ou ferez pour elle, et pour quand.",
  ),
  forgiveness: say(LEWICKI, "", ""),
  when: say(
    "ISO 10002",
    "On ne sait pas quand vous donnerez des nouvelles.",
    "Ce que vous ne savez pas encore, et le jour de votre prochain message.",
  ),
};

export const praise: Pack["praise"] = {
  regret: "Vous présentez des excuses.",
  explanation: "Vous dites ce qui s'est passé.",
  responsibility: "Vous assumez.",
  repentance: "Vous dites ce qui change.",
  repair: "Vous faites quelque chose pour la personne.",
  forgiveness: "Vous lui laissez la réponse.",
};
