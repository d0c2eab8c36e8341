// What the check found: the sum, the same trouble together with its repair, and the import of what is ready.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { ImportIcon } from "@fluentui/react-icons";
import type { ImportResult } from "#contract/views.ts";
import { download } from "../../../ui/download.ts";
import { useSay, type Say } from "../../../ui/say.ts";
import { csvText } from "../../../ui/csv-text.ts";
import { corrected, type Corrections } from "./corrected-file.ts";
import type { ImportDraft } from "./import-draft.ts";
import { ImportSum } from "./import-sum.tsx";
import { ProblemCard } from "./problem-card.tsx";
import { refusalText } from "./refused-rows.tsx";
import { mended, problemsOf } from "./repairs.ts";

const PROBLEMS_MAX = 50;

interface CheckedRowsProps {
  readonly draft: ImportDraft;
  readonly result: ImportResult;
  readonly isBusy: boolean;
  readonly onDraft: (draft: ImportDraft) => void;
  /** With what was corrected. */
  readonly onCheck: (draft: ImportDraft) => void;
  readonly onSave: () => void;
}

export function CheckedRows(props: CheckedRowsProps) {
  const { draft, result, isBusy, onCheck, onDraft, onSave } = props;
  const say = useSay();
  const left = result.refused.filter(({ row }) => !draft.leftOut.includes(row));
  const problems = problemsOf(left);
  const isCorrected = Object.keys(draft.corrections).length > 0;
  const checkWith = (corrections: Corrections) => {
    const all = { ...draft.corrections, ...corrections };
    const text = corrected(draft.text, result, all);
    const correctedCount = draft.correctedCount + Object.keys(all).length;
    onCheck({ ...draft, text, corrections: {}, correctedCount });
  };
  return (
    <section className="card" aria-labelledby="checked">
      <h2 id="checked">{draft.name}</h2>
      <ImportSum result={result} draft={draft} />
      <p className="secondary">{say("console.import.nothingSaved")}</p>
      {problems.slice(0, PROBLEMS_MAX).map((problem) => (
        <ProblemCard
          key={problem.key}
          problem={problem}
          result={result}
          corrections={draft.corrections}
          isBusy={isBusy}
          onCorrect={(corrections) => onDraft({ ...draft, corrections })}
          onRepair={(value) => checkWith(mended(problem, value, result))}
          onLeaveOut={() =>
            onDraft({
              ...draft,
              leftOut: [...draft.leftOut, ...problem.rows.map(({ row }) => row)],
            })
          }
        />
      ))}
      {problems.length <= PROBLEMS_MAX ? null : (
        <p>{say("intake.moreProblems", { n: problems.length - PROBLEMS_MAX })}</p>
      )}
      <Checkbox
        label={say("undo.hold")}
        checked={draft.isHeld}
        onChange={(_event, { checked }) => onDraft({ ...draft, isHeld: checked === true })}
      />
      <p className="secondary hint">{say("undo.holdHelp")}</p>
      <div className="actions">
        {draft.leftOut.length === 0 ? null : (
          <Button onClick={() => onDraft({ ...draft, leftOut: [] })}>
            {say("intake.takeBack")}
          </Button>
        )}
        {left.length === 0 ? null : (
          <>
            <Button onClick={() => saveRows(say, result)}>{say("intake.download")}</Button>
            <Button disabledFocusable={!isCorrected || isBusy} onClick={() => checkWith({})}>
              {say("console.import.again")}
            </Button>
          </>
        )}
        <Button
          appearance="primary"
          icon={<ImportIcon />}
          disabledFocusable={result.rowsAccepted === 0 || isBusy || isCorrected}
          onClick={onSave}
        >
          {say("console.import.save", { n: result.customersNew + result.customersChanged })}
        </Button>
      </div>
    </section>
  );
}

/** Under the same names and with the reasons, to be mended in a spreadsheet and imported again. */
function saveRows(say: Say, { columns, header, refused }: ImportResult): void {
  const titles = [...header, "handoverLine", "handoverColumn", "handoverReason"];
  const rows = refused.map((each) => {
    const cells = header.map((_, index) => each.cells[index] ?? "");
    const title = each.column === null ? "" : (header[columns.indexOf(each.column)] ?? each.column);
    return [...cells, String(each.line), title, refusalText(say, each)];
  });
  const text = csvText([titles, ...rows], ",");
  download(`${say("intake.file")}.csv`, "text/csv;charset=utf-8", text);
}
