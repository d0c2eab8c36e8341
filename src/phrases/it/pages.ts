import type { pages as english } from "../en/pages.ts";

export const pages = {
  "nav.calendar": "Calendario",
  "nav.approvals": "Approvazioni",
  "nav.letters": "Lettere",
  "nav.catalog": "Catalogo",
  "nav.activity": "Attività",
  "calendar.title": "Calendario",
  "calendar.about":
    "Ordini, passaggi effettivi, ultimi momenti sicuri e termini ultimi per annullare, di tutti gli spostamenti aperti.",
  "calendar.earlier": "Mese precedente",
  "calendar.later": "Mese successivo",
  "calendar.export": "Esporta (ICS)",
  "calendar.sum":
    "Ordini: {orders, number}; passaggi effettivi: {cutovers, number}; scadenze: {deadlines, number}",
  "calendar.empty.title": "Nessuna scadenza: {month}",
  "calendar.empty.text":
    "Ordini, passaggi effettivi e ultimi momenti sicuri compaiono qui non appena uno spostamento ha un piano.",
  "event.what": "{n, number} × {product}",
  "event.approveBy": "Ultimo momento per approvare il piano di spostamento",
  "event.order": "Ordine: {what}",
  "event.ordered": "Ordine effettuato: {what}",
  "event.lastSafe": "Ultimo momento sicuro per l’ordine: {what}",
  "event.undoEnds": "Dopo questo momento l’acquisto non è più annullabile: {what}",
  "event.cutover": "Passaggio effettivo, la sottoscrizione precedente termina: {what}",
  "event.ended": "La sottoscrizione precedente è terminata: {what}",
  "approvals.title": "Approvazioni",
  "approvals.sum":
    "Piani di spostamento in attesa di approvazione: {n, number}. Licenze all’origine: {seats, number}",
  "approvals.empty.title": "Nessun piano di spostamento in attesa",
  "approvals.empty.text":
    "Un nuovo piano di spostamento attende qui finché qualcuno non lo approva; in testa quello il cui ultimo momento sicuro viene prima. Fino ad allora non si acquista nulla.",
  "letters.title": "Lettere",
  "letters.written": "Lettere scritte",
  "letters.sum": "Lettere visualizzate: {n, number}, a partire dalla più recente.",
  "letters.empty.title": "Nessuna lettera",
  "letters.empty.text":
    "Richiedere una relazione come rivenditore: la prima lettera viene scritta allora, nella lingua del cliente.",
  "letters.samples": "Tipi di lettere",
  "letters.samplesText": "Come le riceverebbe un cliente inventato, in ogni lingua.",
  "letters.kindLabel": "Tipo di lettera",
  "letters.choose": "Scegliere una lettera per leggerla.",
  "letters.back": "Torna all’elenco",
  "activity.title": "Log attività",
  "activity.about":
    "Ciò che le persone e Handover hanno fatto per tutti i clienti, a partire dalle voci più recenti. Nulla viene mai rimosso.",
  "activity.filter": "Cliente",
  "activity.older": "Mostra voci precedenti",
  "activity.newest": "Torna alle voci più recenti",
  "activity.empty.title": "Non è ancora accaduto nulla",
  "activity.empty.text":
    "Qui comparirà ogni azione di una persona e di Handover. Si comincia importando i clienti.",
  "activity.noMatch": "Nessuna voce riguarda un cliente con questi dati",
  "catalog.title": "Catalogo",
  "catalog.about":
    "Che cosa è acquistabile, secondo i file di Microsoft e il Centro per i partner.",
  "catalog.sync": "Leggi dal Centro per i partner",
  "catalog.choose": "Importa un file",
  "catalog.sum": "Versioni: {n, number}; in uso: {current, number}",
  "catalog.versions": "Versioni",
  "catalog.compare": "Confronta con la versione precedente",
  "catalog.compared": "Che cosa è cambiato",
  "catalog.empty.title": "Non è stato ancora importato nulla",
  "catalog.empty.text":
    "Leggere le offerte del Suo mercato dal Centro per i partner. Per i piani di servizio, scaricare l’elenco delle licenze di Microsoft (CSV) e importarlo qui.",
  "catalog.search": "Trova uno SKU",
  "catalog.searchHelp": "Nome, codice o ID, oppure il suo inizio",
  "catalog.show": "Mostra",
  "catalog.instead": "Se non fosse più acquistabile",
  "catalog.state": "Con il sostituto",
  "catalog.kept": "mantenuto",
  "catalog.lost": "perso",
  "catalog.extra": "si aggiunge",
  "catalog.reading":
    "Lettura delle offerte e dei prezzi del Suo mercato. Può richiedere un minuto.",
  "catalog.notShown": "Non visualizzati: {n, number}",
  "nav.settings": "Impostazioni",
} satisfies Record<keyof typeof english, string>;
