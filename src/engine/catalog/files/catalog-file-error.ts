/** Why a file of Microsoft's could not be imported; nothing of it was kept. */
export type CatalogFileCode =
  | "CATALOG_ZIP_UNREADABLE"
  | "CATALOG_FILE_UNKNOWN"
  | "CATALOG_FILE_EMPTY"
  | "CATALOG_COLUMN_MISSING"
  | "CATALOG_COLUMN_TWICE"
  | "CATALOG_VALUE_INVALID";

export class CatalogFileError extends Error {
  readonly code: CatalogFileCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: CatalogFileCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "CatalogFileError";
    this.code = code;
    this.params = params;
  }
}
