import type { Importer } from "../config/schema.ts";
import { IMPORTERS } from "../config/schema.ts";
import type { SourceConfig } from "../config/sources.ts";
import { importKwb, importTidy, importYears } from "./cbs.ts";
import { importCovidDay, importRivm, importSewage, importVaccination } from "./covid.ts";
import { importFigures } from "./figures.ts";
import { importLiveability } from "./liveability.ts";
import type { ImportFile } from "./importer.ts";
import { importStatline } from "./statline.ts";
import { importVotes } from "./votes.ts";

/** The importer of each file. A new kind of file is a line here, a file beside it and an entry in sources.json. */
export const importers: Readonly<Record<Importer, ImportFile>> = {
  tidy: importTidy,
  kwb: importKwb,
  crimes: importYears,
  health: importYears,
  "covid-day": importCovidDay,
  "rivm-cumulative": importRivm,
  sewage: importSewage,
  vaccination: importVaccination,
  votes: importVotes,
  liveability: importLiveability,
  statline: importStatline,
  figures: importFigures,
};

/** The importer of a source; throws when the configuration names none that there is. */
export function importerOf({ id, importer }: Pick<SourceConfig, "id" | "importer">): ImportFile {
  const name = importer ?? IMPORTERS.find((one) => one === id);
  if (name === undefined) throw new Error(`source ${id}: "importer" must be one of ${IMPORTERS.join(", ")}`);
  return importers[name];
}
