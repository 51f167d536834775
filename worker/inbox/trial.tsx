import { render } from "preact";
import { PACK_LANGS } from "../../shared/coach/packs/langs.ts";
import { loadCheck } from "./coach/check.ts";
import { adoptTokens } from "./tokens.ts";
import { Trial } from "./views/coach/Trial.tsx";
import "./style/base.css";
import "./style/paper.css";
import "./style/rail.css";
import "./style/case.css";
import "./style/composer.css";
import "./style/forms.css";
import "./style/trial.css";

adoptTokens();
// All of it at once: afterwards this page asks nobody for anything, whatever is written or chosen.
for (const lang of PACK_LANGS) void loadCheck(lang).catch(() => undefined);
render(<Trial />, document.querySelector("#trial")!);
