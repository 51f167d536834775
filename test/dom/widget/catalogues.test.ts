import { expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/site.ts";
import { en } from "../../../widget/strings/en.ts";
import { en as enLater } from "../../../widget/strings/en.later.ts";

type Catalogue = { [key: string]: unknown };

/** Every key with the kind of thing it holds: words, or words to be filled in. */
function shape(words: Catalogue, path = ""): string[] {
  return Object.entries(words)
    .flatMap(([key, value]) =>
      typeof value === "object" ? shape(value as Catalogue, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
    )
    .toSorted();
}

const catalogues = import.meta.glob<Record<string, Catalogue>>("../../../widget/strings/*.ts", { eager: true });

test.each(LANGUAGES)("%s says everything, and nothing is left empty", (language) => {
  for (const [part, english] of [
    ["", en],
    [".later", enLater],
  ] as const) {
    const words = catalogues[`../../../widget/strings/${language}${part}.ts`]?.[language];
    expect(words, `${language}${part}`).toBeDefined();
    expect(shape(words!)).toEqual(shape(english));
    expect(words!["lang"]).toBe(language);
    expect(JSON.stringify(words)).not.toMatch(/""/);
  }
});

test("no catalogue shouts or uses pictures", () => {
  for (const [path, chunk] of Object.entries(catalogues)) {
    const text = Object.values(chunk)
      .map((words) => JSON.stringify(words))
      .join();
    expect(text, path).not.toMatch(/!|¡|\p{Extended_Pictographic}/u);
  }
});

test("the check sees a missing key", () => {
  const { close, ...rest } = en;
  expect(close).toBe("Close");
  expect(shape(rest)).not.toEqual(shape(en));
});
