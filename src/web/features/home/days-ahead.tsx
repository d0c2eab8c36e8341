// The next weeks of all moves by day: orders, cutovers, last safe moments.

import { useState } from "react";
import type { BoardAhead } from "#contract/routes/board.ts";
import { FlagIcon } from "@fluentui/react-icons";
import { LinkButton } from "../../ui/link-button.tsx";
import { useSay } from "../../ui/say.ts";

const DAYS_FIRST = 7;
const kinds = ["order", "cutover", "lastSafe"] as const;

export function DaysAhead({ ahead }: { readonly ahead: readonly BoardAhead[] }) {
  const say = useSay();
  const [isWhole, showWhole] = useState(false);
  const days = [...Map.groupBy(ahead, ({ at }) => say.day(at))];
  const count = (kind: BoardAhead["kind"], among: readonly BoardAhead[] = ahead) =>
    among.reduce((sum, each) => sum + (each.kind === kind ? each.n : 0), 0);
  const hidden = isWhole ? 0 : Math.max(0, days.length - DAYS_FIRST);
  return (
    <section className="card" aria-labelledby="days-ahead">
      <h2 id="days-ahead">{say("board.next")}</h2>
      <p className="secondary">
        {days.length === 0
          ? say("board.nothingAhead")
          : say("board.sum", {
              orders: count("order"),
              cutovers: count("cutover"),
              lastSafe: count("lastSafe"),
            })}
      </p>
      <ul className="days-ahead">
        {days.slice(0, days.length - hidden).map(([day, ofDay]) => (
          <li key={day}>
            <span>{day}</span>
            <span className="day-counts">
              {kinds.map((kind) =>
                count(kind, ofDay) === 0 ? null : (
                  <span key={kind} className={kind === "lastSafe" ? "last-safe" : undefined}>
                    {kind === "lastSafe" ? <FlagIcon /> : null}
                    {say(`board.${kind}`, { n: count(kind, ofDay) })}
                  </span>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className="actions">
        {hidden === 0 ? null : (
          <button type="button" className="link-button plain" onClick={() => showWhole(true)}>
            {say("board.allDays", { n: hidden })}
          </button>
        )}
        <LinkButton to="/calendar">{say("pages.calendar.title")}</LinkButton>
      </div>
    </section>
  );
}
