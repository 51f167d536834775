import { explanation } from "./explanation.ts";
import { forgiveness } from "./forgiveness.ts";
import { regret } from "./regret.ts";
import { repair } from "./repair.ts";
import { repentance } from "./repentance.ts";
import { responsibility } from "./responsibility.ts";

export const components = { regret, explanation, responsibility, repentance, repair, forgiveness };
