import type { undo as english } from "../en/undo.ts";

export const undo = {
  "help.imports": "elenca le importazioni di clienti, ciascuna con il suo ID",
  "help.undo":
    "annulla un’importazione: i clienti che ha portato vengono rimossi, finché non ne è seguito nulla",
  "help.id": "ID di un’importazione, come in customers imports",
  "help.dryRun": "dice solo chi andrebbe via e chi resta",
  "help.by": "chi decide (se manca: l’utente di questo computer)",
  "help.hold":
    "i nuovi clienti cominciano in pausa: non si chiede nulla a nessuno finché non proseguono",
  none: "Non è ancora stato importato alcun cliente.",
  listed:
    "{at}: {rows, plural, one {# riga} many {# di righe} other {# righe}}, {customers, plural, one {# cliente} many {# di clienti} other {# clienti}}, {refused, plural, =0 {nessuna rifiutata} one {# rifiutata} many {# rifiutate} other {# rifiutate}}",
  undoneAt: "Annullata: {at}",
  would:
    "{n, plural, =0 {Nessun cliente può più essere rimosso.} one {Verrebbe rimosso # cliente:} many {Verrebbero rimossi # di clienti:} other {Verrebbero rimossi # clienti:}}",
  removed:
    "{n, plural, =0 {Nessun cliente è stato rimosso.} one {È stato rimosso # cliente.} many {Sono stati rimossi # di clienti.} other {Sono stati rimossi # clienti.}}",
  stay: "{n, plural, one {Resta # cliente:} many {Restano # di clienti:} other {Restano # clienti:}}",
  "because.knownBefore": "già noto prima di questa importazione",
  "because.approved": "il piano di spostamento è approvato",
  "because.begun": "qualcosa è già stato modificato presso Microsoft",
  "because.asked": "una lettera è già stata scritta",
  "because.decided": "qualcuno ha già deciso qualcosa",
  "because.importedAgain": "lo nomina anche un’altra importazione: annullare prima quella",
  more: "{n, plural, one {e # altro} many {e # di altri} other {e altri #}}",
  title: "Importazioni finora",
  about:
    "Un’importazione si può annullare per ogni cliente a cui non è stato chiesto nulla e per cui non è stato approvato nulla.",
  open: "Annulla questa importazione",
  openOf: "Annulla l’importazione: {at}",
  "head.at": "Importata",
  "head.rows": "Righe",
  "head.customers": "Clienti",
  "head.refused": "Rifiutate",
  what: "Scompaiono con i loro piani di spostamento e con ciò che il file diceva di loro. Non è stato scritto a nessuno e presso Microsoft non è cambiato nulla. Si possono importare di nuovo.",
  act: "{n, plural, one {Rimuovi # cliente} many {Rimuovi # di clienti} other {Rimuovi # clienti}}",
  not: "Non rimuovere",
  hold: "Non chiedere ancora nulla: i nuovi clienti cominciano in pausa",
  holdHelp: "Altrimenti si chiede loro subito una relazione come rivenditore.",
  held: "I nuovi clienti sono in pausa: non è stato chiesto nulla a nessuno. Farli proseguire quando l’elenco è corretto.",
  showHeld: "Mostra i clienti in pausa",
  event: "{by} ha annullato l’importazione",
} satisfies Record<keyof typeof english, string>;
