// What reading a file came to. `rowsIn` is the sum of the rows that made the entries, those that said
// again what an earlier one had said, and those that are of no kind that is kept.

export interface ReadEntries<Entry> {
  readonly entries: Entry[];
  readonly rowsIn: number;
  readonly rowsRepeated: number;
  readonly rowsLeftOut: number;
}

/** One entry for each row, in one order whatever the order of the file; null leaves the row out. */
export async function readEachRow<Row, Entry>(
  rows: AsyncIterable<Row>,
  entryOf: (row: Row) => Entry | null,
): Promise<ReadEntries<Entry>> {
  const entries = new Map<string, Entry>();
  let rowsIn = 0;
  let rowsLeftOut = 0;
  for await (const row of rows) {
    rowsIn += 1;
    const entry = entryOf(row);
    if (entry === null) rowsLeftOut += 1;
    else entries.set(JSON.stringify(entry), entry);
  }
  const ordered = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return {
    entries: ordered,
    rowsIn,
    rowsLeftOut,
    rowsRepeated: rowsIn - rowsLeftOut - ordered.length,
  };
}
