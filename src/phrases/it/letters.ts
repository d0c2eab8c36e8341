import type { letters as english } from "../en/letters.ts";

export const letters = {
  "label.yourProducts": "«Fatturazione > I tuoi prodotti» [Billing > Your products]",
  "label.billingAccounts": "«Fatturazione > Account di fatturazione» [Billing > Billing accounts]",
  "label.editRecurringBilling": "«Modifica fatturazione ricorrente» [Edit recurring billing]",
  "label.turnOff": "«Disattiva» [Turn off]",
  "label.renewOnce": "«Attiva, ma rinnova una volta» [On, but renew once]",
  "label.marketplace": "Marketplace",
  "label.autoRenew": "«Rinnovo automatico» [Auto-Renew]",

  "subject.reminder": "Promemoria {reminder, number}: {subject}",
  greeting: "{named, select, yes {Gentile {recipientName},} other {Buongiorno,}}",
  reminder:
    "{reminder, plural, =1 {Qualche giorno fa Le abbiamo scritto e non abbiamo ancora ricevuto risposta: ripetiamo quindi la nostra richiesta.} other {Non abbiamo ancora ricevuto risposta e ripetiamo quindi la nostra richiesta (promemoria n. {reminder, number}).}} Se nel frattempo è già stato fatto, basta una riga di risposta.",
  due: "Le chiediamo di provvedere entro questo termine: {dueAt}.",
  overdue:
    "Era necessario entro questo termine: {dueAt}. La preghiamo di provvedere appena possibile.",
  stepsTitle: "Che cosa fare",
  labeled: "{label}: {value}",
  count: "{count, number}",
  moment: "{moment}",
  "facts.title": "Di che cosa si tratta",
  "facts.customer": "Cliente",
  "facts.product": "Prodotto",
  "facts.seats": "Licenze",
  "facts.subscription": "ID abbonamento",
  "facts.end": "Fine del periodo",
  passOn:
    "Può farlo soltanto il partner che fattura questo abbonamento. La preghiamo di inoltrargli questa lettera e di chiedergli una conferma scritta.",
  confirm:
    "A operazione conclusa, La preghiamo di rispondere a questa lettera indicando chi l’ha eseguita e quando, se possibile con una schermata dell’impostazione.",
  signIn: "L’accesso avviene soltanto sulle pagine di Microsoft.",
  password: "Non chiediamo mai una password: La preghiamo di non inviarcene mai una.",
  questions: "Se qualcosa non è chiaro, risponda semplicemente a questa lettera.",
  closing: "Cordiali saluti, {partnerName}",

  "doNot.title": "Avvertenze",
  "doNot.cancel": "non annullare l’abbonamento adesso, prima della scadenza",
  "doNot.suspend":
    "non sospendere l’abbonamento: gli utenti perderebbero l’accesso e la fatturazione potrebbe continuare",
  "doNot.delete":
    "non premere «Elimina abbonamento» [Delete subscription]: il contenuto viene eliminato subito",
  "doNot.domain": "non rimuovere il dominio, anche se una pagina della guida dice che è necessario",
  "doNot.unassign": "non togliere licenze agli utenti",
  "doNot.reduce": "non ridurre il numero di licenze al di sotto di quelle assegnate",
  microsoftMails:
    "Nelle prossime settimane gli amministratori di {companyName} potrebbero ricevere messaggi automatici di Microsoft, secondo cui l’abbonamento sta per scadere o si sta per perdere l’accesso. Sono messaggi previsti. La preghiamo di non premere «Rinnova» [Renew] in nessuno di essi: le nuove licenze non ne dipendono.",

  "invitation.subject": "{companyName}: Le chiediamo di accettare {partnerName} come rivenditore",
  "invitation.intro":
    "{partnerName} desidera fornire e seguire le licenze Microsoft 365 di {companyName}. Per questo Microsoft chiede il Suo consenso: la relazione come rivenditore.",
  "invitation.harmless":
    "Accettare non pone fine a nulla. Gli abbonamenti attuali, gli altri partner, gli utenti e i loro dati restano esattamente come sono, e non viene ordinato nulla.",
  "invitation.step1":
    "Apra il link qui sotto e acceda come amministratore globale di {companyName}.",
  "invitation.step2":
    "Controlli che la pagina indichi {partnerName} e che l’accesso sia avvenuto nel tenant di {companyName}.",
  "invitation.step3": "Accetti l’invito.",
  "invitation.link": "Accetta l’invito presso Microsoft",

  "agreement.subject":
    "{companyName}: Le chiediamo di accettare il Contratto del cliente Microsoft",
  "agreement.intro":
    "Prima che {partnerName} possa ordinare licenze per {companyName}, Microsoft richiede che sia stata la Sua organizzazione ad accettare il Contratto del cliente Microsoft [Microsoft Customer Agreement]. Un’accettazione anteriore al {validFrom} non è più valida.",
  "agreement.harmless":
    "È un contratto tra {companyName} e Microsoft: non possiamo accettarlo al Suo posto. Accettarlo non costa nulla e non ordina nulla.",
  "agreement.step1":
    "Chi può firmare per {companyName} apra il link qui sotto e acceda come amministratore globale.",
  "agreement.step2": "Legga il contratto e lo accetti (si trova in {billingAccounts}).",
  "agreement.step3":
    "Se invece la pagina invita a rivolgersi al partner, risponda a questa lettera: ce ne occuperemo noi.",
  "agreement.link": "Apri il contratto nell’interfaccia di amministrazione di Microsoft 365",

  "delegatedAdmin.subject": "{companyName}: Le chiediamo di approvare l’accesso di {partnerName}",
  "delegatedAdmin.intro":
    "Per poter vedere quali licenze ha {companyName} e fare in modo che nessuno ne resti mai senza, Le chiediamo di approvare i privilegi di amministratore delegato granulari (GDAP) per {partnerName}.",
  "delegatedAdmin.harmless":
    "L’accesso è limitato ai ruoli e alla durata che la pagina di Microsoft Le mostra, e può porvi fine in qualsiasi momento.",
  "delegatedAdmin.step1":
    "Apra il link qui sotto e acceda come amministratore globale di {companyName}.",
  "delegatedAdmin.step2":
    "Controlli che la richiesta provenga da {partnerName} e verifichi i ruoli e la durata.",
  "delegatedAdmin.step3":
    "Approvi la richiesta. Senza risposta, Microsoft la lascia decadere dopo 90 giorni.",
  "delegatedAdmin.link": "Approva la richiesta presso Microsoft",

  "approvePlan.subject": "Il piano di spostamento per {companyName} attende la Sua approvazione",
  "approvePlan.intro":
    "Il piano di spostamento per {companyName} è pronto. Finché una persona, con nome e cognome, non lo approva, non viene ordinato nulla e a nessuno viene chiesto di porre fine a qualcosa.",
  "approvePlan.more":
    "Le licenze in uso sono ormai più di quante ne preveda una richiesta precedente, ancora aperta: questa le comprende tutte. Approvando questa si risponde a entrambe. Anche il solo sì alla precedente resta valido: viene ordinato ciò che essa copre, e questa richiesta rimane aperta per il resto.",
  "approvePlan.money": "Con l’approvazione {partnerName} si impegna per un massimo di {money}.",
  "approvePlan.step1":
    "Legga il piano di spostamento, i suoi rilievi e la dimostrazione di continuità: handover plan show {customer}",
  "approvePlan.step2":
    "Lo approvi con il suo hash: handover plan approve {customer} --hash {bandHash}",

  "stopRenewal.subject": "Le chiediamo di disattivare il rinnovo di {title}",
  "stopRenewal.subjectPartner": "{companyName}: Le chiediamo di disattivare il rinnovo di {title}",
  "stopRenewal.intro":
    "In futuro sarà {partnerName} a fornire a {companyName} le stesse licenze. Perché l’abbonamento attuale non si rinnovi per un altro periodo accanto alle nuove licenze, La preghiamo di disattivarne ora il rinnovo.",
  "stopRenewal.introPartner":
    "{companyName} ha deciso di ricevere in futuro da {partnerName} le licenze indicate qui sotto e ci ha chiesto di scrivere a chi fattura l’abbonamento. La preghiamo di disattivarne ora il rinnovo.",
  "stopRenewal.harmless":
    "Non è un annullamento: il servizio continua per tutti gli utenti fino alla fine del periodo. Le nuove licenze saranno attive prima di quel giorno.",

  "chooseEnd.subject": "Le chiediamo di lasciar terminare {title} alla scadenza",
  "chooseEnd.subjectPartner":
    "{companyName}: Le chiediamo di lasciar terminare {title} alla scadenza",
  "chooseEnd.intro":
    "Le licenze di {partnerName} sono ora attive nel tenant di {companyName} e abbiamo verificato che coprono ogni utente. Dopo la fine del periodo l’abbonamento precedente non serve più: La preghiamo di impostarlo in modo che in quel momento termini davvero.",

  "endNow.subject": "Ora può annullare {title}",
  "endNow.subjectPartner": "{companyName}: Le chiediamo di annullare ora {title}",
  "endNow.intro":
    "{companyName} vuole lasciare l’abbonamento indicato qui sotto prima della scadenza. Le licenze di {partnerName} sono attive e verificate per tutti coloro che lo usano, quindi ora si può annullare.",
  "endNow.price":
    "Quanto pagato per il resto del periodo, {money}, può andare perso: non conti su un rimborso.",
  "endNow.priceUnknown":
    "Quanto pagato per il resto del periodo può andare perso: non conti su un rimborso.",
  "endExtension.subject": "Le chiediamo di porre fine alla proroga di {title}",
  "endExtension.subjectPartner":
    "{companyName}: Le chiediamo di porre fine alla proroga di {title}",
  "endExtension.intro":
    "L’abbonamento indicato qui sotto non è terminato alla scadenza: prosegue in un periodo prorogato, fatturato di mese in mese a un prezzo più alto. Le licenze di {partnerName} sono attive e verificate, quindi non serve più a nessuno. La preghiamo di porre fine ora alla proroga.",

  "rescueRenewal.subject": "Urgente: {title} si è rinnovato e può ancora essere annullato",
  "rescueRenewal.subjectPartner":
    "Urgente: {title} di {companyName} si è rinnovato e può ancora essere annullato",
  "rescueRenewal.intro":
    "L’abbonamento indicato qui sotto doveva terminare, ma si è rinnovato per un nuovo periodo. Microsoft consente di annullare un rinnovo soltanto entro 168 ore. Le licenze di {partnerName} sono attive e verificate: l’annullamento non interrompe il lavoro di nessuno.",
  "rescueRenewal.deadline":
    "Trascorse le 168 ore nessuno può più annullare il rinnovo e si deve pagare l’intero nuovo periodo.",
  "rescueRenewal.money": "L’importo sarebbe di {money}.",

  "who.billingRole":
    "Può farlo soltanto un proprietario o un collaboratore dell’account di fatturazione o del profilo di fatturazione. Un amministratore globale privo di uno di questi ruoli non può farlo.",
  "who.globalOrBilling": "Può farlo un amministratore globale o un amministratore fatturazione.",
  "who.unknown":
    "Chi può farlo dipende dal tipo del Suo account di fatturazione: La preghiamo di verificarlo in {billingAccounts} e di comunicarcelo. Con un Contratto del cliente Microsoft [Microsoft Customer Agreement] serve un proprietario o un collaboratore dell’account o del profilo di fatturazione; con un Contratto di sottoscrizione Microsoft Online (MOSA), un amministratore globale o un amministratore fatturazione.",
  "who.billingOwner":
    "Può farlo soltanto il partner o il distributore a cui Microsoft fattura l’abbonamento. Se è il Suo distributore, La preghiamo di inoltrargli subito questa lettera e di tenere conto dei suoi giorni lavorativi.",
  "who.licensingPartner":
    "Se ne occupa il partner di licenza (LSP) insieme al referente per le licenze di {companyName}.",
  "who.prepaid":
    "L’abbonamento è prepagato e termina da solo, a meno che non vi sia stata aggiunta la fatturazione ricorrente. Può verificarlo un amministratore globale o un amministratore fatturazione.",
  "who.trial":
    "È una versione di valutazione: se non viene disattivata, diventa un abbonamento a pagamento. Può disattivarla chi l’ha avviata.",
  "who.syndication":
    "L’abbonamento si gestisce nel portale del fornitore che l’ha venduto, da parte di chi vi ha un account.",

  "steps.openProduct":
    "Acceda all’interfaccia di amministrazione di Microsoft 365 ({adminCenter}), apra {yourProducts} e scelga l’abbonamento indicato sopra.",
  "steps.turnOff":
    "Scelga {editRecurringBilling} e poi {turnOff}. Non scelga {renewOnce}: rinnova per un altro periodo.",
  "steps.turnOffIfAdded":
    "Se la fatturazione ricorrente è attiva, scelga {editRecurringBilling} e poi {turnOff}. Se è disattivata, non occorre fare altro che comunicarcelo.",
  "steps.extendIfAsked":
    "Se viene chiesto che cosa deve accadere alla scadenza, per ora scelga il periodo di servizio esteso (EST). Le scriveremo di nuovo appena l’abbonamento potrà terminare senza rischi.",
  "steps.partnerAutoRenewOff":
    "Disattivi {autoRenew} per l’abbonamento indicato sopra, nel Centro per i partner [Partner Center] o nella Sua piattaforma.",
  "steps.partnerExtend":
    "Come scelta alla scadenza indichi per ora il periodo di servizio esteso (EST), non la cessazione; controlli che la Sua piattaforma non la modifichi da sé.",
  "steps.partnerReadBack": "Rilegga l’impostazione e ci invii una conferma scritta.",
  "steps.extendedPeriodOff":
    "Faccia disattivare il periodo di proroga (EPT) [Extended Period Term] per questa registrazione.",
  "steps.noRenewalOrder": "Non effettui alcun ordine di rinnovo per le licenze indicate sopra.",
  "steps.noExtension": "Si accerti che al contratto non si applichi alcuna proroga automatica.",
  "steps.writtenConfirmation": "Ci confermi l’uno e l’altro per iscritto, indicando il contratto.",
  "steps.portalRenewalOff":
    "Disattivi il rinnovo dell’abbonamento in quel portale, ma soltanto quando il dominio non è più federato dal fornitore; chieda a noi l’ordine delle operazioni.",
  "steps.cancelAtEnd":
    "Scelga {editRecurringBilling}, si accerti che la fatturazione ricorrente sia disattivata e scelga di annullare l’abbonamento alla scadenza, senza proroga.",
  "steps.partnerCancelAtEnd":
    "Come scelta alla scadenza imposti l’annullamento alla fine del periodo, senza periodo di servizio esteso (EST).",
  "steps.leaveToEnd":
    "Lasci che l’abbonamento termini alla sua data: nessun rinnovo, nessuna proroga e nessun annullamento anticipato.",
  "steps.cancelNow": "Annulli lì l’abbonamento, e non soltanto il rinnovo.",
  "steps.callSupportNow":
    "Se la pagina chiede di ridurre prima il numero di licenze, non lo faccia: contatti il supporto Microsoft dall’interfaccia di amministrazione e chieda l’annullamento.",
  "steps.partnerCancelNow":
    "Annulli ora l’abbonamento, nel Centro per i partner [Partner Center] o nella Sua piattaforma.",
  "steps.cancelExtension":
    "Annulli lì l’abbonamento. I giorni di proroga non utilizzati vengono accreditati secondo le regole di Microsoft.",
  "steps.partnerCancelExtension":
    "Annulli ora l’abbonamento prorogato, nel Centro per i partner [Partner Center] o nella Sua piattaforma.",
  "steps.endExtendedPeriod":
    "Faccia cessare il periodo di proroga (EPT) [Extended Period Term] per questa registrazione e non vi ordini altro.",
  "steps.endAnyExtension": "Ponga fine alla proroga là dove l’abbonamento è stato acquistato.",
  "steps.cancelRenewal": "Scelga «Annulla abbonamento» [Cancel subscription] e confermi.",
  "steps.callSupport":
    "Se la pagina chiede di ridurre prima il numero di licenze, non lo faccia: contatti il supporto Microsoft dall’interfaccia di amministrazione e chieda l’annullamento entro le 168 ore.",
  "steps.partnerCancelRenewal":
    "Annulli entro le 168 ore l’abbonamento rinnovato, nel Centro per i partner [Partner Center] o nella Sua piattaforma.",
  "steps.undoRenewal":
    "Faccia annullare il rinnovo là dove l’abbonamento è stato acquistato e chieda una conferma scritta.",

  "watchCutover.subject": "{companyName}: termina una sottoscrizione di origine. Chi è di turno?",
  "watchCutover.intro":
    "Una sottoscrizione di origine di {companyName} termina presto. Le nostre licenze ci sono e sono verificate, o stanno arrivando; il momento non si può spostare, nemmeno se cade in un fine settimana o in un periodo di blocco.",
  "watchCutover.restored":
    "Lo spostamento di una sottoscrizione di origine di {companyName} è stato interrotto, e chi la gestisce dice che si rinnova di nuovo. Se è così si vede solo alla fine del periodo, che è vicina.",
  "watchCutover.reach":
    "Indichi una persona reperibile dal giorno {endsAt} fino a quando il tenant mostra com’è andata.",
  "watchCutover.cut":
    "Se gli utenti restano senza servizio: acquisti lo stesso prodotto per quanti lo usano. Le licenze restano assegnate, quindi i servizi tornano senza modificare nulla agli utenti.",
  "watchCutover.closes":
    "Non c’è nulla da confermare: il turno finisce da sé quando il tenant mostra che ne è stato della sottoscrizione di origine.",
  "done.subject": "{companyName}: lo spostamento delle licenze Microsoft 365 è concluso",
  "done.intro":
    "Tutti gli abbonamenti di {companyName} destinati allo spostamento sono ora forniti da {partnerName}. Gli utenti conservano le licenze che avevano e non devono fare nulla.",
  "done.step1": "D’ora in poi la fattura di queste licenze arriva da {partnerName}.",
  "done.step2":
    "Microsoft potrebbe ancora inviare messaggi sugli abbonamenti precedenti. Può ignorarli; La preghiamo di non rinnovare nulla da lì.",
  "done.step3":
    "Se un partner precedente non lavora più per Lei, ne rimuova l’accesso quando saranno arrivati la sua ultima fattura e l’ultimo credito.",
  "done.pointsTitle": "Buono a sapersi",

  licenses: "{n, plural, one {# licenza} many {# di licenze} other {# licenze}}",
  "overview.subject": "{companyName}: che cosa succederà alle licenze Microsoft 365, e quando",
  "overview.intro":
    "Lo spostamento delle licenze Microsoft 365 di {companyName} a {partnerName} è stato approvato. Questa lettera dice che cosa succederà, e quando.",
  "overview.movingTitle": "Che cosa si sposta",
  "overview.moving":
    "{title}, {seats}: ordiniamo le nuove in data {orderAt}; l’abbonamento attuale è in servizio fino al giorno {endsAt}.",
  "overview.movingOpen":
    "{title}, {seats}: ordiniamo le nuove in data {orderAt}; non sappiamo ancora quando termina l’abbonamento attuale.",
  "overview.handedOver":
    "{title}, {seats}: al partner attuale viene chiesto di cedere l’abbonamento così com’è, con le sue licenze e la sua durata.",
  "overview.handedOverElse":
    "{title}, {seats}: al partner attuale viene chiesto di cedere l’abbonamento così com’è, con le sue licenze e la sua durata. Se non lo fa, ordiniamo le nuove entro il giorno {orderAt}.",
  "overview.renewed":
    "{title}, {seats}: prosegue con noi dal giorno {endsAt}, quando termina il contratto attuale.",
  "overview.usersTitle": "Che cosa noteranno gli utenti",
  "overview.covered":
    "Le nuove licenze sono attive e verificate prima che terminino quelle attuali.",
  "overview.unchanged":
    "Cassette postali, file e account restano dove sono; gli utenti non devono fare nulla.",
  "overview.askTitle": "Che cosa resta da fare da parte Sua",
  "overview.askNothing": "Per ora nulla: decide il partner attuale, e scriviamo noi.",
  "overview.askStop":
    "Va disattivato il rinnovo degli abbonamenti attuali. Ne scriviamo a parte, indicando come procedere, a chi può farlo.",
  "overview.askEnd":
    "Quando le nostre licenze saranno verificate, gli abbonamenti attuali potranno terminare. Scriveremo anche di questo; La preghiamo di non intervenire prima.",
  "emergencyCard.subject":
    "{companyName}: scheda da conservare nel caso in cui gli utenti perdano Microsoft 365",
  "emergencyCard.intro":
    "Con ogni probabilità questa scheda non servirà mai. La preghiamo di stamparla o di conservarla fuori dalle cassette postali di {companyName}: il giorno in cui serve, potrebbero non essere raggiungibili.",
  "emergencyCard.meaning":
    "Se molti utenti perdono all’improvviso la posta o i file, probabilmente sono venute a mancare le licenze. In tal caso restano assegnate agli utenti: i servizi tornano quando ci sono di nuovo abbastanza licenze dello stesso prodotto. La preghiamo di agire il giorno stesso.",
  "emergencyCard.call":
    "Chiami {partnerName} o ci scriva da un’altra cassetta postale: possiamo ordinare subito.",
  "emergencyCard.buy":
    "Se non riesce a contattarci, acceda all’interfaccia di amministrazione di Microsoft 365 ({adminCenter}) come amministratore globale o amministratore fatturazione, apra {marketplace} e vi acquisti lo stesso prodotto con durata mensile.",
  "emergencyCard.count":
    "Acquisti almeno tante licenze quante sono assegnate agli utenti; i numeri di oggi sono indicati sotto.",
  "emergencyCard.wait":
    "Poi attenda e ci avvisi. Non assegni nulla di nuovo: le licenze degli utenti riprendono a funzionare da sole.",
  "emergencyCard.productsTitle": "Prodotti e licenze",
  "emergencyCard.doNotUsers": "non eliminare gli utenti o le loro cassette postali",
  "help.preview":
    "scrive in file ogni tipo di lettera con dati inventati, per leggerla prima dei clienti",
  "help.all": "in tutte e sei le lingue",
  "help.out": "la cartella in cui scrivere",
  written:
    "{n, plural, one {# lettera scritta} many {# di lettere scritte} other {# lettere scritte}} in {folder}",
  mailRefused:
    "{n, plural, one {Il server di posta ha rifiutato una lettera per # indirizzo} many {Il server di posta ha rifiutato una lettera per # di indirizzi} other {Il server di posta ha rifiutato una lettera per # indirizzi}}",
  "customerPage.link":
    "La Sua pagina (che cosa si sposta, quando, quanto costa e che cosa resta da fare)",
  "proposal.subject":
    "{companyName}: ci dica se è d’accordo con lo spostamento delle licenze Microsoft 365",
  "proposal.intro":
    "Lo spostamento delle licenze Microsoft 365 di {companyName} a {partnerName} è stato definito nei dettagli: quali licenze, da quale giorno e a quale prezzo.",
  "proposal.more":
    "Ha già ricevuto da noi una proposta. Nel frattempo le licenze in uso sono aumentate, e questa le comprende tutte: basta accettare questa.",
  "proposal.harmless":
    "Prima del consenso non viene ordinato nulla e a nessuno viene chiesto di porre fine a qualcosa.",
  "proposal.step1": "Apra la Sua pagina con il link qui sotto. Non servono né account né password.",
  "proposal.step2":
    "Legga la proposta e indichi lì se è d’accordo. In caso contrario, ci dica perché.",
  "proposal.private":
    "Chi ha il link può rispondere a Suo nome: lo inoltri solo a chi ne ha facoltà.",
  "escalation.subject": "{companyName}, in ritardo e senza risposta: {step}",
  "escalation.intro":
    "{companyName}: la data è passata e questo non è stato fatto ({step}). I solleciti continuano da soli; ora qualcuno dovrebbe telefonare.",
  "escalation.contacts": "Chi deve agire",
  "escalation.call": "Telefoni a chi deve agire e riveda insieme la lettera: handover letters list",
  "escalation.answer":
    "Quando è fatto, lo registri con la conferma ricevuta: handover steps attest",
  "help.texts": "mostra le frasi che si possono riformulare con parole proprie",
  "help.change": "riformula una frase delle lettere con parole proprie",
  "help.reset": "ripristina la frase originale",
  "help.test": "invia a un indirizzo una lettera con dati inventati",
  "help.phrase": "la frase, come la chiama «letters texts»",
  "help.message": "il nuovo testo; i valori stanno tra parentesi graffe",
  "help.language": "la lingua delle lettere (se manca: quella di chi legge)",
  "help.letter":
    "la lettera, con il nome che ha il file della sua anteprima, ad esempio invitation",
  "help.to": "l’indirizzo a cui inviarla",
  changed: "D’ora in poi le lettere dicono: {message}",
  tested: "«{subject}» è stata inviata a {to}.",
} satisfies typeof english;
