// A group as Graph writes it, and how the path names one.

import type { OperationContext } from "../operation.ts";
import type { Group } from "../world/entities.ts";
import { notFound } from "./shared.ts";

export function groupOf({ world, caller, request }: OperationContext): Group {
  const id = (request.path["groupId"] ?? "").toLowerCase();
  const group = world.get("groups", id);
  if (group === undefined || group.tenantId !== caller.tenantId) throw notFound(id);
  return group;
}

export function groupResource(group: Group): Readonly<Record<string, unknown>> {
  return {
    id: group.id,
    displayName: group.displayName,
    assignedLicenses: group.assignedLicenses,
    licenseProcessingState: {
      state: group.isProcessing === true ? "QueuedForProcessing" : "ProcessingComplete",
    },
  };
}
