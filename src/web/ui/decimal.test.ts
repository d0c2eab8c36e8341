import { expect, test } from "vitest";
import { readTyped, typedForm } from "./decimal.ts";

test("a number is shown with the mark of the language, and read with either", () => {
  expect(typedForm(1.2, "it")).toBe("1,2");
  expect(typedForm(1.2, "zh-Hant-TW")).toBe("1.2");
  expect(typedForm(5000, "pt-BR")).toBe("5000");
  expect(["1,2", " 1.2 ", "72"].map(readTyped)).toEqual([1.2, 1.2, 72]);
  expect(["", "-1", "1,2,3", "1.000,5", "1e3", "viel"].map(readTyped)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});
