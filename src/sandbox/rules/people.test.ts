import { describe, expect, it } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { WorldLedger } from "../world/open-world.ts";
import {
  OTHER_PARTNER,
  OUR_TENANT,
  STARTS_AT,
  TENANT,
  person,
  smallWorld,
  source,
  user,
} from "../world/small-world.ts";
import { answerInPerson, deliverLetter } from "./people.ts";

const END = "2026-09-01T00:00:00.000Z" as Instant;
let letters = 0;

function send(
  world: WorldLedger,
  letterKind: string,
  role = "customerAdmin",
  asked: { readonly seatsTo?: number; readonly takesBack?: string } = {},
): void {
  letters += 1;
  deliverLetter(world, {
    ...asked,
    letterId: `letter-${letters}`,
    letterKind,
    tenantId: TENANT,
    role,
    subscriptionId: "source-1",
    delegatedAdminId: null,
  });
}

function outcomes(world: WorldLedger): readonly string[] {
  return [...world.all("replies")].map((reply) => `${reply.letterKind} ${reply.outcome}`);
}

/** What happened since the beginning, but for the coming of letters. */
function kinds(world: WorldLedger): readonly string[] {
  const all = [...world.all("events")].map((event) => event.kind).slice(1);
  return all.filter((kind) => kind !== "letterDelivered");
}

describe("an invitation", () => {
  it("is accepted after the drawn delay, and the agreement with it", async () => {
    const world = await smallWorld();
    send(world, "invitation");
    expect(world.nextDueAt).toBe(addHours(STARTS_AT, 5));
    world.advanceTo(addHours(STARTS_AT, 4));
    expect(world.ofTenant("relationships", TENANT)).toEqual([]);
    world.advanceTo(addHours(STARTS_AT, 5));
    expect(world.ofTenant("relationships", TENANT)).toMatchObject([
      { partnerTenantId: OUR_TENANT, acceptedAt: addHours(STARTS_AT, 5) },
    ]);
    expect(world.ofTenant("agreements", TENANT)).toMatchObject([
      { contact: { firstName: "Ada", lastName: "Lovelace" } },
    ]);
    expect(outcomes(world)).toEqual(["invitation done"]);
  });

  it("leaves the agreement to a letter of its own where the person answers that one", async () => {
    const answers = {
      invitation: { afterHours: 1, does: "asAsked" },
      agreement: { afterHours: 2, does: "asAsked" },
    } as const;
    const world = await smallWorld({ people: [person("customerAdmin", answers)] });
    send(world, "invitation");
    world.advanceTo(addDays(STARTS_AT, 1));
    expect(world.ofTenant("agreements", TENANT)).toEqual([]);
    send(world, "agreement");
    world.advanceTo(addDays(STARTS_AT, 2));
    expect(world.ofTenant("agreements", TENANT)).toHaveLength(1);
  });

  it.each([
    ["another region", { country: "US" }, "otherRegion"],
    ["no region at all", { country: "RU" }, "otherRegion"],
    ["a tenant of consumers", { kind: "b2c" }, "notAnOrganization"],
  ] as const)("fails for %s", async (_name, tenant, because) => {
    const world = await smallWorld({ tenant });
    send(world, "invitation");
    world.advanceTo(addDays(STARTS_AT, 1));
    expect(world.ofTenant("relationships", TENANT)).toEqual([]);
    expect(outcomes(world)).toEqual(["invitation refused"]);
    const refused = [...world.all("events")].find((event) => event.kind === "relationshipRefused");
    expect(refused?.details["because"]).toBe(because);
  });

  it("accepted with the wrong tenant relates us to a tenant nobody expected", async () => {
    const answers = { invitation: { afterHours: 1, does: "wrongTenant" } } as const;
    const world = await smallWorld({ people: [person("customerAdmin", answers)] });
    send(world, "invitation");
    world.advanceTo(addDays(STARTS_AT, 1));
    const [stray] = [...world.all("relationships")];
    expect(stray?.tenantId).not.toBe(TENANT);
    expect(world.ofTenant("tenants", stray?.tenantId ?? "")).toHaveLength(1);
  });
});

describe("letters about a source", () => {
  it("stop the renewal, choose the end, and the source is cut", async () => {
    const world = await smallWorld({ subscriptions: [source({ agreementType: "mcaWebDirect" })] });
    send(world, "stopRenewal");
    world.advanceTo(addDays(STARTS_AT, 1));
    expect(world.get("subscriptions", "source-1")).toMatchObject({
      autoRenew: false,
      endChoice: null,
    });
    send(world, "chooseEnd");
    world.advanceTo(END);
    expect(world.get("subscriptions", "source-1")?.state).toBe("suspended");
    expect(kinds(world)).toEqual([
      "renewalStopped",
      "replied",
      "endChosen",
      "replied",
      "serviceCut",
    ]);
  });

  it("change nothing inside the settings lock", async () => {
    const world = await smallWorld({ readings: { settingsLockHours: 48 } });
    world.advanceTo(addHours(END, -50));
    send(world, "stopRenewal"); // answered 45 hours before the end
    world.advanceTo(addHours(END, -40));
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(true);
    expect(outcomes(world)).toEqual(["stopRenewal refused"]);
  });

  it("reach nobody who could act when they go to the customer of another partner", async () => {
    const subscription = source({
      agreementType: "cspNce",
      seller: { kind: "csp", partnerTenantId: OTHER_PARTNER },
    });
    const world = await smallWorld({
      subscriptions: [subscription],
      people: [person("customerAdmin"), person("sourcePartner")],
    });
    send(world, "stopRenewal", "customerAdmin");
    world.advanceTo(addDays(STARTS_AT, 1));
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(true);
    send(world, "stopRenewal", "sourcePartner");
    world.advanceTo(addDays(STARTS_AT, 2));
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(false);
    expect(outcomes(world)).toEqual(["stopRenewal refused", "stopRenewal done"]);
  });

  it("rescue a surprise renewal inside its 168 hours, and not after", async () => {
    for (const [days, state, outcome] of [
      [4, "suspended", "rescueRenewal done"],
      [9, "active", "rescueRenewal refused"],
    ] as const) {
      const world = await smallWorld({ users: [] });
      world.advanceTo(addDays(END, days));
      send(world, "rescueRenewal");
      world.advanceTo(addDays(END, days + 1));
      expect(world.get("subscriptions", "source-1")?.state).toBe(state);
      expect(outcomes(world)).toEqual([outcome]);
    }
  });

  it.each([
    ["in its first week", 4, "mcaWebDirect", 0, "done"],
    ["not later in its term", 9, "mcaWebDirect", 0, "refused"],
    ["not under Microsoft's older agreement", 4, "mosaWebDirect", 0, "refused"],
    ["not where their users have all of them", 4, "mcaWebDirect", 5, "refused"],
  ] as const)("take seats out of what renewed %s", async (...situation) => {
    const [, days, agreementType, users, outcome] = situation;
    const all = Array.from({ length: users }, (_, index) => user(index + 1));
    const people = [
      person("customerAdmin", { reduceSeats: { afterHours: 1, does: "asAsked" } as const }),
    ];
    const subscriptions = [source({ agreementType })];
    const world = await smallWorld({ people, subscriptions, users: all });
    world.advanceTo(addDays(END, days));
    send(world, "reduceSeats", "customerAdmin", { seatsTo: 2 });
    world.advanceTo(addDays(END, days + 1));
    expect(world.get("subscriptions", "source-1")?.seats).toBe(outcome === "done" ? 2 : 5);
    expect(outcomes(world)).toEqual([`reduceSeats ${outcome}`]);
    const given = [...world.all("events")].filter(({ kind }) => kind === "sourceReduced");
    expect(given.map(({ details }) => details["seats"])).toEqual(outcome === "done" ? [3] : []);
  });

  it("take of two numbers of seats the newer one, when they were about to act on the first", async () => {
    const asAsked = { afterHours: 2, does: "asAsked" } as const;
    const people = [person("customerAdmin", { reduceSeats: asAsked })];
    const subscriptions = [source({ agreementType: "mcaWebDirect" })];
    const world = await smallWorld({ people, subscriptions });
    world.advanceTo(addDays(END, 4));
    send(world, "reduceSeats", "customerAdmin", { seatsTo: 2 });
    world.advanceTo(addHours(addDays(END, 4), 1));
    send(world, "reduceSeats", "customerAdmin", { seatsTo: 3 });
    world.advanceTo(addHours(addDays(END, 4), 2));
    expect(world.get("subscriptions", "source-1")?.seats).toBe(3);
    world.advanceTo(addDays(END, 5));
    expect(outcomes(world)).toEqual(["reduceSeats done"]);
  });

  it("is not done any more once it was taken back", async () => {
    const world = await smallWorld({ subscriptions: [source()] });
    world.advanceTo(addDays(END, -20));
    send(world, "stopRenewal");
    send(world, "takenBack", "customerAdmin", { takesBack: "stopRenewal" });
    world.advanceTo(addDays(END, -10));
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(true);
    expect(outcomes(world)).toEqual([]);
    // Asked for anew, it is.
    send(world, "stopRenewal");
    world.advanceTo(addHours(END, -1));
    expect(outcomes(world)).toEqual(["stopRenewal done"]);
  });

  it("end an extended term and pay its unused days back", async () => {
    const world = await smallWorld({
      subscriptions: [source({ agreementType: "mcaWebDirect", autoRenew: false })],
      readings: { autoRenewOff: "extend" },
    });
    world.advanceTo(addDays(END, 10));
    send(world, "endExtension");
    world.advanceTo(addDays(END, 11));
    expect(world.get("subscriptions", "source-1")?.state).toBe("suspended");
    const month = world.ofTenant("charges", TENANT).find((row) => row.component === "extension");
    expect(month).toMatchObject({ from: END, to: addHours(addDays(END, 10), 5) });
  });

  it("cancel a source in mid-term only where its agreement lets them, and get nothing back", async () => {
    for (const [agreementType, state, outcome] of [
      ["mosaWebDirect", "suspended", "endNow done"],
      ["mcaWebDirect", "active", "endNow refused"],
    ] as const) {
      const world = await smallWorld({ subscriptions: [source({ agreementType })] });
      send(world, "endNow");
      world.advanceTo(addDays(STARTS_AT, 1));
      expect(world.get("subscriptions", "source-1")?.state).toBe(state);
      expect(outcomes(world)).toEqual([outcome]);
      const ends = world.ofTenant("charges", TENANT).map(({ to }) => to);
      expect(ends.every((to) => to >= END)).toBe(true);
    }
  });

  it("are answered once while an answer is under way, and never by who ignores them", async () => {
    const answers = { stopRenewal: { afterHours: 48, does: "refuses" } } as const;
    const world = await smallWorld({ people: [person("customerAdmin", answers)] });
    send(world, "stopRenewal");
    world.advanceTo(addDays(STARTS_AT, 1));
    send(world, "stopRenewal");
    send(world, "chooseEnd");
    world.advanceTo(addDays(STARTS_AT, 30));
    expect(outcomes(world)).toEqual(["stopRenewal refused"]);
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(true);
  });
});

describe("somebody who plays a person", () => {
  const letter = {
    letterId: "played",
    letterKind: "stopRenewal",
    tenantId: TENANT,
    role: "customerAdmin",
    subscriptionId: "source-1",
    delegatedAdminId: null,
  };

  it("answers at once in the place of the script, which is off then", async () => {
    const world = await smallWorld();
    deliverLetter(world, letter);
    expect(answerInPerson(world, letter, "refuses")).toBe(true);
    expect(outcomes(world)).toEqual(["stopRenewal refused"]);
    world.advanceTo(addDays(STARTS_AT, 30));
    expect(outcomes(world)).toEqual(["stopRenewal refused"]);
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(true);
    expect(answerInPerson(world, letter, "asAsked")).toBe(true);
    expect(world.get("subscriptions", "source-1")?.autoRenew).toBe(false);
  });

  it("is nobody where the customer has no such person", async () => {
    const world = await smallWorld();
    const nobody = { ...letter, role: "licensingPartner" };
    expect(answerInPerson(world, nobody, "asAsked")).toBe(false);
  });
});

describe("delegated admin", () => {
  async function requested(status: "created" | "approvalPending"): Promise<WorldLedger> {
    const world = await smallWorld();
    world.put("delegatedAdmins", {
      id: "gdap-1",
      tenantId: TENANT,
      partnerTenantId: OUR_TENANT,
      displayName: "Handover",
      duration: "P730D",
      roleDefinitionIds: [],
      status,
      createdAt: STARTS_AT,
      lockedAt: null,
      activatedAt: null,
      endsAt: null,
      assignments: [],
    });
    return world;
  }

  it("is approved once it is locked for approval", async () => {
    const world = await requested("approvalPending");
    send(world, "delegatedAdmin");
    world.advanceTo(addHours(STARTS_AT, 5));
    expect(world.get("delegatedAdmins", "gdap-1")).toMatchObject({
      status: "active",
      activatedAt: addHours(STARTS_AT, 5),
      endsAt: addDays(addHours(STARTS_AT, 5), 730),
    });
  });

  it("is not approved before, nor after its 90 days", async () => {
    const early = await requested("created");
    send(early, "delegatedAdmin");
    early.advanceTo(addDays(STARTS_AT, 1));
    expect(early.get("delegatedAdmins", "gdap-1")?.status).toBe("created");
    const late = await requested("approvalPending");
    late.advanceTo(addDays(STARTS_AT, 90));
    send(late, "delegatedAdmin");
    late.advanceTo(addDays(STARTS_AT, 91));
    expect(late.get("delegatedAdmins", "gdap-1")?.status).toBe("expired");
    expect(outcomes(late)).toEqual(["delegatedAdmin refused"]);
  });
});
