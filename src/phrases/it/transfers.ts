import type { transfers as english } from "../en/transfers.ts";

export const transfers = {
  "letter.ask.subject":
    "{companyName}: richiesta di trasferimento della proprietà della fatturazione",
  "letter.ask.intro":
    "{companyName} desidera proseguire con {partnerName}. La nostra richiesta di trasferimento si trova nel Centro per i partner. Può liberamente accettarla o rifiutarla.",
  "letter.ask.keeps":
    "Licenze, prezzo, durata e data di fine restano come sono, e Microsoft Le fattura fino al giorno prima del trasferimento. Gli utenti non si accorgono di nulla.",
  "letter.ask.step1":
    "Acceda al Centro per i partner come agente amministratore e apra la richiesta di trasferimento di {companyName}.",
  "letter.ask.step2": "Aggiunga esattamente le sottoscrizioni indicate sopra, e nessun’altra.",
  "letter.ask.step3":
    "La invii. Se non desidera cederle, la rifiuti, così resta tempo per un’altra soluzione.",
  "letter.ask.meanwhile":
    "Fino ad allora La preghiamo di non sospendere, annullare o modificare queste sottoscrizioni.",
  "letter.agreed": "Si tratta esattamente di queste sottoscrizioni",
  "letter.line":
    "{title}: {seats, plural, one {# licenza} many {# di licenze} other {# licenze}}, sottoscrizione {subscriptionId}",
  "letter.review.subject": "{companyName}: un trasferimento non ha portato quanto concordato",
  "letter.review.intro":
    "Il trasferimento è concluso. Ciò che è arrivato è a Suo carico, anche se nessuno l’ha concordato; ciò che non è stato ceduto viene acquistato come dice il piano di spostamento approvato.",
  "letter.review.unexpected": "Arrivate senza che nessuno le avesse concordate",
  "letter.review.committed":
    "Fino alla fine dei rispettivi periodi La impegnano per {money}, a meno che non vengano restituite con un trasferimento.",
  "letter.review.missing": "Concordate e non cedute",
  "letter.review.different": "Arrivate diverse da quanto concordato",
  "letter.review.action":
    "Chiarisca la cosa con il partner di origine e confermi questo passo quando è tutto a posto.",
  "letter.stuck.subject": "{companyName}: un trasferimento è ancora in elaborazione",
  "letter.stuck.intro":
    "È arrivato il momento dell’acquisto che sostituirebbe il trasferimento. Finché una richiesta è aperta non si acquista nulla, perché tutto verrebbe acquistato due volte: l’acquisto costa {bought}, e arriverebbero anche le stesse licenze.",
  "letter.stuck.action":
    "Chieda al partner di origine e al supporto di Microsoft per i partner quando la richiesta si concluderà. Appena risulta conclusa, si acquista ciò che non è stato ceduto.",
  "letter.stuck.unknown": "un importo non noto",
  "state.notSent": "non inviata: il tempo era scaduto",
  "state.refused": "Microsoft non l’ha accettata",
  "state.pending": "in attesa di risposta",
  "state.inProgress": "in elaborazione",
  "state.complete": "completata",
  "state.partiallyComplete": "completata in parte",
  "state.failed": "non riuscita",
  "state.cancelled": "ritirata",
  "state.rejected": "rifiutata",
  "state.expired": "scaduta",
  "state.unknown": "in uno stato sconosciuto",
  "help.transfers": "trasferimenti di proprietà: list, show, decide",
  "help.list": "elenca le richieste dei nostri clienti, nostre e di altri partner",
  "help.show": "mostra una richiesta: ogni riga e che cosa comporta cederla",
  "help.decide": "risponde alla richiesta di un altro partner: cede le righe indicate o rifiuta",
  "help.give": "ID delle sottoscrizioni da cedere, separati da virgole; le altre restano",
  "help.refuse": "non cede nulla",
  "help.hash": "l’hash mostrato da «transfers show»: si decide ciò che è stato mostrato",
  "help.transfer": "l’ID della richiesta, come lo mostra «transfers list»",
  hash: "Per decidere usare questo hash: {hash}",
  "help.by": "chi decide (se manca: l’utente di questo computer)",
  "help.customer": "solo di questo cliente",
  none: "Nessuna richiesta di trasferimento nota.",
  row: "{companyName}: {transferId} {direction}, {state}{expires}",
  expires: ", fino a: {at}",
  "direction.incoming": "a noi da {partner}",
  "direction.outgoing": "da noi a {partner}",
  line: "{title}, {subscriptionId}: {seats, plural, one {# licenza} many {# di licenze} other {# licenze}}, fine del periodo: {endsAt}; il resto del periodo vale {worth}",
  "line.blocked": "{title}, {subscriptionId}: non si può cedere ({why})",
  "end.unknown": "data non nota",
  "worth.unknown": "un importo non noto",
  "decided.given":
    "Cedute: {count, plural, one {# sottoscrizione} many {# di sottoscrizioni} other {# sottoscrizioni}}. I mesi prepagati che Microsoft ancora fattura li accredita Microsoft, non l’altro partner.",
  "decided.refused": "Rifiutata. Le sottoscrizioni restano a noi.",
} satisfies typeof english;
