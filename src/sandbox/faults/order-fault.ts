import type { FaultOrder } from "../world/world-file.ts";
import type { World } from "../world/world.ts";

/** Puts a scripted fault before the calls it is meant for; answers its id. */
export function orderFault(world: World, order: FaultOrder): string {
  const { fault, from, operation, tenantId, times, until } = order;
  const id = world.guid();
  world.put("faultScripts", {
    id,
    tenantId: tenantId.toLowerCase(),
    operation,
    fault,
    timesLeft: times,
    from: from ?? world.now,
    until,
  });
  return id;
}
