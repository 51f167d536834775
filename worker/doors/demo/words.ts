/** What the shop says, in each language of the widget's catalogues. */
export interface ShopWords {
  title: string;
  nav: { shelf: string; help: string };
  hero: { head: string; text: string };
  shelf: string;
  wares: readonly [Ware, Ware, Ware, Ware];
  wrongPrice: string;
  hard: string;
  honest: string;
  skip: string;
  noscript: string;
}
interface Ware {
  name: string;
  text: string;
  price: string;
}

export const shopWords: Record<"en" | "es" | "de", ShopWords> = {
  en: {
    title: "Lark Street Pottery",
    nav: { shelf: "The shelf", help: "Pages that are hard" },
    hero: {
      head: "Cups that survive a Monday",
      text: "Two people, one kiln, a small shop by the harbour. If a parcel arrives in pieces, tell us. We read every word.",
    },
    shelf: "On the shelf this week",
    wares: [
      { name: "Morning mug", text: "Holds 300 ml and a grudge", price: "€24" },
      { name: "Breakfast bowl", text: "Wide, heavy, hard to tip", price: "€29" },
      { name: "Tall vase", text: "For one branch, not twelve", price: "€58" },
      { name: "Dinner plate", text: "Slightly uneven, like us", price: "€32" },
    ],
    wrongPrice: "Report a wrong price",
    hard: "Pages that are hard for a widget",
    honest:
      "This shop does not exist and sells nothing. The box for complaints is real: what you write arrives in the inbox.",
    skip: "Skip to the shelf",
    noscript: "Tell us what went wrong",
  },
  es: {
    title: "Cerámica Calle Alondra",
    nav: { shelf: "El estante", help: "Páginas difíciles" },
    hero: {
      head: "Tazas que sobreviven al lunes",
      text: "Dos personas, un horno y una tienda pequeña junto al puerto. Si un paquete llega roto, díganoslo. Leemos cada palabra.",
    },
    shelf: "Esta semana en el estante",
    wares: [
      { name: "Taza de la mañana", text: "300 ml y algo de carácter", price: "24 €" },
      { name: "Cuenco de desayuno", text: "Ancho, pesado, difícil de volcar", price: "29 €" },
      { name: "Jarrón alto", text: "Para una rama, no para doce", price: "58 €" },
      { name: "Plato llano", text: "Un poco desigual, como nosotros", price: "32 €" },
    ],
    wrongPrice: "Avisar de un precio equivocado",
    hard: "Páginas difíciles para un widget",
    honest: "Esta tienda no existe y no vende nada. El buzón de quejas es real: lo que escriba llega a la bandeja.",
    skip: "Ir al estante",
    noscript: "Díganos qué salió mal",
  },
  de: {
    title: "Töpferei Lerchengasse",
    nav: { shelf: "Das Regal", help: "Schwierige Seiten" },
    hero: {
      head: "Tassen, die einen Montag überstehen",
      text: "Zwei Leute, ein Ofen, ein kleiner Laden am Hafen. Kommt ein Paket in Scherben an, sagen Sie es uns. Wir lesen jedes Wort.",
    },
    shelf: "Diese Woche im Regal",
    wares: [
      { name: "Morgenbecher", text: "300 ml und etwas Eigensinn", price: "24 €" },
      { name: "Frühstücksschale", text: "Breit, schwer, kippt nicht", price: "29 €" },
      { name: "Hohe Vase", text: "Für einen Zweig, nicht für zwölf", price: "58 €" },
      { name: "Essteller", text: "Etwas uneben, wie wir", price: "32 €" },
    ],
    wrongPrice: "Falschen Preis melden",
    hard: "Seiten, die für ein Widget schwierig sind",
    honest:
      "Diesen Laden gibt es nicht, er verkauft nichts. Der Beschwerdekasten ist echt: Was Sie schreiben, kommt im Posteingang an.",
    skip: "Zum Regal",
    noscript: "Sagen Sie uns, was schiefging",
  },
};
