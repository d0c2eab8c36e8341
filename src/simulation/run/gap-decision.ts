// What a partner's operator writes down of a customer who agreed to a gap.

/** So many users may be without a license while an order is split under the seat cap. */
export function gapDecision(lineId: string, users: number) {
  return {
    acceptGap: users,
    acceptLossOf: [],
    by: "partner",
    lineId,
    reason: "agreed with the customer in writing",
    replaceWith: null,
    route: null,
    wanted: null,
  };
}
