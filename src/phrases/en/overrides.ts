export const overrides = {
  "help.override":
    "decide about one line against the planner, with an owner and a reason; without a choice, take back what was decided",
  "help.overrides": "show what people decided about the lines of a move",
  "help.line":
    "the source subscription (or the beginning of its id), or its SKU where only one line has it",
  "help.reason": "why",
  "help.by": "who answers for it (default: who is signed in to this machine)",
  "help.route": "how the line goes",
  "help.replaceWith": "SKUs to buy in place of the line’s own; no data is lost all the same",
  "help.acceptGap":
    "users who may be without a license while an order is split under the seat cap, as the customer agreed",
  "help.acceptLoss": "service plans without data whose loss is accepted",
  "help.treatAs": "what the line’s SKU is, whatever its name suggests; only what is paid is moved",
  "help.ignore": "findings that whoever decides answers for",
  "help.sku": "the SKU that is wanted instead",
  "help.seats": "how many licenses are wanted",
  "help.term": "the term that is wanted",
  decided: "{by} decided on {at} about {lineId}: {reason}",
  route: "Route: {route}.",
  replaceWith: "Bought instead: {skus}.",
  acceptGap:
    "{n, plural, one {# user} other {# users}} may be without a license until the rest of the order is placed.",
  acceptLoss: "The loss of these service plans is accepted: {plans}.",
  seats: "Wanted: {n, plural, one {# license} other {# licenses}}.",
  term: "Wanted term: {term}.",
  treatAs: "Its SKU counts as: {what}.",
  ignores: "Answered for: {findings}.",
  asPlanned: "What was decided before is taken back: the line goes as planned.",
  plannedAnew: "The move is planned anew with it.",
  none: "Nobody decided anything about a line of this move.",
  event: "{by} decided about {what}: {reason}",
  wantedSeats:
    "{title}: {seats, plural, one {# license is} other {# licenses are}} wanted; {exists, plural, one {# exists} other {# exist}}.",
  wantedTerm: "{title}: a term of {term} is wanted, whatever the source’s own.",
  wantedSku: "{title}: {sku} is wanted instead.",
};
