import type { asks as english } from "../en/asks.ts";

export const asks = {
  "label.partnerRelationships":
    "«Impostazioni > Relazioni con i partner» [Settings > Partner relationships]",
  "access.subject": "{companyName}: Le chiediamo di rimuovere l’accesso del partner precedente",
  "access.intro":
    "Le licenze di {companyName} provengono ora da {partnerName} e il partner precedente non Le vende più nulla. Ciò che quel partner può fare nel Suo tenant non cessa da solo.",
  "access.harmless": "Nulla di ciò con cui lavorano i Suoi utenti dipende da quell’accesso.",
  "access.step1":
    "Acceda all’interfaccia di amministrazione di Microsoft 365 ({adminCenter}) come amministratore globale e apra {partnerRelationships}.",
  "access.step2":
    "Scelga il partner precedente. Ne rimuova prima i ruoli (amministrazione delegata), poi la relazione.",
  "access.step3":
    "Cerchi gli utenti guest di quel partner con un ruolo di amministratore, le sue app tra le applicazioni aziendali e i suoi connettori di posta, e rimuova ciò che non serve a nessuno.",
  "access.step4":
    "Dove l’interfaccia di amministrazione indica il partner precedente come contatto di supporto, inserisca {partnerName}.",
  "access.confirm":
    "Se quel partner deve mantenere l’accesso, ce lo comunichi: non lo chiederemo più.",
  "credit.subject": "{companyName}: il rinnovo di {title} è stato accreditato?",
  "credit.intro":
    "L’abbonamento indicato qui sotto si era rinnovato e il rinnovo è stato annullato in tempo. Quanto addebitato per il nuovo periodo deve essere restituito; non sempre avviene da solo.",
  "credit.amount": "Un ulteriore periodo costa {money}.",
  "credit.step1": "Controlli la prossima fattura di questo abbonamento: deve riportare il credito.",
  "credit.step2":
    "Se non lo riporta, apra dall’interfaccia di amministrazione una richiesta al supporto Microsoft per la fatturazione, con l’ID dell’abbonamento e la data dell’annullamento.",
  "credit.step2Seller":
    "Se non lo riporta, chieda una nota di credito al partner da cui riceve la fattura.",
  "credit.step3":
    "Ci comunichi il numero della richiesta e, in seguito, che il credito è arrivato; meglio ancora con una copia della fattura o della nota di credito.",
  "claim.subject": "{companyName}: Microsoft deve un credito per {title}",
  "claim.intro":
    "Le fatture importate addebitano a {companyName} qualcosa che è stato fatturato due volte, che nessuno ha acquistato o che è stato annullato senza essere accreditato.",
  "claim.amount": "Si tratta di {money}.",
  "claim.step1": "Veda le righe, con i numeri di fattura, nel rapporto di questo cliente.",
  "claim.step2":
    "Apra nel Centro per i partner una richiesta di supporto per la fatturazione, con l’ID della sottoscrizione, il numero di fattura e il periodo.",
  "claim.step3":
    "Conservi il numero della richiesta. Il passo si chiude da solo quando una fattura importata riporta il credito; se arriva in altro modo, lo attesti con il numero della richiesta.",
  "seats.subject": "{companyName}: le licenze di {title} sono state ordinate e non ci sono",
  "seats.intro":
    "Microsoft ha accettato il nostro ordine per {companyName}, ma il tenant non mostra ancora tutte le licenze.",
  "seats.facts": "Che cosa manca",
  "seats.ordered": "{title}: ordinate {ordered, number}, nel tenant {shown, number}",
  "seats.subscription": "Sottoscrizione {subscriptionId}, data dell’ordine: {orderedAt}",
  "seats.users": "Utenti con un errore nella licenza: {usersInError, number}",
  "seats.step1":
    "Controlli la sottoscrizione nel Centro per i partner: è in attesa, sospesa o più piccola di quanto ordinato?",
  "seats.step2":
    "Da lì apra una richiesta al supporto Microsoft con l’ID della sottoscrizione e la data dell’ordine. Non ordini di nuovo: verrebbe fatturato due volte.",
  "seats.step3": "Il passo si chiude da solo quando il tenant mostra tutte le licenze.",
  "refused.subject":
    "{companyName}: tutto è fermo, perché ogni controllo del tenant viene rifiutato",
  "refused.intro":
    "Da circa due ore nessun controllo di {companyName} arriva alla fine. Finché non riesce, lì tutto è fermo: non si ordina, non si verifica e non si chiede nulla.",

  "refused.step1":
    "Esegua «handover doctor»: dice se manca un nostro accesso, un ruolo o un consenso, e che cosa fare.",
  "refused.step2":
    "Se non trova nulla, guardi se Microsoft segnala un incidente: Integrità dei servizi, nell’interfaccia di amministrazione di Microsoft 365 e nel Centro per i partner.",
  "refused.step3":
    "Altrimenti apra una richiesta al supporto Microsoft e indichi la risposta qui sopra, con i suoi due ID.",
  "refused.step4":
    "Il passo si chiude da solo: il tenant viene controllato ogni ora e tutto riprende con il primo controllo riuscito.",
  "reduce.subject":
    "Le chiediamo di ridurre {title} a {seatsTo, plural, one {# licenza} many {# di licenze} other {# licenze}}",
  "reduce.subjectPartner":
    "{companyName}: Le chiediamo di ridurre {title} a {seatsTo, plural, one {# licenza} many {# di licenze} other {# licenze}}",
  "reduce.intro":
    "Di questo tipo di licenze {companyName} può averne 300 in tutto, chiunque le abbia vendute. Perché {partnerName} possa fornire le restanti, l’abbonamento indicato qui sotto deve cederne tante quante {partnerName} ne fornisce già.",
  "reduce.harmless":
    "Le licenze di {partnerName} sono attive e verificate: nessuno perde la licenza e a nessuno va tolta prima.",
  "reduce.window":
    "Microsoft lo consente solo nelle 168 ore dopo il rinnovo. In seguito sarà possibile solo dopo il prossimo.",
  "reduce.change": "Licenze, prima → dopo",
  "reduce.direct":
    "Scelga di rimuovere licenze, inserisca {seatsTo, number} come nuovo totale e faccia eseguire la modifica subito, non al rinnovo.",
  "reduce.partner":
    "Imposti ora l’abbonamento indicato sopra su {seatsTo, number} licenze, nel Centro per i partner [Partner Center] o nella Sua piattaforma. Lasci attivo il rinnovo.",
  "renew.subject": "Pianifichi il rinnovo in CSP di {title} per {companyName}",
  "renew.intro":
    "Il Contratto Enterprise di {companyName} termina e le licenze qui sotto devono proseguire da quel momento con {partnerName}, anche se non sono più in vendita. Per questo Microsoft prevede un rinnovo in CSP, solo nel Centro per i partner [Partner Center]; il software non può farlo.",
  "renew.alone":
    "Fino al giorno indicato sotto non si acquista altro per loro. Se nessuno pianifica il rinnovo, le licenze devono essere acquistate, se sono ancora in vendita, oppure gli utenti le perdono quando finiscono il contratto e il suo periodo di tolleranza.",
  "renew.sku": "SKU",
  "renew.commitment": "Durata e fatturazione",
  "renew.most": "Al massimo",
  "renew.above":
    "Sono in uso più licenze di quante ne siano state approvate e, poiché il contratto è terminato, non si può fare un nuovo piano di spostamento: non resta nulla da spostare. Se ce n’è già uno in attesa, lo faccia approvare. Altrimenti, prima di aggiungere la differenza, la faccia approvare al cliente e indichi nella conferma chi ha acconsentito e quando, oppure alleghi un file: senza, la conferma non viene accettata.",
  "renew.mostPriced":
    "{n, plural, one {# licenza} many {# di licenze} other {# licenze}}, {price} ciascuna al mese",
  "renew.mostUnpriced":
    "{n, plural, one {# licenza} many {# di licenze} other {# licenze}}; il prezzo non è in nessun nostro listino: lo verifichi nel Centro per i partner prima di pianificare",
  "renew.terms":
    "È approvato solo ciò che è indicato sopra: durata, fatturazione, numero e prezzo. Se il Centro per i partner non propone un rinnovo così, rifiuti il passo: le licenze saranno pianificate in un altro modo.",
  "renew.provider":
    "Può pianificarlo solo il partner a cui Microsoft emette fattura. Inoltri questi passi al Suo provider: il termine indicato sotto vale anche per lui.",
  "renew.latest": "Al più tardi",
  "renew.step1":
    "Apra {companyName} nel Centro per i partner e trovi le licenze del Contratto Enterprise che si possono rinnovare in CSP.",
  "renew.step2":
    "Pianifichi esattamente questo SKU, con almeno queste licenze e con inizio alla fine del contratto.",
  "renew.step3":
    "Si faccia confermare dal partner di licenza che nulla proroga il contratto (periodo di proroga, EPT); altrimenti si paga due volte.",
  "renew.step4":
    "Rilegga la sottoscrizione pianificata e poi confermi questo passo; se Microsoft non la propone, rifiuti il passo e indichi il motivo.",
  "renew.until":
    "La sola conferma non basta: la riga conta come spostata quando il tenant mostra queste licenze presso di noi. Fino ad allora il passo viene richiesto di nuovo.",
  "unrenew.subject": "Ritiri il rinnovo in CSP pianificato di {title} per {companyName}",
  "unrenew.intro":
    "Le licenze qui sotto dovevano proseguire con {partnerName} con un rinnovo in CSP alla fine del Contratto Enterprise. Nessuno lo vuole più. Ciò che resta pianificato inizierebbe da sé e sarebbe fatturato per l’intera durata.",
  "unrenew.step1":
    "Apra {companyName} nel Centro per i partner e cerchi che cosa è pianificato per la fine del Contratto Enterprise.",
  "unrenew.step2":
    "Lo ritiri. Se è già iniziato, annulli la nuova sottoscrizione entro 168 ore dall’inizio, ma solo se nessun utente ne ha bisogno.",
  "unrenew.step3":
    "Confermi questo passo, anche se non era pianificato nulla. Se non si può ritirare, rifiuti il passo e indichi il motivo.",

  "back.subject": "Le chiediamo di riattivare il rinnovo di {title}",
  "back.subjectPartner": "{companyName}: Le chiediamo di riattivare il rinnovo di {title}",
  "back.intro":
    "Lo spostamento dell’abbonamento indicato qui sotto è stato interrotto. Ciò che era stato disattivato serve di nuovo: l’abbonamento deve rinnovarsi, perché nessuno resti senza licenza alla fine del periodo.",
  "back.late":
    "Se non viene confermato in tempo, si acquista la sostituzione approvata, perché nessuno resti senza servizio.",
  "back.turnOn": "Scelga {editRecurringBilling} e attivi la fatturazione ricorrente.",
  "back.partner":
    "Attivi {autoRenew} per l’abbonamento indicato sopra, con la stessa durata e lo stesso numero di licenze.",
  "back.volume":
    "Ritiri la comunicazione di mancato rinnovo: effettui l’ordine di rinnovo come in precedenza e lo confermi per iscritto.",
  "taken.subject": "Non serve più: {asked}",
  "taken.intro":
    "Con la nostra lettera del {writtenOn} Le scrivevamo: «{asked}». Non serve più: La preghiamo di non farlo.",
  "taken.done":
    "Se è già stato fatto, ce lo comunichi subito: provvederemo affinché nessuno resti senza licenza.",
  "taken.anew": "Se dovesse servire di nuovo, riceverà una nuova lettera.",
  "stays.subject": "{companyName} resta con {partnerName}",
  "stays.intro":
    "Il cambio di partner è stato annullato. Le nostre licenze continuano come prima e quelle destinate a terminare si rinnovano di nuovo.",
  "stays.moved":
    "Ciò che nel frattempo ha fornito un altro partner resta a quel partner. Annulli lì ciò che non Le serve due volte.",
  "order.subject": "{companyName}: Le chiediamo di inviarci l’ordine di acquisto",
  "order.intro":
    "Il piano di spostamento di {companyName} è approvato. Prima che {partnerName} effettui l’ordine deve arrivare il Suo ordine di acquisto.",
  "order.lapses":
    "Il Suo ordine di acquisto {reference} è valido fino al giorno {validUntil}, ma un ordine parte dopo quella data.",
  "order.amount": "Deve coprire almeno {money}.",
  "order.step1": "Emetta un ordine di acquisto a {partnerName}, valido fino al giorno dell’ordine.",
  "order.step2":
    "Ce lo invii con il numero, l’importo e l’ultimo giorno di validità, oppure lo confermi nella Sua pagina.",
  "order.late":
    "Perché nessuno resti senza licenza, l’ordine approvato parte all’ultimo momento sicuro anche se l’ordine di acquisto non è ancora arrivato.",
} satisfies Record<keyof typeof english, string>;
