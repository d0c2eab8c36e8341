// On which days the portfolio's orders go out, when as many are placed each day as somebody is there for.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../../server/queries.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function OrderDays() {
  const say = useSay();
  const [isOpen, open] = useState(false);
  return (
    <details className="card" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <strong>{say("desk.days.title")}</strong>
      </summary>
      <p className="secondary">{say("desk.days.text")}</p>
      {isOpen ? <Days /> : null}
    </details>
  );
}

/** Worked out only when somebody looks: it weighs all orders against each other. */
function Days() {
  const say = useSay();
  const days = useQuery(queries.orderDays);
  return (
    <Reading query={days}>
      {(found) => (
        <>
          {found.days.length === 0 ? <p>{say("timing.noOrders")}</p> : null}
          <ul className="will">
            {found.days.map(({ committed, day, orders }) => (
              <li key={day}>
                <strong>{say("timing.day", { day, n: orders.length })}</strong>
                {committed === null ? null : <span>{say("timing.dayCommits", { committed })}</span>}
                {orders.map(({ companyName, moveId, seats, stepKey, title }) => (
                  <span key={`${moveId} ${stepKey}`}>
                    {say("timing.dayOrder", { company: companyName, what: title, n: seats })}
                  </span>
                ))}
              </li>
            ))}
            {found.unplaced.map(({ companyName, isAboveCredit, moveId, stepKey, title }) => (
              <li key={`${moveId} ${stepKey}`}>
                <span>
                  {say(isAboveCredit ? "timing.noCredit" : "timing.noDay", {
                    company: companyName,
                    what: title,
                  })}
                </span>
              </li>
            ))}
          </ul>
          {found.isProven ? null : <p>{say("timing.daysNotProven")}</p>}
        </>
      )}
    </Reading>
  );
}
