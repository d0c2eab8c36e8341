import type { report as english } from "../en/report.ts";

export const report = {
  title: "Lo spostamento di {companyName} a {partnerName}",
  writtenAt: "Redatto in data {at}",
  "status.open": "Lo spostamento è in corso.",
  "status.done": "Lo spostamento è concluso.",
  "status.refused": "Lo spostamento non è stato eseguito: {why}",
  left: "Il cliente è passato a un altro partner: la nostra relazione come rivenditore è terminata in data {at}.",
  noPlan: "Non c’è ancora un piano di spostamento, quindi non c’è nulla da confrontare.",
  users:
    "{n, plural, =0 {Nessuno lavora con ciò che si sposta.} one {# utente lavora con ciò che si sposta.} many {# di utenti lavorano con ciò che si sposta.} other {# utenti lavorano con ciò che si sposta.}}",
  declared:
    "Nessuno ha potuto leggere il tenant: il cliente non ha approvato l’amministrazione delegata. Ciò che c’era prima, e che è terminato, lo dichiara il cliente o un’esportazione. Quanto abbiamo venduto è stato letto presso Microsoft.",
  declaredNumber: "{n, number} (dichiarato)",
  "continuity.declared":
    "Le nostre licenze sono state lette presso Microsoft come disponibili, e lette di nuovo. Quante fossero in uso, e che la sottoscrizione precedente sia cessata, è dichiarato. Tra una lettura e l’altra solo il cliente avrebbe potuto notare un’interruzione anticipata.",
  "verdict.declared": "coperto, secondo quanto dichiarato",
  "before.title": "Prima",
  "after.title": "Dopo",
  "before.none": "Non è stata trovata alcuna sottoscrizione da spostare.",
  "after.notYet": "Non è ancora stato ordinato nulla, quindi qui non c’è nulla.",
  "after.none": "Non è stato acquistato nulla: ciò che c’era prima resta dov’è.",
  "column.product": "Prodotto",
  "column.seats": "Licenze",
  "column.inUse": "In uso",
  "column.price": "Al mese",
  "column.ends": "Termina",
  "column.term": "Durata",
  "column.came": "Come è arrivata a noi",
  "column.outcome": "Esito",
  "column.verified": "Nostre licenze, verificate",
  "column.gone": "Sottoscrizione precedente cessata o ceduta",
  "column.verdict": "Esito",
  "column.at": "Quando",
  "column.what": "Che cosa",
  "column.who": "Chi",
  "column.evidence": "Come è finito, e come lo sappiamo",
  "column.finding": "Che cosa si nota",
  "column.invoice": "Fattura",
  "column.amount": "Importo",
  "came.bought": "ordinata",
  "came.handedOver": "ceduta dal partner precedente, così com’era",
  "came.renewedToCsp": "rinnovata in CSP",
  price:
    "Ciò che è stato ordinato: {before} al mese prima, {after} al mese dopo, al prezzo concordato con voi o, in mancanza, al prezzo di listino di Microsoft.",
  unknown: "non noto",
  "lines.title": "Che cosa ne è stato di ogni sottoscrizione",
  "continuity.title": "Qualcuno è rimasto senza servizio?",
  "continuity.how":
    "Il tenant è stato riletto più volte. Un prodotto risulta coperto quando le nostre licenze, almeno quante erano in uso, vi erano state viste due volte prima che la sottoscrizione precedente cessasse. Ciò che è stato ceduto o rinnovato in CSP lascia le licenze ai suoi utenti: risulta proseguito quando poi è stato visto in servizio presso di noi.",
  "verdict.covered": "coperto",
  "verdict.wentOn": "proseguita senza interruzioni",
  "verdict.serving": "la precedente è ancora in servizio",
  "verdict.notShown": "non dimostrato dalle nostre letture",
  meter:
    "{hours, plural, =0 {Nel mondo della sandbox nessuno è rimasto un’ora senza licenza.} one {Nel mondo della sandbox gli utenti sono rimasti senza licenza per # ora in tutto.} many {Nel mondo della sandbox gli utenti sono rimasti senza licenza per # di ore in tutto.} other {Nel mondo della sandbox gli utenti sono rimasti senza licenza per # ore in tutto.}}",
  "events.title": "Che cosa è successo",
  "event.approved": "Piano di spostamento approvato ({hash})",
  "event.bought":
    "{title}: {n, plural, one {ordinata # licenza} many {ordinate # di licenze} other {ordinate # licenze}}",
  "event.source.gone": "{title}: la sottoscrizione precedente è cessata",
  "event.source.extended":
    "{title}: la sottoscrizione precedente è proseguita in un periodo prorogato",
  "event.source.renewed": "{title}: la sottoscrizione precedente è stata rinnovata",
  "event.agreement": "Contratto del cliente Microsoft accettato, secondo il Centro per i partner",
  "event.verified":
    "{title}: {n, plural, one {# nostra licenza vista} many {# di nostre licenze viste} other {# nostre licenze viste}} due volte nel tenant",
  "event.arrived":
    "{title}: {n, plural, one {# licenza ceduta risulta} many {# di licenze cedute risultano} other {# licenze cedute risultano}} in servizio",
  "event.transfer.asked":
    "Al partner di origine è stato chiesto di cedere {n, plural, one {# sottoscrizione} many {# di sottoscrizioni} other {# sottoscrizioni}}",
  "event.transfer.ended":
    "La richiesta di cedere {n, plural, one {# sottoscrizione} many {# di sottoscrizioni} other {# sottoscrizioni}}: {state}",
  "event.renewedToCsp": "{title}: rinnovata in CSP, con una licenza per tutti coloro che la usano",
  "event.licenses.canary": "Gli utenti che vanno per primi hanno le nuove licenze",
  "event.licenses.done":
    "Licenze cambiate: {n, plural, one {# utente o gruppo, riletto} many {# di utenti o gruppi, tutti riletti} other {# utenti o gruppi, tutti riletti}} in seguito",
  "event.licenses.rolledBack":
    "Licenze ripristinate esattamente com’erano: {n, plural, one {# utente o gruppo} many {# di utenti o gruppi} other {# utenti o gruppi}}",
  "evidence.by": "{level}, {at}, {by}",
  "evidence.plain": "{level}, {at}",
  "evidence.reference": "numero {reference}",
  "evidence.validUntil": "valido fino al giorno {validUntil}",
  "evidence.file": "{evidence} (file {file})",
  "level.observed": "letto da noi",
  "level.attested": "attestato",
  "level.declared": "dichiarato",
  "level.assumed": "presunto",
  "invoices.title": "Fatture",
  "invoices.none":
    "Non è stata ancora importata alcuna fattura, quindi non è stato confrontato nulla.",
  "invoices.fine":
    "{n, plural, =0 {Nessuna riga è stata ancora fatturata.} one {# riga fatturata, e non si nota nulla.} many {# di righe fatturate, e non si nota nulla.} other {# righe fatturate, e non si nota nulla.}}",
  "invoice.BILLED_TWICE": "Le stesse licenze sono fatturate due volte per gli stessi giorni.",
  "invoice.BILLED_BESIDE":
    "Una seconda sottoscrizione dello stesso prodotto è fatturata per gli stessi giorni.",
  "invoice.EXTENDED_TERM_BILLED":
    "È fatturato un periodo di servizio esteso (EST), al suo prezzo più alto.",
  "invoice.SEATS_ABOVE_BOUGHT": "Sono fatturate più licenze di quelle acquistate.",
  "invoice.PRICE_ABOVE_APPROVED": "Una licenza costa al mese più di quanto approvato.",
  "invoice.NOT_BILLED": "Per questa sottoscrizione non è stato ancora fatturato nulla.",
  "invoice.CREDIT_MISSING":
    "L’ordine è stato annullato in tempo e l’addebito non è stato accreditato.",
  planHash: "Piano di spostamento eseguito: {hash}",
  help: "scrive il rapporto di un cliente: prima e dopo, ogni passo con la sua evidenza e le fatture",
  "help.out": "il file da scrivere: .html da leggere e stampare, .json per i programmi",
  "help.language": "la lingua del rapporto (se manca: quella del cliente)",
  written: "Il rapporto è stato scritto in {file}.",
  "invoices.help": "che cosa ha fatturato Microsoft: import",
  "invoices.help.import":
    "acquisisce un file di riconciliazione delle fatture del Centro per i partner e lo confronta con gli acquisti",
  "invoices.help.file": "il file come lo fornisce il Centro per i partner, CSV",
  "invoices.imported":
    "{n, plural, one {Acquisita # riga} many {Acquisite # di righe} other {Acquisite # righe}} di {customers, plural, one {# cliente} many {# di clienti} other {# clienti}}.",
  "invoices.again": "Questo file era già stato acquisito; non è cambiato nulla.",
  "invoices.foreign":
    "{n, plural, one {# riga riguarda clienti che non spostiamo e non è considerata.} many {# di righe riguardano clienti che non spostiamo e non sono considerate.} other {# righe riguardano clienti che non spostiamo e non sono considerate.}}",
  amount: "{amount}",
} satisfies typeof english;
