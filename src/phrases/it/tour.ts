import type { tour as english } from "../en/tour.ts";

export const tour = {
  skip: "Salta la visita",
  next: "Avanti",
  end: "Fine",
  count: "Passo {n} di {all}",
  working: "Un momento…",
  "home.title": "Questa è la Sua giornata",
  "home.text":
    "Prima viene ciò che costa di più lasciare in attesa. Ora non c’è ancora nulla: con «Avanti» si importa un cliente inventato.",
  "ask.title": "Una sola lettera chiede tutto",
  "ask.text":
    "Questo cliente acquista direttamente da Microsoft. Chiediamo una relazione come rivenditore, nella lingua del cliente.",
  "accept.title": "Per un momento il cliente è Lei",
  "accept.text":
    "Solo la sandbox lo permette: con «Avanti» il cliente accetta tutto ciò che le lettere chiedono.",
  "timeline.title": "Vecchio, nuovo e quando",
  "timeline.text":
    "La barra piena è ciò che hanno. Quella tratteggiata è ciò che ordineremo: non oggi, ma il più tardi possibile in sicurezza.",
  "seats.title": "La promessa",
  "seats.text":
    "La linea è ciò che serve agli utenti. L’area è ciò che è disponibile. Non scende mai sotto la linea.",
  "approve.title": "Qualcuno ne risponde",
  "approve.text":
    "Qui si vede che cosa si acquista, quanto costa e fino a quando si può cambiare idea. «Avanti» approva a Suo nome.",
  "pass.title": "Si lascia passare il tempo",
  "pass.text":
    "Ordine, verifica, fine della sottoscrizione precedente: tutto procede da sé. «Avanti» porta l’orologio virtuale fino alla fine.",
  "report.title": "Nessuno se n’è accorto",
  "report.text":
    "Questo rapporto è ciò che si consegna al cliente. Ora può importare i Suoi clienti.",
} satisfies Record<keyof typeof english, string>;
