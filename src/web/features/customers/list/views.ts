// Views of the list: ours for what is asked most often, and those that somebody saved in this browser.

import { z } from "zod";
import { remember, remembered } from "../../../app/remember.ts";
import type { ListSearch } from "./list-search.ts";

type ViewSearch = Pick<ListSearch, "q" | "f" | "sort" | "columns">;

export const ourViews = {
  all: {},
  approval: { f: "state.is.approval" },
  people: { f: "state.is.person" },
  endsSoon: {
    f: "endsOn.within.60;state.isNot.done",
    sort: "endsOn",
    columns: "endsOn.licenses.state.waitingFor",
  },
  orders: { f: "orderAt.within.30", sort: "orderAt", columns: "orderAt.cutoverAt.overlap.state" },
  findings: {
    f: "findings.atLeast.1",
    sort: "-findings",
    columns: "findings.state.waitingFor.next",
  },
  refused: { f: "state.is.refused", columns: "refusal.channel.licenses" },
} as const satisfies Record<string, ViewSearch>;
export type OurView = keyof typeof ourViews;

const SavedViews = z.array(
  z.object({
    name: z.string().min(1),
    search: z.object({
      q: z.string().exactOptional(),
      f: z.string().exactOptional(),
      sort: z.string().exactOptional(),
      columns: z.string().exactOptional(),
    }),
  }),
);
export type SavedView = z.infer<typeof SavedViews>[number];

export function savedViews(): readonly SavedView[] {
  try {
    return SavedViews.safeParse(JSON.parse(remembered("views") ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

/** In place of one of the same name. */
export function saveView(name: string, { columns, f, q, sort }: ListSearch): readonly SavedView[] {
  const search = {
    ...(q === undefined ? {} : { q }),
    ...(f === undefined ? {} : { f }),
    ...(sort === undefined ? {} : { sort }),
    ...(columns === undefined ? {} : { columns }),
  };
  return keep([...savedViews().filter((view) => view.name !== name), { name, search }]);
}

export function removeView(name: string): readonly SavedView[] {
  return keep(savedViews().filter((view) => view.name !== name));
}

function keep(views: readonly SavedView[]): readonly SavedView[] {
  remember("views", JSON.stringify(views));
  return views;
}

/** Whether the list is just this view. */
export function isShown(view: ViewSearch, search: ListSearch): boolean {
  return (["q", "f", "sort", "columns"] as const).every((name) => view[name] === search[name]);
}
