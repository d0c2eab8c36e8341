import type { FastifyInstance } from "fastify";
import { changePolicy, importFreezes, removeFreezes, showPolicy } from "#contract/routes/policy.ts";
import type { PolicyInForce } from "#engine/policy/choose-policy.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function policyRoutes(app: FastifyInstance, { acts }: ApiServices): void {
  bind(app, showPolicy, async () => view(await acts.policy()));
  bind(app, changePolicy, async ({ body }) => view(await acts.choosePolicy(body)));
  bind(app, importFreezes, async ({ body }) => {
    const { freezes, refused, ...counts } = await acts.importFreezes(body);
    return { ...counts, freezes: [...freezes], refused: [...refused] };
  });
  bind(app, removeFreezes, async ({ body }) => {
    const { freezes, removed } = await acts.removeFreezes(body);
    return { freezes: [...freezes], removed: [...removed] };
  });
}

function view({ chosen, policy }: PolicyInForce) {
  const { changedAt = null, changedBy = null, changes = {} } = chosen ?? {};
  return { policy, changes, changedAt, changedBy };
}
