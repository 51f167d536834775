import { expect, test } from "vitest";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../../shared/coach/packs/langs.ts";
import { rows, score } from "./labelled.ts";

const NAMES: Record<string, string> = { en: "English", es: "Spanish", de: "German", fr: "French", pt: "Portuguese" };
const percent = (part: number): string => `${Math.round(part * 100)} %`;

async function line(lang: string, half: "blind" | "tuned"): Promise<string> {
  const pack = await loadPack(lang);
  if (!pack) throw new Error(`${lang} is listed and has no pack`);
  const got = score(pack, rows(half, lang));
  const { f1 } = got;
  const cells = [
    NAMES[lang] ?? lang,
    got.rows,
    got.macroF1.toFixed(2),
    f1.regret.toFixed(2),
    f1.responsibility.toFixed(2),
    percent(got.underminingFound),
    percent(got.agreed),
    percent(got.goodAlarmed),
    percent(got.goodStopped),
    percent(got.badNotWavedThrough),
    percent(got.trapsPassed),
  ];
  return `| ${cells.join(" | ")} |`;
}

async function table(half: "blind" | "tuned"): Promise<string> {
  const head =
    "| language | replies | the six parts, macro-F1 | says sorry, F1 | owns it, F1 | undermining found | of what it says, marked | good, with a false serious finding | good, told to stop | bad, not waved through | traps passed |";
  const lines = await Promise.all(PACK_LANGS.map((lang) => line(lang, half)));
  return [head, head.replace(/[^|]+/g, " --- "), ...lines].join("\n");
}

/** A thousand replies are read, on machines that may be busy. Written by `vitest -u`, and true at every commit. */
test("what is published of the coach's scores is what it scores", async () => {
  const page = `# How far the coach can be trusted

Labelled replies of invented shops, hotels, app makers and help desks, in \`test/coach/rows/\`. "Undermining found" is the share of what fair readers marked; "of what it says, marked"
is the share of what the coach found that they had marked too (they marked only what is clear, and what it is less sure of it calls small); a trap is a phrase that a crude rule would catch wrongly.

## Replies that nobody tuned on

Written and labelled by people who had not seen a rule, and never read while tuning. Their totals were looked at while rules and weights grew, so they flatter a little.

${await table("blind")}

## Replies that the rules were tuned on, and the weights of English counted out of

${await table("tuned")}
`;
  await expect(page).toMatchFileSnapshot("../../../docs/coach-scores.md");
}, 60_000);
