/**
 * The commands a page may give. Calls made before the script has come are kept by the stub:
 * `window.Amends = window.Amends || function () { (Amends.q = Amends.q || []).push(arguments) }`
 */
interface AmendsPrefill {
  text?: string;
  kind?: "problem" | "idea" | "thanks";
  order?: string;
  email?: string;
  name?: string;
}

/** DOM events on the document, without personal data. */
interface AmendsEvents {
  "amends:ready": CustomEvent<null>;
  "amends:open": CustomEvent<null>;
  "amends:close": CustomEvent<null>;
  "amends:sent": CustomEvent<{ reference: string; kind: "problem" | "idea" | "thanks" }>;
  "amends:error": CustomEvent<{ code: string }>;
}
type AmendsEvent = "ready" | "open" | "close" | "sent" | "error";

interface AmendsCommands {
  (command: "open", prefill?: AmendsPrefill): void;
  (command: "close" | "show" | "hide" | "forget" | "destroy"): void;
  <Name extends AmendsEvent>(
    command: "on" | "off",
    event: Name,
    hear: (event: AmendsEvents[`amends:${Name}`]) => void,
  ): void;
}

interface DocumentEventMap extends AmendsEvents {}
declare var Amends: AmendsCommands;
