import type { Profile } from "./profile.ts";

/**
 * Alternative dispute resolution in the European Union: the trader names its body. The Union's own platform for online
 * disputes closed on 20 July 2025 (Regulation (EU) 2024/3228); no link to it belongs here.
 */
export const euAdr: Profile = {
  id: "eu-adr",
  about: "Traders in the European Union who have to name, or want to name, a body that settles disputes out of court",
  source: { name: "Directive (EU) 2025/2647", url: "https://eur-lex.europa.eu/eli/dir/2025/2647/oj" },
  checkedOn: "2026-01-19",
  named: true,
  text: {
    en: "If we cannot agree, {body} can help to settle this out of court. Whether you ask them is up to you.",
    es: "Si no llegamos a un acuerdo, {body} puede ayudar a resolverlo sin ir a juicio. Acudir o no es decisión suya.",
    de: "Wenn wir uns nicht einigen, kann {body} helfen, das ohne Gericht zu klären. Ob Sie sich dorthin wenden, entscheiden Sie.",
  },
};
