// Every renewal ahead, by its end: what happens, what it costs, whom it cuts, until when that can be turned.

import type { Outlook } from "#domain/shadow/look-ahead.ts";
import type { RenewalAhead } from "#domain/shadow/renewal-ahead.ts";
import { useSay, type Say } from "../../ui/say.ts";

const SHOWN_MAX = 300;
const NONE = "–";

const columns = [
  "ends",
  "customer",
  "product",
  "licenses",
  "happens",
  "money",
  "users",
  "actBy",
] as const;

export function AheadTable({ from, renewals }: Pick<Outlook, "from" | "renewals">) {
  const say = useSay();
  const hidden = renewals.length - SHOWN_MAX;
  return (
    <>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={say("ahead.tableLabel")}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`shadow.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {renewals.slice(0, SHOWN_MAX).map((each) => (
              <tr key={`${each.file}:${each.line}`}>
                {cellsOf(each, from, say).map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? <p>{say("ahead.moreRenewals", { n: hidden })}</p> : null}
    </>
  );
}

/** In the order of the columns. */
function cellsOf(each: RenewalAhead, from: string, say: Say): readonly string[] {
  const { customer, endsOn, happens, product, seats } = each;
  return [
    say.day(endsOn),
    customer,
    product,
    seats === null ? say("shadow.unknown") : say.number(seats),
    say(`shadow.happens.${happens}`),
    moneyOf(each, say),
    usersOf(each, say),
    actByOf(each, from, say),
  ];
}

function moneyOf({ isMoneyAtStake, isTermAssumed, money }: RenewalAhead, say: Say): string {
  if (!isMoneyAtStake) return NONE;
  if (money === null) return say("shadow.unknown");
  return isTermAssumed ? say("shadow.assumedTerm", { amount: money }) : say.money(money);
}

function usersOf({ areUsersAtStake, isUseUnknown, users }: RenewalAhead, say: Say): string {
  if (!areUsersAtStake) return NONE;
  if (users === null) return say("shadow.unknown");
  return isUseUnknown ? say("shadow.upTo", { n: users }) : say.number(users);
}

/** The next instant that can still be kept; a missed one is due at once. */
function actByOf({ askBy, orderBy, settleBy }: RenewalAhead, now: string, say: Say): string {
  const all = [askBy, orderBy, settleBy].filter((each) => each !== null).toSorted();
  const [first] = all;
  if (first === undefined) return NONE;
  return first < now ? say("shadow.atOnce") : say.day(first);
}
