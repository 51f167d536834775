// French: of France, Belgium, Switzerland and Canada, with "vous" or "tu".

import type { Pack } from "../../pack.ts";
import { advice, loud, needs, praise } from "./advice.ts";
import { components } from "./components/index.ts";
import { facts } from "./facts.ts";
import { groups } from "./groups.ts";
import { lists } from "./lists.ts";
import { rules } from "./rules/index.ts";
import { spelling } from "./spelling.ts";

export const pack: Pack = {
  lang: "fr",
  spelling,
  lists,
  groups,
  components,
  rules,
  facts,
  advice,
  loud,
  needs,
  praise,
};
