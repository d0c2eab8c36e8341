import { expect, test } from "vitest";
import { formatTable } from "./table.ts";
import { cellsOf, wrap } from "./wrap.ts";

test("columns stand under each other, whatever the script", () => {
  const rows = [
    ["Müller", "1"],
    ["台北公司", "20"],
  ];
  const table = formatTable(["客戶", "No."], rows, 100);
  expect(table.split("\n")).toEqual(["客戶      No.", "Müller    1", "台北公司  20"]);
});

test("no line ends in spaces", () => {
  expect(formatTable(["a", "b"], [["long cell", ""]], 100)).toBe("a          b\nlong cell");
});

test("a combining accent takes no cell of its own", () => {
  expect(cellsOf("e\u0301")).toBe(1);
});

test("a table that is too wide gives way in its widest column and breaks no word", () => {
  const id = "4d35398c-5846-447c-a58a-e3e0dbd92da9";
  const rows = [["Acme", "refused because the offer is no longer sold", id]];
  const lines = formatTable(["Customer", "State", "Id"], rows, 70).split("\n");
  expect(Math.max(...lines.map(cellsOf))).toBeLessThanOrEqual(70);
  expect(lines[1]).toContain(id);
  const words = lines.slice(1).join(" ").replace(id, " ").split(/\s+/);
  expect(words.filter((word) => word !== "").join(" ")).toBe(
    "Acme refused because the offer is no longer sold",
  );
});

test("a table whose words do not fit stays whole", () => {
  expect(formatTable(["a"], [["x".repeat(80)]], 40)).toContain("x".repeat(80));
});

test("text is broken between words, in Chinese between characters but not before a full stop", () => {
  expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
  expect(wrap("客戶已接受合約。", 8)).toEqual(["客戶已接", "受合約。"]);
  expect(wrap("客戶接受。好", 8)).toEqual(["客戶接", "受。好"]);
  expect(wrap("", 8)).toEqual([""]);
});
