import type { people as english } from "../en/people.ts";

export const people = {
  "actor.operator": "voi (l’operatore del partner)",
  "actor.customerAdmin": "un amministratore del cliente",
  "actor.sourcePartner": "il partner di origine",
  "actor.licensingPartner": "il partner di licenza (LSP)",
  "actor.nobody": "nessuno",

  "step.acceptRelationship": "Accettare la relazione come rivenditore",
  "step.acceptAgreement": "Accettare il Contratto del cliente Microsoft",
  "step.approveDelegatedAdmin": "Approvare i privilegi di amministratore delegato (GDAP)",
  "step.approvePlan": "Approvare il piano di spostamento",
  "step.stopRenewal": "Disattivare il rinnovo dell’origine",
  "step.chooseEnd": "Impostare la scelta alla scadenza dell’origine",
  "step.endExtension": "Porre fine alla proroga dell’origine",
  "step.abortMove": "Interrompere lo spostamento",
  "step.resumeMove": "Far proseguire lo spostamento",
  "step.rescueRenewal": "Annullare il rinnovo imprevisto dell’origine",
  "step.ownershipTransfer": "Cedere le sottoscrizioni concordate, o rifiutare",
  "step.reviewTransfer": "Verificare che cosa ha portato un trasferimento",
  "step.transferStuck": "Sbloccare un trasferimento che non termina",
  "step.changeLicenses": "Modificare le licenze di singoli utenti",
  "step.answerCustomer": "Parlare con il cliente, che non è d’accordo",
  "step.leave": "Lasciar passare il cliente a un altro partner",
  "step.replaceLicenses": "Avere pronte le licenze del nuovo partner",
  "step.answerTransfer": "Rispondere alla richiesta di trasferimento di un altro partner",
  "step.settleAccount": "Chiudere la contabilità del cliente che ci lascia",
} satisfies typeof english;
