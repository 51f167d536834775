// What a composer in English loads of the coach, to be weighed.
export { coach } from "../../../shared/coach/coach.ts";
export { pack } from "../../../shared/coach/packs/en/index.ts";
