// One screen: its title (also the window's), its actions, its content. A change of screen puts the focus on the title.

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { queries } from "../server/queries.ts";
import { useSay } from "./say.ts";

interface PageProps {
  /** Above the title: the way back to what it is one of. */
  readonly above?: ReactNode;
  readonly title: string;
  /** Beside the title: what it is about, in a few words. */
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ above, title, about, actions, children }: PageProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const isSandbox = useQuery(queries.standing).data?.cloud === "sandbox";
  useEffect(() => {
    const own = `${title} · Handover`;
    // Between two windows that look alike, the one where nothing is real is told by its name.
    document.title = isSandbox ? `${say("console.sandbox.label")} · ${own}` : own;
  }, [title, isSandbox, say]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header className="page-head">
        <div className="page-title">
          {above}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about === undefined ? null : <div className="secondary">{about}</div>}
        </div>
        {actions === undefined ? null : <div className="actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}
