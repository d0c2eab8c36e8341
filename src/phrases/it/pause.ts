import type { pause as english } from "../en/pause.ts";

export const pause = {
  "help.pause":
    "mette in pausa gli spostamenti: non comincia nulla che possa attendere; ciò che permette alle persone di lavorare prosegue",
  "help.canary":
    "mostra o sceglie di chi partono per primi gli ordini e, dopo un controllo, fa proseguire gli altri",
  "help.first": "quanti altri clienti vanno per primi; tutti quelli dopo attendono un controllo",
  "help.goOn": "il controllo è fatto: chi attende prosegue",
  "canary.off": "Nessun cliente attende un controllo sui primi.",
  "canary.on":
    "Partono prima gli ordini di {n, plural, one {# cliente} many {# di clienti} other {# clienti}}; tutti quelli dopo attendono un controllo.",
  "canary.begun":
    "{n, plural, =0 {Nessun ordine è ancora partito.} one {È partito l’ordine di # cliente:} many {Sono partiti gli ordini di # di clienti:} other {Sono partiti gli ordini di # clienti:}}",
  "canary.waiting":
    "{n, plural, =0 {Nessuno attende.} one {# cliente attende:} many {# di clienti attendono:} other {# clienti attendono:}}",
  "canary.event": "Lo spostamento attende un controllo sui primi clienti",
  "help.resume": "fa proseguire gli spostamenti in pausa",
  "help.all": "tutti gli spostamenti aperti",
  "help.dryRun": "dice solo che cosa una pausa non fermerebbe",
  "help.by": "chi decide (se manca: l’utente di questo computer)",
  "help.reason": "perché, per chi lo troverà in pausa",
  dryRun: "Non è stato modificato nulla. Durante una pausa prosegue:",
  paused:
    "{n, plural, one {# spostamento è in pausa.} many {# di spostamenti sono in pausa.} other {# spostamenti sono in pausa.}}",
  resumed:
    "{n, plural, =0 {Nessuno spostamento era in pausa.} one {# spostamento prosegue.} many {# di spostamenti proseguono.} other {# spostamenti proseguono.}}",
  before: "{company}: era già in pausa.",
  noDeadline: "Non è ancora nota alcuna scadenza.",
  "deadline.approveBy":
    "Approvare entro: {at}. Oltre, l’ordine arriva troppo tardi e gli utenti restano senza servizio.",
  "deadline.orderGoesOut":
    "{at}: parte l’ordine approvato di {title} ({seats, plural, one {# licenza} many {# di licenze} other {# licenze}}), anche in pausa. Senza, le persone smetterebbero di lavorare.",
  "deadline.renewalNotStopped":
    "{at}: ultimo momento per disattivare il rinnovo di {title}. In pausa non lo si chiede a nessuno; più tardi può rinnovarsi per un intero periodo.",
  waits:
    "Non comincia nulla che possa attendere: nessuna lettera al cliente o al suo partner, nessun ordine prima dell’ultimo momento sicuro, nessuna modifica di licenze non ancora iniziata.",
  goesOn:
    "Ciò che permette alle persone di lavorare prosegue: il tenant è sorvegliato, ciò che è stato acquistato è protetto e le licenze mancanti vengono ordinate subito, come approvato.",
  runsOn: "Scadenze che continuano a decorrere",
  open: "Metti in pausa",
  openAll: "Metti tutti in pausa",
  title: "Mettere in pausa lo spostamento: {company}",
  titleAll: "Mettere in pausa tutti gli spostamenti aperti",
  why: "Perché, per chi lo troverà in pausa (facoltativo)",
  act: "{n, plural, one {Metti in pausa # spostamento} many {Metti in pausa # di spostamenti} other {Metti in pausa # spostamenti}}",
  not: "Non mettere in pausa",
  resume: "Prosegui",
  resumeAll: "Fai proseguire tutti quelli in pausa",
  since:
    "In pausa dal giorno {at}. Non comincia nulla che possa attendere; ciò che permette alle persone di lavorare prosegue.",
  event: "{by} ha messo in pausa lo spostamento",
  eventWhy: "{by} ha messo in pausa lo spostamento: {reason}",
  resumedEvent: "{by} ha fatto proseguire lo spostamento",
} satisfies Record<keyof typeof english, string>;
