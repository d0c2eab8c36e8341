// From the name of the next thing to the doing of it.

import type { NextThing } from "#domain/reconcile/situation.ts";
import {
  endDelegatedAdmin,
  endOwn,
  keepCustomer,
  removeRelationship,
  setRenewal,
} from "./departure.ts";
import { lettersFor } from "../letters.ts";
import { look } from "../observe.ts";
import type { Context, Progress } from "../progress.ts";
import { cancelOrder } from "./cancel-order.ts";
import {
  assignAccess,
  consent,
  extendDelegatedAdmin,
  requestDelegatedAdmin,
} from "./delegated-admin.ts";
import { setEndChoice } from "./end-choice.ts";
import { planMove } from "./plan-move.ts";
import { purchase } from "./purchase.ts";
import { changeLicenses } from "./reassign.ts";
import { rehearse } from "./rehearse.ts";
import { cancelTransfer, requestTransfer } from "./transfer.ts";

/** Everything but the ends of a look. */
export type Doing = Exclude<
  NextThing,
  { readonly do: "wait" | "refuse" | "finish" | "reopen" | "rest" | "depart" }
>;

/** Throws `MicrosoftError` and `ClaimLostError`. */
export async function perform(next: Doing, context: Context): Promise<Progress> {
  switch (next.do) {
    case "look":
      return look(next.at, context);
    case "requestDelegatedAdmin":
      return requestDelegatedAdmin(context);
    case "extendDelegatedAdmin":
      return extendDelegatedAdmin(context);
    case "assignAccess":
      return assignAccess(context);
    case "consent":
      return consent(context);
    case "makePlan":
      return planMove(context);
    case "takeFirstPlace": {
      const isAmongFirst = await context.claim.takeFirstPlace(next.places);
      return { seen: { ...context.situation.seen, isAmongFirst } };
    }
    case "rehearse":
      return rehearse(next.order, context);
    case "purchase":
      return purchase(next.order, context);
    case "changeLicenses":
      return changeLicenses(next.calls, context);
    case "requestTransfer":
      return requestTransfer(next.request, context);
    case "cancelTransfer":
      return cancelTransfer(next.transfer, context);
    case "setEndChoice":
      return setEndChoice(next.subscriptionId, context);
    case "cancelOrder":
      return cancelOrder(next.subscriptionId, context);
    case "setRenewal":
      return setRenewal(next, context);
    case "endOwn":
      return endOwn(next.subscriptionId, context);
    case "removeRelationship":
      return removeRelationship(context);
    case "endDelegatedAdmin":
      return endDelegatedAdmin(context);
    case "keepCustomer":
      return keepCustomer(context);
    case "record":
      return { standing: next.standing, entry: next.entry };
    case "step": {
      const { letter, step } = next;
      const entry = {
        at: context.situation.now,
        kind: letter === null ? "observed" : "decided",
        subject: step.humanStepId,
        details: letter === null ? { state: step.state } : { letter, dueAt: step.dueAt },
      } as const;
      if (letter === null) return { step, entry };
      return { step, entry, letters: await lettersFor(step, letter, context) };
    }
  }
}
