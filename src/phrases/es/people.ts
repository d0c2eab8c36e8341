import type { people as english } from "../en/people.ts";

export const people = {
  "actor.operator": "usted (operador del partner)",
  "actor.customerAdmin": "un administrador del cliente",
  "actor.sourcePartner": "el partner de origen",
  "actor.licensingPartner": "el partner de licencias (LSP)",
  "actor.nobody": "nadie",

  "step.acceptRelationship": "Aceptar la relación de revendedor",
  "step.acceptAgreement": "Aceptar el Contrato de cliente de Microsoft",
  "step.approveDelegatedAdmin": "Aprobar los privilegios de administrador delegado (GDAP)",
  "step.approvePlan": "Aprobar el plan de traslado",
  "step.stopRenewal": "Desactivar la renovación del origen",
  "step.chooseEnd": "Establecer la opción al vencimiento del origen",
  "step.endExtension": "Poner fin a la prórroga del origen",
  "step.abortMove": "Interrumpir el traslado",
  "step.resumeMove": "Reanudar el traslado",
  "step.rescueRenewal": "Cancelar la renovación inesperada del origen",
  "step.ownershipTransfer": "Ceder las suscripciones acordadas, o rechazar",
  "step.reviewTransfer": "Revisar lo que trajo una transferencia",
  "step.transferStuck": "Desatascar una transferencia que no termina",
  "step.changeLicenses": "Cambiar las licencias de usuarios concretos",
  "step.answerCustomer": "Hablar con el cliente, que no está de acuerdo",
  "step.leave": "Dejar ir al cliente a otro partner",
  "step.replaceLicenses": "Tener listas las licencias del nuevo partner",
  "step.answerTransfer": "Responder a la solicitud de transferencia de otro partner",
  "step.settleAccount": "Liquidar la cuenta del cliente que se va",
} satisfies typeof english;
