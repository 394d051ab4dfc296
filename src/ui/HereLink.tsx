import type { ReactNode } from "react";
import { opensElsewhere } from "./opensElsewhere.ts";

interface HereLinkProps {
  /** What stands behind the `?` of the address, for who opens it in a tab or window of its own. */
  readonly address: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A link to another view of this page, that opens it here without asking for the page anew. */
export function HereLink({ address, onOpen, children }: HereLinkProps) {
  return (
    <a
      href={`?${address}`}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}
