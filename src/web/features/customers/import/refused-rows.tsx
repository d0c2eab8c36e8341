// Rows that cannot be taken as they are, with every cell to correct.

import { Input } from "@fluentui/react-input";
import type { ImportResult, RefusedRow } from "#contract/views.ts";
import { useSay, type Say } from "../../../ui/say.ts";
import type { Corrections } from "./corrected-file.ts";

const SHOWN_MAX = 100;

interface RefusedRowsProps {
  readonly rows: readonly RefusedRow[];
  readonly result: ImportResult;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

export function RefusedRows({ rows, result, corrections, onCorrect }: RefusedRowsProps) {
  const say = useSay();
  return (
    <>
      <ul className="refused">
        {rows.slice(0, SHOWN_MAX).map((refused) => (
          <Refused
            key={refused.row}
            refused={refused}
            header={result.header}
            cells={corrections[refused.row] ?? refused.cells}
            onCells={(cells) => onCorrect({ ...corrections, [refused.row]: cells })}
          />
        ))}
      </ul>
      {rows.length <= SHOWN_MAX ? null : (
        <p>{say("console.import.more", { n: rows.length - SHOWN_MAX })}</p>
      )}
    </>
  );
}

/** Why the row is refused, in the reader's words. */
export function refusalText(say: Say, { code, column, params }: RefusedRow): string {
  const known = code.includes(".") ? code : `errors.${code}`;
  return say.code(known, { column: column ?? "", value: "", ...params });
}

interface RefusedProps {
  readonly refused: RefusedRow;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly onCells: (cells: readonly string[]) => void;
}

function Refused({ refused, header, cells, onCells }: RefusedProps) {
  const say = useSay();
  return (
    <li>
      <p className="secondary">{say("console.import.row", { row: refused.row })}</p>
      <div className="cells">
        {header.map((name, index) => (
          <label key={`${index} ${name}`}>
            <span className="secondary">{name}</span>
            <Input
              size="small"
              value={cells[index] ?? ""}
              onChange={(_event, { value }) => {
                const next = header.map((_, place) => cells[place] ?? "");
                onCells(next.with(index, value));
              }}
            />
          </label>
        ))}
      </div>
    </li>
  );
}
