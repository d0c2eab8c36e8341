// A button that asks for files. The same file may be chosen again: somebody may have mended it meanwhile.

import { Button, type ButtonProps } from "@fluentui/react-button";
import { useRef, type ReactElement } from "react";

interface FileChoiceProps {
  /** The button's words. */
  readonly label: string;
  /** What the field of files is called, where the button's words say too little. */
  readonly name?: string;
  /** As an `input` takes it; any file where it is absent. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly button?: Pick<ButtonProps, "appearance" | "disabledFocusable"> & {
    readonly icon?: ReactElement;
  };
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

export function FileChoice(props: FileChoiceProps) {
  const { accept, button, label, multiple = false, name = label, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        hidden
        aria-label={name}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          if (first !== undefined) onFiles([first, ...others]);
          target.value = "";
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
