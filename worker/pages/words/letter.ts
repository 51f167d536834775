import type { EventKind } from "../../../shared/life.ts";
import type { Language } from "../../../shared/site.ts";

export interface LetterWords {
  title(reference: string): string;
  lead(site: string, when: string): string;
  received: string;
  name: string;
  order: string;
  wish: string;
  history: string;
  /** Beside an offer: until when it stands, or was made to; by when what was accepted is done. */
  stands(until: string): string;
  stood(until: string): string;
  due(when: string): string;
  suggested(sum: string): string;
  promised(text: string, due: string): string;
  fixed(since: string): string;
  photos(n: number): string;
  nobody: string;
  print: string;
}

/** A printed history, addressed to whoever complained. */
export const LETTER_WORDS: Record<Language, LetterWords> = {
  en: {
    title: (reference) => `Complaint ${reference}: the whole history`,
    lead: (site, when) => `This is what was said and done about this complaint at ${site}, up to ${when}.`,
    received: "Received",
    name: "From",
    order: "Order",
    wish: "What you asked for",
    history: "What happened, in order",
    stands: (until) => `The offer stands until ${until}.`,
    stood: (until) => `The offer was to stand until ${until}.`,
    due: (when) => `To be done by ${when}.`,
    suggested: (sum) => `You named ${sum}.`,
    promised: (text, due) => `${text} (by ${due})`,
    fixed: (since) => `Changed since ${since}:`,
    photos: (n) => (n === 1 ? "One photo came with it." : `${n} photos came with it.`),
    nobody: "No person has answered it yet.",
    print: "Print this page with your browser, or save it as a PDF.",
  },
  es: {
    title: (reference) => `Queja ${reference}: toda la historia`,
    lead: (site, when) => `Esto es lo que se dijo y se hizo sobre esta queja en ${site}, hasta el ${when}.`,
    received: "Recibida",
    name: "De",
    order: "Pedido",
    wish: "Lo que pidió",
    history: "Lo que pasó, por orden",
    stands: (until) => `La oferta vale hasta el ${until}.`,
    stood: (until) => `La oferta debía valer hasta el ${until}.`,
    due: (when) => `Estará hecho, a más tardar, el ${when}.`,
    suggested: (sum) => `Usted propuso ${sum}.`,
    promised: (text, due) => `${text} (a más tardar, el ${due})`,
    fixed: (since) => `Cambiado desde el ${since}:`,
    photos: (n) => (n === 1 ? "Llegó una foto con ella." : `Llegaron ${n} fotos con ella.`),
    nobody: "Todavía no la ha respondido ninguna persona.",
    print: "Imprima esta página con su navegador o guárdela como PDF.",
  },
  de: {
    title: (reference) => `Beschwerde ${reference}: die ganze Geschichte`,
    lead: (site, when) => `Das wurde zu dieser Beschwerde bei ${site} gesagt und getan, bis ${when}.`,
    received: "Eingegangen",
    name: "Von",
    order: "Bestellung",
    wish: "Ihr Wunsch",
    history: "Was geschah, der Reihe nach",
    stands: (until) => `Das Angebot gilt bis ${until}.`,
    stood: (until) => `Das Angebot sollte bis ${until} gelten.`,
    due: (when) => `Zu erledigen bis ${when}.`,
    suggested: (sum) => `Sie nannten ${sum}.`,
    promised: (text, due) => `${text} (bis ${due})`,
    fixed: (since) => `Geändert seit ${since}:`,
    photos: (n) => (n === 1 ? "Ein Foto kam mit." : `${n} Fotos kamen mit.`),
    nobody: "Noch hat kein Mensch geantwortet.",
    print: "Drucken Sie diese Seite mit Ihrem Browser, oder speichern Sie sie als PDF.",
  },
};

/** Events whose offer is written out: those that say what it was, or what it became. */
export const SHOWS_OFFER: ReadonlySet<EventKind> = new Set(["offered", "accepted", "countered", "delivered"] as const);
