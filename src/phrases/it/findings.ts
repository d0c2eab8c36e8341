import type { findings as english } from "../en/findings.ts";

export const findings = {
  "severity.refusal": "Impedimento",
  "severity.warning": "Avviso",
  "severity.advice": "Consiglio",
  lastSafeAt: "Ultimo momento sicuro: {lastSafeAt}",
  "ifIgnored.users":
    "Se ignorato: {users, plural, one {# utente resta senza servizio} many {# di utenti restano senza servizio} other {# utenti restano senza servizio}}",
  ignoredBy: "Ne risponde {by}.",
  "ifIgnored.money": "Se ignorato: costa {money}",

  "REGION_DIFFERENT.title": "Il tenant del cliente è in un’altra area di autorizzazione CSP",
  "REGION_DIFFERENT.meaning":
    "Un partner può vendere solo nella propria area di autorizzazione CSP. Decide il paese del tenant, che non si può cambiare.",
  "REGION_DIFFERENT.action":
    "Far vendere da una società partner di quell’area, oppure portare il cliente in un tenant della Sua area. Nulla di ciò su cui il cliente può fare clic aiuta; non è stato inviato alcun invito.",
  "REGION_SALES_SUSPENDED.title": "Microsoft ha sospeso le vendite nel paese del cliente",
  "REGION_SALES_SUSPENDED.meaning":
    "Il paese del tenant al momento non appartiene ad alcuna area di autorizzazione CSP: nessuno può effettuare ordini per il cliente.",
  "REGION_SALES_SUSPENDED.action":
    "Qui non si può fare nulla. Controllare il paese dichiarato; non è stato inviato alcun invito.",
  "REGION_OTHER_CLOUD.title": "Il tenant del cliente è in un altro cloud Microsoft",
  "REGION_OTHER_CLOUD.meaning":
    "I tenant di questo paese si trovano in un cloud nazionale, con partner e contratti propri.",
  "REGION_OTHER_CLOUD.action":
    "Indirizzare il cliente a un partner di quel cloud; non è stato inviato alcun invito.",
  "COUNTRY_UNKNOWN.title": "Il paese del tenant del cliente non è noto",
  "COUNTRY_UNKNOWN.meaning":
    "Senza un paese valido non si può sapere se il cliente è nella Sua area di autorizzazione CSP.",
  "COUNTRY_UNKNOWN.action":
    "Importare di nuovo il cliente con il codice di due lettere del paese del tenant.",
  "OFFER_DISCONTINUED.title": "L’offerta non è più in vendita",
  "OFFER_DISCONTINUED.meaning":
    "L’offerta è nota, ma nel Suo mercato non si può più acquistare ex novo. L’origine può continuare.",
  "OFFER_DISCONTINUED.action":
    "Per ora lasciare l’origine dov’è, oppure concordare con il cliente un’offerta equivalente. Non far terminare prima l’origine.",
  "DATA_WOULD_BE_LOST.title": "Nessuna offerta equivalente conserva tutti i dati",
  "DATA_WOULD_BE_LOST.meaning":
    "L’offerta non è più in vendita e a ciò che potrebbe sostituirla mancano piani di servizio che contengono dati. Senza questi i dati andrebbero persi: {plansLost}.",
  "DATA_WOULD_BE_LOST.action":
    "Lasciare l’origine dov’è o usare un altro percorso. Non far terminare prima l’origine.",
  "NO_EQUIVALENT.title": "Nessuna offerta equivalente trovata",
  "NO_EQUIVALENT.meaning":
    "L’offerta non è più in vendita, e ciò che oggi si vende copre troppo poco di quanto usano gli utenti o comprende prodotti che si escludono a vicenda. Non coperto: {plansLost}.",
  "NO_EQUIVALENT.action":
    "Indicare da sé le licenze da acquistare, con un motivo, o lasciare l’origine dov’è.",
  "PLAN_LOSS_NOT_ACCEPTED.title": "Nessuno ha accettato ciò che manca all’offerta equivalente",
  "PLAN_LOSS_NOT_ACCEPTED.meaning":
    "Esiste un’offerta equivalente e nessun dato va perso, ma agli utenti mancherebbero questi piani di servizio: {plansLost}.",
  "PLAN_LOSS_NOT_ACCEPTED.action":
    "Chiedere al cliente. Accettare la perdita nei criteri, o per questa riga con un nome e un motivo.",
  "OFFER_UNKNOWN.title": "L’offerta non è nel catalogo del Suo mercato",
  "OFFER_UNKNOWN.meaning":
    "Nessun prodotto del catalogo dà esattamente queste licenze: non si può acquistare nulla al loro posto.",
  "OFFER_UNKNOWN.action":
    "Controllare lo SKU e lasciare l’origine dov’è finché non si trova un’offerta.",
  "SEAT_CAP_OVERLAP.title":
    "Licenze vecchie e nuove insieme supererebbero il limite di 300 licenze",
  "SEAT_CAP_OVERLAP.meaning":
    "Microsoft conta le licenze dei piani Business di tutti i venditori. Riacquistarle accanto alle vecchie verrebbe rifiutato all’ordine.",
  "SEAT_CAP_OVERLAP.action":
    "Scegliere un altro percorso: trasferimento della proprietà della fatturazione, ordine in due parti concordato con il cliente, o un’eccezione del supporto Microsoft.",
  "SEAT_CAP_LARGER_PLAN.title":
    "Gli utenti oltre il limite di licenze ricevono un piano più grande",
  "SEAT_CAP_LARGER_PLAN.meaning":
    "{title}: accanto alle vecchie licenze il limite {room, plural, =0 {non ne lascia nessuna} one {ne lascia ancora #} many {ne lascia ancora # di nuove} other {ne lascia ancora #}}. {users, plural, one {# utente riceve} many {# di utenti ricevono} other {# utenti ricevono}} al suo posto {newTitle}, così nessuno aspetta la fine delle vecchie licenze.",
  "SEAT_CAP_LARGER_PLAN.action":
    "Confrontarne il prezzo con gli altri percorsi: un trasferimento della proprietà della fatturazione o un ordine in due parti, che per un po’ lascia questi utenti senza licenza.",
  "SEAT_CAP_REDUCED.title": "L’origine si riduce un po’ alla volta sotto il limite di licenze",
  "SEAT_CAP_REDUCED.meaning":
    "{title}: le licenze vecchie e nuove insieme supererebbero il limite. Dopo {times, plural, one {il prossimo rinnovo mensile} many {ciascuno di # di rinnovi mensili} other {ciascuno di # rinnovi mensili}} il titolare ne toglie alcune, la prima volta da {seats, number} a {seatsTo, number}, tra {at} e {until}; le nostre aumentano di altrettanto. Nessuno resta senza licenza e nessuno ne riceve un’altra.",
  "SEAT_CAP_REDUCED.action":
    "Avvisare ora il titolare: le licenze si possono togliere solo nelle 168 ore dopo un rinnovo. Se nessuno lo fa, l’origine continua com’è e si pianifica un altro percorso.",
  "SEAT_CAP_SPLIT.title": "Che cosa comporterebbe un ordine in due parti",
  "SEAT_CAP_SPLIT.meaning":
    "{title}: accanto alle vecchie licenze {room, plural, =0 {non se ne può acquistare nessuna} one {se ne può acquistare #} many {se ne possono acquistare # di nuove} other {se ne possono acquistare #}}. Se il resto si ordina solo quando le vecchie sono terminate, nel frattempo {users, plural, =0 {nessuno resta} one {# utente resta} many {# di utenti restano} other {# utenti restano}} senza licenza.",
  "SEAT_CAP_SPLIT.action":
    "Concordare il numero per iscritto con il cliente prima di scegliere questo percorso; un trasferimento della proprietà della fatturazione o un piano più grande per l’eccedenza non lascia nessuno senza licenza.",
  "SEGMENT_NOT_SUPPORTED.title": "L’offerta è riservata a un altro segmento di clienti",
  "SEGMENT_NOT_SUPPORTED.meaning":
    "Si vende solo a istituti di istruzione, enti pubblici o organizzazioni non profit, dopo la convalida di Microsoft.",
  "SEGMENT_NOT_SUPPORTED.action":
    "Lasciare l’origine dov’è, oppure spostarla a mano quando il segmento del cliente è stato convalidato.",
  "ADD_ON_NOT_SUPPORTED.title": "L’origine è un componente aggiuntivo",
  "ADD_ON_NOT_SUPPORTED.meaning":
    "Un componente aggiuntivo si ordina solo dove il tenant ha la sottoscrizione di base, e il catalogo non dice quale serve in questo caso.",
  "ADD_ON_NOT_SUPPORTED.action":
    "Lasciare dove sono il componente aggiuntivo e la sottoscrizione di base, oppure spostarli entrambi a mano.",
  "COMPANY_SKU_NOT_SUPPORTED.title": "La licenza appartiene all’intero tenant",
  "COMPANY_SKU_NOT_SUPPORTED.meaning":
    "Dà capacità o funzioni al tenant e non agli utenti: la copertura non si può verificare utente per utente.",
  "COMPANY_SKU_NOT_SUPPORTED.action": "Lasciare l’origine dov’è, oppure spostarla a mano.",
  "SYNDICATION_NOT_SUPPORTED.title": "L’origine è stata venduta da un partner di syndication",
  "SYNDICATION_NOT_SUPPORTED.meaning":
    "Questi venditori spesso federano il dominio del cliente. Far terminare l’origine nell’ordine sbagliato può impedire l’accesso agli utenti.",
  "SYNDICATION_NOT_SUPPORTED.action":
    "Far prima rimuovere la federazione del dominio nel portale del venditore, poi spostare questa origine a mano.",
  "ASSIGNMENTS_UNREADABLE.title":
    "I suoi utenti hanno bisogno di un’altra licenza e nessuno può leggere chi sono",
  "ASSIGNMENTS_UNREADABLE.meaning":
    "Questa licenza non è più in vendita così com’è: ai suoi utenti ne andrebbe assegnata un’altra. Senza amministrazione delegata (GDAP) non vediamo né gli utenti né le loro licenze, e non ne modifichiamo nessuna.",
  "ASSIGNMENTS_UNREADABLE.action":
    "Chiedere di nuovo al cliente di approvare l’amministrazione delegata, oppure lasciare questa sottoscrizione dov’è.",
  "SOURCE_NOT_ACTIVE.title": "L’origine non è attiva",
  "SOURCE_NOT_ACTIVE.meaning":
    "Non è né attiva né nel periodo di tolleranza: ora non dà servizio a nessuno, e non c’è nulla da rilevare senza interruzioni.",
  "SOURCE_NOT_ACTIVE.action":
    "Chiarire con il cliente perché non è attiva e se queste licenze servono ancora.",
  "SOURCE_SUSPEND_REQUESTED.title": "Qualcuno desidera sospendere l’origine",
  "SOURCE_SUSPEND_REQUESTED.meaning":
    "La sospensione toglie subito il servizio agli utenti e, nella nuova esperienza commerciale, la fatturazione continua.",
  "SOURCE_SUSPEND_REQUESTED.action":
    "Ritirare la richiesta. Basta disattivare il rinnovo, che non interrompe il lavoro di nessuno.",
  "ATTESTATION_MISSING.title": "Manca un’attestazione che l’ordine deve contenere",
  "ATTESTATION_MISSING.meaning":
    "Con questo ordine Microsoft chiede un’attestazione. Deve darla un agente amministratore con il proprio nome; non si presume mai.",
  "ATTESTATION_MISSING.action":
    "Far dare l’attestazione a un agente amministratore, poi pianificare di nuovo.",
  "RELATIONSHIP_NOT_ACCEPTED.title": "Il cliente non ha accettato la relazione come rivenditore",
  "RELATIONSHIP_NOT_ACCEPTED.meaning":
    "L’invito e i solleciti non hanno portato a un’accettazione. Non è stato ordinato né fatto terminare nulla.",
  "RELATIONSHIP_NOT_ACCEPTED.action":
    "Parlare con il cliente, poi invitarlo di nuovo; le origini continuano come prima.",
  "AGREEMENT_NOT_ACCEPTED.title": "Il Contratto del cliente Microsoft non è stato accettato",
  "AGREEMENT_NOT_ACCEPTED.meaning":
    "Senza un’accettazione avvenuta dal 1º aprile 2023 in poi, Microsoft rifiuta ordini e modifiche del numero di licenze. Le lettere non hanno portato a un’accettazione.",
  "AGREEMENT_NOT_ACCEPTED.action":
    "Individuare chi può firmare per il cliente e far accettare il contratto nell’interfaccia di amministrazione.",
  "DELEGATED_ADMIN_NOT_APPROVED.title":
    "I privilegi di amministratore delegato non sono stati approvati",
  "DELEGATED_ADMIN_NOT_APPROVED.meaning":
    "Senza GDAP il tenant non si può leggere e nessuno potrebbe verificare che ogni utente sia coperto. La richiesta è stata respinta o è decaduta.",
  "DELEGATED_ADMIN_NOT_APPROVED.action":
    "Spiegare al cliente a che cosa serve l’accesso, poi chiedere di nuovo.",
  "PLAN_NOT_APPROVED.title": "Il piano di spostamento non è stato approvato in tempo",
  "PLAN_NOT_APPROVED.meaning":
    "Senza approvazione non si ordina nulla, e oltre la data in cui sarebbe servita lo spostamento non sarebbe più sicuro.",
  "PLAN_NOT_APPROVED.action":
    "Creare un nuovo piano di spostamento per la prossima scadenza e approvarlo in tempo.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.title":
    "L’invito è stato accettato da un tenant diverso da quello atteso",
  "ACCEPTED_BY_UNEXPECTED_TENANT.meaning":
    "Il tenant o il suo dominio predefinito non sono quelli del cliente. Può trattarsi di un secondo tenant o di quello di un amministratore guest.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.action":
    "Chiarire con il cliente prima di ordinare qualsiasi cosa e inviare l’invito a un amministratore del tenant giusto.",
  "ORDER_REFUSED.title": "Microsoft ha rifiutato l’ordine",
  "ORDER_REFUSED.meaning":
    "La risposta è un errore che un nuovo tentativo non risolve. Non è stato acquistato nulla e l’origine continua.",
  "ORDER_REFUSED.action":
    "Leggere l’errore nel registro dello spostamento, eliminarne la causa e pianificare di nuovo.",

  "LATE.title": "Resta meno tempo di quanto richiedano i passi aperti",
  "LATE.meaning":
    "Prima della fine dell’origine alcune persone devono ancora fare cose che di solito richiedono più tempo.",
  "LATE.action":
    "Telefonare invece di scrivere, oppure concordare con il cliente un altro periodo o una proroga come ponte.",
  "END_DATE_UNKNOWN.title": "La fine dell’origine non è nota",
  "END_DATE_UNKNOWN.meaning":
    "Né il tenant né l’importazione indicano una data: non si può indicare un momento sicuro per l’ordine.",
  "END_DATE_UNKNOWN.action":
    "Chiedere al cliente la data di fine, con una schermata della sottoscrizione, e importarla.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.title":
    "Il tipo di account di fatturazione del cliente non è noto",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.meaning":
    "Ne dipende chi può disattivare il rinnovo e che cosa accade alla scadenza. Finché non è noto, si pianifica per entrambi i casi peggiori.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.action":
    "Farlo verificare al cliente nell’interfaccia di amministrazione, in «Fatturazione > Account di fatturazione» [Billing > Billing accounts].",
  "SOURCE_NOT_FOUND.title": "Una sottoscrizione dichiarata non è nel tenant",
  "SOURCE_NOT_FOUND.meaning":
    "L’importazione indica una sottoscrizione che il tenant non mostra. Può non esistere più o appartenere a un altro tenant.",
  "SOURCE_NOT_FOUND.action": "Controllare la riga importata; per essa non si ordina nulla.",
  "POOL_OVER_ASSIGNED.title": "Sono assegnate più licenze di quante ne abbia il tenant",
  "POOL_OVER_ASSIGNED.meaning":
    "{seats, plural, one {# utente ha una licenza che il tenant non possiede} many {# di utenti hanno una licenza che il tenant non possiede} other {# utenti hanno una licenza che il tenant non possiede}} (in uso in tutto: {inUse, number}). Tali utenti sono già senza servizio o possono perderlo in qualsiasi momento; è così già prima che lo spostamento cominci.",
  "POOL_OVER_ASSIGNED.action":
    "Far rimuovere dal cliente le assegnazioni che non servono, oppure approvare licenze per tutti.",
  "UNUSED_SEATS.title": "Alcune licenze non sono assegnate a nessuno",
  "UNUSED_SEATS.meaning":
    "{seats, plural, one {# licenza non è assegnata a nessuno} many {# di licenze non sono assegnate a nessuno} other {# licenze non sono assegnate a nessuno}}; in uso: {inUse, number}. Riacquistarle tutte significa pagarne di inutilizzate.",
  "UNUSED_SEATS.action": "Prima di approvare, chiedere al cliente quante ne servono davvero.",
  "SEATS_ABOVE_CEILING.title": "L’origine ha molte più licenze di quelle in uso",
  "SEATS_ABOVE_CEILING.meaning":
    "Il piano di spostamento acquista {seats, plural, one {# licenza} many {# di licenze} other {# licenze}} in meno di quante ne ha l’origine, perché il massimo previsto dai criteri non ne consente di più (in uso: {inUse, number}). Chi oggi usa una licenza resta coperto.",
  "SEATS_ABOVE_CEILING.action":
    "Approvare come previsto, oppure far confermare un numero più alto da una seconda persona.",
  "OVERLAP_SEATS_TAKEN.title": "Licenze della sovrapposizione sono in uso",
  "OVERLAP_SEATS_TAKEN.meaning":
    "Mentre vecchie e nuove licenze coesistono, ne hanno ricevuta una più utenti di quanti le sole nuove possano coprire.",
  "OVERLAP_SEATS_TAKEN.action":
    "Approvare più licenze prima della fine dell’origine, oppure far rimuovere le assegnazioni in più.",
  "SEATS_OUTSIDE_BAND.title":
    "Le licenze necessarie non rientrano più nell’intervallo del piano di spostamento",
  "SEATS_OUTSIDE_BAND.meaning":
    "Da quando il piano di spostamento è stato fatto sono arrivati o sono andati via così tanti utenti che l’ordine sarebbe fuori da quanto vi è previsto.",
  "SEATS_OUTSIDE_BAND.action": "Esaminare il nuovo piano di spostamento e approvarlo.",
  "PRICE_ABOVE_CEILING.title": "Il prezzo supera il massimo approvato",
  "PRICE_ABOVE_CEILING.meaning":
    "Il listino prezzi di oggi chiede per licenza più di quanto l’approvazione consenta: l’ordine attende.",
  "PRICE_ABOVE_CEILING.action":
    "Esaminare il nuovo piano di spostamento con i prezzi di oggi e approvarlo.",
  "PARTNER_ON_RECORD.title": "Il Suo numero di partner va indicato negli ordini del provider",
  "PARTNER_ON_RECORD.meaning":
    "{count, plural, one {# prodotto viene ordinato} many {# di prodotti vengono ordinati} other {# prodotti vengono ordinati}} presso il Suo provider. Solo un ordine che indica il Suo numero di partner (ID MPN) La rende partner registrato (partner on record): senza, per questa sottoscrizione non ha né incentivi né titolo presso Microsoft.",
  "PARTNER_ON_RECORD.action":
    "Comunicare il numero al provider con ogni ordine e controllarlo nella sua conferma. In seguito può aggiungerlo solo il provider.",
  "PRICE_CHANGED.title": "Un nuovo prezzo o una promozione rende più conveniente ordinare prima",
  "PRICE_CHANGED.meaning":
    "Da quando il piano di spostamento è stato approvato, Microsoft ha annunciato un prezzo o una promozione. Ordinare prima che il prezzo cambi costa meno che attendere l’ultimo momento sicuro.",
  "PRICE_CHANGED.action":
    "Approvare in tempo il nuovo piano di spostamento. Fino ad allora, e se nessuno lo approva, si esegue quello approvato.",
  "PROMOTION_ENDS.title": "Il prezzo si basa su una promozione",
  "PROMOTION_ENDS.meaning":
    "Il prezzo di {title} si basa sulla promozione «{promotion}», disponibile fino al giorno {endsOn}. Vale per tutto il primo periodo, anche per le licenze aggiunte in seguito, ma non per il rinnovo.",
  "PROMOTION_ENDS.action":
    "Attenersi all’ordine pianificato. Se quel giorno Microsoft non la concede, non si ordina nulla oltre il prezzo approvato.",
  "PROMOTION_LOST.title": "Una promozione termina prima dell’ordine",
  "PROMOTION_LOST.meaning":
    "Il cliente potrebbe avere la promozione «{promotion}» di {title}, ma questa termina il giorno {endsOn}, prima dell’ordine pianificato.",
  "PROMOTION_LOST.action":
    "Ordinare prima significherebbe pagare più a lungo entrambi i venditori. Confrontare le date, oppure consentire nei criteri che gli ordini seguano i prezzi.",
  "PROMOTION_NOT_MET.title": "Una promozione che questo cliente non ottiene",
  "PROMOTION_NOT_MET.meaning":
    "La promozione «{promotion}» di {title} è disponibile fino al giorno {endsOn}, ma non per questo cliente: chi viene spostato non è nuovo per l’offerta, e i limiti contano le licenze di tutti i venditori.",
  "PROMOTION_NOT_MET.action":
    "Non prometterla al cliente. Il piano di spostamento si basa sul prezzo abituale.",
  "PRICE_UNKNOWN.title": "Il listino prezzi non riporta alcun prezzo",
  "PRICE_UNKNOWN.meaning":
    "Il piano di spostamento non può dire quanto costano queste licenze. Le somme indicate non le comprendono.",
  "PRICE_UNKNOWN.action": "Prima di approvare, verificare il prezzo nel Centro per i partner.",
  "CUTOVER_ON_WEEKEND.title": "L’origine termina in un giorno non lavorativo",
  "CUTOVER_ON_WEEKEND.meaning":
    "Data di fine: {endsOn}. L’ordine viene effettuato in un giorno lavorativo precedente, ma la fine in sé non si può spostare.",
  "CUTOVER_ON_WEEKEND.action": "Indicare chi è di turno in quel giorno.",
  "ABORTED_BY_OPERATOR.title": "Lo spostamento è stato interrotto",
  "ABORTED_BY_OPERATOR.meaning":
    "Una persona ha deciso di non proseguire. È stato annullato ciò che si poteva annullare senza che nessuno perdesse una licenza.",
  "ABORTED_BY_OPERATOR.action":
    "Controllare che cosa resta: le nostre licenze che non si potevano annullare proseguono e vengono fatturate.",
  "EXTENSION_LEFT_ON.title": "L’origine prosegue in un periodo prorogato",
  "EXTENSION_LEFT_ON.meaning":
    "Non è terminata alla scadenza ed è fatturata di mese in mese a un prezzo più alto. Nessun utente ne risente.",
  "EXTENSION_LEFT_ON.action": "Sollecitare la persona che può porre fine alla proroga.",
  "RENEWAL_SURPRISED.title": "L’origine si è rinnovata, mentre doveva terminare",
  "RENEWAL_SURPRISED.meaning":
    "Viene fatturato un intero nuovo periodo. Per 168 ore dal rinnovo il venditore può ancora annullarlo.",
  "RENEWAL_SURPRISED.action":
    "Telefonare oggi stesso al titolare della fatturazione; la lettera è partita.",
  "SOURCE_CANCELLED_NOW.title": "L’origine viene annullata a metà periodo, come richiesto",
  "SOURCE_CANCELLED_NOW.meaning":
    "{title} ({seats, plural, one {# licenza} many {# di licenze} other {# licenze}}) si acquista appena il piano di spostamento è approvato; al titolare della fatturazione si chiede di annullare l’origine quando le nuove licenze sono verificate. Quanto pagato per il resto del periodo va perso; non si conta su alcun rimborso.",
  "SOURCE_CANCELLED_NOW.action":
    "Approvare solo se il cliente ha visto l’importo; altrimenti revocare la decisione, e l’acquisto avviene alla scadenza.",
  "SOURCE_ENDED_EARLY.title": "L’origine ha perso licenze prima della fine",
  "SOURCE_ENDED_EARLY.meaning":
    "Qualcuno l’ha annullata, sospesa o ridotta in anticipo. L’ordine di emergenza già approvato procura subito ciò che serve agli utenti.",
  "SOURCE_ENDED_EARLY.action":
    "Chiarire con il cliente chi l’ha fatto e seguire l’arrivo delle nuove licenze.",
  "MANY_SUBSCRIPTIONS.title": "Il tenant ha moltissime sottoscrizioni attive",
  "MANY_SUBSCRIPTIONS.meaning":
    "{count, plural, one {È attiva # sottoscrizione} many {Sono attive # di sottoscrizioni} other {Sono attive # sottoscrizioni}}; oltre 150 Microsoft può rifiutare gli ordini.",
  "MANY_SUBSCRIPTIONS.action":
    "Ordinare a gruppi, unire le piccole sottoscrizioni di una stessa offerta e non lasciarne scadere nessuna prima che l’ordine sia concluso.",
  "AGREEMENT_TOO_OLD.title": "L’accettazione del contratto da parte del cliente è troppo vecchia",
  "AGREEMENT_TOO_OLD.meaning":
    "Il Contratto del cliente Microsoft è stato accettato il giorno {acceptedAt}; le accettazioni precedenti ad aprile 2023 non consentono più ordini né modifiche delle licenze.",
  "AGREEMENT_TOO_OLD.action":
    "Chiedere all’amministratore del cliente di accettare di nuovo il contratto prima dell’ordine.",
  "ESTATE_DECLARED.title": "Nessuno ha letto il tenant: tutto si basa su quanto è stato dichiarato",
  "ESTATE_DECLARED.meaning":
    "Il cliente non ha approvato l’amministrazione delegata (GDAP), quindi prodotti, licenze e date sono quelli dell’importazione. Ogni licenza dichiarata conta come usata, con il margine dei criteri: {counted, plural, one {# licenza} many {# di licenze} other {# licenze}}. {unclear, plural, =0 {Ogni sottoscrizione è stata dichiarata con il numero di licenze.} one {# sottoscrizione è stata dichiarata senza numero di licenze ed è esclusa.} many {# di sottoscrizioni sono state dichiarate senza numero di licenze e sono escluse.} other {# sottoscrizioni sono state dichiarate senza numero di licenze e sono escluse.}} Una licenza tolta in anticipo non verrebbe notata.",
  "ESTATE_DECLARED.action":
    "Far confermare l’elenco al cliente, o fargli approvare l’amministrazione delegata: il piano di spostamento viene allora rifatto in base a ciò che mostra il tenant. Fino ad allora l’amministratore del cliente guarda nell’interfaccia di amministrazione una volta alla settimana e il giorno dopo ogni fine, e avvisa subito se gli utenti restano senza servizio: quanto è approvato per quel caso si ordina soltanto sulla sua parola.",
  "DELEGATED_ADMIN_ENDS.title": "Il nostro accesso al tenant finisce prima dello spostamento",
  "DELEGATED_ADMIN_ENDS.meaning":
    "I nostri privilegi di amministratore delegato (GDAP) finiscono il giorno {endsOn}, prima che l’ultima origine sia terminata e verificata. Dopo, nessuno potrebbe controllare che ogni utente sia coperto.",
  "DELEGATED_ADMIN_ENDS.action":
    "Chiedere all’amministratore del cliente di approvare una nuova richiesta prima di quel giorno.",
  "DELEGATED_ADMIN_ROLES_MISSING.title": "Mancano ruoli del nostro accesso al tenant",
  "DELEGATED_ADMIN_ROLES_MISSING.meaning":
    "L’amministratore del cliente ha concesso i privilegi di amministratore delegato senza: {roles}. La lettura della directory o la modifica delle licenze verrà rifiutata.",
  "DELEGATED_ADMIN_ROLES_MISSING.action":
    "Chiedere di nuovo l’accesso con questi ruoli e spiegare al cliente a che cosa servono.",
  "CONSUMER_DIRECTORY.title": "Il tenant è una directory di consumatori",
  "CONSUMER_DIRECTORY.meaning":
    "{kind}: una directory di questo tipo non accetta rivenditori, e non vi si possono ordinare licenze.",
  "CONSUMER_DIRECTORY.action":
    "Chiedere al cliente il tenant dell’organizzazione stessa e importare quello; un tenant sbagliato non si corregge con nessun clic.",
  "SIGN_IN_FEDERATED.title": "Gli utenti accedono tramite il servizio di qualcun altro",
  "SIGN_IN_FEDERATED.meaning":
    "{domains}: l’accesso passa per un altro servizio. Se è quello del venditore, come presso i fornitori di hosting, nessuno potrà più accedere quando la sua sottoscrizione termina o viene annullata.",
  "SIGN_IN_FEDERATED.action":
    "Accertare di chi è il servizio. Se è del venditore, riportare prima i domini all’accesso Microsoft (managed) con l’amministratore del cliente, impostare nuove password e solo dopo lasciar terminare l’origine.",
  "OLD_PARTNER_KEEPS_ACCESS.title": "Il partner precedente mantiene l’accesso",
  "OLD_PARTNER_KEEPS_ACCESS.meaning":
    "Quando l’ultima sottoscrizione si è spostata, il partner precedente ha ancora amministrazione delegata, utenti guest, app e contatto di supporto.",
  "OLD_PARTNER_KEEPS_ACCESS.action":
    "Dopo lo spostamento rivedere gli accessi e far rimuovere all’amministratore del cliente quelli non più voluti, mai prima che lì sia terminata l’ultima sottoscrizione.",
  "SOURCE_JUST_BOUGHT.title": "L’origine è stata acquistata da pochi giorni",
  "SOURCE_JUST_BOUGHT.meaning":
    "Il venditore può ancora annullare {title} entro sette giorni dall’acquisto, {seats, plural, one {per l’unica licenza} many {per tutte le # di licenze} other {per tutte le # licenze}}.",
  "SOURCE_JUST_BOUGHT.action":
    "Chiedere subito se il venditore la annulla; dopo si paga per un intero periodo.",
  "NON_CLOUD_RIGHTS_LOST.title":
    "Con il contratto finiscono diritti che non sono piani di servizio",
  "NON_CLOUD_RIGHTS_LOST.meaning":
    "Le licenze di un contratto multilicenza possono comprendere Software Assurance, diritti di accesso server e client e un livello di prezzo. Nessun piano di servizio li mostra e nessuno si sposta.",
  "NON_CLOUD_RIGHTS_LOST.action":
    "Far confermare per iscritto al referente licenze del cliente che non servono o che si acquistano altrove.",
  "LOOK_ALIKE_OFFER.title": "Un’altra offerta ha lo stesso nome",
  "LOOK_ALIKE_OFFER.meaning":
    "«{title}» si vende anche con un secondo SKU ({otherSkuId}). Le licenze sono quelle dello SKU {skuId}; l’altro, senza riassegnazione, non servirebbe a nessuno.",
  "LOOK_ALIKE_OFFER.action": "Quando si ordina a mano, confrontare lo SKU, non il nome.",
  "TRIAL_CONVERTS.title": "Una versione di valutazione diventa a pagamento",
  "TRIAL_CONVERTS.meaning":
    "Se nessuno la disattiva, {title} prosegue per un anno a pagamento con un massimo di {seats, plural, one {# licenza} many {# di licenze} other {# licenze}}.",
  "TRIAL_CONVERTS.action":
    "Chiedere all’amministratore del cliente di disattivare la conversione o di acquistare di proposito ciò che serve.",
  "TRANSFER_BRINGS_ALL.title": "Un trasferimento porta l’intera sottoscrizione",
  "TRANSFER_BRINGS_ALL.meaning":
    "{title} arriva con {seats, plural, one {la sua unica licenza} many {tutte le # di licenze} other {tutte le # licenze}} (in uso: {inUse, number}), con prezzo e durata, e all’arrivo non se ne può rifiutare nulla.",
  "TRANSFER_BRINGS_ALL.action":
    "Concordare per iscritto l’elenco delle sottoscrizioni prima della richiesta e impostare la scelta alla scadenza di ciascuna appena arriva.",
  "TRANSFER_NOT_AGREED.title": "Non è stata ceduta",
  "TRANSFER_NOT_AGREED.meaning":
    "{title} poteva arrivare a noi solo con un trasferimento della proprietà, e la richiesta è finita senza. Resta al partner attuale.",
  "TRANSFER_NOT_AGREED.action":
    "Parlare con il partner attuale e con il cliente; con un nuovo piano di spostamento si può inviare una nuova richiesta.",
  "RENEW_TO_CSP_MISSING.title": "Il rinnovo in CSP non risulta",
  "RENEW_TO_CSP_MISSING.meaning":
    "{title} doveva proseguire con noi con un rinnovo in CSP alla fine del Contratto Enterprise. Nessuno lo ha pianificato, oppure il tenant non lo mostra.",
  "RENEW_TO_CSP_MISSING.action":
    "Pianificarlo nel Centro per i partner. Se il contratto è già finito, ordinare di nuovo le licenze o rivolgersi al supporto di Microsoft per i partner: finché non risultano, gli utenti possono restare senza licenza.",
  "RENEW_TO_CSP_DIFFERS.title": "Il rinnovo in CSP non è arrivato come approvato",
  "RENEW_TO_CSP_DIFFERS.meaning":
    "{title} prosegue con noi con un rinnovo in CSP, ma non con la durata, la fatturazione o il numero di licenze approvati.",
  "RENEW_TO_CSP_DIFFERS.action":
    "Far decidere chi se ne fa carico. Entro 168 ore dall’inizio la sottoscrizione si può annullare, non appena altre licenze coprono i suoi utenti; dopo, pianificare la durata approvata per il prossimo rinnovo.",
  "PURCHASE_ORDER_LAPSES.title": "L’ordine di acquisto scade prima dell’ordine delle licenze",
  "PURCHASE_ORDER_LAPSES.meaning":
    "Il numero dell’ordine di acquisto del cliente ({reference}) non è più valido nel giorno del primo ordine ancora da fare.",
  "PURCHASE_ORDER_LAPSES.action":
    "Chiedere al cliente un numero valido in quel giorno; gli è già stato chiesto per lettera. All’ultimo momento sicuro le licenze vengono ordinate comunque, senza un numero valido.",
  "TRANSFER_MISSING_LINE.title": "Una sottoscrizione concordata non è arrivata",
  "TRANSFER_MISSING_LINE.meaning":
    "{title} con {seats, plural, one {# licenza} many {# di licenze} other {# licenze}} doveva essere ceduta e non è arrivata.",
  "TRANSFER_MISSING_LINE.action":
    "Chiedere al partner di origine. Se non è stata ceduta, si acquista come previsto; se Microsoft dice che è passata, aprire una richiesta presso Microsoft e non acquistare altro.",
  "TRANSFER_UNEXPECTED_LINE.title": "Un trasferimento ha portato ciò che nessuno ha concordato",
  "TRANSFER_UNEXPECTED_LINE.meaning":
    "{title} con {seats, plural, one {# licenza} many {# di licenze} other {# licenze}} è arrivata ed è a nostro carico fino al giorno {endsOn}; si rinnova finché nessuno decide altro.",
  "TRANSFER_UNEXPECTED_LINE.action":
    "Concordare il prezzo con il cliente, o la restituzione con l’altro partner. Non annullarla finché gli utenti ne hanno le licenze.",
  "TRANSFER_LINE_DIFFERS.title": "Una sottoscrizione trasferita non è come concordato",
  "TRANSFER_LINE_DIFFERS.meaning":
    "{title} è arrivata con {seats, plural, one {# licenza} many {# di licenze} other {# licenze}} e termina il giorno {endsOn}; licenze, durata o fine non sono quelle concordate.",
  "TRANSFER_LINE_DIFFERS.action":
    "Confrontarla con l’elenco concordato e chiarire la differenza con l’altro partner.",
  "TRANSFER_STUCK.title": "Un trasferimento non termina",
  "TRANSFER_STUCK.meaning":
    "La richiesta per {title} è ancora in corso, benché sia già il momento dell’acquisto alternativo. Nel frattempo non si acquista nulla.",
  "TRANSFER_STUCK.action":
    "Chiedere al partner di origine e al supporto di Microsoft per i partner di concluderla.",
  "ADD_ON_WITHOUT_BASE.title":
    "Il componente aggiuntivo non ha una sottoscrizione di base nel tenant",
  "ADD_ON_WITHOUT_BASE.meaning":
    "{title} funziona solo accanto a un’altra sottoscrizione e non se n’è trovata una adatta. L’ordine sarebbe rifiutato.",
  "ADD_ON_WITHOUT_BASE.action":
    "Ordinare prima la sottoscrizione di base o chiarire con il cliente a che cosa serve il componente aggiuntivo.",
  "LICENSES_REASSIGNED.title": "Gli utenti ricevono altre licenze",
  "LICENSES_REASSIGNED.meaning":
    "{users, plural, one {# utente di {title} riceve} many {# di utenti di {title} ricevono} other {# utenti di {title} ricevono}} al suo posto {newTitle}. La vecchia licenza finisce solo quando tutti lavorano con la nuova.",
  "LICENSES_REASSIGNED.action":
    "Avvisare prima gli utenti e controllare nel piano di spostamento le classi di utenti e che cosa riceve ciascuna.",
  "PLANS_LOST.title": "Gli utenti perdono alcune comodità",
  "PLANS_LOST.meaning":
    "In ciò che sostituisce {title} manca: {plansLost}. Nessun dato va perso. Accettato da: {by}.",
  "PLANS_LOST.action": "Assicurarsi che il cliente lo sappia.",
  "USAGE_LOCATION_MISSING.title": "Utenti senza località di utilizzo",
  "USAGE_LOCATION_MISSING.meaning":
    "Microsoft non assegna licenze a un utente senza località di utilizzo: {users, plural, one {# utente} many {# di utenti} other {# utenti}} di {title}.",
  "USAGE_LOCATION_MISSING.action":
    "Far impostare la località di utilizzo all’amministratore del cliente prima della riassegnazione.",
  "LICENSES_BY_GROUP.title": "Le licenze vengono assegnate da gruppi",
  "LICENSES_BY_GROUP.meaning":
    "{count, plural, one {# gruppo dà} many {# di gruppi danno} other {# gruppi danno}} {title} ai membri. La nuova licenza si aggiunge prima al gruppo, e la vecchia si toglie quando quella di ogni membro è attiva.",
  "LICENSES_BY_GROUP.action": "Non cambiare nulla in questi gruppi durante la riassegnazione.",
  "GROUP_LICENSING_AT_STAKE.title": "Le licenze basate sui gruppi dipendono da ciò che se ne va",
  "GROUP_LICENSING_AT_STAKE.meaning":
    "{title} è l’unica licenza del tenant che consente le licenze basate sui gruppi, e {count, plural, one {# gruppo la usa} many {# di gruppi la usano} other {# gruppi la usano}}.",
  "GROUP_LICENSING_AT_STAKE.action":
    "Verificare che anche la nuova licenza lo consenta; il piano di spostamento riassegna questo SKU per ultimo.",
  "USERS_WITH_LICENSE_ERRORS.title": "Alcuni utenti hanno un errore nella licenza",
  "USERS_WITH_LICENSE_ERRORS.meaning":
    "Microsoft segnala un errore nella loro assegnazione: potrebbero essere già ora senza servizio.",
  "USERS_WITH_LICENSE_ERRORS.action":
    "Far correggere queste assegnazioni dall’amministratore del cliente prima dello spostamento.",
} satisfies typeof english;
