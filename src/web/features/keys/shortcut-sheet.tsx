// What single letters do, and whether they do it; over whatever is open, and in the settings.

import { Checkbox } from "@fluentui/react-checkbox";
import { Button } from "@fluentui/react-button";
import { useEffect, useId, useRef } from "react";
import type { PhraseKey } from "#phrases/catalog.ts";
import { useSay } from "../../ui/say.ts";
import { useShortcutsOn } from "./shortcuts.ts";
import "./keys.css";

type Shortcut = readonly [keys: string, act: PhraseKey];

const shortcuts: readonly Shortcut[] = [
  ["Ctrl K", "console.palette"],
  ["/", "console.palette"],
  ["g h", "console.nav.home"],
  ["g c", "console.nav.customers"],
  ["g a", "pages.nav.approvals"],
  ["g l", "pages.nav.letters"],
  ["j", "keys.next"],
  ["k", "keys.previous"],
  ["Enter", "keys.open"],
  ["x", "keys.select"],
  ["h", "keys.snooze"],
  ["?", "keys.sheet"],
];

/** Those act only where the focus stands in it. */
const inTimeline: readonly Shortcut[] = [
  ["← →", "keys.timeline.along"],
  ["Home End", "keys.timeline.ends"],
  ["↑ ↓", "keys.timeline.rows"],
  ["PgUp PgDn", "keys.timeline.pages"],
  ["Ctrl Home", "keys.timeline.first"],
  ["Ctrl End", "keys.timeline.last"],
  ["+", "console.timeline.zoomIn"],
  ["−", "console.timeline.zoomOut"],
  ["0", "console.timeline.fit"],
  ["t", "console.timeline.today"],
  ["d", "keys.timeline.deadline"],
  ["g", "keys.timeline.finding"],
  ["v", "keys.timeline.table"],
  ["Esc", "keys.timeline.close"],
];

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{say("keys.title")}</h2>
      <ShortcutList />
      <div className="actions">
        <Button onClick={() => dialog.current?.close()}>{say("console.close")}</Button>
      </div>
    </dialog>
  );
}

/** With the switch; the chord of the palette needs no switching off. */
export function ShortcutList() {
  const say = useSay();
  const [isOn, choose] = useShortcutsOn();
  const about = useId();
  return (
    <>
      <p className="secondary" id={about}>
        {say("keys.text")}
      </p>
      <Checkbox
        label={say("keys.on")}
        aria-describedby={about}
        checked={isOn}
        onChange={(_event, { checked }) => choose(checked === true)}
      />
      <Keys shortcuts={shortcuts} />
      <h3 className="minor">{say("keys.timeline.title")}</h3>
      <Keys shortcuts={inTimeline} />
    </>
  );
}

function Keys({ shortcuts: listed }: { readonly shortcuts: readonly Shortcut[] }) {
  const say = useSay();
  return (
    <dl className="key-list">
      {listed.map(([keys, act]) => (
        <div key={keys}>
          <dt>
            {keys.split(" ").map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{say(act)}</dd>
        </div>
      ))}
    </dl>
  );
}
