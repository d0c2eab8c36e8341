// One change of licenses in the cells of a row: what is held before, what after, and in which wave.

import type { LicenseChange } from "#contract/routes/licenses.ts";
import { useSay, type Say } from "../../ui/say.ts";

type License = LicenseChange["before"][number];

export function ChangeHead({ who }: { readonly who: string }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{who}</th>
        <th scope="col">{say("licenses.before")}</th>
        <th scope="col">{say("licenses.after")}</th>
        <th scope="col" className="number">
          {say("licenses.inWave")}
        </th>
      </tr>
    </thead>
  );
}

interface ChangeCellsProps {
  readonly change: LicenseChange;
  /** What else is to be known of what is held before. */
  readonly note?: string;
}

export function ChangeCells({ change, note }: ChangeCellsProps) {
  const say = useSay();
  return (
    <>
      <td>
        {licensesText(say, change.before)}
        {note === undefined ? null : <span className="secondary"> {note}</span>}
      </td>
      <td>{licensesText(say, change.after)}</td>
      <td className="number">{say.number(change.wave)}</td>
    </>
  );
}

export function licensesText(say: Say, licenses: readonly License[]): string {
  return say.list(
    licenses.map(({ off, title }) =>
      off.length === 0 ? title : say("licenses.without", { title, plans: off }),
    ),
  );
}
