// Whether the parts of a world file know each other: each of the right shape, they can still name
// what is not there, and would then be served without a word.

interface Named {
  readonly id: string;
}

interface OfTenant extends Named {
  readonly tenantId: string;
}

interface References {
  readonly skus: readonly Named[];
  readonly tenants: readonly OfTenant[];
  readonly users: readonly (OfTenant & { readonly assignments: readonly OfSku[] })[];
  readonly groups: readonly (OfTenant & { readonly memberIds: readonly string[] })[];
  /** Of a SKU that is in no list, too: Microsoft sold things that nobody can buy any more. */
  readonly subscriptions: readonly OfTenant[];
}

interface OfSku {
  readonly skuId: string;
}

interface BrokenReference {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** In the order of the file's parts. */
export function brokenReferences(world: References): readonly BrokenReference[] {
  const { groups, skus, subscriptions, tenants, users } = world;
  const tenantIds = new Set(tenants.map(({ tenantId }) => tenantId));
  const skuIds = new Set(skus.map(({ id }) => id));
  const userIds = new Set(users.map(({ id }) => id));
  const broken: BrokenReference[] = [];
  const need = (known: ReadonlySet<string>, id: string, what: string, ...path: Path) => {
    if (!known.has(id)) broken.push({ path, message: `there is no ${what} ${id} in this file` });
  };
  for (const [part, entries] of Object.entries({ tenants, users, groups, subscriptions })) {
    const seen = new Set<string>();
    for (const [index, { id, tenantId }] of entries.entries()) {
      if (seen.has(id)) broken.push({ path: [part, index, "id"], message: `${id} stands twice` });
      seen.add(id);
      need(tenantIds, tenantId, "tenant", part, index, "tenantId");
    }
  }
  for (const [index, { assignments }] of users.entries()) {
    for (const [at, { skuId }] of assignments.entries()) {
      need(skuIds, skuId, "product or SKU", "users", index, "assignments", at, "skuId");
    }
  }
  for (const [index, { memberIds }] of groups.entries()) {
    for (const [at, id] of memberIds.entries()) {
      need(userIds, id, "user", "groups", index, "memberIds", at);
    }
  }
  return broken;
}

type Path = readonly (string | number)[];
