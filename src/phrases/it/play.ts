import type { play as english } from "../en/play.ts";

export const play = {
  people: "Persone a cui è stato chiesto qualcosa",
  peopleOf: "Persone di {company}",
  explain:
    "Nella sandbox Lei può rispondere al loro posto, subito. Altrimenti rispondono da sole con il passare del tempo.",
  nobody: "Al momento non si attende nessuno all’esterno.",
  does: "Lo fa",
  refuses: "Rifiuta",
  doesOf: "{who}, {company}: {step}. Lo fa",
  refusesOf: "{who}, {company}: {step}. Rifiuta",
  more: "Altre persone: {n, number}. Aprire un cliente per vedere le sue.",
  own: "Di propria iniziativa",
  subscription: "Sottoscrizione",
  "act.customerCancels": "Il cliente la annulla oggi",
  "act.paymentFails": "Il pagamento non riesce",
  "act.sourceSeatsChange": "Metà delle licenze viene tolta",
  "act.relationshipEnded": "Il cliente pone fine alla relazione con noi",
  "act.delegatedAdminRevoked": "Il cliente revoca l’amministrazione delegata (GDAP)",
  happened: "È accaduto. Ora Handover lo esamina.",
  faults: "Che cosa va storto presso Microsoft",
  "fault.answersLost": "Le risposte si perdono (3)",
  "fault.throttled": "Troppe richieste (3)",
  "fault.unavailable": "Servizio non disponibile (3)",
  faultsLeft: "Chiamate che non riusciranno ancora: {n, number}",
} satisfies Record<keyof typeof english, string>;
