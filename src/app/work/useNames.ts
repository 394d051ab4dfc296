import { useMemo } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useAreas, useCatalogue, useWithTables } from "../../data/hooks.ts";
import { formById } from "../../presentations/registry.ts";
import type { Workspace } from "../../workspace/document.ts";
import type { Names } from "../../workspace/changes/names.ts";

const NO_CATALOGUE: Catalogue = { version: 1, updated: "", themes: [], providers: [], indicators: [] };
const NO_AREAS: Areas = {
  levels: [],
  areas: {},
  divisions: [],
  memberships: [],
  successions: [],
  groups: [],
  neighbours: [],
  borders: [],
};

/** What codes are called, those of these tabs' live tables and own files too, as far as that has been read; until then the codes themselves. */
export function useNames(tabs: Workspace["tabs"] = NO_TABS): Names {
  const catalogue = useCatalogue();
  const areas = useAreas();
  const series = useMemo(() => tabs.flatMap(({ query }) => query.series), [tabs]);
  const known = useWithTables(
    catalogue.state === "ready" ? catalogue.value : NO_CATALOGUE,
    areas.state === "ready" ? areas.value : NO_AREAS,
    { series },
  );
  return useMemo(() => ({ ...known, form: (id) => formById(id)?.name ?? id }), [known]);
}

const NO_TABS: Workspace["tabs"] = [];
