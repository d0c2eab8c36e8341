// Where the sandbox runs: acting as its people, and what can be made to go wrong.

export const play = {
  people: "People who were asked for something",
  peopleOf: "People of {company}",
  explain:
    "In the sandbox you can answer in their place, at once. Left alone, they answer by themselves as time passes.",
  nobody: "Nobody outside is being waited for right now.",
  does: "Does it",
  refuses: "Refuses",
  doesOf: "{who}, {company}: {step}. Does it",
  refusesOf: "{who}, {company}: {step}. Refuses",
  more: "And {n, number} more: open a customer to see its people.",
  own: "Of their own accord",
  subscription: "Subscription",
  "act.customerCancels": "The customer cancels it today",
  "act.paymentFails": "The payment fails",
  "act.sourceSeatsChange": "Half of its licenses are taken away",
  "act.relationshipEnded": "The customer ends the relationship with us",
  "act.delegatedAdminRevoked": "The customer revokes delegated admin (GDAP)",
  happened: "It has happened. Handover looks at it now.",
  faults: "What goes wrong at Microsoft",
  "fault.answersLost": "Answers get lost (3)",
  "fault.throttled": "Too many requests (3)",
  "fault.unavailable": "Service unavailable (3)",
  faultsLeft: "Calls that will still go wrong: {n, number}",
};
