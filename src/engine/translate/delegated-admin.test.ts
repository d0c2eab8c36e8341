import { expect, test } from "vitest";
import { delegatedRoles, missingRoles } from "./delegated-admin.ts";

test("a role that the customer did not grant is named; what Graph does not tell is not guessed", () => {
  const [reader, ...others] = [...delegatedRoles.keys()].map((roleDefinitionId) => ({
    roleDefinitionId: roleDefinitionId.toUpperCase(),
  }));
  expect(missingRoles(reader === undefined ? [] : [reader, ...others])).toEqual([]);
  expect(missingRoles(others)).toEqual(["Directory Readers"]);
  expect(missingRoles(null)).toEqual([]);
});
