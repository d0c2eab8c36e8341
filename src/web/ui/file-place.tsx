// Where files are dropped, pasted into or chosen from: what is in it says which, and brings the choice.

import { useState, type ReactNode } from "react";

interface FilePlaceProps {
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  /** Where text may be pasted too. */
  readonly onText?: (text: string) => void;
  readonly children: ReactNode;
}

export function FilePlace({ children, onFiles, onText }: FilePlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? "file-place over" : "file-place"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [first, ...others] = event.dataTransfer.files;
        if (first !== undefined) onFiles([first, ...others]);
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (text !== "") onText?.(text);
      }}
    >
      {children}
    </div>
  );
}
