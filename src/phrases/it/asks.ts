import type { asks as english } from "../en/asks.ts";

export const asks = {
  "label.partnerRelationships":
    "Impostazioni > Relazioni con i partner [Settings > Partner relationships]",
  "access.subject": "{companyName}: rimuovete l’accesso del partner precedente",
  "access.intro":
    "Le licenze di {companyName} provengono ora da {partnerName} e il partner precedente non vi vende più nulla. Ciò che quel partner può fare nel vostro tenant non cessa da solo.",
  "access.harmless": "Nulla di ciò con cui lavorano i vostri utenti dipende da quell’accesso.",
  "access.step1":
    "Accedete all’interfaccia di amministrazione di Microsoft 365 (admin.microsoft.com) come amministratore globale e aprite {partnerRelationships}.",
  "access.step2":
    "Scegliete il partner precedente. Rimuovete prima i suoi ruoli (amministrazione delegata), poi la relazione.",
  "access.step3":
    "Cercate gli utenti guest di quel partner con un ruolo di amministratore, le sue app tra le applicazioni aziendali e i suoi connettori di posta, e rimuovete ciò che non serve a nessuno.",
  "access.step4":
    "Dove l’interfaccia di amministrazione indica il partner precedente come contatto di supporto, inserite {partnerName}.",
  "access.confirm": "Se quel partner deve mantenere l’accesso, ditecelo: non lo chiederemo più.",
  "credit.subject": "{companyName}: il rinnovo di {title} è stato accreditato?",
  "credit.intro":
    "La sottoscrizione indicata qui sotto si era rinnovata e il rinnovo è stato annullato in tempo. Quanto addebitato per la nuova durata deve essere restituito; non sempre avviene da solo.",
  "credit.amount": "Un’ulteriore durata costa {money}.",
  "credit.step1":
    "Controllate la prossima fattura di questa sottoscrizione: deve riportare il credito.",
  "credit.step2":
    "Se non lo riporta, aprite dall’interfaccia di amministrazione una richiesta di fatturazione al supporto Microsoft, con l’ID della sottoscrizione e la data dell’annullamento.",
  "credit.step2Seller":
    "Se non lo riporta, chiedete una nota di credito al partner che vi fattura.",
  "credit.step3":
    "Comunicateci il numero della richiesta e, in seguito, che il credito è arrivato; meglio ancora con una copia della fattura o della nota di credito.",
  "claim.subject": "{companyName}: Microsoft deve un credito per {title}",
  "claim.intro":
    "Le fatture importate addebitano a {companyName} qualcosa che è stato fatturato due volte, che nessuno ha acquistato o che è stato annullato senza essere accreditato.",
  "claim.amount": "Si tratta di {money}.",
  "claim.step1": "Le righe, con i numeri di fattura, sono nel report di questo cliente.",
  "claim.step2":
    "Aprite una richiesta di fatturazione nel Centro per i partner con l’ID della sottoscrizione, il numero di fattura e il periodo.",
  "claim.step3":
    "Conservate il numero della richiesta. Il passo si chiude da solo quando una fattura importata riporta il credito; se arriva in altro modo, attestatelo con il numero della richiesta.",
  "seats.subject": "{companyName}: le licenze di {title} sono state ordinate e non ci sono",
  "seats.intro":
    "Microsoft ha accettato il nostro ordine per {companyName}, ma il tenant non mostra ancora tutte le licenze.",
  "seats.facts": "Che cosa manca",
  "seats.ordered": "{title}: ordinate {ordered, number}, nel tenant {shown, number}",
  "seats.subscription": "Sottoscrizione {subscriptionId}, ordinata il {orderedAt}",
  "seats.users": "Utenti con un errore nella licenza: {usersInError, number}",
  "seats.step1":
    "Guardate la sottoscrizione nel Centro per i partner: è in sospeso, sospesa o più piccola di quanto ordinato?",
  "seats.step2":
    "Da lì aprite una richiesta al supporto Microsoft con l’ID della sottoscrizione e la data dell’ordine. Non ordinate di nuovo: sarebbe fatturato due volte.",
  "seats.step3": "Il passo si chiude da solo quando il tenant mostra tutte le licenze.",
  "back.subject": "Riattivate il rinnovo di {title}",
  "back.subjectPartner": "{companyName}: riattivate il rinnovo di {title}",
  "back.intro":
    "Lo spostamento della sottoscrizione indicata qui sotto è stato annullato. Ciò che era stato disattivato serve di nuovo: la sottoscrizione deve rinnovarsi, perché nessuno resti senza licenza alla fine della durata.",
  "back.late":
    "Se non viene confermato in tempo, si acquista la sostituzione approvata, perché nessuno resti escluso.",
  "back.turnOn": "Scegliete {editRecurringBilling} e attivatela.",
  "back.partner":
    "Attivate {autoRenew} per la sottoscrizione indicata sopra, con la stessa durata e lo stesso numero di licenze.",
  "back.volume":
    "Ritirate la comunicazione di mancato rinnovo: effettuate l’ordine di rinnovo come in precedenza e confermatelo per iscritto.",
  "stays.subject": "{companyName}: restate con {partnerName}",
  "stays.intro":
    "Il cambio di partner è stato annullato. Le nostre licenze continuano come prima e quelle destinate a terminare si rinnovano di nuovo.",
  "stays.moved":
    "Ciò che nel frattempo ha fornito un altro partner resta a quel partner. Terminate lì ciò che non vi serve due volte.",
  "order.subject": "{companyName}: inviateci l’ordine di acquisto",
  "order.intro":
    "Il piano di spostamento di {companyName} è approvato. Prima che {partnerName} ordini, deve esserci il vostro ordine di acquisto.",
  "order.lapses":
    "Il vostro ordine di acquisto {reference} è valido fino al {validUntil}, e un ordine parte dopo quel giorno.",
  "order.amount": "Deve coprire almeno {money}.",
  "order.step1":
    "Emettete un ordine di acquisto a {partnerName}, valido fino al giorno dell’ordine.",
  "order.step2":
    "Inviatecelo con il numero, l’importo e il giorno fino al quale è valido, oppure confermatelo nella vostra pagina.",
  "order.late":
    "Perché nessuno resti senza licenza, l’ordine approvato parte all’ultimo momento sicuro anche se l’ordine di acquisto non è ancora arrivato.",
} satisfies Record<keyof typeof english, string>;
