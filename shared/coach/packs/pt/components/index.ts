import type { Sign } from "../../../pack.ts";
import type { Component } from "../../../types.ts";
import { explanation } from "./explanation.ts";
import { forgiveness } from "./forgiveness.ts";
import { regret } from "./regret.ts";
import { repair } from "./repair.ts";
import { repentance } from "./repentance.ts";
import { responsibility } from "./responsibility.ts";

export const components: Readonly<Record<Component, readonly Sign[]>> = {
  regret,
  explanation,
  responsibility,
  repentance,
  repair,
  forgiveness,
};
