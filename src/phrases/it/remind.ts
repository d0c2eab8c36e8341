import type { remind as english } from "../en/remind.ts";

export const remind = {
  act: "Sollecita ora",
  asked: "Il sollecito parte ora, con ciò che vale oggi.",
  recent:
    "Non è stato inviato nulla: l’ultima lettera è già partita ({at}) e a nessuno si scrive due volte in un giorno.",
  paused:
    "Non è stato inviato nulla: lo spostamento è in pausa e intanto non si sollecita questo passo.",
  own: "Non è stato inviato nulla: non si attende nessun altro.",
  next: "Prossimo sollecito automatico",
  noNext: "nessuno; ci sono già stati abbastanza solleciti",
  read: "Leggi la lettera",
  waiting: "Richiesto: {at}",
} satisfies typeof english;
