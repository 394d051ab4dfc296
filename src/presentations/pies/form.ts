import type { Form } from "../form.ts";
import { bordersWanted } from "../map/borders.ts";
import { advisePies } from "./advice.ts";
import { piesOptions } from "./options.ts";
import type { PiesOptions } from "./options.ts";

export const form: Form<PiesOptions> = {
  options: piesOptions,
  borders: (result, { slot }, areas) => bordersWanted(result, { slot, series: 0 }, areas),
  advise: advisePies,
  shows: "moment",
};
