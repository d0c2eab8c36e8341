export const timing = {
  cost: "Transition cost: {cost}",
  priceLost: "Of which price given away by the date: {cost}",
  listCost: "The same at list price: {cost}",
  latestSafe:
    "Everything at the latest safe moment that needs no pilot license ({at}): {cost} more",
  runnerUp: "Next best first order: {at}, {cost} more",
  today: "Everything today: {cost} more",
  doingNothing: "Doing nothing, one more term at the sources: {cost}",
  lowerBound:
    "No schedule under your policy costs less than {least}; this plan is {gap} above that.",
  rehearsing: "{what}: rehearsing the order ({count})",
  rehearsed: "{what}: the rehearsal found nothing in the way ({count})",
  rehearsalRefused: "{what}: the rehearsal found what would stop the order: {why}",
  help: "show on which days the planned orders fit, with so many people",
  helpPerDay: "how many orders one day can take",
  helpCredit: "the most that the orders of one day may commit",
  noOrders: "Nothing is planned.",
  day: "{day}: {n, plural, one {# order} other {# orders}}",
  dayCommits: "Commits {committed}",
  dayAboveCredit: "Commits {committed}, which is above the credit limit",
  dayOrder: "{company}: {what}, {n, plural, one {# license} other {# licenses}}",
  noDay: "{company}: {what} has no free day before its last safe moment",
};
