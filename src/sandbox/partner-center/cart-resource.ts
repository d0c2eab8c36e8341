// A cart as Partner Center writes it, and how the path names one.

import { WireError, type OperationContext } from "../operation.ts";
import type { Cart } from "../world/entities.ts";
import { link } from "./shared.ts";

/** The caller's cart; 800008 for one that expired, belongs to another partner, or never was. */
export function cartOf({ world, caller, request }: OperationContext, tenantId: string): Cart {
  const id = (request.path["cartId"] ?? "").toLowerCase();
  const cart = world.get("carts", id);
  const known =
    cart !== undefined &&
    cart.tenantId === tenantId &&
    cart.partnerTenantId === caller.partnerTenantId &&
    (cart.status === "Ordered" || cart.expiresAt > world.now);
  if (!known) throw new WireError(404, 800008, `Cart ${id} not found.`);
  return cart;
}

export function refuseOrdered(cart: Cart): void {
  if (cart.status !== "Ordered") return;
  throw new WireError(400, 800065, `can't check out an already submitted cart ${cart.id}.`);
}

export function cartResource(cart: Cart): object {
  return {
    id: cart.id,
    creationTimestamp: cart.createdAt,
    lastModifiedTimestamp: cart.createdAt,
    expirationTimestamp: cart.expiresAt,
    status: cart.status,
    lineItems: cart.lines.map(({ error, promotionId, ...line }) => ({
      ...line,
      ...(promotionId === null ? {} : { promotionId }),
      provisioningContext: {},
      ...(error === null ? {} : { error }),
    })),
    links: { self: link(`/customers/${cart.tenantId}/carts/${cart.id}`) },
    attributes: { objectType: "Cart" },
  };
}
