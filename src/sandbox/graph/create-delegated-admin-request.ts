import type { z } from "zod";
import { createDelegatedAdminRequest as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { WireError, type Operation } from "../operation.ts";
import { statusNow } from "./delegated-access.ts";
import { relationshipOf } from "./delegated-admin-resource.ts";

/** Locking opens the request to the customer's approval; terminating ends an active relationship. */
export const createDelegatedAdminRequest: Operation = {
  endpoint,
  support: { missing: "the intermediate states approved, activating, terminating, expiring" },
  perform(context) {
    const { world, request } = context;
    const { action } = request.body as z.output<typeof endpoint.request>;
    const relationship = relationshipOf(context);
    const status = statusNow(relationship, world);
    const expected = action === "lockForApproval" ? "created" : "active";
    if (status !== expected) {
      throw new WireError(
        409,
        "Conflict",
        `The relationship is ${status}; ${action} is not possible.`,
      );
    }
    world.put("delegatedAdmins", {
      ...relationship,
      ...(action === "lockForApproval"
        ? { status: "approvalPending", lockedAt: world.now }
        : { status: "terminated" }),
    });
    return {
      status: 201,
      body: {
        id: world.guid(),
        action,
        status: "created",
        createdDateTime: world.now,
        lastModifiedDateTime: world.now,
      },
    };
  },
};
