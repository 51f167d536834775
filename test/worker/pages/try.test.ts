import { test } from "vitest";
import { readPage } from "../hostile/page.ts";
test("x", async () => {
  console.log(
    JSON.stringify([...new URLSearchParams("a=%EF%BB%BFx")]),
    (await readPage('<input name="a" value="\ufeffx"><textarea name=b>\ufeffy</textarea>')).values,
  );
});
