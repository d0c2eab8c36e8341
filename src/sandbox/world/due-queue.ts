// What is due next: a binary heap by instant, then by id. Entries are never taken out of the middle;
// one that was moved or removed meanwhile is recognised by its owner when it comes to the top.

import type { Instant } from "#lib/instant.ts";

export interface DueEntry {
  readonly at: Instant;
  readonly id: string;
}

export class DueQueue {
  readonly #heap: DueEntry[] = [];

  push(entry: DueEntry): void {
    const heap = this.#heap;
    let child = heap.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !isBefore(entry, above)) break;
      heap[child] = above;
      child = parent;
    }
    heap[child] = entry;
  }

  peek(): DueEntry | undefined {
    return this.#heap[0];
  }

  pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let parent = 0;
    for (;;) {
      const smaller = this.#smallerChild(parent);
      const below = heap[smaller];
      if (below === undefined || !isBefore(below, last)) break;
      heap[parent] = below;
      parent = smaller;
    }
    heap[parent] = last;
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #smallerChild(parent: number): number {
    const left = this.#heap[2 * parent + 1];
    const right = this.#heap[2 * parent + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    return 2 * parent + (isRight ? 2 : 1);
  }
}

function isBefore(a: DueEntry, b: DueEntry): boolean {
  return a.at < b.at || (a.at === b.at && a.id < b.id);
}
