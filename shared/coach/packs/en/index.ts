// English, American and British.

import type { Pack } from "../../pack.ts";
import { advice, loud, needs, praise } from "./advice.ts";
import { components } from "./components/index.ts";
import { facts } from "./facts.ts";
import { groups } from "./groups.ts";
import { harmless } from "./harmless.ts";
import { lists } from "./lists.ts";
import partWeights from "./part-weights.json" with { type: "json" };
import { rules } from "./rules/index.ts";
import { spelling } from "./spelling.ts";
import weights from "./weights.json" with { type: "json" };

export const pack: Pack = {
  lang: "en",
  spelling,
  lists,
  groups,
  components,
  rules,
  weights,
  partWeights,
  harmless,
  facts,
  advice,
  loud,
  needs,
  praise,
};
