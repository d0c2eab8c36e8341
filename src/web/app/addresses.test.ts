// What an address holds that nobody knows is left out of it, so that no screen has to do with it.

import { expect, test } from "vitest";
import { readCustomerSearch } from "../features/customer/customer-search.ts";
import { readListSearch } from "../features/customers/list/list-search.ts";
import { readBoardFilter } from "../features/home/board-filter.ts";
import { readLogSearch } from "../ui/log-search.ts";

test("of a customer’s page a known tab, step and drawer stay, and a day only with its step", () => {
  const timeline = { zoom: "month", from: "2026-06-01", mark: "line-1/order", view: "table" };
  expect(readCustomerSearch({ ...timeline, approve: true })).toEqual({
    ...timeline,
    approve: true,
  });
  expect(readCustomerSearch({ from: "2026-06-01" })).toEqual({});
  expect(readCustomerSearch({ zoom: "year", from: "2026-02-31" })).toEqual({ zoom: "year" });
  const nonsense = { tab: "x", kind: 1, zoom: "lightyear", mark: "", view: "3d", approve: "yes" };
  expect(readCustomerSearch({ ...nonsense, user: " ", withFindings: 1 })).toEqual({});
});

test("of the list fields, filters and an order that it has", () => {
  const known = {
    f: "state.is.done;endsOn.within.60",
    sort: "-endsOn",
    columns: "endsOn.licenses",
  };
  expect(readListSearch({ ...known, act: "pause" })).toEqual({ ...known, act: "pause" });
  expect(
    readListSearch({
      f: "color.is.red;state.is.done",
      sort: "-color",
      columns: "a.next",
      act: "fly",
    }),
  ).toEqual({ f: "state.is.done", columns: "next" });
});

test("of a log days of the calendar, and a place that the server gave", () => {
  expect(readLogSearch({ from: "2026-02-28", until: "2026-02-31", before: "zzz" })).toEqual({
    from: "2026-02-28",
  });
  expect(readLogSearch({ about: "zzz", who: "people", by: "Ada" })).toEqual({
    who: "people",
    by: "Ada",
  });
});

test("of Home’s filter somebody who can be waited for", () => {
  expect(readBoardFilter({ q: "con", who: "operator" })).toEqual({ q: "con", who: "operator" });
  expect(readBoardFilter({ q: "", who: "toString" })).toEqual({});
});
