/** What was scheduled in Partner Center for the end of an Enterprise Agreement. */
export interface RenewalToCspBegins {
  readonly kind: "renewalToCspBegins";
  /** The agreement's. */
  readonly subscriptionId: string;
  readonly catalogId: string;
  readonly seats: number;
}
