import type { imports as english } from "../en/imports.ts";

export const imports = {
  "help.columns":
    "che cos’è ogni colonna del file, nel suo ordine, tra virgole; vuota: tralasciata (tenantId,companyName,,country)",
  "help.dates": "come leggere 03/04/2026: dayFirst (prima il giorno) o monthFirst (prima il mese)",
  "help.errors":
    "scrive in questo file CSV le righe da correggere con i motivi; correggerlo e importarlo",
  refusedRow: "Riga {line, number}: {why}",
  moreRefused:
    "{count, plural, one {# altra riga è} many {# altre righe sono} other {# altre righe sono}} da correggere; --errors FILE le scrive tutte.",
  "errors.none": "Non c’è nulla da correggere, quindi non è stato scritto alcun file di errori.",
  "errors.written":
    "{count, plural, one {# riga} many {# righe} other {# righe}} da correggere: {file}. Correggere il file e importarlo; le ultime tre colonne possono restare.",
  IMPORT_VALUE_TOO_LONG: "Il valore di «{column}» è più lungo di quanto possa essere: {value}",
  IMPORT_TENANT_MALFORMED:
    "«{column}» deve essere il GUID del tenant del cliente, 8-4-4-4-12 cifre e lettere da a a f: {value}",
  IMPORT_COUNTRY_MALFORMED:
    "«{column}» deve essere il codice di due lettere di un paese, ad esempio IT: {value}",
  IMPORT_COUNTRY_IN_NO_REGION:
    "«{column}»: nessuna area CSP comprende il paese {value}, quindi nessun partner può vendervi.",
  IMPORT_EMAIL_MALFORMED: "«{column}» non è un indirizzo e-mail: {value}",
  IMPORT_DOMAIN_MALFORMED: "«{column}» non è un dominio: {value}",
  IMPORT_SEATS_UNREADABLE: "«{column}» deve essere un numero intero da 1 a 1.000.000: {value}",
  IMPORT_DATE_UNREADABLE: "«{column}» non è una data: {value}. Scriverla come 2026-12-31.",
  IMPORT_DATE_AMBIGUOUS:
    "«{column}» può essere {dayFirst} o {monthFirst}: {value}. Scriverla come 2026-12-31.",
  IMPORT_AMOUNT_UNREADABLE: "«{column}» non è un prezzo: {value}. Scriverlo come 1234,50.",
  IMPORT_AMOUNT_AMBIGUOUS:
    "«{column}» può avere un separatore delle migliaia o dei decimali: {value}. Scriverlo come 1234,50.",
  IMPORT_CURRENCY_MALFORMED:
    "«{column}» deve essere il codice di tre lettere di una valuta, ad esempio EUR: {value}",
  IMPORT_SUBSCRIPTION_MALFORMED:
    "«{column}» deve essere l’ID di una sottoscrizione, 8-4-4-4-12 cifre e lettere da a a f: {value}",
  IMPORT_VALUE_UNKNOWN: "Il valore di «{column}» non è comprensibile: {value}",
  IMPORT_CUSTOMER_UNKNOWN_HERE:
    "Nessun cliente è noto con il tenant {value}. Importare prima il cliente.",
  IMPORT_WORD_UNKNOWN: "«{column}» può essere {known}, ma non: {value}",
  IMPORT_CHANNELS_CONTRADICT:
    "«{column}» è {value}, che non si acquista tramite il canale {known}.",
  IMPORT_FORMULA: "«{column}» contiene una formula invece di un valore: {value}",
  IMPORT_CELLS_TOO_MANY:
    "La riga ha {value} celle sotto {known} nomi di colonna; un valore che contiene un separatore va messo tra virgolette.",
  IMPORT_CUSTOMER_UNKNOWN:
    "Questo cliente non è ancora noto e il file non ha la colonna «{column}».",
  IMPORT_DOMAIN_UNKNOWN:
    "Nessun cliente è noto con il dominio {value}. Importare prima il cliente, oppure aggiungere una colonna «tenantId» con il suo tenant.",
  IMPORT_DOMAIN_SHARED:
    "Più clienti sono noti con il dominio {value}. Aggiungere una colonna «tenantId» con il tenant del cliente.",
  IMPORT_CUSTOMER_TWICE:
    "Una riga precedente nomina già questo cliente e questa non aggiunge nulla: {value}",
  IMPORT_ROWS_CONTRADICT:
    "Il valore di «{column}» è diverso da quello di una riga precedente dello stesso cliente: {value}, prima {known}",
} satisfies typeof english;
