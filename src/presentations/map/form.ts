import type { Form } from "../form.ts";
import { adviseMap } from "./advice.ts";
import { bordersWanted } from "./borders.ts";
import { mapOptions } from "./options.ts";
import type { MapOptions } from "./options.ts";

/** The choropleth: areas coloured by class. */
export const mapForm: Form<MapOptions> = {
  id: "map",
  name: { nl: "Kaart", en: "Map" },
  icon: "M7.5 3.5 2.5 5.5v11l5-2 5 2 5-2v-11l-5 2-5-2v11M12.5 5.5v11",
  borders: bordersWanted,
  options: mapOptions,
  advise: adviseMap,
  load: async () => {
    const [{ Drawing }, { Panel }] = await Promise.all([import("./drawing.tsx"), import("./Panel.tsx")]);
    return { Drawing, Panel };
  },
};
