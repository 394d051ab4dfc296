import { useEffect, useMemo, useState } from "react";
import { isLive } from "../../analysis/series.ts";
import type { Localised } from "../../cube/text.ts";
import type { Names } from "../../workspace/changes/names.ts";
import { readFigures } from "../../workspace/keep/beside.ts";
import type { KeptWork } from "../../workspace/keep/shelf.ts";

type Kept = Readonly<Record<string, Localised>>;

const NOTHING: Kept = {};

/**
 * The same names, and what the topics of live tables in these works were called when their figures were kept: no office
 * is asked for a list of works. Only works without a name of their own that show such a topic are looked into.
 */
export function useKeptNames(works: readonly KeptWork[] | null, known: Names): Names {
  const [kept, setKept] = useState(NOTHING);
  useEffect(() => {
    let current = true;
    void Promise.all((works ?? []).filter(namesLive).map(({ id }) => readFigures(id).catch(() => ({})))).then((all) => {
      const series = all.flatMap((figures) => Object.values(figures)).flatMap(({ result }) => result.series);
      const live = series.filter(isLive).map(({ indicator, name }) => [indicator, name] as const);
      if (current && live.length > 0) setKept(Object.fromEntries(live));
    });
    return () => {
      current = false;
    };
  }, [works]);
  return useMemo(() => ({ ...known, kept }), [known, kept]);
}

function namesLive({ workspace: { title, tabs } }: KeptWork): boolean {
  return title === "" && tabs.some(({ query }) => query.series.some(isLive));
}
