import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { paths } from "../../../../shared/paths.ts";
import { REPORT_DAYS, type ReportView } from "../../../../shared/report-view.ts";
import { may } from "../../../../shared/team.ts";
import { ask, type Failure } from "../../api.ts";
import { siteZone } from "../../promises/wall.ts";
import { reportWords as words } from "../../reports/words.ts";
import { me } from "../../session.ts";
import { wallDayWords } from "../../when.ts";
import { failureWords, words as inbox } from "../../words.ts";
import { Time } from "../Time.tsx";
import { Title } from "../Title.tsx";
import type { Plots } from "./Plots.tsx";
import { Register } from "./Register.tsx";
import { Conscience } from "./Conscience.tsx";

const USUAL_DAYS = 90;
const LOOK_AGAIN_S = 20;
type Days = (typeof REPORT_DAYS)[number];

/** What we owe today first, then how it went. How far it looks back stands in the address. */
export function Reports() {
  const { query, route } = useLocation();
  const days = REPORT_DAYS.find((one) => String(one) === query["days"]) ?? USUAL_DAYS;
  return (
    <div class="page reports">
      <Title page={words.page}>{words.title}</Title>
      <Conscience />
      <fieldset class="one-of look-back">
        <legend>{words.days}</legend>
        {REPORT_DAYS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="days"
              checked={one === days}
              onInput={() => route(`${paths.inboxReports}?days=${one}`, true)}
            />
            <span>{words.day(one)}</span>
          </label>
        ))}
      </fieldset>
      <Counted key={days} days={days} />
      {may(me.value!.member.role, "register") && <Register />}
    </div>
  );
}

/** The report of these days, as it was counted, and its plots. */
function Counted({ days }: { days: Days }) {
  const [report, setReport] = useState<ReportView>();
  const [failed, setFailed] = useState<Failure["error"] | "plots">();
  const [draw, setDraw] = useState<{ Plots: typeof Plots }>();
  const isHere = useRef(true);
  const again = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      isHere.current = false;
      window.clearTimeout(again.current);
    },
    [],
  );

  async function load(): Promise<void> {
    window.clearTimeout(again.current);
    const coming = import("./Plots.tsx").catch(() => undefined);
    const outcome = await ask<ReportView>("GET", `${paths.api.report}?days=${days}`);
    if (!isHere.current) return;
    if (!outcome.ok) {
      setFailed(outcome.error);
      // The first count of many takes a while.
      if (outcome.error === "busy")
        again.current = window.setTimeout(() => void load(), (outcome.waitS ?? LOOK_AGAIN_S) * 1_000);
      return;
    }
    setReport(outcome.value);
    const plots = await coming;
    if (!isHere.current) return;
    if (plots) setDraw({ Plots: plots.Plots });
    setFailed(plots ? undefined : "plots");
  }
  useEffect(() => void load(), []);
  if (failed === "busy") return <output class="empty block">{words.counting}</output>;
  if (failed)
    return (
      <div class="stale" role="alert">
        <p>
          {failed === "plots" ? words.failedPlots : failed === "offline" ? inbox.failed.offline : failureWords(failed)}
        </p>
        <button type="button" onClick={() => void load()}>
          {inbox.failed.again}
        </button>
      </div>
    );
  if (report === undefined || !draw)
    return (
      <output class="skeleton tall" aria-label={words.loading}>
        <span />
        <span />
        <span />
      </output>
    );
  return (
    <>
      <p class="calm">
        {words.counted(report.n, wallDayWords(report.from, siteZone()))} {words.countedAt}{" "}
        <Time at={report.countedAt} />.
      </p>
      {report.n === 0 ? <p class="empty">{words.empty(days)}</p> : <draw.Plots report={report} />}
    </>
  );
}
