// Rows that cannot be taken as they are: why, and every cell to correct.

import { Input } from "@fluentui/react-input";
import { WarningIcon } from "@fluentui/react-icons";
import type { ImportResult, RefusedRow } from "#contract/views.ts";
import { useSay } from "../../ui/say.ts";
import type { Corrections } from "./corrected-file.ts";

const SHOWN_MAX = 100;

interface RefusedRowsProps {
  readonly result: ImportResult;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

export function RefusedRows({ result, corrections, onCorrect }: RefusedRowsProps) {
  const say = useSay();
  return (
    <>
      <ul className="refused">
        {result.refused.slice(0, SHOWN_MAX).map((refused) => (
          <Refused
            key={refused.row}
            refused={refused}
            header={result.header}
            cells={corrections[refused.row] ?? refused.cells}
            onCells={(cells) => onCorrect({ ...corrections, [refused.row]: cells })}
          />
        ))}
      </ul>
      {result.refused.length <= SHOWN_MAX ? null : (
        <p>{say("console.import.more", { n: result.refused.length - SHOWN_MAX })}</p>
      )}
    </>
  );
}

interface RefusedProps {
  readonly refused: RefusedRow;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly onCells: (cells: readonly string[]) => void;
}

function Refused({ refused, header, cells, onCells }: RefusedProps) {
  const say = useSay();
  const { row, column, code, params } = refused;
  return (
    <li>
      <p>
        <WarningIcon /> <strong>{say("console.import.row", { row })}</strong>{" "}
        {say.code(code.includes(".") ? code : `errors.${code}`, {
          column: column ?? "",
          value: "",
          ...params,
        })}
      </p>
      <div className="cells">
        {header.map((name, index) => (
          <label key={name}>
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
