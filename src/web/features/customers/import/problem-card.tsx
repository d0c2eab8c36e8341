// One kind of trouble with all of its rows: mended at once, row by row, or left out.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { WarningIcon } from "@fluentui/react-icons";
import { useState } from "react";
import type { ImportResult } from "#contract/views.ts";
import { useSay } from "../../../ui/say.ts";
import type { Corrections } from "./corrected-file.ts";
import { RefusedRows, refusalText } from "./refused-rows.tsx";
import type { Problem } from "./repairs.ts";

interface ProblemCardProps {
  readonly problem: Problem;
  readonly result: ImportResult;
  readonly corrections: Corrections;
  readonly isBusy: boolean;
  readonly onCorrect: (corrections: Corrections) => void;
  /** This value in the cell of each of its rows. */
  readonly onRepair: (value: string) => void;
  readonly onLeaveOut: () => void;
}

export function ProblemCard(props: ProblemCardProps) {
  const { problem, result, corrections, isBusy, onCorrect, onLeaveOut, onRepair } = props;
  const say = useSay();
  const { rows, values } = problem;
  const [first] = rows;
  if (first === undefined) return null;
  const isAboutCell = result.columns.includes(problem.column);
  const editor = (
    <RefusedRows rows={rows} result={result} corrections={corrections} onCorrect={onCorrect} />
  );
  return (
    <section className="problem">
      <p>
        <WarningIcon /> <strong>{say("intake.rows", { n: rows.length, row: first.row })}</strong>{" "}
        {refusalText(say, first)}
      </p>
      <div className="actions">
        {values.map((value) => (
          <Button
            key={value}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => onRepair(value)}
          >
            {say("intake.use", { value, n: rows.length })}
          </Button>
        ))}
        {isAboutCell && rows.length > 1 ? <OtherValue {...props} /> : null}
        <Button size="small" appearance="subtle" onClick={onLeaveOut}>
          {say("intake.leaveRowsOut", { n: rows.length })}
        </Button>
      </div>
      {rows.length === 1 ? (
        editor
      ) : (
        <details>
          <summary>{say("intake.each")}</summary>
          {editor}
        </details>
      )}
    </section>
  );
}

function OtherValue({ problem, isBusy, onRepair }: ProblemCardProps) {
  const say = useSay();
  const [value, setValue] = useState("");
  return (
    <>
      <Field label={say("intake.other")}>
        <Input
          size="small"
          value={value}
          onChange={(_event, { value: typed }) => setValue(typed)}
        />
      </Field>
      <Button
        size="small"
        disabledFocusable={isBusy || value.trim() === ""}
        onClick={() => onRepair(value.trim())}
      >
        {say("intake.useOther", { n: problem.rows.length })}
      </Button>
    </>
  );
}
