export const people = {
  "actor.operator": "you (the partner’s operator)",
  "actor.customerAdmin": "an admin of the customer",
  "actor.sourcePartner": "the partner at the source",
  "actor.licensingPartner": "the licensing partner (LSP)",
  "actor.nobody": "nobody",

  "step.acceptRelationship": "Accept the reseller relationship",
  "step.acceptAgreement": "Accept the Microsoft Customer Agreement",
  "step.approveDelegatedAdmin": "Approve delegated admin privileges (GDAP)",
  "step.approvePlan": "Approve the move plan",
  "step.stopRenewal": "Turn off the renewal of the source",
  "step.chooseEnd": "Set the end-of-term choice of the source",
  "step.endExtension": "End the extension of the source",
  "step.abortMove": "Abort the move",
  "step.rescueRenewal": "Cancel the surprise renewal of the source",
  "step.changeLicenses": "Change the licenses of single users",
  "step.answerCustomer": "Speak with the customer, who did not agree",
};
