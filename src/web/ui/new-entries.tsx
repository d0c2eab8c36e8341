// "12 new": what came while somebody was reading, shown when they say so.

import { useSay } from "./say.ts";

interface NewEntriesProps {
  readonly n: number;
  /** As many as one page holds: there may be more. */
  readonly isWholePage: boolean;
  readonly onShow: () => void;
}

export function NewEntries({ n, isWholePage, onShow }: NewEntriesProps) {
  const say = useSay();
  return (
    <div role="status" className="new-entries">
      {n === 0 ? null : (
        <button type="button" className="link-button plain" onClick={onShow}>
          {say(isWholePage ? "logs.newMany" : "logs.new", { n })}
        </button>
      )}
    </div>
  );
}
