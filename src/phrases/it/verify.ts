import type { verify as english } from "../en/verify.ts";

export const verify = {
  firstGap:
    "Primo utente senza servizio: {user}, dal giorno {at}; non gli resta alcuna licenza di {sku}.",
  firstGapUnnamed:
    "Dal giorno {at} le licenze di {sku} non bastano più per tutti coloro che le usano.",
  more: "e {n, plural, one {un altro} many {altri #} other {altri #}}",
  "why.unreadable": "Una parte del file di piano manca o non è come dovrebbe essere.",
  "why.hashDiffers": "È stato modificato dopo il calcolo del suo hash.",
  "why.otherMove": "Appartiene a un altro tenant o a un altro spostamento.",
  "why.estateNewerThanPlan": "Il patrimonio licenze è stato letto dopo la creazione del piano.",
  "why.rowTwice": "Una sottoscrizione è contata due volte.",
  "why.userTwice": "Un utente è contato due volte.",
  "why.rowWithoutLine":
    "Il piano non dice, una volta e una sola, che cosa ne è di questa sottoscrizione.",
  "why.lineWithoutRow": "Il tenant non ha questa sottoscrizione.",
  "why.lineDiffers": "Il prodotto o le licenze non sono quelli della sottoscrizione.",
  "why.routeUnfounded": "Il file non dà motivo per trattare così questa sottoscrizione.",
  "why.refusalUntold": "Non viene spostata e all’operatore non si dice perché.",
  "why.declarationUnfounded":
    "Nessuno ha letto questo tenant e questo non è stato dichiarato, oppure i criteri non prevedono di vendere senza accesso.",
  "why.declaredUntold": "Nessuno ha letto questo tenant e il piano non lo dice.",
  "why.declaredChanged":
    "Si modificherebbero licenze di utenti, anche se nessuno può leggere chi ha quale licenza.",
  "why.agreementUnfounded": "Nessuno ha dichiarato questo contratto e il tenant non lo mostra.",
  "why.endUnknown": "Non si conosce la data di fine: non si può pianificare nulla.",
  "why.endDiffers": "La data di fine non è quella mostrata dal tenant o dall’importazione.",
  "why.endTooLate": "Conta sul servizio oltre il primo momento in cui può cessare.",
  "why.evidenceUnfounded": "La data di fine è data per più certa di quanto sia.",
  "why.graceAssumed": "Non esclude che si conti su giorni di tolleranza.",
  "why.moneyEndsTooSoon": "Un rinnovo o una proroga possibili mancano nel calcolo dei costi.",
  "why.actWithoutMove": "Si chiede a qualcuno di far terminare una sottoscrizione che resta.",
  "why.actMissing": "A nessuno si chiede ciò che va fatto all’origine.",
  "why.actNotPossible": "Si chiede qualcosa che questo contratto non prevede.",
  "why.actOfSomebodyElse":
    "Si chiede alla persona sbagliata: può farlo solo il titolare della fatturazione.",
  "why.askedTooEarly": "È chiesto così presto che l’origine terminerebbe troppo presto.",
  "why.askedTooLate": "È chiesto troppo tardi per essere impostato prima della scadenza.",
  "why.actBeforeCover": "La cessazione viene scelta prima che ci siano le nostre licenze.",
  "why.targetTwice": "Lo stesso prodotto è acquistato due volte.",
  "why.notOurs":
    "Ciò che è contato come nostra sottoscrizione non lo è, o ha altre licenze o un’altra durata.",
  "why.oursDoubled":
    "Si acquista una seconda sottoscrizione accanto a una nostra che si potrebbe ampliare.",
  "why.notSold": "Il catalogo del file non lo vende.",
  "why.baseMissing":
    "Il componente aggiuntivo è ordinato quando il tenant potrebbe non avere nessuna delle sue sottoscrizioni di base.",
  "why.priceDiffers": "Il prezzo non è quello del catalogo del file.",
  "why.promotionUnfounded":
    "La promozione su cui si basa il prezzo non è venduta così, non è in vigore al momento dell’ordine o il cliente non ne soddisfa le condizioni.",
  "why.termTooLong": "La durata è maggiore di quella che ha il cliente.",
  "why.stepKeyWrong":
    "Il contrassegno dell’ordine non è quello giusto: una ripetizione passerebbe inosservata.",
  "why.stepsOutOfOrder": "Gli acquisti non sono nel giusto ordine.",
  "why.lineNotCoveredOnce": "Nessun acquisto, o più di uno, è per questa sottoscrizione.",
  "why.orderInThePast": "L’ordine è anteriore al piano.",
  "why.orderTooLate": "Le licenze potrebbero non esserci quando l’origine cessa.",
  "why.undoTooLate": "L’ordine è dato per annullabile più a lungo di quanto sia.",
  "why.approvalTooLate": "L’approvazione è chiesta dopo la prima cosa che la richiede.",
  "why.costDiffers": "L’importo impegnato non è la somma degli acquisti.",
  "why.priceUntold": "Il prezzo è sconosciuto e all’operatore non lo si dice.",
  "why.lateUntold": "È in ritardo e all’operatore non lo si dice.",
  "why.seatsMiscounted": "Le licenze degli acquisti non tornano.",
  "why.seatsMissing": "Non resta una licenza per chi oggi ne ha una.",
  "why.seatCapPassed": "Più delle 300 licenze dei piani Business che un tenant può acquistare.",
  "why.proofDiffers": "La dimostrazione nel file non è quella che si ricava dal file stesso.",
  "why.changeUnfounded": "Una modifica delle licenze che nulla nel file giustifica.",
  "why.planLost": "Gli utenti riceverebbero licenze a cui manca qualcosa che usano.",
  "why.bandDiffers": "Ciò che si approva non è ciò che è pianificato.",
  "why.bandTooSmall": "Ciò che si approva non basta per le licenze in uso.",
  "why.bandTooLarge": "Si approva più di quanto si può acquistare per questi utenti.",
  "why.bandTooWide": "Si approvano ordini in un periodo per cui non ne sono previsti.",
  "why.priceCeilingRaised": "Il prezzo massimo non è quello che i criteri consentono.",
  "why.endChoiceMissing": "Nulla dice che la nostra sottoscrizione si rinnovi alla scadenza.",
  "why.contingencyMissing":
    "Non si può ordinare nulla se l’origine viene meno prima della scadenza.",
} satisfies typeof english;
