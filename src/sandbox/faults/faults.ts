// Which fault the next call meets: a scripted one first, else what the world's profile draws.

import type { World } from "../world/world.ts";
import { drawFault } from "./drawn-faults.ts";
import type { Fault, FaultScript } from "./fault.ts";

export interface Faults {
  /** Decides about one call, and counts it. */
  next(operation: string, tenantId: string): Fault | null;
  /** How many such calls were made at this instant. */
  made(operation: string, tenantId: string): number;
  /** What such a call meets that is made after so many others at this instant; nothing is counted or spent. */
  foreseen(operation: string, tenantId: string, after: number): Fault | null;
}

export function createFaults(world: World): Faults {
  let countedAt = "";
  let counts = new Map<string, number>();

  function made(operation: string, tenantId: string): number {
    return countedAt === world.now ? (counts.get(`${operation}/${tenantId}`) ?? 0) : 0;
  }

  function drawn(operation: string, tenantId: string, nth: number): Fault | null {
    const identity = { operation, tenantId, at: world.now, nth };
    return drawFault(world.faultProfile, world.random, identity);
  }

  return {
    next(operation, tenantId) {
      const script = scriptFor(world, operation, tenantId);
      if (script !== null) {
        spend(world, script);
        return script.fault;
      }
      const nth = made(operation, tenantId);
      if (countedAt !== world.now) counts = new Map();
      countedAt = world.now;
      counts.set(`${operation}/${tenantId}`, nth + 1);
      return drawn(operation, tenantId, nth);
    },
    made,
    foreseen: (operation, tenantId, after) =>
      scriptFor(world, operation, tenantId)?.fault ?? drawn(operation, tenantId, after),
  };
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
