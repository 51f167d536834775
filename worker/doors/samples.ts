import type { Kind, Reach, Wish } from "../../shared/complaint.ts";
import type { Source } from "../../shared/life.ts";

/** A complaint that the demo shop begins with. */
export interface Sample {
  /** Minutes before the seed. */
  agoMin: number;
  lang: string;
  text: string;
  kind?: Kind;
  reach?: Reach;
  wish?: Wish;
  anger?: number;
  name?: string;
  order?: string;
  email?: string;
  phone?: string;
  source?: Source;
  spam?: boolean;
  onIt?: boolean;
  answer?: string;
}

export const samples: readonly Sample[] = [
  {
    agoMin: 5_900,
    lang: "en",
    text: "The mug came in four pieces. The box was taped shut around the pieces, so somebody must have seen it. It was a present for Saturday.",
    wish: "replacement",
    anger: 8,
    reach: "mail",
    name: "Ruth Adeyemi",
    order: "LS-2041",
    email: "ruth@customer.example",
  },
  {
    agoMin: 2_900,
    lang: "de",
    text: "Die Vase ist undicht. Ich habe es erst gemerkt, als das Wasser schon auf dem Klavier stand.\n\nEin Foto habe ich auch, falls das hilft.",
    wish: "refund",
    anger: 9,
    reach: "phone",
    name: "Jürgen Weiß",
    phone: "+49 30 5550134",
    onIt: true,
  },
  {
    agoMin: 1_500,
    lang: "es",
    text: "Me cobraron dos veces los gastos de envío. Escribí el lunes y nadie contestó.",
    wish: "explanation",
    anger: 6,
    name: "Lucía Ortega",
    order: "LS-2077",
  },
  {
    agoMin: 700,
    lang: "ar",
    text: "وصل الطبق بلون مختلف عن الصورة. أريد فقط أن أعرف إن كان هذا طبيعيا.",
    wish: "explanation",
    anger: 3,
    name: "سلمى",
  },
  {
    agoMin: 320,
    lang: "en",
    kind: "thanks",
    text: "You replaced the chipped bowl without a single question. I have told everybody at work.",
    name: "Tom",
  },
  {
    agoMin: 180,
    lang: "en",
    kind: "idea",
    text: "Please print the size of each cup on the page. I had to write and ask.",
  },
  {
    agoMin: 8_600,
    lang: "en",
    text: "Two weeks and still no parcel. The tracking page has said 'label printed' all this time.",
    wish: "explanation",
    anger: 7,
    name: "Priya N.",
    order: "LS-1998",
    answer:
      "You waited two weeks for something I told you would take three days, and I did not write to you. That is my fault: I printed the label and then forgot the parcel on the shelf. I am sorry. It left this morning, and I have paid your shipping back. You will have it by Thursday; if not, I will call you on Friday at ten.\n\nAna",
  },
  { agoMin: 60, lang: "en", text: "BEST SEO SERVICES click here http://spam.example", spam: true },
];
