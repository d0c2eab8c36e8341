// Another tool at the same customers: re-implemented after its published rules, on the same wire, in
// the same world. It acts when its operator starts it; people and sources do what they do anyway.

import { addMs, earliest, hoursBetween, latest, type Instant } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { listCustomerAvailabilities } from "#microsoft/endpoints/partner-center/products.ts";
import { checkoutCart, createCart } from "#microsoft/endpoints/partner-center/carts.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import { inProcessCloud } from "../fast/in-process-cloud.ts";
import { inProcessPartner } from "../fast/in-process-partner.ts";
import { Evidence } from "../judge/evidence.ts";
import { transitionCost } from "../judge/money.ts";
import type { MadeWorld } from "../worlds/assemble.ts";

/** One row of the operator's file: a source, and what to buy in its place. */
export interface RivalRow {
  readonly tenantId: string;
  readonly sourceId: string;
  readonly skuId: string;
  readonly seats: number;
  readonly endsAt: Instant;
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly currency: string;
}

export interface RivalScene {
  readonly rows: readonly RivalRow[];
  readonly microsoft: MicrosoftClient;
  now(): Instant;
  /** Lets the time of a call pass. */
  letTimePass(ms: number): void;
  /** The source's owner ends it at once, as the tool asks. */
  endNow(row: RivalRow): Promise<void>;
}

export interface Rival {
  readonly name: string;
  /** Everything that it does; answers how many rows it has nothing to say of any more. */
  run(scene: RivalScene): Promise<{ readonly rowsLost: number }>;
}

interface RivalOutcome {
  readonly name: string;
  readonly rows: number;
  readonly rowsLost: number;
  readonly seatsTwice: number;
  readonly interruptedUserHours: number;
  readonly overlap: string;
  readonly requests: number;
  readonly throttled: number;
}

export async function runRival(
  rival: Rival,
  made: MadeWorld,
  until: Instant,
): Promise<RivalOutcome> {
  const world = await openWorld({ folder: null });
  await world.load(made.worldFile);
  const cloud = inProcessCloud(world);
  const { connect } = await inProcessPartner(cloud, world.now);
  const microsoft = connect({ transport: cloud.transport });
  const { rowsLost } = await rival.run({
    rows: rowsOf(made),
    microsoft,
    now: () => world.now,
    letTimePass: (ms) => goTo(world, addMs(world.now, ms)),
    async endNow({ sourceId, tenantId }) {
      const act = { kind: "customerCancels", subscriptionId: sourceId };
      await cloud.call("POST", "acts", { tenantId, act });
      goTo(world, world.now);
    },
  });
  goTo(world, until);
  const evidence: Evidence = {
    record: Evidence.shape.record.parse(made.record),
    startedAt: made.worldFile.startsAt,
    endedAt: until,
    events: await cloud.control.events(),
    meter: await cloud.control.meter(),
    report: { rowsOut: 0, moves: [] },
  };
  return { name: rival.name, rowsLost, ...figuresOf(evidence) };
}

/** From one due instant to the next. */
function goTo(world: WorldLedger, until: Instant): void {
  do world.advanceTo(latest(world.now, earliest(until, world.nextDueAt ?? until)));
  while (world.now < until || (world.nextDueAt ?? until) < until);
}

function rowsOf({ record, worldFile }: MadeWorld): RivalRow[] {
  return record.lines.flatMap((line) => {
    const product = worldFile.products.find(({ tenantSkuId }) => tenantSkuId === line.skuId);
    if (product === undefined || line.endsAt === null) return [];
    const { catalogSkuId, productId } = product;
    const { endsAt, seats, skuId, subscriptionId: sourceId, tenantId } = line;
    const { partnerCurrency: currency } = record;
    return [{ tenantId, sourceId, skuId, seats, endsAt, productId, catalogSkuId, currency }];
  });
}

/** A year, billed by the month, as many seats as the row says. Throws what the client throws. */
export async function buy(
  row: RivalRow,
  { letTimePass, microsoft }: RivalScene,
  callMs: number,
): Promise<void> {
  const path = { customerId: row.tenantId };
  const { catalogSkuId: skuId, productId } = row;
  const [availability] = await microsoft.list(listCustomerAvailabilities, {
    path: { ...path, productId, skuId },
  });
  letTimePass(callMs);
  const line = {
    id: 0,
    catalogItemId: availability?.catalogItemId ?? "",
    quantity: row.seats,
    currencyCode: row.currency,
    billingCycle: "monthly",
    termDuration: "P1Y",
  };
  const cart = await microsoft.call(createCart, {
    path,
    body: { partnerOnRecordAttestationAccepted: true, lineItems: [line] },
  });
  letTimePass(callMs);
  await microsoft.call(checkoutCart, { path: { ...path, cartId: cart.id } });
  letTimePass(callMs);
}

function figuresOf(evidence: Evidence): Omit<RivalOutcome, "name" | "rowsLost"> {
  const { endedAt, meter, record } = evidence;
  const wanted = new Map(
    record.lines.map(({ seats, skuId, tenantId }) => [`${tenantId}/${skuId}`, seats]),
  );
  const bought = Map.groupBy(meter.seatsBought, ({ skuId, tenantId }) => `${tenantId}/${skuId}`);
  let seatsTwice = 0;
  for (const [key, purchases] of bought) {
    const seats = purchases.reduce((sum, each) => sum + each.seats, 0);
    seatsTwice += Math.max(0, seats - (wanted.get(key) ?? 0));
  }
  const hours = meter.interruptions.reduce(
    (sum, { from, to }) => sum + hoursBetween(from, to ?? endedAt),
    0,
  );
  const cost = transitionCost(evidence, [])?.overlapCost;
  return {
    rows: record.lines.length,
    seatsTwice,
    interruptedUserHours: Math.round(hours),
    overlap: cost === undefined ? "" : `${cost.amount} ${cost.currency}`,
    requests: meter.requests,
    throttled: meter.throttled,
  };
}
