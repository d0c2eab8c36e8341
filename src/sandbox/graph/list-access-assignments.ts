import { listAccessAssignments as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import type { Operation } from "../operation.ts";
import { accessAssignmentResource } from "./access-assignment-resource.ts";
import { relationshipOf } from "./delegated-admin-resource.ts";
import { values } from "./shared.ts";

export const listAccessAssignments: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const { assignments } = relationshipOf(context);
    return {
      status: 200,
      body: values(assignments.map(accessAssignmentResource), "accessAssignments"),
    };
  },
};
