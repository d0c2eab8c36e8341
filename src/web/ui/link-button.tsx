// A link that looks like a button: it goes somewhere, so it is a link.

import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";

interface LookProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: "primary" | "plain";
}

function Anchor({ look = "plain", className = "", children, ...rest }: LookProps) {
  return (
    <a {...rest} className={`link-button ${look} ${className}`}>
      {children}
    </a>
  );
}

const Linked = createLink(Anchor);

export const LinkButton: LinkComponent<typeof Anchor> = (props) => <Linked {...props} />;
