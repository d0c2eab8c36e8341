// Why rows of a customer list are refused, and what becomes of them.

export const imports = {
  "help.columns":
    "what each column of the file is, in its order, between commas; empty: left out (tenantId,companyName,,country)",
  "help.dates": "how 03/04/2026 is to be read: dayFirst or monthFirst",
  "help.errors":
    "write the rows to be corrected, with the reasons, to this CSV file; mend it and import it",
  refusedRow: "Line {line, number}: {why}",
  moreRefused:
    "{count, plural, one {# more row is} other {# more rows are}} to be corrected; --errors FILE writes them all.",
  "errors.none": "There is nothing to correct, so no file of errors was written.",
  "errors.written":
    "{count, plural, one {# row} other {# rows}} to be corrected: {file}. Mend the file and import it; its last three columns may stay.",
  IMPORT_VALUE_TOO_LONG: "“{column}” is longer than any such value can be: {value}",
  IMPORT_TENANT_MALFORMED:
    "“{column}” has to be the GUID of the customer’s tenant, 8-4-4-4-12 digits and letters from a to f: {value}",
  IMPORT_COUNTRY_MALFORMED:
    "“{column}” has to be the two letters of a country, such as IT: {value}",
  IMPORT_COUNTRY_IN_NO_REGION:
    "“{column}”: no CSP region has a country {value}, so no partner can sell there.",
  IMPORT_EMAIL_MALFORMED: "“{column}” is no e-mail address: {value}",
  IMPORT_DOMAIN_MALFORMED: "“{column}” is no domain: {value}",
  IMPORT_SEATS_UNREADABLE: "“{column}” has to be a whole number from 1 to 1,000,000: {value}",
  IMPORT_DATE_UNREADABLE: "“{column}” is no date: {value}. Write it as 2026-12-31.",
  IMPORT_DATE_AMBIGUOUS:
    "“{column}” can be {dayFirst} or {monthFirst}: {value}. Write it as 2026-12-31.",
  IMPORT_AMOUNT_UNREADABLE: "“{column}” is no price: {value}. Write it as 1234.50.",
  IMPORT_AMOUNT_AMBIGUOUS:
    "“{column}” can be a thousand or a fraction: {value}. Write it as 1234.50.",
  IMPORT_CURRENCY_MALFORMED:
    "“{column}” has to be the three letters of a currency, such as EUR: {value}",
  IMPORT_SUBSCRIPTION_MALFORMED:
    "“{column}” has to be the id of a subscription, 8-4-4-4-12 digits and letters from a to f: {value}",
  IMPORT_VALUE_UNKNOWN: "“{column}” cannot be understood: {value}",
  IMPORT_CUSTOMER_UNKNOWN_HERE:
    "No customer is known by the tenant {value}. Import the customer first.",
  IMPORT_WORD_UNKNOWN: "“{column}” can be {known}, but not: {value}",
  IMPORT_CHANNELS_CONTRADICT:
    "“{column}” is {value}, which is not bought through the channel {known}.",
  IMPORT_FORMULA: "“{column}” holds a formula instead of a value: {value}",
  IMPORT_CELLS_TOO_MANY:
    "The row has {value} cells under {known} column names; a value with a separator in it has to be quoted.",
  IMPORT_CUSTOMER_UNKNOWN: "This customer is not known yet and the file has no column “{column}”.",
  IMPORT_DOMAIN_UNKNOWN:
    "No customer is known by the domain {value}. Import the customer first, or add a column “tenantId” with the customer’s tenant.",
  IMPORT_DOMAIN_SHARED:
    "Several customers are known by the domain {value}. Add a column “tenantId” with the customer’s tenant.",
  IMPORT_CUSTOMER_TWICE:
    "An earlier row names this customer already, and this one adds nothing: {value}",
  IMPORT_ROWS_CONTRADICT:
    "“{column}” differs from an earlier row of the same customer: {value}, earlier {known}",
};
