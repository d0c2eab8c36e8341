import type { story as english } from "../en/story.ts";

export const story = {
  "option.port": "porta su questo computer; se è occupata, la prima libera",
  "option.seed": "numero da cui si genera il mondo",
  "option.seeds": "un seme, oppure un intervallo come 1..10",
  "option.folder": "cartella in cui si conserva il mondo",
  "option.world": "file del mondo da cui iniziare",
  "option.loose": "registra soltanto ciò che non è emulato, invece di rifiutarlo",
  "option.addressFile": "file in cui scrivere l’indirizzo appena risponde",
  "option.crashes":
    "quante volte il server, il worker o entrambi vengono interrotti bruscamente durante il percorso",
  "option.customers": "numero di clienti",
  "option.users": "numero approssimativo di utenti per cliente",
  "option.evidence":
    "cartella per i dati in base a cui è stata giudicata ogni esecuzione, un file per seme",
  "option.fast": "senza processi, socket né database: migliaia di semi in pochi minuti",
  "option.strategy":
    "pianifica in un altro modo, in un solo thread come con --fast: ciò che fanno gli operatori senza Handover",
  "option.faults":
    "come si comportano le persone: none (puntuali), rough (in ritardo), hostile (in ritardo, mai o al contrario)",
  sandboxReady: "Cloud Microsoft emulato: {url}",
  progress: "{date} ({percent, number, ::.}%)",
  heading:
    "{customers, plural, one {# cliente} many {# di clienti} other {# clienti}}, {days, plural, one {# giorno} many {# di giorni} other {# giorni}} a partire dal giorno {from}",
  customer: "{company} ({country}): {situation}",
  "situation.webDirectMca": "acquisto diretto da Microsoft con un Contratto del cliente Microsoft",
  "situation.webDirectMosa":
    "acquisto diretto da Microsoft con un Contratto di sottoscrizione Microsoft Online",
  "situation.enterpriseExtensionLeftOn": "un Contratto Enterprise con la proroga lasciata attiva",
  "situation.enterpriseLapses": "un Contratto Enterprise che si lascia scadere",
  "situation.rivalAnnual": "sottoscrizioni annuali di un altro partner",
  "situation.rivalMonthly": "una sottoscrizione mensile di un altro partner",
  "situation.retail": "un codice Product Key acquistato in negozio",
  "situation.outOfRegion": "un tenant in un’altra area di autorizzazione CSP",
  "situation.discontinuedOffer": "un’offerta non più in vendita",
  "situation.supportOnly": "resta con un altro partner e da noi riceve solo supporto",
  "situation.seatCap": "200 licenze di un piano per piccole imprese con il limite di 300",
  "situation.threeEnds": "tre sottoscrizioni della stessa offerta con scadenze diverse",
  "situation.freeSkus": "una sottoscrizione a pagamento tra molte gratuite",
  "situation.acceptsLate": "il suo amministratore accetta in ritardo",
  "situation.neverAnswers": "nessuno risponde mai",
  "situation.cancelsEarly": "annulla in anticipo la sottoscrizione precedente",
  "situation.renewsBySurprise": "la sottoscrizione precedente si rinnova a sorpresa",
  "situation.growsOurs": "ha già una nostra sottoscrizione, che cresce",
  "situation.groupAndCloudPc": "licenze tramite un gruppo, Cloud PC e una sottoscrizione che resta",
  "situation.openValue": "un contratto Open Value",
  event: "  {date}  {what}",
  "event.relationshipAccepted": "il cliente ha accettato la relazione come rivenditore",
  "event.relationshipRefused": "la relazione come rivenditore è stata rifiutata",
  "event.renewalStopped": "il rinnovo della sottoscrizione precedente è stato disattivato",
  "event.customerCancelled": "il cliente ha annullato la sottoscrizione precedente",
  "event.termRenewed": "la sottoscrizione precedente si è rinnovata",
  "event.renewalCancelled": "il rinnovo è stato annullato in tempo",
  "event.extensionBegan": "la sottoscrizione precedente è passata in proroga",
  "event.sourceCancelled": "la sottoscrizione precedente è stata annullata come richiesto",
  "event.extensionEnded": "è stata posta fine alla proroga",
  "event.serviceCut": "la sottoscrizione precedente è terminata",
  "event.ordered":
    "{seats, plural, one {# licenza ordinata} many {# licenze ordinate} other {# licenze ordinate}} da noi: {offer}",
  "event.seatsRaised":
    "{seats, plural, one {# licenza aggiunta} many {# licenze aggiunte} other {# licenze aggiunte}} da noi: {offer}",
  "ending.moved": "  Spostate: {count, number}",
  "ending.kept": "  Mantenute: {count, number}",
  "ending.ignored": "  Gratuite, lasciate dove sono: {count, number}",
  "ending.unfinished": "  Non concluse: {count, number}",
  "ending.refused": "  Non spostate: {count, number}. {why}",
  "summary.lines":
    "Sottoscrizioni: {lines, number}. Spostate: {moved, number}; mantenute: {kept, number}; gratuite e non toccate: {ignored, number}; non spostate, con motivo: {refused, number}; non concluse: {unfinished, number}.",
  "summary.continuity":
    "Ore di utenti senza servizio a causa nostra: {hours, number}. Dati persi: {lost, number}.",
  "summary.byOthers": "Ore senza servizio causate da altri: {hours, number}.",
  "summary.licenses":
    "Licenze acquistate: {bought, number}; acquistate due volte: {twice, number}; fuori dall’approvazione: {unapproved, number}.",
  "summary.renewals":
    "Rinnovi indesiderati: {unwanted, number}; annullati in tempo: {rescued, number}.",
  "summary.cost": "Costo di transizione: {total}, di cui sovrapposizione: {overlap}.",
  "fast.broken": "Il seme {seed} ha violato: {what}",
  "fast.replay": "Per ripeterlo: {command}",
  "fast.progress": "Semi completati: {done, number} su {all, number}.",
  "fast.sum":
    "{seeds, plural, one {# seme} many {# semi} other {# semi}} in {seconds, number} s, di cui con violazioni: {seedsBroken, number}. Chiamate: {requests, number}, limitate: {throttled, number}; arresti anomali: {crashes, number}; righe: {lines, number}, spostate: {moved, number}, rifiutate: {refused, number}, non concluse: {unfinished, number}; invarianti violate: {invariantsBroken, number}.",
  "summary.run": "Seme {seed}: {requests, number} richieste al cloud emulato, {seconds, number} s.",
  "summary.broken": "Promesse non mantenute: {broken}",
  "summary.kept": "Ogni promessa è stata mantenuta.",
} satisfies Record<keyof typeof english, string>;
