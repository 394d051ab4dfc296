import { useMemo } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useAreas, useCatalogue } from "../../data/hooks.ts";
import { formById } from "../../presentations/registry.ts";
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

/** What codes are called, as far as that has been read; until then the codes themselves. */
export function useNames(): Names {
  const catalogue = useCatalogue();
  const areas = useAreas();
  return useMemo(
    () => ({
      catalogue: catalogue.state === "ready" ? catalogue.value : NO_CATALOGUE,
      areas: areas.state === "ready" ? areas.value : NO_AREAS,
      form: (id) => formById(id)?.name ?? id,
    }),
    [catalogue, areas],
  );
}
