import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { showExamination } from "#contract/routes/examination.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

/** Which cloud, its time, and what is due there. */
export function ConnectionTab() {
  const say = useSay();
  const standing = useQuery(queries.standing);
  return (
    <>
      <section className="card">
        <Reading query={standing} lines={3}>
          {({ cloud, now, nextWakeAt, due }) => (
            <>
              <p className="sum">{say(`settings.cloud.${cloud}`)}</p>
              <dl className="facts">
                <div>
                  <dt>{say("settings.time")}</dt>
                  <dd>{say.time(now)}</dd>
                </div>
                <div>
                  <dt>{say("settings.nextLook")}</dt>
                  <dd>{nextWakeAt === null ? say("console.unknown") : say.time(nextWakeAt)}</dd>
                </div>
                <div>
                  <dt>{say("settings.due")}</dt>
                  <dd>{say.number(due)}</dd>
                </div>
              </dl>
            </>
          )}
        </Reading>
      </section>
      <Examination />
    </>
  );
}

/** One line for each check, as `handover doctor` prints it; asked of Microsoft only when somebody wants to know. */
function Examination() {
  const say = useSay();
  const examine = useAct(async () => (await call(showExamination)).checks);
  return (
    <section className="card" aria-labelledby="examination">
      <h2 className="minor" id="examination">
        {say("acts.doctor.title")}
      </h2>
      <p className="secondary">{say("acts.doctor.text")}</p>
      <div role="status">
        {examine.data === undefined ? null : (
          <ul className="will">
            {examine.data.map(({ name, params, reason, state }) => (
              <li key={name}>
                <Badge tone={tones[state]}>{say(`security.checkState.${state}`)}</Badge>
                <span>
                  {say(`security.check.${name}`)}: {say(`security.reason.${reason}`, params)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="actions">
        <Button disabledFocusable={examine.isPending} onClick={() => examine.mutate(undefined)}>
          {say("acts.doctor.check")}
        </Button>
      </div>
      {examine.error === null ? null : <ErrorBar error={examine.error} />}
    </section>
  );
}

const tones = { ok: "done", attention: "care", broken: "danger", skipped: "plain" } as const;
