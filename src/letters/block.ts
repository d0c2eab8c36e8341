// A letter before it becomes text or HTML.

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "steps"; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: "points"; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "facts"; readonly title: string; readonly rows: readonly FactRow[] };

export interface FactRow {
  readonly label: string;
  readonly value: string;
}
