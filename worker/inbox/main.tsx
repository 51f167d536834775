import { render } from "preact";
import { App } from "./app.tsx";
import { startClock } from "./clock.ts";
import { startLive } from "./live.ts";
import { LANG } from "./words.ts";
import { adoptTokens } from "./tokens.ts";
import "./style/base.css";
import "./style/shell.css";
import "./style/list.css";
import "./style/complaint.css";
import "./style/composer.css";
import "./style/forms.css";
import "./style/settings.css";

document.documentElement.lang = LANG;
adoptTokens();
startClock();
startLive();
render(<App />, document.querySelector("#app")!);
