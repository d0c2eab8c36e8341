import { expect, test } from "vitest";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";
import { ask, at, event, lacks, step } from "./lacking.fixture.ts";

test("a gate that somebody took away before the act is waited for, where it was asked for again at once", () => {
  const revoked = event({ id: "e0", at: at(4), kind: "delegatedAdminRevoked" });
  const interruptions = [lacks("u1", 10, null)];
  const gate = (openedAt: number, closedAt: number) =>
    step(openedAt, "done", { kind: "approveDelegatedAdmin", closedAt: at(closedAt) });
  const oursWith = (events: readonly LoggedEvent[], asked: ReportedStep) =>
    ask({ interruptions, events, stepsOf: () => [asked] }).ours;
  expect(oursWith([revoked, event({})], gate(5, 50))).toBe(48.5);
  // Asked too late; given back before the act; and taken away by nobody.
  expect(oursWith([revoked, event({})], gate(6, 50))).toBe(88.5);
  expect(oursWith([revoked, event({})], gate(5, 9))).toBe(88.5);
  expect(oursWith([event({})], gate(5, 50))).toBe(88.5);
});

test("a gate that somebody took away before anything was approved is waited for, where it was asked for after the approval", () => {
  const lapsed = event({ id: "e0", at: at(2), kind: "agreementLapsed" });
  const interruptions = [lacks("u1", 10, null)];
  const approved = (openedAt: number, closedAt: number) =>
    step(openedAt, "done", { closedAt: at(closedAt) });
  const gate = (openedAt: number) =>
    step(openedAt, "done", { kind: "acceptAgreement", closedAt: at(50) });
  const oursWith = (...steps: ReportedStep[]) =>
    ask({ interruptions, events: [lapsed, event({})], stepsOf: () => steps }).ours;
  expect(oursWith(approved(1, 7), gate(8))).toBe(48.5);
  // Too late after it; the approval was asked for after the loss; and something was approved by then.
  expect(oursWith(approved(1, 7), gate(9))).toBe(88.5);
  expect(oursWith(approved(3, 7), gate(8))).toBe(88.5);
  expect(oursWith(approved(0, 1), approved(1, 7), gate(8))).toBe(88.5);
});

test("a gate that somebody takes away while seats wait for their approval is waited for too", () => {
  const lapsed = event({ id: "e0", at: at(18), kind: "agreementLapsed" });
  const interruptions = [lacks("u1", 10, null)];
  const before = step(0, "done", { closedAt: at(1) });
  const approved = step(11, "done", { closedAt: at(20) });
  const gate = (openedAt: number, closedAt: number) =>
    step(openedAt, "done", { kind: "acceptAgreement", closedAt: at(closedAt) });
  const oursWith = (...steps: ReportedStep[]) =>
    ask({ interruptions, events: [lapsed, event({})], stepsOf: () => [before, ...steps] }).ours;
  expect(oursWith(approved, gate(19, 40))).toBe(100 - 41.5);
  // Asked for too late; given back before the approval; and gone when nothing was waited for any more.
  expect(oursWith(approved, gate(20, 40))).toBe(100 - 21.5);
  expect(oursWith(approved, gate(19, 19))).toBe(100 - 21.5);
  expect(oursWith({ ...approved, closedAt: at(15) }, gate(19, 40))).toBe(100 - 16.5);
});

test("a source's own end waits for a gate that was gone when its seats had to be ordered, where it was asked for at once", () => {
  const lapsed = (id: string, hours: number, kind = "agreementLapsed") =>
    event({ id, at: at(hours), kind });
  const cut = event({ id: "e1", at: at(30), kind: "serviceCut", injected: false });
  const interruptions = [lacks("u1", 30, null)];
  const allow = { allowanceMinutesOf: () => 20 * 60 };
  const gate = (openedAt: number, closedAt: number) =>
    step(openedAt, "done", { kind: "acceptAgreement", closedAt: at(closedAt) });
  const oursWith = (loss: LoggedEvent, asked: ReportedStep) =>
    ask({ ...allow, interruptions, events: [loss, cut], stepsOf: () => [asked] }).ours;
  expect(oursWith(lapsed("e0", 4), gate(5, 35))).toBe(45);
  expect(oursWith(lapsed("e0", 4), gate(5, 11))).toBe(69);
  // Given back before seats had to be ordered; lost after that; asked for too late; and what is sold without.
  expect(oursWith(lapsed("e0", 4), gate(5, 9))).toBe(70);
  expect(oursWith(lapsed("e0", 12), gate(12, 35))).toBe(70);
  expect(oursWith(lapsed("e0", 4), gate(25, 35))).toBe(70);
  const revoked = step(5, "done", { kind: "approveDelegatedAdmin", closedAt: at(35) });
  expect(oursWith(lapsed("e0", 4, "delegatedAdminRevoked"), revoked)).toBe(70);
});

test("what happens while access is gone can be seen, and approved, from when it is given back", () => {
  const revoked = event({ id: "e0", at: at(4), kind: "delegatedAdminRevoked" });
  const interruptions = [lacks("u1", 10, null)];
  const gate = step(5, "done", { kind: "approveDelegatedAdmin", closedAt: at(50) });
  const oursWith = (...steps: ReportedStep[]) =>
    ask({ interruptions, events: [revoked, event({})], stepsOf: () => steps }).ours;
  expect(oursWith(gate, step(51, "done", { closedAt: at(80) }))).toBe(18.5);
  expect(oursWith(gate, step(52, "done", { closedAt: at(80) }))).toBe(48.5);
  expect(oursWith(step(51, "done", { closedAt: at(80) }))).toBe(88.5);
});
