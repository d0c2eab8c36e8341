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

/** The codes that have words between these two parts of a key. */
type CodeIn<Before extends string, After extends string> = PhraseKey extends infer Key
  ? Key extends `${Before}${infer Code}${After}`
    ? Code
    : never
  : never;

interface Decided {
  readonly route: CodeIn<"cli.route.", ""> | null;
  readonly replaceWith: readonly string[] | null;
  readonly acceptLossOf: readonly string[];
  readonly acceptGap?: number | undefined;
  readonly treatAs?: CodeIn<"catalog.show.class.", ""> | undefined;
  readonly ignoreFindings?: readonly CodeIn<"findings.", ".title">[] | undefined;
  readonly wanted: WantedLine["wanted"];
}

/** What somebody decided about a line, a sentence each; none where it goes as planned. */
export function decisionWords(
  { acceptGap, acceptLossOf, ignoreFindings = [], replaceWith, route, treatAs, wanted }: Decided,
  say: Say,
): readonly string[] {
  const { seats = null, skuId = null, term = null } = wanted ?? {};
  return [
    ...(route === null ? [] : [say("overrides.route", { route: say(`cli.route.${route}`) })]),
    ...(replaceWith === null ? [] : [say("overrides.replaceWith", { skus: replaceWith })]),
    ...(skuId === null ? [] : [say("overrides.replaceWith", { skus: [skuId] })]),
    ...(acceptLossOf.length === 0 ? [] : [say("overrides.acceptLoss", { plans: acceptLossOf })]),
    ...(acceptGap === undefined ? [] : [say("overrides.acceptGap", { n: acceptGap })]),
    ...(treatAs === undefined
      ? []
      : [say("overrides.treatAs", { what: say(`catalog.show.class.${treatAs}`) })]),
    ...(ignoreFindings.length === 0
      ? []
      : [
          say("overrides.ignores", {
            findings: ignoreFindings.map((code) => say(`findings.${code}.title`)),
          }),
        ]),
    ...(seats === null ? [] : [say("overrides.seats", { n: seats })]),
    ...(term === null ? [] : [say("overrides.term", { term: say(`cli.term.${term}`) })]),
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
