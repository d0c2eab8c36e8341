import type { play as english } from "../en/play.ts";

export const play = {
  people: "Personas a las que se pidió algo",
  peopleOf: "Personas de {company}",
  explain:
    "En el espacio aislado puede responder en su lugar, al momento. Si no, responden por sí mismas con el paso del tiempo.",
  nobody: "Ahora mismo no se espera a nadie de fuera.",
  does: "Lo hace",
  refuses: "Se niega",
  doesOf: "{who}, {company}: {step}. Lo hace",
  refusesOf: "{who}, {company}: {step}. Se niega",
  more: "Y {n, number} más: abra un cliente para ver a sus personas.",
  own: "Por iniciativa propia",
  subscription: "Suscripción",
  "act.customerCancels": "El cliente la cancela hoy",
  "act.paymentFails": "El pago falla",
  "act.sourceSeatsChange": "Se quita la mitad de las licencias",
  "act.relationshipEnded": "El cliente pone fin a la relación con nosotros",
  "act.delegatedAdminRevoked": "El cliente revoca la administración delegada (GDAP)",
  happened: "Ha ocurrido. Handover lo está mirando.",
  faults: "Qué falla en Microsoft",
  "fault.answersLost": "Se pierden respuestas (3)",
  "fault.throttled": "Demasiadas solicitudes (3)",
  "fault.unavailable": "Servicio no disponible (3)",
  faultsLeft: "Llamadas que aún fallarán: {n, number}",
} satisfies Record<keyof typeof english, string>;
