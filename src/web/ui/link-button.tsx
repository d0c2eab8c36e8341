// A link that looks like a button: it goes somewhere, so it is a link.

import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";

interface LookProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: "primary" | "plain";
  /** Where it shows a sign only. */
  readonly label?: string;
}

function Anchor({ look = "plain", label, className = "", children, ...rest }: LookProps) {
  return (
    <a
      {...rest}
      {...(label === undefined ? {} : { "aria-label": label, title: label })}
      className={`link-button ${look} ${className}`}
    >
      {children}
    </a>
  );
}

const Linked = createLink(Anchor);

export const LinkButton: LinkComponent<typeof Anchor> = (props) => <Linked {...props} />;
