import { useQuery } from "@tanstack/react-query";
import { queries } from "../../server/queries.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

/** Which cloud, its time, and what is due there. */
export function ConnectionTab() {
  const say = useSay();
  const standing = useQuery(queries.standing);
  return (
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
  );
}
