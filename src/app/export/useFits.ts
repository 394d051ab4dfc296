import { useEffect, useState } from "react";
import type { Message } from "../../cube/message.ts";
import type { Exported, Format } from "../../export/format.ts";

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
      let fitting = 0;
      for (const figure of figures ?? []) {
        const fit = fits(figure);
        if (!fit?.blocks) fitting += 1;
        if (!fit) continue;
        const key = JSON.stringify(fit.message);
        const keepsOut = [...(said.get(key)?.keepsOut ?? []), ...(fit.blocks ? [figure.title] : [])];
        said.set(key, { message: fit.message, keepsOut });
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
