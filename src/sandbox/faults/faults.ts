// Which fault the next call meets: a scripted one first, else what the world's profile draws.

import type { World } from "../world/world.ts";
import { drawFault } from "./drawn-faults.ts";
import type { Fault, FaultScript } from "./fault.ts";

export interface Faults {
  /** Decides about one call, and counts it. */
  next(operation: string, tenantId: string): Fault | null;
}

export function createFaults(world: World): Faults {
  let countedAt = "";
  let counts = new Map<string, number>();

  /** How often this call was made before at the present instant. */
  function nth(operation: string, tenantId: string): number {
    if (countedAt !== world.now) counts = new Map();
    countedAt = world.now;
    const key = `${operation}/${tenantId}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  }

  return {
    next(operation, tenantId) {
      const script = scriptFor(world, operation, tenantId);
      if (script !== null) {
        spend(world, script);
        return script.fault;
      }
      const identity = { operation, tenantId, at: world.now, nth: nth(operation, tenantId) };
      return drawFault(world.faultProfile, world.random, identity);
    },
  };
}

/** What the first such call at this instant meets; nothing is counted or spent. */
export function foreseenFault(world: World, operation: string, tenantId: string): Fault | null {
  const script = scriptFor(world, operation, tenantId);
  if (script !== null) return script.fault;
  const identity = { operation, tenantId, at: world.now, nth: 0 };
  return drawFault(world.faultProfile, world.random, identity);
}

function scriptFor(world: World, operation: string, tenantId: string): FaultScript | null {
  for (const script of world.all("faultScripts")) {
    const isMeant =
      (script.operation === "*" || script.operation === operation) &&
      (script.tenantId === "" || script.tenantId === tenantId) &&
      script.from <= world.now &&
      (script.until === null || world.now < script.until);
    if (isMeant) return script;
  }
  return null;
}

function spend(world: World, script: FaultScript): void {
  const timesLeft = script.timesLeft - 1;
  if (timesLeft <= 0) world.remove("faultScripts", script.id);
  else world.put("faultScripts", { ...script, timesLeft });
}
