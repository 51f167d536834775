import type { Context } from "hono";
import { ERRORS } from "../../shared/errors.ts";
import { LANGUAGES } from "../../shared/site.ts";
import type { Refusal } from "../problem.ts";
import { chooseLanguage, wordsOf } from "./language.ts";
import { drawPage } from "./layout.tsx";

/** A refusal as a page, where no form can show it beside what was typed. */
export function pageProblem(c: Context, refusal: Refusal): Response | Promise<Response> {
  const lang = chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), LANGUAGES);
  const words = wordsOf(lang);
  if (refusal.more.retry_after_s !== undefined) c.header("Retry-After", String(refusal.more.retry_after_s));
  return drawPage(c, {
    lang,
    title: words.problem.title,
    status: ERRORS[refusal.code],
    children: (
      <div class="sheet">
        <h1>{words.problem.title}</h1>
        <p>{words.errors[refusal.code] ?? words.errors.unknown}</p>
      </div>
    ),
  });
}
