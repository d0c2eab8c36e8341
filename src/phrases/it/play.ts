import type { play as english } from "../en/play.ts";

export const play = {
  people: "Persone a cui è stato chiesto qualcosa",
  peopleOf: "Persone di {company}",
  explain:
    "Nell’ambiente di prova è possibile rispondere al loro posto, subito. Altrimenti rispondono da sole con il passare del tempo.",
  nobody: "Al momento non si attende nessuno all’esterno.",
  does: "Lo fa",
  refuses: "Rifiuta",
  doesOf: "{who}, {company}: {step}. Lo fa",
  refusesOf: "{who}, {company}: {step}. Rifiuta",
  more: "E altre {n, number}: aprire un cliente per vedere le sue persone.",
  own: "Di propria iniziativa",
  subscription: "Sottoscrizione",
  "act.customerCancels": "Il cliente la annulla oggi",
  "act.paymentFails": "Il pagamento non riesce",
  "act.sourceSeatsChange": "Metà delle licenze viene tolta",
  "act.relationshipEnded": "Il cliente termina la relazione con noi",
  "act.delegatedAdminRevoked": "Il cliente revoca i privilegi delegati (GDAP)",
  happened: "È accaduto. Handover ora verifica.",
  faults: "Che cosa va storto presso Microsoft",
  "fault.answersLost": "Le risposte si perdono (3)",
  "fault.throttled": "Troppe richieste (3)",
  "fault.unavailable": "Servizio non disponibile (3)",
  faultsLeft: "Chiamate che andranno ancora storte: {n, number}",
} satisfies Record<keyof typeof english, string>;
