import type { SettingsView } from "../../../shared/site.ts";

const day: [number, number][] = [[540, 1_080]];
/** What a new site has set. */
export function settingsView(): SettingsView {
  return structuredClone(STORED);
}

const STORED: SettingsView = {
  number: 3,
  site: "demo",
  snippet: "<script></script>",
  available: { mail: true },
  measured: null,
  channels: { mail: { to: "ana@example.com" }, webhook: null, slack: null, ntfy: null },
  settings: {
    name: "Kiln & Clay",
    address: "https://shop.example",
    languages: ["en"],
    signer: { name: "Ana", role: "owns the shop" },
    contacts: { phone: "", email: "", url: "" },
    clock: {
      zone: "Europe/Berlin",
      hours: [day, day, day, day, day, [], []],
      holidays: [],
      figureMin: 240,
      awayUntil: null,
    },
    look: { accent: "#1f4e5f", corner: "bottom-right", theme: "auto" },
    origins: ["https://shop.example"],
    limits: { networkPerMin: 60, sitePerMin: 1_200 },
  },
};
