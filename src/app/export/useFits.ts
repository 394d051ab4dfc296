import { useEffect, useState } from "react";
import type { Exported, Fit, Format } from "../../export/format.ts";

const NOTHING: readonly Fit[] = [];

/** What of the figures will not fit in a kind of file, before it is made; each said once. */
export function useFits(format: Format | undefined, figures: readonly Exported[] | undefined): readonly Fit[] {
  const [found, setFound] = useState<readonly Fit[]>(NOTHING);
  useEffect(() => {
    let current = true;
    void format?.fits?.().then((fits) => {
      const said = new Map(
        (figures ?? []).flatMap((figure) => fits(figure) ?? []).map((fit) => [JSON.stringify(fit.message), fit]),
      );
      if (current) setFound([...said.values()]);
    });
    return () => {
      current = false;
      setFound(NOTHING);
    };
  }, [format, figures]);
  return found;
}
