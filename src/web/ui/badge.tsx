// A state in a word with a sign: never by colour alone.

import type { ReactNode } from "react";

type Tone = "plain" | "now" | "done" | "care" | "danger";

interface BadgeProps {
  readonly tone: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`badge ${tone}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
