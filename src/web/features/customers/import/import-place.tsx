// Where a list of customers is dropped, pasted or chosen.

import { FileChoice } from "../../../ui/file-choice.tsx";
import { FilePlace } from "../../../ui/file-place.tsx";
import { useSay } from "../../../ui/say.ts";

export function ImportPlace({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const say = useSay();
  return (
    <FilePlace
      onFiles={([file]) => void onFile(file)}
      onText={(text) => void onFile(new File([text], say("console.import.pasted")))}
    >
      <p>{say("console.import.drop")}</p>
      <FileChoice
        label={say("console.import.choose")}
        accept=".csv,.txt,text/csv"
        onFiles={([file]) => void onFile(file)}
      />
      <p className="secondary">{say("console.import.columns")}</p>
    </FilePlace>
  );
}
