// What exports alone say of the next renewals: `handover shadow`.

export const shadow = {
  "help.shadow":
    "tell from exports alone which of the next renewals will cost money or users; needs no server and no permission, and writes nothing",
  "help.files":
    "CSV exports: subscriptions, licenses, a distributor’s list, a renewal spreadsheet; together they say more",
  "help.days": "how many days to look ahead",
  "help.currency": "currency of prices that no column gives one for, such as EUR",
  readOnly: "Read-only: nothing is written at Microsoft, and no letter is mailed.",
  reading: "Reading the file",
  unreadable: "This is about the file {file}:",
  title:
    "{n, plural, =0 {Nothing renews or ends within {days, plural, one {# day} other {# days}}.} one {# subscription of {customers, plural, one {# customer} other {# customers}} renews or ends within {days, plural, one {# day} other {# days}}.} other {# subscriptions of {customers, plural, one {# customer} other {# customers}} renew or end within {days, plural, one {# day} other {# days}}.}}",
  tellsNoEnd:
    "No row says when its subscription ends, so that nothing can be said about renewals. Add a file with a column for the end date.",
  guessedEncoding:
    "The text is not Unicode; it was read as {encoding}. Where letters look wrong, save it as CSV in UTF-8.",
  money: "If nobody acts, they cost {money}.",
  withoutPrice:
    "{n, plural, one {# more renewal costs} other {# more renewals cost}} money, but no file names the price.",
  users: "{n, plural, one {Up to # user can} other {Up to # users can}} lose service.",
  expired:
    "{customer}: the term of {seats, plural, one {# license} other {# licenses}} of {product} is over already.",
  rest: "Not shown: ending later {later, number}, ended already {ended, number}, without an end date {withoutEnd, number}.",
  rows: "{files, plural, one {# file} other {# files}}. Rows: subscriptions {subscriptions, number}, license counts {licenseCounts, number}, more about the same subscription {completions, number}, free of charge {unpaid, number}, cancelled before {gone, number}, refused {refused, number}.",
  file: "{name}: {n, plural, one {# row} other {# rows}}. Read: {read}.",
  readAs: "“{title}” as {column}",
  unread: "Not read: {titles}.",
  dayFirst:
    "Dates such as 03/04/2026 were read with the day first, as the other dates of this column are.",
  monthFirst:
    "Dates such as 03/04/2026 were read with the month first, as the other dates of this column are.",
  headerLine: "Its columns are named in line {line, number}; what stands above is not read.",
  repeated:
    "{n, plural, one {Line {lines} says exactly what an earlier line says, and no id tells them apart: both are counted. If they are one subscription, take one of them out.} other {Lines {lines} say exactly what earlier lines say, and no id tells them apart: each is counted. If they are one subscription, take the others out.}}",
  moreRefused:
    "{n, plural, one {# more row was} other {# more rows were}} refused; --json lists them all.",
  finding: "{title}: {n, plural, one {# subscription} other {# subscriptions}}",
  unknown: "unknown",
  number: "{n, number}",
  assumedTerm: "{amount} (for one year)",
  upTo: "up to {n, number}",
  atOnce: "at once",
  "column.ends": "Ends on",
  "column.customer": "Customer",
  "column.product": "Product",
  "column.licenses": "Licenses",
  "column.happens": "What happens",
  "column.money": "Costs",
  "column.users": "Users",
  "column.actBy": "Act by",
  "happens.renews": "renews",
  "happens.stops": "stops",
  "happens.renewsOrStops": "renews or stops",
  "happens.extends": "is extended",
  "happens.extendsOrStops": "is extended or stops",
  "happens.converts": "trial becomes paid",
  "happens.renewed": "has renewed; can still be cancelled",
};
