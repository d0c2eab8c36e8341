import { expect, test } from "vitest";
import { isNearHost } from "./near-host.ts";

test.each([
  "",
  "/run/pg.d",
  "localhost",
  "database",
  "db.localhost",
  "db.svc.cluster.local",
  "mail.internal.",
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.7.7",
  "[::1]",
  "fd00::7",
])("%j is this machine or a network of one's own", (host) => {
  expect(isNearHost(host)).toBe(true);
});

test.each([
  "db.example.com",
  "localhost.example.com",
  "10.0.0.1.example.com",
  "mylocal.example",
  "8.8.8.8",
  "172.32.0.1",
  "[2001:db8::1]",
])("%j is elsewhere", (host) => {
  expect(isNearHost(host)).toBe(false);
});
