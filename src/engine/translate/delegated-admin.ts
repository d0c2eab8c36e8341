import type { Standing } from "#domain/reconcile/standing.ts";

type State = NonNullable<Standing["delegatedAdmin"]>["state"];

/** Graph's ten states of a delegated admin relationship, as far as the road tells them apart. */
export function delegatedAdminState(status: string): State {
  switch (status) {
    case "active":
    case "expiring":
      return "active";
    case "created":
    case "approvalPending":
    case "approved":
    case "activating":
      return "waiting";
    default:
      return "dead";
  }
}
