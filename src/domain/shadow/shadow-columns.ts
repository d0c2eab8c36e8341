// What the columns of an export mean to a look ahead: those of a customer list, and a few that only
// portals, distributors and renewal spreadsheets have. Compared like those of a customer list.

import type { AgreementType } from "../estate/channel.ts";
import { usualAgreement } from "../estate/import-row.ts";
import { plainName, type ImportColumn } from "../estate/import-column-names.ts";
import { readColumns } from "../estate/import-exports.ts";
import { readAgreementType, readChannel } from "../estate/import-values.ts";

/**
 * `usedSeats` and `expiredSeats` are columns of the license list that the Microsoft 365 admin center
 * exports ("Product Title, Total Licenses, Expired Licenses, Assigned licenses") and of Graph's
 * `subscribedSku` (`consumedUnits`).
 */
const otherNames = {
  productTitle:
    "product title | product name | legacy product name | offer name | subscription name | nome prodotto | nome del prodotto | название продукта | 產品名稱 | nome do produto | nombre del producto",
  usedSeats:
    "assigned licenses | assigned licences | assigned seats | assigned | consumed units | consumed | used licenses | in use | licenze assegnate | in uso | назначенные лицензии | используется | 已指派的授權 | 使用中 | licenças atribuídas | em uso | licencias asignadas | en uso",
  expiredSeats:
    "expired licenses | expired licences | warning units | licenze scadute | истекшие лицензии | 已過期的授權 | licenças expiradas | licencias expiradas",
  status:
    "state | subscription status | subscription state | stato | stato sottoscrizione | состояние | статус | 狀態 | status da assinatura | situação | estado",
  subscriptionType: "tipo di sottoscrizione | тип подписки | 訂閱類型 | tipo de assinatura",
  unitPricePerYear:
    "annual price | yearly price | price per year | annual unit price | prezzo annuale | prezzo annuo | цена за год | 每年單價 | preço anual | precio anual",
  renewalAmount:
    "renewal value | renewal price | renewal cost | renewal total | importo del rinnovo | сумма продления | 續約金額 | valor da renovação | importe de la renovación",
} as const;

/** Only a look ahead has them. */
export type OwnColumn = keyof typeof otherNames;
export type ShadowColumn = ImportColumn | OwnColumn;

export function isOwnColumn(column: string): column is OwnColumn {
  return Object.hasOwn(otherNames, column);
}

const ownByName: ReadonlyMap<string, OwnColumn> = new Map(
  Object.entries(otherNames).flatMap(([column, names]) =>
    isOwnColumn(column)
      ? [column, ...names.split("|")].map((name) => [plainName(name), column] as const)
      : [],
  ),
);

export interface ShadowHeader {
  /** In the order of the file; null: a column that is not read. Several may have one meaning. */
  readonly columns: readonly (ShadowColumn | null)[];
  /** What the file says by being that export; null: its rows have to say, or nobody knows. */
  readonly agreementType: AgreementType | null;
}

/** What is missing, for a file that tells nothing of a renewal or of licenses in use. */
export type ShadowHeaderRead =
  | { readonly ok: true; readonly header: ShadowHeader }
  | { readonly ok: false; readonly missing: "productTitle" | "endsOn" };

export function readShadowHeader(cells: readonly string[]): ShadowHeaderRead {
  const read = readColumns(cells);
  const columns = cells.map(
    (cell, index) => ownByName.get(plainName(cell)) ?? read.columns[index] ?? null,
  );
  const has = (...wanted: readonly ShadowColumn[]) =>
    wanted.some((column) => columns.includes(column));
  if (!has("productTitle", "sku", "subscriptionId")) return { ok: false, missing: "productTitle" };
  if (!has("endsOn", "seats", "usedSeats")) return { ok: false, missing: "endsOn" };
  return { ok: true, header: { columns, agreementType: impliedAgreement(read.implied) } };
}

function impliedAgreement(implied: ReadonlyMap<ImportColumn, string>): AgreementType | null {
  const named = readAgreementType(implied.get("agreementType") ?? "");
  if (named !== undefined) return named;
  const channel = readChannel(implied.get("channel") ?? "");
  return channel === undefined ? null : usualAgreement[channel];
}
