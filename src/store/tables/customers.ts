// Customers as the operator imported them; the whole of what was declared is one JSON document.

import { Customer } from "#domain/estate/customer.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

export interface CustomerQueries {
  /** Creates the customer, or replaces what an earlier import said of the same customer id. */
  save(partnerId: string, customer: Customer): Promise<void>;
  find(partnerId: string, customerId: string): Promise<Customer | null>;
  findByTenant(partnerId: string, tenantId: string): Promise<Customer | null>;
  /**
   * Customers that a person may mean by `text`: the exact customer id, tenant id or domain, else
   * those of which one of the three begins with it. At most `MATCHES_MAX` of them.
   */
  findMatching(partnerId: string, text: string): Promise<readonly Customer[]>;
  /** By company name. */
  list(partnerId: string): Promise<readonly Customer[]>;
}

const MATCHES_MAX = 10; // enough to show why a prefix is ambiguous

export function customerQueries(db: Kysely<Tables>): CustomerQueries {
  const ofPartner = (partnerId: string) => filesOf(db, partnerId);
  return {
    async save(partnerId, customer) {
      const columns = {
        tenant_id: customer.tenantId,
        company_name: customer.companyName,
        domain: customer.domain,
        imported_at: customer.importedAt,
        file: JSON.stringify(customer),
        removed_at: null,
      };
      await db
        .insertInto("customers")
        .values({ partner_id: partnerId, customer_id: customer.customerId, ...columns })
        .onConflict((conflict) =>
          conflict.columns(["partner_id", "customer_id"]).doUpdateSet(columns),
        )
        .execute();
    },
    async find(partnerId, customerId) {
      const row = await ofPartner(partnerId)
        .where("customer_id", "=", customerId)
        .executeTakeFirst();
      return row === undefined ? null : Customer.parse(row.file);
    },
    async findByTenant(partnerId, tenantId) {
      const row = await ofPartner(partnerId).where("tenant_id", "=", tenantId).executeTakeFirst();
      return row === undefined ? null : Customer.parse(row.file);
    },
    async findMatching(partnerId, text) {
      const wanted = text.toLowerCase();
      const exact = await ofPartner(partnerId)
        .where((is) =>
          is.or([
            is("customer_id", "=", text),
            is("tenant_id", "=", wanted),
            is("domain", "=", wanted),
          ]),
        )
        .limit(MATCHES_MAX)
        .execute();
      if (exact.length > 0) return exact.map((row) => Customer.parse(row.file));
      const beginning = `${wanted.replaceAll(/[\\%_]/g, "\\$&")}%`;
      const similar = await ofPartner(partnerId)
        .where((is) =>
          is.or([
            is("customer_id", "ilike", beginning),
            is("tenant_id", "like", beginning),
            is("domain", "like", beginning),
          ]),
        )
        .orderBy("company_name")
        .limit(MATCHES_MAX)
        .execute();
      return similar.map((row) => Customer.parse(row.file));
    },
    async list(partnerId) {
      const rows = await ofPartner(partnerId)
        .orderBy("company_name")
        .orderBy("customer_id")
        .execute();
      return rows.map((row) => Customer.parse(row.file));
    },
  };
}

/** Whom an import brought that was undone is nobody's customer. */
function filesOf(db: Kysely<Tables>, partnerId: string) {
  return db
    .selectFrom("customers")
    .select("file")
    .where("partner_id", "=", partnerId)
    .where("removed_at", "is", null);
}
