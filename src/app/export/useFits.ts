import { useEffect, useState } from "react";
import type { Message } from "../../cube/message.ts";
import type { Exported, Format } from "../../export/format.ts";
import { undrawnMessage } from "../../export/undrawn.ts";

/** What is said of figures before a file is made of them. */
export interface Said {
  readonly message: Message;
  /** The figures that this keeps out of the file. */
  readonly keepsOut: readonly string[];
}

/** What of the figures will not fit in a kind of file, each said once. */
export interface Fits {
  readonly said: readonly Said[];
  /** Nothing is left to make a file of. */
  readonly blocked: boolean;
}

const FITS: Fits = { said: [], blocked: false };

/** What of the figures will not fit in a kind of file, before it is made. */
export function useFits(format: Format | undefined, figures: readonly Exported[] | undefined): Fits {
  const [found, setFound] = useState(FITS);
  useEffect(() => {
    let current = true;
    void format?.fits?.().then((fits) => {
      const said = new Map<string, Said>();
      const say = (message: Message, keepsOut: readonly string[]): void => {
        const key = JSON.stringify(message);
        said.set(key, { message, keepsOut: [...(said.get(key)?.keepsOut ?? []), ...keepsOut] });
      };
      let fitting = 0;
      for (const figure of figures ?? []) {
        const fit = fits(figure);
        if (!fit?.blocks) fitting += 1;
        if (fit) say(fit.message, fit.blocks ? [figure.title] : []);
        // A document has the table of what cannot be drawn.
        const undrawn = format.group === "document" ? undrawnMessage(figure) : undefined;
        if (undrawn) say(undrawn, []);
      }
      if (current) setFound({ said: [...said.values()], blocked: fitting === 0 });
    });
    return () => {
      current = false;
      setFound(FITS);
    };
  }, [format, figures]);
  return found;
}
