// Transfers of billing ownership: the letters about them, their states, and `handover transfers`.

export const transfers = {
  "letter.ask.subject": "{companyName}: request to transfer billing ownership",
  "letter.ask.intro":
    "{companyName} would like to go on with {partnerName}. You will find our transfer request in Partner Center. You are free to accept it or to refuse it.",
  "letter.ask.keeps":
    "Licenses, price, term and end date stay as they are, and Microsoft bills you up to the day before the transfer. The users notice nothing.",
  "letter.ask.step1":
    "Sign in to Partner Center as an admin agent and open the transfer request of {companyName}.",
  "letter.ask.step2": "Add exactly the subscriptions above, and no others.",
  "letter.ask.step3":
    "Submit it. If you do not wish to hand them over, please reject it, so that there is time for another way.",
  "letter.ask.meanwhile":
    "Until then, please do not suspend, cancel or change these subscriptions.",
  "letter.agreed": "Exactly these subscriptions are meant",
  "letter.line":
    "{title}: {seats, plural, one {# license} other {# licenses}}, subscription {subscriptionId}",
  "letter.review.subject": "{companyName}: a transfer did not bring what was agreed",
  "letter.review.intro":
    "The transfer has ended. What has arrived is yours to pay, also what nobody agreed to; what was not handed over is bought as the approved move plan says.",
  "letter.review.unexpected": "Arrived, and nobody agreed to it",
  "letter.review.committed":
    "Until their terms end these commit you to {money}, unless they are transferred back.",
  "letter.review.missing": "Agreed, and not handed over",
  "letter.review.different": "Arrived other than agreed",
  "letter.review.action":
    "Settle it with the partner at the source, and confirm this step when it is clear.",
  "letter.stuck.subject": "{companyName}: a transfer is still being processed",
  "letter.stuck.intro":
    "The purchase that would replace it is due. While a request is open nothing is bought, because everything would be bought twice: buying costs {bought}, and the same licenses would arrive as well.",
  "letter.stuck.action":
    "Ask the partner at the source and Microsoft’s support for partners when it will end. As soon as it is read back as ended, what was not handed over is bought.",
  "letter.stuck.unknown": "an amount that is not known",
  "state.notSent": "not sent: its time was over",
  "state.refused": "Microsoft did not take it",
  "state.pending": "waits for an answer",
  "state.inProgress": "being processed",
  "state.complete": "complete",
  "state.partiallyComplete": "complete in part",
  "state.failed": "failed",
  "state.cancelled": "taken back",
  "state.rejected": "refused",
  "state.expired": "expired",
  "state.unknown": "in a state that nobody knows",
  "help.transfers": "ownership transfers: list, show, decide",
  "help.list": "list the requests of our customers, ours and those of other partners",
  "help.show": "show one request: each line and what giving it away means",
  "help.decide": "answer another partner’s request: hand over the lines named, or refuse",
  "help.give": "subscription ids to hand over, joined by commas; all others stay",
  "help.refuse": "hand nothing over",
  "help.hash": "the hash that “transfers show” printed: what was shown is what is decided",
  "help.transfer": "the id of the request, as “transfers list” prints it",
  hash: "Decide by this hash: {hash}",
  "help.by": "who decides (default: who is signed in to this machine)",
  "help.customer": "only of this customer",
  none: "No transfer request is known.",
  row: "{companyName}: {transferId} {direction}, {state}{expires}",
  expires: ", until {at}",
  "direction.incoming": "to us from {partner}",
  "direction.outgoing": "from us to {partner}",
  line: "{title}, {subscriptionId}: {seats, plural, one {# license} other {# licenses}}, until {endsAt}; the rest of its term is worth {worth}",
  "line.blocked": "{title}, {subscriptionId}: cannot be handed over ({why})",
  "end.unknown": "an unknown date",
  "worth.unknown": "an unknown amount",
  "decided.given":
    "Handed over: {count, plural, one {# subscription} other {# subscriptions}}. What Microsoft still bills you for prepaid months is credited by Microsoft, not by the other partner.",
  "decided.refused": "Refused. The subscriptions stay with us.",
};
