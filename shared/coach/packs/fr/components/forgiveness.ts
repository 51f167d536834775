import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      demande|demandons|demander ~1 votre|ton pardon
      pardonner|pardonnerez|pardonnez|pardonneras|pardonne
      nouvelle|seconde|deuxième|autre|une|dernière|notre chance !de_plus
      donn*|redonn*|laiss*|accord*|offr* ~3 occasion|chance|possibilité|opportunité|confiance !de_vous
      regagner|retrouver|mériter|reconquérir|rétablir|regagne|conserver|restaurer|remériter|récupérer|garder|redonner|renouveler ~2 confiance
      confiance ~4 regagn*|retrouv*|revenir|mérit*|reconstrui*
      je|nous|on @cl? comprends|comprendrai*|comprendrions|comprendrons|comprenons ~3 que|si vous|tu ~2 ne|n'|préfér*|all*|choisi*|quitt*|parti*|hésit*
      espère|espérons|espérant|souhaite ~3 que vous|tu ~3 reviendr*|accept*|laisser*|donner*|redonner*|pardonn*|accorder*|saur*|voudr*|comprendr*_et|pourr*_nous
      sans_rancune|tenir_rigueur|tenez_pas_rigueur|tiendrez_pas_rigueur|tiennes_pas_rigueur
      ne nous|me|m' en_voudr*|en_voulez|en_veuillez|en_veux|en_voulez_pas|en_veuille
      accepteriez|accepterez|voulez|voudrez|voudriez|veux vous|tu ~2 excuses|pardonner|chance|revenir`,
    unless: ["prev pas_vous|sans", "in veuillez_pardonner_le|compréhension", "prev sentiment*"],
  },
];
