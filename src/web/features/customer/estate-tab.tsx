// Everything the customer's tenant holds, whoever sold it, by product.

import type { PlanFileView } from "#contract/views.ts";
import { WarningIcon } from "@fluentui/react-icons";
import { useNow } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { useSay } from "../../ui/say.ts";

export function EstateTab({ file }: { readonly file: PlanFileView }) {
  const say = useSay();
  const now = useNow();
  const { estate } = file;
  return (
    <>
      <p className="sum">
        {say("console.estate.sum", {
          n: estate.subscriptions.length,
          products: estate.pools.length,
        })}
      </p>
      {estate.knownBy === "declared" ? (
        <p>
          <Badge tone="danger" icon={<WarningIcon />}>
            {say("plan.assumption.estateDeclared")}
          </Badge>
        </p>
      ) : (
        <p className="secondary">
          {say("console.estate.read", { at: estate.observedAt })} (
          {say.from(estate.observedAt, now)})
        </p>
      )}
      {estate.pools.map((pool) => (
        <PoolCard key={pool.skuId} pool={pool} file={file} />
      ))}
    </>
  );
}

interface PoolCardProps {
  readonly pool: PlanFileView["estate"]["pools"][number];
  readonly file: PlanFileView;
}

function PoolCard({ pool, file }: PoolCardProps) {
  const say = useSay();
  const { estate, plan } = file;
  const named = [...plan.lines, ...plan.targets].find(({ skuId }) => skuId === pool.skuId);
  const title = named?.title ?? pool.skuPartNumber;
  const bought = pool.enabledSeats + pool.warningSeats;
  const spare = bought - pool.consumedSeats;
  return (
    <section className="card pool" aria-label={title}>
      <div className="plan-line-head">
        <h2 className="minor">{title}</h2>
        {spare < 0 ? (
          <Badge tone="danger" icon={<WarningIcon />}>
            {say("console.estate.over", { n: -spare })}
          </Badge>
        ) : (
          <Badge tone="plain">{say("console.estate.spare", { n: spare })}</Badge>
        )}
      </div>
      <p>{say("console.estate.pool", { bought, used: pool.consumedSeats })}</p>
      <div className="scroll-x" tabIndex={0} role="group" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("console.column.seller")}</th>
              <th scope="col" className="number">
                {say("console.column.seats")}
              </th>
              <th scope="col">{say("console.column.status")}</th>
              <th scope="col">{say("console.column.since")}</th>
              <th scope="col">{say("console.column.changes")}</th>
            </tr>
          </thead>
          <tbody>
            {estate.subscriptions
              .filter(({ skuId }) => skuId === pool.skuId)
              .map((held) => (
                <HeldRow key={held.subscriptionId} held={held} file={file} />
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface HeldRowProps {
  readonly held: PlanFileView["estate"]["subscriptions"][number];
  readonly file: PlanFileView;
}

function HeldRow({ held, file }: HeldRowProps) {
  const say = useSay();
  const { subscriptionId, seats, status, createdAt, nextLifecycleAt } = held;
  const isOurs = file.ours.some((each) => each.subscriptionId === subscriptionId);
  const line = file.plan.lines.find(({ lineId }) => lineId === subscriptionId);
  const seller =
    line === undefined ? say("console.unknown") : say(`console.channel.${line.channel}`);
  return (
    <tr>
      <td>{isOurs ? say("console.estate.ours") : seller}</td>
      <td className="number">{say.number(seats)}</td>
      <td>{say(`console.status.${status}`)}</td>
      <td>{say.day(createdAt)}</td>
      <td>{nextLifecycleAt === null ? say("console.unknown") : say.time(nextLifecycleAt)}</td>
    </tr>
  );
}
