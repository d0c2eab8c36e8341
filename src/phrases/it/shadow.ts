import type { shadow as english } from "../en/shadow.ts";

export const shadow = {
  "help.shadow":
    "dice, dalle sole esportazioni, quali dei prossimi rinnovi costeranno denaro o toglieranno il servizio a utenti; non richiede server né autorizzazioni e non scrive nulla",
  "help.files":
    "esportazioni CSV: sottoscrizioni, licenze, elenco di un distributore, foglio dei rinnovi; insieme dicono di più",
  "help.days": "quanti giorni guardare in avanti",
  "help.currency": "valuta dei prezzi per i quali nessuna colonna ne indica una, per esempio EUR",
  readOnly: "Sola lettura: presso Microsoft non si scrive nulla e non parte alcuna lettera.",
  reading: "Lettura del file",
  unreadable: "Riguarda il file {file}:",
  title:
    "{n, plural, =0 {Nulla si rinnova o termina entro {days, plural, one {# giorno} many {# giorni} other {# giorni}}.} one {# sottoscrizione di {customers, plural, one {# cliente} many {# clienti} other {# clienti}} si rinnova o termina entro {days, plural, one {# giorno} many {# giorni} other {# giorni}}.} many {# sottoscrizioni di {customers, plural, one {# cliente} many {# clienti} other {# clienti}} si rinnovano o terminano entro {days, plural, one {# giorno} many {# giorni} other {# giorni}}.} other {# sottoscrizioni di {customers, plural, one {# cliente} many {# clienti} other {# clienti}} si rinnovano o terminano entro {days, plural, one {# giorno} many {# giorni} other {# giorni}}.}}",
  tellsNoEnd:
    "Nessuna riga dice quando termina la sua sottoscrizione, quindi sui rinnovi non si può dire nulla. Aggiungere un file con una colonna per la data di fine.",
  guessedEncoding:
    "Il testo non è Unicode; è stato letto come {encoding}. Se alcune lettere appaiono sbagliate, salvarlo come CSV in UTF-8.",
  money: "Se nessuno interviene, costano {money}.",
  withoutPrice:
    "{n, plural, one {Un altro rinnovo costa} many {Altri # rinnovi costano} other {Altri # rinnovi costano}} denaro, ma nessun file ne indica il prezzo.",
  users:
    "{n, plural, one {Fino a # utente può} many {Fino a # utenti possono} other {Fino a # utenti possono}} perdere il servizio.",
  expired:
    "{customer}: il periodo di {seats, plural, one {# licenza} many {# licenze} other {# licenze}} di {product} è già terminato.",
  rest: "Non mostrate: con scadenza successiva {later, number}, già terminate {ended, number}, senza data di fine {withoutEnd, number}.",
  rows: "{files, plural, one {# file} many {# file} other {# file}}. Righe: sottoscrizioni {subscriptions, number}, conteggi di licenze {licenseCounts, number}, altre notizie sulla stessa sottoscrizione {completions, number}, gratuite {unpaid, number}, già annullate {gone, number}, rifiutate {refused, number}.",
  file: "{name}: {n, plural, one {# riga} many {# righe} other {# righe}}. Letto: {read}.",
  readAs: "«{title}» come {column}",
  unread: "Non letto: {titles}.",
  dayFirst:
    "Le date come 03/04/2026 sono state lette con il giorno all’inizio, come le altre di questa colonna.",
  monthFirst:
    "Le date come 03/04/2026 sono state lette con il mese all’inizio, come le altre di questa colonna.",
  headerLine:
    "Le colonne sono indicate nella riga {line, number}; ciò che sta sopra non viene letto.",
  repeated:
    "{n, plural, one {La riga {lines} dice esattamente ciò che dice una riga precedente, e nessun ID le distingue: sono contate entrambe. Se sono una sola sottoscrizione, toglierne una.} many {Le righe {lines} dicono esattamente ciò che dicono righe precedenti, e nessun ID le distingue: ciascuna è contata. Se sono una sola sottoscrizione, togliere le altre.} other {Le righe {lines} dicono esattamente ciò che dicono righe precedenti, e nessun ID le distingue: ciascuna è contata. Se sono una sola sottoscrizione, togliere le altre.}}",
  moreRefused:
    "{n, plural, one {Un’altra riga è stata rifiutata} many {Altre # righe sono state rifiutate} other {Altre # righe sono state rifiutate}}; --json le elenca tutte.",
  finding:
    "{title}: {n, plural, one {# sottoscrizione} many {# sottoscrizioni} other {# sottoscrizioni}}",
  unknown: "non noto",
  number: "{n, number}",
  assumedTerm: "{amount} (per un anno)",
  upTo: "fino a {n, number}",
  atOnce: "subito",
  "column.ends": "Data di fine",
  "column.customer": "Cliente",
  "column.product": "Prodotto",
  "column.licenses": "Licenze",
  "column.happens": "Che cosa accade",
  "column.money": "Costo",
  "column.users": "Utenti",
  "column.actBy": "Agire entro",
  "happens.renews": "si rinnova",
  "happens.stops": "si interrompe",
  "happens.renewsOrStops": "si rinnova o si interrompe",
  "happens.extends": "viene prorogata",
  "happens.extendsOrStops": "viene prorogata o si interrompe",
  "happens.converts": "la valutazione diventa a pagamento",
  "happens.renewed": "si è rinnovata; si può ancora annullare",
} satisfies typeof english;
