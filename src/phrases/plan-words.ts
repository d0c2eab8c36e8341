// What a plan wants and asks of people, in words, for the command line and the console.

import type { PhraseKey } from "./catalog.ts";
import type { PhraseParams } from "./translate.ts";

type Term = "P1M" | "P1Y" | "P3Y";
type Say = (key: PhraseKey, params?: PhraseParams) => string;

interface WantedLine {
  readonly title: string;
  /** What exists. */
  readonly seats: number;
  readonly wanted: {
    readonly seats: number | null;
    readonly skuId: string | null;
    readonly term: Term | null;
  } | null;
}

/** One sentence for each difference; none where everything is wanted as it is. */
export function wantedWords(
  { seats: exists, title, wanted }: WantedLine,
  say: Say,
): readonly string[] {
  const { seats = null, skuId: sku = null, term = null } = wanted ?? {};
  return [
    ...(seats === null ? [] : [say("overrides.wantedSeats", { title, seats, exists })]),
    ...(sku === null ? [] : [say("overrides.wantedSku", { title, sku })]),
    ...(term === null
      ? []
      : [say("overrides.wantedTerm", { title, term: say(`cli.term.${term}`) })]),
  ];
}

interface ApprovedActs {
  readonly stopRenewal: boolean;
  readonly chooseEnd: boolean;
  readonly endNow?: boolean | undefined;
  readonly reduceSeats?: boolean | undefined;
  readonly transfer: boolean;
  readonly renewToCsp?: boolean | undefined;
  readonly renewsFor?:
    { readonly term: Term; readonly billingPlan: "monthly" | "annual" | "triennial" } | undefined;
  readonly renewsAtMost?:
    | {
        readonly seats: number;
        readonly unitCost: { readonly amount: string; readonly currency: string } | null;
      }
    | undefined;
}

/** What others will be asked to do with one source, as far as the approval lets them be asked; null: nothing. */
export function askedWords(act: ApprovedActs, say: Say): string | null {
  const { chooseEnd, endNow, reduceSeats, stopRenewal, transfer } = act;
  const { renewsAtMost, renewsFor, renewToCsp } = act;
  const steps = [
    ...(endNow === true ? [say("people.step.endNow")] : []),
    ...(reduceSeats === true ? [say("people.step.reduceSeats")] : []),
    ...(stopRenewal ? [say("people.step.stopRenewal")] : []),
    ...(chooseEnd ? [say("people.step.chooseEnd")] : []),
    ...(transfer ? [say("cli.route.ownershipTransfer")] : []),
    ...(renewToCsp === true ? [say("cli.route.renewToCsp")] : []),
    ...(renewsFor === undefined ? [] : [commitmentWords(renewsFor, say)]),
    ...(renewsAtMost === undefined ? [] : limitWords(renewsAtMost, say)),
  ];
  return steps.length === 0 ? null : steps.join(say("cli.semicolon"));
}

function limitWords(
  { seats: max, unitCost: price }: NonNullable<ApprovedActs["renewsAtMost"]>,
  say: Say,
): readonly string[] {
  return [
    say("cli.band.seatsMost", { max }),
    price === null ? say("cli.band.priceUnknown") : say("cli.band.price", { price }),
  ];
}

/** For how long it is renewed, and how that is billed. */
function commitmentWords(
  { billingPlan, term }: NonNullable<ApprovedActs["renewsFor"]>,
  say: Say,
): string {
  return say("cli.band.term", {
    term: say(`cli.term.${term}`),
    billing: say(`cli.billing.${billingPlan}`),
  });
}
