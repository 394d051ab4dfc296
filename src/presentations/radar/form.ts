import type { Form } from "../form.ts";
import { adviseRadar } from "./advice.ts";
import { radarOptions } from "./options.ts";
import type { RadarOptions } from "./options.ts";

export const form: Form<RadarOptions> = {
  options: radarOptions,
  advise: adviseRadar,
  shows: "moment",
  atBest: "misleading",
};
