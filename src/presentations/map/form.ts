import type { Form } from "../form.ts";
import { adviseMap } from "./advice.ts";
import { bordersWanted } from "./borders.ts";
import { mapOptions } from "./options.ts";
import type { MapOptions } from "./options.ts";

export const form: Form<MapOptions> = {
  options: mapOptions,
  borders: bordersWanted,
  advise: adviseMap,
  shows: "moment",
};
