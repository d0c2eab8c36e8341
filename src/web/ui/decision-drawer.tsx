// What somebody decides over a page: what it would mean, who answers for it, and the choices. The safe one comes first.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import {
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from "@fluentui/react-drawer";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { OwnNameField, useOwnName } from "./own-name.tsx";
import { ErrorBar } from "./reading.tsx";
import { useSay } from "./say.ts";
import { useFocusReturn } from "./use-focus-return.ts";

interface DecisionDrawerProps {
  readonly title: string;
  readonly size?: "medium" | "large";
  /** Beside the title. */
  readonly action?: ReactElement;
  readonly onClose: () => void;
  /** A `Decision`, or what is shown until there is one. */
  readonly children: ReactNode;
}

export function DecisionDrawer(props: DecisionDrawerProps) {
  const { action = null, children, onClose, size = "medium", title } = props;
  useFocusReturn();
  return (
    <OverlayDrawer open position="end" size={size} onOpenChange={onClose} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle action={action}>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      {children}
    </OverlayDrawer>
  );
}

interface DecisionProps {
  /** What it would mean. */
  readonly children: ReactNode;
  /** The act that the choices begin. */
  readonly act: {
    readonly data: unknown;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
  /** What is said once it is done. */
  readonly done: ReactNode;
  /** The fields in their order, where more is asked than the name. */
  readonly form?: (name: ReactNode) => ReactNode;
  /** Nobody signs for it: it can be taken back, or only asks. */
  readonly isUnsigned?: boolean;
  /** What has to be ticked before, where that is asked. */
  readonly read?: string;
  /** How the safe choice is called: to do nothing. */
  readonly notNow: string;
  /** The last one is the primary one. */
  readonly choices: readonly Choice[];
  readonly onClose: () => void;
}

interface Choice {
  readonly label: string;
  /** Apart from what is asked of its reader for every choice. */
  readonly isPossible: boolean;
  readonly choose: (by: string) => void;
}

/** Nothing is filled in for its reader but their name. */
export function Decision(props: DecisionProps) {
  const { act, children, choices, done, form = (name) => name, notNow, onClose, read } = props;
  const { isUnsigned = false } = props;
  const say = useSay();
  const [by, setBy] = useOwnName();
  const [isRead, setRead] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const isDone = act.data !== undefined;
  // The button that was pressed is gone: without this the focus would leave the drawer, and Esc not close it.
  useEffect(() => {
    if (isDone) foot.current?.querySelector("button")?.focus();
  }, [isDone]);
  const isSigned = (isUnsigned || by.trim() !== "") && (isRead || read === undefined);
  return (
    <>
      <DrawerBody className="approve">
        {children}
        {act.error === null ? null : <ErrorBar error={act.error} />}
        <div role="status">{isDone ? done : null}</div>
      </DrawerBody>
      <DrawerFooter className="approve-foot">
        {isDone ? (
          <div ref={foot}>
            <Button onClick={onClose}>{say("console.close")}</Button>
          </div>
        ) : (
          <>
            {isUnsigned ? null : form(<OwnNameField name={by} onName={setBy} />)}
            {read === undefined ? null : (
              <Checkbox
                label={read}
                checked={isRead}
                onChange={(_event, { checked }) => setRead(checked === true)}
              />
            )}
            <div className="actions">
              <Button onClick={onClose}>{notNow}</Button>
              {choices.map(({ choose, isPossible, label }, index) => (
                <Button
                  key={index}
                  appearance={index === choices.length - 1 ? "primary" : "secondary"}
                  disabledFocusable={!isSigned || !isPossible || act.isPending}
                  onClick={() => choose(by.trim())}
                >
                  {label}
                </Button>
              ))}
            </div>
          </>
        )}
      </DrawerFooter>
    </>
  );
}
