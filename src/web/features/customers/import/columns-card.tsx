// What each column of the file is taken for, with examples. Known names say it themselves; the rest is chosen here.

import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { DoneIcon, WarningIcon } from "@fluentui/react-icons";
import { ImportColumns } from "#contract/views.ts";
import { useSay } from "../../../ui/say.ts";
import { separatorOf } from "./corrected-file.ts";
import { encodings, type Encoding } from "./encodings.ts";
import type { ImportDraft } from "./import-draft.ts";

/** All that a list of customers can have. */
const columnNames = ImportColumns.shape.columns.element.shape.meaning.unwrap().options;

interface ColumnsCardProps {
  readonly draft: ImportDraft;
  readonly read: ImportColumns;
  readonly onDraft: (draft: ImportDraft) => void;
  /** Null where the bytes of the file are no longer known. */
  readonly onEncoding: ((encoding: Encoding) => void) | null;
}

export function ColumnsCard({ draft, read, onDraft, onEncoding }: ColumnsCardProps) {
  const say = useSay();
  const { columns, refusal } = read;
  const used = columns.filter(({ meaning }) => meaning !== null).length;
  return (
    <details className="card columns" open={refusal !== null || used < columns.length}>
      <summary>
        <h2>{say("intake.columns")}</h2>
        <span>{say("intake.columnsSum", { n: columns.length, used })}</span>
      </summary>
      {refusal === null ? null : (
        <p className="wrong">
          <WarningIcon />{" "}
          {say.code(`errors.${refusal.code}`, {
            column: refusal.column === null ? "" : say.code(`intake.column.${refusal.column}`),
          })}
        </p>
      )}
      <HowItIsWritten draft={draft} read={read} onDraft={onDraft} onEncoding={onEncoding} />
      <table>
        <thead>
          <tr>
            <th scope="col">{say("intake.head.title")}</th>
            <th scope="col">{say("intake.head.examples")}</th>
            <th scope="col">{say("intake.head.meaning")}</th>
            <th scope="col">{say("intake.head.sure")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <ColumnRow
              key={`${index} ${column.title}`}
              column={column}
              isChosen={draft.columns !== null}
              onMeaning={(meaning) => onDraft({ ...draft, columns: chosen(read, index, meaning) })}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** No two columns are the same: the other one is left out. */
function chosen(
  { columns }: ImportColumns,
  place: number,
  meaning: string | null,
): readonly (string | null)[] {
  return columns.map((column, index) => {
    if (index === place) return meaning;
    return column.meaning === meaning ? null : column.meaning;
  });
}

interface ColumnRowProps {
  readonly column: ImportColumns["columns"][number];
  /** Somebody said what the columns are. */
  readonly isChosen: boolean;
  readonly onMeaning: (meaning: string | null) => void;
}

function ColumnRow({ column, isChosen, onMeaning }: ColumnRowProps) {
  const say = useSay();
  const { examples, meaning, title } = column;
  return (
    <tr>
      <th scope="row">{title === "" ? "—" : title}</th>
      <td className="secondary">{examples.length === 0 ? "—" : examples.join(" · ")}</td>
      <td>
        <Select
          size="small"
          aria-label={say("intake.meaningOf", { title })}
          value={meaning ?? ""}
          onChange={(_event, { value }) => onMeaning(value === "" ? null : value)}
        >
          <option value="">{say("intake.leaveOut")}</option>
          {columnNames.map((name) => (
            <option key={name} value={name}>
              {say(`intake.column.${name}`)}
            </option>
          ))}
        </Select>
      </td>
      <td>
        {meaning === null ? (
          "—"
        ) : (
          <>
            <DoneIcon /> {say(isChosen ? "intake.sure.chosen" : "intake.sure.name")}
          </>
        )}
      </td>
    </tr>
  );
}

/** Encoding, separator and the order of dates: guessed, said, and to be changed. */
function HowItIsWritten({ draft, read, onDraft, onEncoding }: ColumnsCardProps) {
  const say = useSay();
  const { ambiguousDate } = read;
  const titles = read.columns.map(({ title }) => title);
  const separators = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
  const separator = separatorOf(draft.text, titles);
  return (
    <div className="filters">
      {onEncoding === null ? null : (
        <Field label={say("intake.encoding")}>
          <Select
            value={draft.encoding}
            onChange={(_event, { value }) => {
              const known = encodings.find((each) => each === value);
              if (known !== undefined) onEncoding(known);
            }}
          >
            {encodings.map((each) => (
              <option key={each} value={each}>
                {each.toUpperCase()}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {ambiguousDate === null ? null : (
        <Field label={say("intake.dates", { cell: ambiguousDate.cell })}>
          <Select
            value={draft.dates ?? ""}
            onChange={(_event, { value }) =>
              onDraft({
                ...draft,
                dates: value === "dayFirst" || value === "monthFirst" ? value : null,
              })
            }
          >
            <option value="">{say("intake.datesUnknown")}</option>
            <option value="dayFirst">{say.date(ambiguousDate.dayFirst)}</option>
            <option value="monthFirst">{say.date(ambiguousDate.monthFirst)}</option>
          </Select>
        </Field>
      )}
      <p className="secondary">
        {say("intake.separator", { name: say(`intake.separator.${separators[separator]}`) })}
      </p>
    </div>
  );
}
