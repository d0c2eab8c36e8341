// Where a file is dropped, pasted or chosen.

import { Button } from "@fluentui/react-button";
import { useRef, useState } from "react";
import { useSay } from "../../../ui/say.ts";

export function FilePlace({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
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
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void onFile(file);
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (text !== "") void onFile(new File([text], say("console.import.pasted")));
      }}
    >
      <p>{say("console.import.drop")}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        hidden
        aria-label={say("console.import.choose")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void onFile(file);
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{say("console.import.choose")}</Button>
      <p className="secondary">{say("console.import.columns")}</p>
    </div>
  );
}
