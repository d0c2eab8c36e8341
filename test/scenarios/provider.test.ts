// A partner who orders at a provider: people order what the plan says, the tenant's rows show it, and the
// outcome is the same as where the software orders.

import { seededRandom } from "#lib/random.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { expect, test } from "vitest";
import { runInProcess } from "./run-in-process.ts";

const SEATS = 14;

const customer = oneCustomer({ seats: SEATS, endsInDays: 28 });

test("a person orders a pilot and then the rest, and the line is moved unharmed", async () => {
  const random = seededRandom("provider");
  const made = assemble(2, "none", [customer], random, null, "provider");
  const letters: string[] = [];
  const outcome = await runInProcess(made, 38, {
    name: "provider",
    policy: { ordering: "provider", leadDays: { placeOrder: 1 } },
    letterbox: (letterbox) => ({
      ...letterbox,
      async deliver(letter) {
        if (letter.kind === "placeOrder") letters.push(`${letter.order?.seats}`);
        await letterbox.deliver(letter);
      },
    }),
  });
  expect(outcome).toMatchObject({
    moved: 1,
    refused: 0,
    unfinished: 0,
    interruptedUserHours: 0,
    seatsBought: SEATS,
    seatsBoughtTwice: 0,
    seatsUnapproved: 0,
    targetCutByUs: 0,
    unwantedRenewals: 0,
    invariantsBroken: [],
  });
  expect(letters).toEqual(["1", `${SEATS}`]);
});
